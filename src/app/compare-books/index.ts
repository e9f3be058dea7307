/**
 * Differences between two workbooks, figure by figure, aligned by hamlet, by programme line and by
 * target.
 */
import type { CellRef } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type {
  Facts,
  FigureOrNone,
  FundingLine,
  PlaceFigures,
  TargetFact,
} from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import { leafLines } from '../../checks/context';
import { MILLION_DONG, moneyUnit } from '../../sources/values/units';
import { compareWords as words, type ComparedField } from './words';
import { numbersOf } from '../figures';
import type { WorkbookPort } from '../../workbook/port';
import { mergeCorrections, NO_CORRECTIONS } from '../../sources/corrections';
import { survey, type Survey, type SurveyOptions } from '../survey';
import units from '../../domain/units.json';

export interface Difference {
  readonly part: 'households' | 'funding' | 'targets';
  /** Hamlet, line or target; "" for the commune as a whole. */
  readonly key: string;
  readonly name: string;
  readonly field: ComparedField;
  readonly unit: string;
  readonly a: Decimal | null;
  readonly b: Decimal | null;
  /** b − a, when both are there. */
  readonly difference: Decimal | null;
  readonly cellA: CellRef | null;
  readonly cellB: CellRef | null;
}

export interface OneSided {
  readonly part: Difference['part'];
  readonly name: string;
  readonly cell: CellRef | null;
}

export interface BookComparison {
  readonly a: { readonly commune: string | null; readonly year: number | null };
  readonly b: { readonly commune: string | null; readonly year: number | null };
  readonly differences: readonly Difference[];
  readonly onlyA: readonly OneSided[];
  readonly onlyB: readonly OneSided[];
  /** How many figures stand in both workbooks with the same value. */
  readonly equal: number;
}

/** One thing that both workbooks may hold, with its figures. */
interface Item {
  readonly part: Difference['part'];
  readonly key: string;
  readonly name: string;
  readonly cell: CellRef | null;
  readonly figures: readonly {
    readonly field: ComparedField;
    readonly unit: string;
    readonly figure: FigureOrNone;
  }[];
}

/**
 * Both workbooks looked at; other names of hamlets that either of them keeps on its settings sheet
 * hold for both.
 */
export async function bothUnderOneNames(
  first: WorkbookPort,
  second: WorkbookPort,
  options: SurveyOptions,
): Promise<[Survey, Survey]> {
  const [a, b] = [await survey(first, options), await survey(second, options)];
  const hamlets = new Map([
    ...a.recognition.corrections.hamlets,
    ...b.recognition.corrections.hamlets,
  ]);
  const known = (seen: Survey): boolean =>
    seen.recognition.corrections.hamlets.size === hamlets.size;
  const corrections = mergeCorrections(
    { ...NO_CORRECTIONS, hamlets },
    options.corrections ?? NO_CORRECTIONS,
  );
  const again = async (port: WorkbookPort, seen: Survey): Promise<Survey> =>
    known(seen) ? seen : survey(port, { ...options, corrections });
  return [await again(first, a), await again(second, b)];
}

/**
 * Hamlets that go by another name in one of the workbooks are matched by the corrections with which
 * both were looked at.
 */
export function compareBooks(first: Survey, second: Survey): BookComparison {
  const unit = first.facts.funding?.unit ?? second.facts.funding?.unit ?? MILLION_DONG.unit;
  const [left, right] = [itemsOf(first.facts, unit), itemsOf(second.facts, unit)];
  const differences: Difference[] = [];
  let equal = 0;
  for (const item of left) {
    const other = right.find((candidate) => same(candidate, item));
    if (!other) continue;
    for (const { field, unit: figureUnit, figure } of item.figures) {
      const its = other.figures.find((candidate) => candidate.field === field)!.figure;
      const [a, b] = [figure?.value ?? null, its?.value ?? null];
      if (a === null && b === null) continue;
      if (a && b && a.equals(b)) equal += 1;
      else {
        differences.push({
          part: item.part,
          key: item.key,
          name: item.name,
          field,
          unit: figureUnit,
          a,
          b,
          difference: a && b ? b.minus(a) : null,
          cellA: figure?.cells[0] ?? null,
          cellB: its?.cells[0] ?? null,
        });
      }
    }
  }
  const alone = (items: readonly Item[], others: readonly Item[]): OneSided[] =>
    items
      .filter(
        (item) =>
          !others.some((other) => same(other, item)) &&
          item.figures.some(({ figure }) => figure !== null),
      )
      .map(({ part, name, cell }) => ({ part, name, cell }));
  return {
    a: headOf(first.facts),
    b: headOf(second.facts),
    differences,
    equal,
    onlyA: alone(left, right),
    onlyB: alone(right, left),
  };
}

