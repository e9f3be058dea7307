/**
 * What the officer has decided about pairs of lines: "Danh sách!B12" of last year is, or is not,
 * "Danh sách!B14" of this year.
 */
import { NO_DECISIONS, type Decisions } from '../../domain/households/household';
import type { Finding } from '../../domain/finding';
import { unknownCellOfPair } from '../../rules/flow/DB-026';
import { pairedTwice } from '../../rules/flow/DB-027';
import type { ReadSide } from './read';

/** Two cells as an officer writes them, "Trang!B12", in last year's workbook and in this year's. */
export interface PairOfCells {
  readonly old: string;
  readonly now: string;
}

export function decide(
  old: ReadSide,
  now: ReadSide,
  same: readonly PairOfCells[],
  different: readonly PairOfCells[],
): { readonly decisions: Decisions; readonly findings: readonly Finding[] } {
  if (same.length === 0 && different.length === 0) return { decisions: NO_DECISIONS, findings: [] };
  const findings: Finding[] = [];
  const positions = (pairs: readonly PairOfCells[]): [number, number][] =>
    pairs.flatMap((pair): [number, number][] => {
      const [before, after] = [at(old, pair.old), at(now, pair.now)];
      if (before >= 0 && after >= 0) return [[before, after]];
      findings.push(
        unknownCellOfPair.raise({
          pair: `${pair.old} = ${pair.now}`,
          missing: before < 0 ? pair.old : pair.now,
        }),
      );
      return [];
    });
  const joined = positions(same).filter(([before, after], index, all) => {
    const clash = all
      .slice(0, index)
      .some(([first, second]) => first === before || second === after);
    if (clash)
      findings.push(
        pairedTwice.raise(
          {},
          { cells: [old.households[before]!.cell, now.households[after]!.cell] },
        ),
      );
    return !clash;
  });
  return { decisions: { same: joined, different: positions(different) }, findings };
}

/** The household whose line the cell stands in: the officer may name any cell of the row. */
function at(side: ReadSide, written: string): number {
  const mark = written.lastIndexOf('!');
  const [sheet, row] = [
    mark < 0 ? '' : written.slice(0, mark).trim(),
    /(\d+)\s*$/.exec(written)?.[1] ?? '',
  ];
  const found = side.households.flatMap((household, index) =>
    /(\d+)$/.exec(household.cell.cell)![1] === row &&
    (sheet === '' || household.cell.sheet === sheet)
      ? [index]
      : [],
  );
  return found.length === 1 ? found[0]! : -1;
}
