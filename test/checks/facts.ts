/** Facts of a few figures, written down as "C5 412" (412 in cell C5), and what the rules say of them, a line each. */
import { runChecks, type CheckContext } from '../../src/checks';
import { placeWith } from '../../src/cube/places';
import { dec } from '../../src/domain/decimal';
import type {
  Facts,
  Figure,
  FigureOrNone,
  FundingFacts,
  FundingLine,
  HouseholdFacts,
  PlaceFigures,
  Setting,
} from '../../src/domain/facts';
import type { Finding } from '../../src/domain/finding';
import { AMOUNT_FIELDS, type AmountField } from '../../src/domain/funding-amounts';

const SHEET = 'S';
export const cell = (name: string) => ({ sheet: SHEET, cell: name });

/** "C5 412", "C5+C6 824" for a figure out of two cells, null for none. */
export function figure(text: string): Figure {
  const [cells, value] = text.split(' ') as [string, string];
  return { value: dec(value), cells: cells.split('+').map(cell) };
}

export type Written<Name extends string> = Partial<Readonly<Record<Name, string>>>;

/** The named figures, the others null. */
export function figures<Name extends string>(
  names: readonly Name[],
  written: Written<Name> = {},
): Record<Name, FigureOrNone> {
  return Object.fromEntries(
    names.map((name) => [name, written[name] === undefined ? null : figure(written[name])]),
  ) as Record<Name, FigureOrNone>;
}

type Poverty =
  | 'total'
  | 'poor'
  | 'nearPoor'
  | 'poorRate'
  | 'nearPoorRate'
  | 'poorAndNear'
  | 'poorAndNearRate'
  | 'poorPeople'
  | 'nearPoorPeople';

export interface WrittenPlace {
  readonly opening?: Written<Poverty>;
  readonly closing?: Written<Poverty>;
  readonly reduction?: Written<'poor' | 'nearPoor' | 'poorPoints' | 'nearPoorPoints'>;
  readonly people?: string;
}

/** A hamlet «Thôn A» whose name stands in B5. */
export function place(
  name: string,
  at: string,
  { people, ...moments }: WrittenPlace,
): PlaceFigures {
  const written = Object.entries(moments).flatMap(([moment, figuresOf]) =>
    Object.entries(figuresOf).map(([measure, text]) => [`${moment}.${measure}`, figure(text)]),
  );
  return placeWith(
    { name, key: name.toLowerCase().replace('thôn ', ''), cell: cell(at), note: null },
    { ...Object.fromEntries(written), people: people === undefined ? null : figure(people) },
  );
}

export function households(
  hamlets: readonly PlaceFigures[],
  declared: PlaceFigures | null = null,
  more: Partial<HouseholdFacts> = {},
): HouseholdFacts {
  return {
    basis: 'actual',
    asOf: null,
    hamlets,
    declared,
    tables: [{ sheet: SHEET, range: 'A1:H9' }],
    ...more,
  };
}

export function line(
  name: string,
  at: string,
  written: Written<AmountField>,
  more: Partial<FundingLine> = {},
): FundingLine {
  return {
    code: name,
    name: `Dự án ${name}`,
    level: 1,
    ordinal: null,
    cell: cell(at),
    leads: [],
    note: null,
    children: [],
    ...figures(AMOUNT_FIELDS, written),
    ...more,
  };
}

export function funding(
  lines: readonly FundingLine[],
  declared: FundingLine | null = null,
): FundingFacts {
  return { unit: 'triệu đồng', lines, declared, tables: [{ sheet: SHEET, range: 'A1:H9' }] };
}

export const setting = (value: string, at: string | null = 'C1'): Setting => ({
  value,
  from: 'sheet',
  cell: at === null ? null : cell(at),
});

export function facts(
  parts: Partial<Facts>,
  settings: Readonly<Record<string, string>> = {},
): Facts {
  return {
    year: 2025,
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, setting(value)])),
    households: null,
    funding: null,
    targets: null,
    assignments: null,
    register: null,
    illustrative: false,
    ...parts,
  };
}

/** "HO-001 stop households.closing · C9,C4,C5 · 100→99 hộ · {…}" and the rule, of the findings whose code begins so. */
export function told(given: Facts, codes: string, more: Partial<CheckContext> = {}): string[] {
  return runChecks({ facts: given, programme: null, otherFunding: [], date: '2025-12-31', ...more })
    .filter((item) => item.code.startsWith(codes))
    .map(shown);
}

function shown({
  code,
  severity,
  subjects,
  cells,
  expected,
  found,
  unit,
  params,
  rule,
}: Finding): string {
  const figuresOf =
    expected || found ? `${expected ?? ''}→${found ?? ''} ${unit ?? ''}`.trim() : (unit ?? '');
  return [
    `${code} ${severity} ${subjects.join()}`.trim(),
    cells.map((one) => one.cell).join(),
    figuresOf,
    JSON.stringify(params),
    ...(rule ? [JSON.stringify(rule)] : []),
  ].join(' · ');
}
