/**
 * Whose money a counterpart rule judges: that of the year, and that carried over from a programme
 * before.
 */
import { sum, type Decimal } from '../domain/decimal';
import type { Figure, FundingFacts, FundingLine } from '../domain/facts';
import { endedBefore, programmeLeaves, type Programme } from '../regulations';
import { firstCell, leafLines, type CheckContext } from './context';

/** Money that one rule is for: that of the year, or that carried over from an earlier programme. */
export interface Money {
  readonly lines: readonly FundingLine[];
  readonly totals: LocalTotals;
  /** The programme whose money was carried over into the year. */
  readonly carried: Programme | null;
}

/**
 * Money that was carried over keeps the rule of its own programme, so where a workbook holds both
 * each is judged alone; a total of both is then nobody's.
 */
export function moneyOf(funding: FundingFacts, { facts, programme }: CheckContext): Money[] {
  const programmeOf = new Map(
    programmeLeaves(funding.lines, leafLines).map(({ line, programme: own }) => [line, own]),
  );
  const older = (line: FundingLine): Programme | null => {
    const own = programmeOf.get(line);
    return own && endedBefore(own, facts.year) ? own : null;
  };
  const leaves = [...programmeOf.keys()];
  const carried = programme === null ? [] : leaves.filter((line) => older(line) !== null);
  const whole = localTotals(funding.declared, leaves);
  const [first] = carried;
  if (!first) return whole ? [{ lines: leaves, totals: whole, carried: null }] : [];
  if (carried.length === leaves.length)
    return whole ? [{ lines: leaves, totals: whole, carried: older(first) }] : [];
  const fresh = leaves.filter((line) => older(line) === null);
  return [
    { lines: fresh, totals: localTotals(null, fresh), carried: null },
    { lines: carried, totals: localTotals(null, carried), carried: older(first) },
  ].flatMap(({ totals, ...rest }) => (totals ? [{ ...rest, totals }] : []));
}

export interface LocalTotals {
  readonly central: Decimal;
  readonly local: Decimal;
  /** Both province and commune are known, or their sum is. */
  readonly complete: boolean;
  readonly cells: Figure['cells'];
  readonly province: Figure | null;
  readonly commune: Figure | null;
}

/** Totals from the total row, else from the lines. */
function localTotals(
  declared: FundingLine | null,
  leaves: readonly FundingLine[],
): LocalTotals | null {
  const of = (field: 'central' | 'local' | 'province' | 'district' | 'commune'): Figure | null => {
    const typed = declared?.[field];
    if (typed) return typed;
    const given = leaves.flatMap((line: FundingLine) => (line[field] ? [line[field]!] : []));
    return given.length === 0
      ? null
      : {
          value: sum(given.map((figure) => figure.value)),
          cells: given.flatMap((figure) => figure.cells),
        };
  };
  const central = of('central');
  if (!central || central.value.isZero()) return null;
  const province = of('province');
  const commune = of('commune');
  const local = of('local');
  const parts = [province, of('district'), commune].flatMap((figure) => (figure ? [figure] : []));
  const amount = local?.value ?? sum(parts.map((figure) => figure.value));
  return {
    central: central.value,
    local: amount,
    complete: local !== null || (province !== null && commune !== null),
    province,
    commune,
    cells: [...(local ? firstCell(local) : parts.flatMap(firstCell)), ...firstCell(central)],
  };
}
