/** The money of a workbook: three sources, their shares, and the local part against the minimum. */
import { codedLeaves, leafLines, lineAmount } from '../domain/funding-amounts';
import { sharesTo } from '../domain/allocation';
import { sum, type Decimal } from '../domain/decimal';
import type { Facts, Figure, FigureOrNone, FundingLine } from '../domain/facts';
import { counterpartWithinRounding } from '../rules/funding/VON-010';
import { counterpartShort } from '../rules/funding/VON-011';
import { counterpartUnjudged } from '../rules/funding/VON-012';
import { counterpartSourcesMissing } from '../rules/funding/VON-013';
import said from '../rules/said.json';
import {
  explained,
  explainedAmount,
  explainedRate,
  explainedShare,
  type Explained,
  type LegalGround,
} from './explained';
import type { FundingNumbers } from './figures';
import { statedSums, type StatedSum } from './funding-sums';
import { counterpartGround } from './grounds';
import { lineShares } from './line-shares';
import type { Survey } from './survey';
import type { UnitTotal } from './unit-split';

export type Source = 'central' | 'province' | 'commune';

export interface SourceOverview {
  readonly source: Source;
  readonly amount: Explained;
  /** Percent of the total; the three add up to 100,00. */
  readonly share: Explained;
  readonly ofCentral: Explained | null;
}

export interface CounterpartOverview {
  readonly percent: Explained;
  readonly required: Decimal | null;
  readonly difference: Decimal | null;
  readonly verdict: 'enough' | 'within-rounding' | 'short' | null;
  readonly ground: LegalGround | null;
}

export interface FundingLineOverview {
  readonly code: string | null;
  readonly name: string;
  readonly total: Explained;
  readonly central: Explained;
  readonly province: Explained;
  readonly commune: Explained;
  /** Percent of all lines, adding up to 100,00; null where a line lacks an amount. */
  readonly share: Explained | null;
  /** The share as it would be rounded for itself, where its last digit was moved. */
  readonly plainShare: Decimal | null;
}

export interface UnitOverview {
  readonly unit: string | null;
  readonly total: Explained;
}

export interface FundingOverview {
  readonly unit: string;
  readonly total: Explained;
  readonly local: Explained;
  /** Percent of the total; null where the sources do not make it. */
  readonly localShare: Explained | null;
  /** What the table itself adds up. */
  readonly sums: readonly StatedSum[];
  readonly sources: readonly SourceOverview[];
  readonly counterpart: CounterpartOverview | null;
  readonly lines: readonly FundingLineOverview[];
  /** What the lines' shares come to when each is rounded for itself. */
  readonly plainShareSum: Decimal | null;
  readonly byUnit: readonly UnitOverview[];
  /** Where a line has two leads: the money by unit if the other one counted. */
  readonly otherSplits: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly unit: string;
    readonly byUnit: readonly UnitOverview[];
  }[];
}

export function fundingOverview(
  seen: Survey,
  numbers: FundingNumbers | null,
): FundingOverview | null {
  const { facts } = seen;
  if (!numbers) return null;
  const figureOf = (field: Source | 'total' | 'local', value: Decimal | null): FigureOrNone =>
    provenOf(facts, field, value);
  const amounts = {
    central: figureOf('central', numbers.central),
    province: figureOf('province', numbers.province),
    commune: figureOf('commune', numbers.commune),
  };
  const shares = numbers.shares
    ? sharesTo([numbers.central!, numbers.province!, numbers.commune!])
    : null;
  const sources = (['central', 'province', 'commune'] as const).map(
    (source, at): SourceOverview => ({
      source,
      amount: explainedAmount(amounts[source], partsOf(facts, source), numbers.unit),
      share: explainedShare(amounts[source], numbers.total, shares?.[at] ?? null),
      ofCentral: source === 'central' ? null : explainedRate(amounts[source], amounts.central),
    }),
  );
  const local = figureOf('local', numbers.local);
  return {
    unit: numbers.unit,
    sources,
    ...linesOf(facts, numbers),
    byUnit: unitsOf(facts, numbers, numbers.byUnit),
    otherSplits: numbers.otherSplits.map((split) => ({
      code: split.code,
      name: split.name,
      unit: split.unit,
      byUnit: unitsOf(facts, numbers, split.byUnit, split),
    })),
    sums: statedSums(facts.funding?.declared ?? null),
    localShare: shares && local ? explainedRate(local, { value: numbers.total!, cells: [] }) : null,
    total: explainedAmount(figureOf('total', numbers.total), partsOf(facts, 'total'), numbers.unit),
    local: local
      ? explainedAmount(local, [amounts.province, amounts.commune], numbers.unit)
      : explained(null, numbers.unit, null, []),
    counterpart:
      local && amounts.central ? counterpartOverview(seen, local, amounts.central) : null,
  };
}