function same(a: Item, b: Item): boolean {
  return a.part === b.part && a.key === b.key;
}

function headOf(facts: Facts): BookComparison['a'] {
  return { commune: facts.settings.get('xa')?.value ?? null, year: facts.year };
}

function itemsOf(facts: Facts, unit: string): Item[] {
  return [
    communeItem(facts),
    ...(facts.households?.hamlets ?? []).map(hamletItem),
    fundingTotal(facts, unit),
    ...leafLines(facts.funding?.lines ?? []).map((line) => lineItem(line, facts, unit)),
    ...(facts.targets?.targets ?? []).map(targetItem),
  ];
}

const COUNT = units.households;

/** Sums of the commune have no single cell. */
function whole(value: Decimal | null | undefined): FigureOrNone {
  return value === null || value === undefined ? null : { value, cells: [] };
}

function communeItem(facts: Facts): Item {
  const { households, opening } = numbersOf(facts);
  return {
    part: 'households',
    key: '',
    name: words.commune,
    cell: null,
    figures: [
      { field: 'opening.poor', unit: COUNT, figure: whole(opening?.poor) },
      { field: 'opening.nearPoor', unit: COUNT, figure: whole(opening?.nearPoor) },
      { field: 'total', unit: COUNT, figure: whole(households?.total) },
      { field: 'poor', unit: COUNT, figure: whole(households?.poor) },
      { field: 'nearPoor', unit: COUNT, figure: whole(households?.nearPoor) },
      { field: 'poorRate', unit: '%', figure: whole(households?.poorRate) },
      { field: 'nearPoorRate', unit: '%', figure: whole(households?.nearPoorRate) },
    ],
  };
}

function hamletItem(place: PlaceFigures): Item {
  return {
    part: 'households',
    key: place.key,
    name: place.name,
    cell: place.cell,
    figures: [
      { field: 'opening.poor', unit: COUNT, figure: place.figure('opening.poor') },
      { field: 'opening.nearPoor', unit: COUNT, figure: place.figure('opening.nearPoor') },
      { field: 'total', unit: COUNT, figure: place.figure('closing.total') },
      { field: 'poor', unit: COUNT, figure: place.figure('closing.poor') },
      { field: 'nearPoor', unit: COUNT, figure: place.figure('closing.nearPoor') },
      { field: 'people', unit: units.people, figure: place.figure('people') },
    ],
  };
}

const AMOUNTS = ['central', 'investment', 'recurrent', 'local', 'province', 'commune'] as const;

function fundingTotal(facts: Facts, unit: string): Item {
  const { funding } = numbersOf(facts);
  return {
    part: 'funding',
    key: '',
    name: words.fundingTotal,
    cell: null,
    figures: (['total', ...AMOUNTS] as const).map((field) => ({
      field: field === 'total' ? ('money' as const) : field,
      unit,
      figure: whole(converted(funding?.[field] ?? null, funding?.unit ?? unit, unit)),
    })),
  };
}

function lineItem(line: FundingLine, facts: Facts, unit: string): Item {
  const from = facts.funding!.unit;
  const figure = (source: FigureOrNone): FigureOrNone =>
    source ? { ...source, value: converted(source.value, from, unit)! } : null;
  return {
    part: 'funding',
    key: line.code ?? plainKey(line.name),
    name: line.name,
    cell: line.cell,
    figures: [
      { field: 'money', unit, figure: figure(line.total) },
      ...AMOUNTS.map((field) => ({ field, unit, figure: figure(line[field]) })),
    ],
  };
}

function targetItem(target: TargetFact): Item {
  return {
    part: 'targets',
    key: target.code ?? plainKey(target.name),
    name: target.name,
    cell: target.cell,
    figures: [
      { field: 'target', unit: target.unit ?? '', figure: target.target },
      { field: 'previous', unit: target.unit ?? '', figure: target.previous },
      { field: 'entitled', unit: '', figure: target.entitled },
      { field: 'served', unit: '', figure: target.served },
    ],
  };
}

function converted(value: Decimal | null, from: string, to: string): Decimal | null {
  const [a, b] = [moneyUnit(from)?.factor, moneyUnit(to)?.factor];
  return value && a && b && a !== b ? value.times(a).dividedBy(b) : value;
}
