/**
 * Kept results that are not what their formulas come to now. A sum is said by itself with the cells
 * that it adds up, because one of them was changed since; the others are said together.
 */
import { toA1, type CellRef } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
import { oldSum } from '../../rules/reading/SO-052';
import type { Grid } from '../grid/grid';
import type { RecognisedTable } from '../table';
import { standsIn } from './stands-in';

interface Place {
  readonly row: number;
  readonly column: number;
}

const SHOWN = 20;
const MOST_SUMS = 40;
const SUM_OF = /^=\s*SUM\(\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)\s*$/i;

export function oldResults(
  grid: Grid,
  tables: readonly RecognisedTable[],
  cells: readonly Place[],
): Finding[] {
  const sums = cells.flatMap((cell) => {
    const parts = partsOf(grid.look(cell.row, cell.column)?.formula ?? '');
    return parts && tables.some((table) => standsIn(table, [cell])) ? [{ cell, parts }] : [];
  });
  const told = sums.slice(0, MOST_SUMS);
  const others = cells.filter((cell) => !told.some((sum) => sum.cell === cell));
  const refOf = ({ row, column }: Place): CellRef => ({
    sheet: grid.sheet,
    cell: toA1(row, column),
  });
  const raised = (severity: 'check' | 'note', count: number, at: readonly CellRef[]): Finding =>
    finding({ code: 'SO-051', severity, cells: at, params: { count } });
  const used = tables.some((table) => standsIn(table, others));
  return [
    ...told.map(({ cell, parts }) =>
      oldSum.raise(
        { total: refOf(cell).cell, parts: `${parts[0] ?? ''}:${parts.at(-1) ?? ''}` },
        {
          cells: [
            refOf(cell),
            ...parts.slice(0, SHOWN).map((part) => ({ sheet: grid.sheet, cell: part })),
          ],
        },
      ),
    ),
    ...(others.length > 0
      ? [raised(used ? 'check' : 'note', others.length, others.slice(0, SHOWN).map(refOf))]
      : []),
  ];
}

/** The cells of "=SUM(C13:C17)" down one column; null for another formula. */
function partsOf(formula: string): string[] | null {
  const [, left, top, right, bottom] = SUM_OF.exec(formula) ?? [];
  if (left === undefined || left !== right) return null;
  const [first, last] = [Number(top), Number(bottom)];
  if (last - first > 2000) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => `${left}${first + index}`);
}