/** The lines that have no lines below them, in the order of the table. */
function linesOf(
  facts: Facts,
  { unit }: FundingNumbers,
): Pick<FundingOverview, 'lines' | 'plainShareSum'> {
  const leaves = codedLeaves(facts.funding?.lines ?? []);
  const totals = leaves.map(({ line }) => lineAmount(line, 'total'));
  const balanced = lineShares(totals);
  const whole = balanced ? sum(totals.map((total) => total!)) : null;
  const lines = leaves.map(({ line, code }, at): FundingLineOverview => {
    const of = (field: 'central' | 'province' | 'commune'): Explained =>
      explained(lineAmount(line, field), unit, { kind: 'typed' }, [line[field] ?? null]);
    const parts = [line.central, line.province, line.commune, line.other ?? null];
    const share = balanced?.shares[at] ?? null;
    return {
      code,
      name: line.name,
      central: of('central'),
      province: of('province'),
      commune: of('commune'),
      total: line.total
        ? explainedAmount(line.total, parts, unit)
        : explained(totals[at]!, unit, sumOf(parts), parts),
      share: share
        ? explainedShare(line.total ?? { value: totals[at]!, cells: [] }, whole, share)
        : null,
      plainShare: share?.adjusted ? balanced!.rounded[at]! : null,
    };
  });
  return { lines, plainShareSum: balanced?.roundedSum ?? null };
}

/**
 * Each line counts for its first lead, as the figures of the workbook say, but for the one that
 * `instead` names.
 */
function unitsOf(
  facts: Facts,
  numbers: FundingNumbers,
  totals: readonly UnitTotal[],
  instead: { readonly line: number; readonly unit: string } | null = null,
): UnitOverview[] {
  const leaves = leafLines(facts.funding?.lines ?? []);
  const unitOf = (at: number): string | null =>
    at === instead?.line ? instead.unit : (numbers.lines[at]!.leads[0] ?? null);
  return totals.map(({ unit, total }) => {
    const parts = numbers.lines.flatMap((line, at) =>
      line.total && unitOf(at) === unit ? [leaves[at]!.total] : [],
    );
    return { unit, total: explained(total, numbers.unit, sumOf(parts), parts) };
  });
}

function sumOf(parts: readonly FigureOrNone[]): Explained['working'] {
  const given = parts.flatMap((part) => (part ? [part.value] : []));
  return given.length > 1 ? { kind: 'sum', parts: given, count: given.length } : { kind: 'typed' };
}

function partsOf(facts: Facts, field: Source | 'total' | 'local'): FigureOrNone[] {
  return facts.funding
    ? leafLines(facts.funding.lines).map((line: FundingLine) => line[field])
    : [];
}

/** The value that the figures state, with the cells that it was added up from or read from. */
function provenOf(
  facts: Facts,
  field: Source | 'total' | 'local',
  value: Decimal | null,
): FigureOrNone {
  if (value === null) return null;
  const parts = partsOf(facts, field).flatMap((part) => (part ? [part] : []));
  const from: readonly Figure[] =
    parts.length > 0 && sum(parts.map((part) => part.value)).equals(value)
      ? parts
      : facts.funding?.declared?.[field]
        ? [facts.funding.declared[field]]
        : [];
  return { value, cells: from.flatMap((part) => part.cells) };
}

/** The verdict is the one that the findings tell, so that the pane never judges a second time. */
function counterpartOverview(seen: Survey, local: Figure, central: Figure): CounterpartOverview {
  const ground = counterpartGround(seen.facts);
  const tolds = seen.findings.filter(
    (item) =>
      (counterpartWithinRounding.is(item) || counterpartShort.is(item)) &&
      String(item.params.source).startsWith(said.ofLocal.vi),
  );
  // Of two programmes each has a verdict of its own; the share of both together has none.
  const told = tolds.find((item) => item.found?.equals(local.value) === true);
  const silent = seen.findings.some(
    (item) => counterpartUnjudged.is(item) || counterpartSourcesMissing.is(item),
  );
  const verdict = told
    ? counterpartWithinRounding.is(told)
      ? 'within-rounding'
      : 'short'
    : ground && !silent && tolds.length === 0
      ? 'enough'
      : null;
  return {
    percent: explainedRate(local, central, { ground }),
    ground,
    verdict,
    required: told?.expected ?? null,
    difference: told?.expected && told.found ? told.found.minus(told.expected) : null,
  };
}
