/** What the workbook and the law hold, under the keys by which a text's figures are looked up. */
import { dec, type Decimal } from '../../domain/decimal';
import type { Facts, FundingLine } from '../../domain/facts';
import { allLines } from '../../domain/lines';
import { lineAmount, type AmountField } from '../../checks/context';
import { planCheckWords } from './words';
import { lineLabel } from '../../text/programme-lines';
import { numbersOf, type PlaceCounts } from '../figures';
import units from '../../domain/units.json';

export interface Held {
  readonly id: string;
  /** "ngân sách xã của Dự án 2" */
  readonly name: string;
  readonly unit: string;
  /** The value; several where the law itself is written in more than one way. */
  readonly values: readonly Decimal[];
  /** terms: the office's own terms, as the calendar of the plan knows them. */
  readonly by: 'workbook' | 'law' | 'terms';
}

const SOURCES: readonly AmountField[] = [
  'total',
  'central',
  'investment',
  'recurrent',
  'local',
  'province',
  'commune',
  'other',
];

/** Every figure of the workbook once; a key that two lines of the workbook answer is left out. */
export function heldByWorkbook(facts: Facts): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const twice = new Set<string>();
  const put = (id: string, name: string, unit: string, value: Decimal | null | undefined): void => {
    if (value === null || value === undefined) return;
    if (held.has(id)) twice.add(id);
    held.set(id, { id, name, unit, values: [value], by: 'workbook' });
  };
  const words = planCheckWords.held;
  const numbers = numbersOf(facts);
  const places = (moment: string, place: PlaceCounts | null, key: string, name: string): void => {
    const add = (what: keyof typeof words.counts, unit: string): void =>
      put(
        `${moment}.${what}${key}`,
        words.at(words.counts[what], name, moment === 'opening'),
        unit,
        place?.[what],
      );
    for (const what of ['total', 'poor', 'nearPoor'] as const) add(what, units.households);
    for (const what of ['poorRate', 'nearPoorRate'] as const) add(what, '%');
  };
  for (const moment of ['opening', 'closing'] as const) {
    const side = moment === 'opening' ? numbers.opening : numbers.households;
    places(moment, side, '', '');
    side?.byHamlet.forEach((place, at) => places(moment, place, `@${at}`, place.hamlet));
  }
  numbers.households?.byHamlet.forEach((place, at) => {
    const before = numbers.opening?.byHamlet[at];
    for (const what of ['poor', 'nearPoor'] as const) {
      const [from, to] = [before?.[what], place[what]];
      if (from && to)
        put(
          `fall.${what}@${at}`,
          words.at(words.fall[what], place.hamlet, false),
          units.households,
          from.minus(to),
        );
    }
  });
  const { reduction, funding } = numbers;
  put('fall.poor', words.fall.poor, units.households, reduction?.poor);
  put('fall.nearPoor', words.fall.nearPoor, units.households, reduction?.nearPoor);
  put('fall.poorPoints', words.fall.poorPoints, '%', reduction?.poorPoints);
  put('fall.nearPoorPoints', words.fall.nearPoorPoints, '%', reduction?.nearPoorPoints);
  put('closing.people', words.people, units.people, numbers.households?.people);
  (numbers.targets ?? []).forEach((target, at) =>
    put(
      target.code && /^[ab][12]$/.test(target.code) ? `target.${target.code}` : `target.${at}`,
      words.target(target.name),
      target.unit ?? '',
      target.target,
    ),
  );
  if (funding) {
    for (const field of SOURCES)
      put(
        `funding.${field}`,
        words.money[field] ?? field,
        funding.unit,
        field === 'other' ? sumOf(facts.funding?.lines ?? [], field) : funding[field as 'total'],
      );
    for (const line of allLines(facts.funding?.lines ?? []))
      if (line.code)
        for (const field of SOURCES)
          put(
            `funding.${field}@${line.code}`,
            words.ofLine(words.money[field] ?? field, lineLabel(line.code)),
            funding.unit,
            lineAmount(line, field),
          );
  }
  for (const id of twice) held.delete(id);
  return held;
}

function sumOf(lines: readonly FundingLine[], field: AmountField): Decimal | null {
  const parts = lines.flatMap((line) => lineAmount(line, field) ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, value) => sum.plus(value), dec(0));
}
