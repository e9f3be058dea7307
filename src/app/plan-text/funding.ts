/** The plan's paragraph on funding, with the figures of the funding form. */
import type { CellRef } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import type { Facts } from '../../domain/facts';
import { leafLines, lineAmount } from '../../domain/funding-amounts';
import { numberWords } from '../../domain/number-words';
import { endedBefore, programmeLeaves, type Programme } from '../../regulations';
import { wordsOfBook } from '../../report';
import { DONG, moneyUnit } from '../../sources/values/units';
import { documentWords as words } from '../../text/documents';
import { numbersOf } from '../figures';
import type { TextFigures } from '../text-figures';

/** Null when the workbook has no total of the funding. */
export function fundingText(facts: Facts, figures: TextFigures, year: string): string | null {
  const funding = numbersOf(facts).funding;
  if (!funding?.total || !funding.central) return null;
  const { unit, central, investment, recurrent, local, province, commune } = funding;
  const cells = facts.funding!.declared ? declaredCells(facts) : {};
  const amount = (id: string, value: Decimal | null): string | null =>
    value === null ? null : figures.add(`funding.${id}`, value, unit, cells[id] ?? []);
  const { words: own, used } = wordsOfBook(facts);
  const other = funding.total.minus(central).minus(local ?? 0);
  return words.funding({
    year,
    total: amount('total', funding.total)!,
    totalWords: inWords(funding.total, unit, figures),
    central: amount('central', central)!,
    kinds: kindsOf(
      central,
      investment,
      recurrent,
      own.recurrent.toLocaleLowerCase('vi'),
      (id, value) => amount(id, value)!,
    ),
    items: own.items,
    programme: own.sentence,
    parts: used.length > 1 ? used.map((one) => partOf(one, facts, unit, figures)) : [],
    local: amount('local', local),
    province: amount('province', province),
    commune: amount('commune', commune),
    other: other.isZero() ? null : amount('other', other),
  });
}

/** What one of several programmes has, with whether it is money carried over into the year. */
function partOf(programme: Programme, facts: Facts, unit: string, figures: TextFigures): string {
  const { id } = programme;
  const own = programmeLeaves(facts.funding?.lines ?? [], leafLines)
    .filter(({ programme: of }) => of?.id === id)
    .map(({ line }) => line);
  const amounts = own.flatMap((line) => lineAmount(line, 'total') ?? []);
  const cells = own.flatMap(({ cell }) => cell);
  return words.part(
    programme.words.short,
    endedBefore(programme, facts.year),
    amounts.length === own.length
      ? figures.add(`funding.total.${id}`, sum(amounts), unit, cells)
      : words.dots,
  );
}

/**
 * In đồng, because that is how a sum is read out: 1.001 triệu is "một tỷ không trăm linh một
 * triệu".
 */
function inWords(total: Decimal, unit: string, figures: TextFigures): string {
  const text = `${numberWords(total.times(moneyUnit(unit)?.factor ?? 1_000_000), figures.choice)} ${DONG.unit}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kindsOf(
  central: Decimal,
  investment: Decimal | null,
  recurrent: Decimal | null,
  kind: string,
  amount: (id: string, value: Decimal) => string,
): string {
  if (recurrent?.equals(central)) return kind;
  if (investment?.equals(central)) return words.investmentOnly;
  if (investment && recurrent && !investment.isZero() && !recurrent.isZero())
    return words.bothKinds(amount('investment', investment), kind, amount('recurrent', recurrent));
  return '';
}

function declaredCells(facts: Facts): Record<string, readonly CellRef[]> {
  const line = facts.funding!.declared!;
  return Object.fromEntries(
    (['total', 'central', 'investment', 'recurrent', 'local', 'province', 'commune'] as const).map(
      (id) => [id, line[id]?.cells ?? []],
    ),
  );
}
