/**
 * Kept results that are not what their formulas come to now. A sum is said by itself with the cells
 * that it adds up, because one of them was changed since; the others are said together.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { oldSum } from '../../rules/reading/SO-052';
import { oldResult } from '../../rules/reading/SO-051';
import type { Grid } from '../grid/grid';
import type { RecognisedTable } from '../table';
import { standsIn } from './stands-in';

interface Place {
  readonly row: number;
  readonly column: number;
}

const SHOWN = 20;
const MOST_SUMS = 40;
/** Nothing but cells that are added: "=SUM(C13:C17)", "=C9+C12", "=SUBTOTAL(9,C4:C8)". */
const PLAIN = /^=[\s$A-Z0-9:,;+()]+$/i;
const FUNCTION = /[A-Z]+(?=\()/gi;
/** Its other numbers make means, counts, largest and smallest of the cells. */
const SUBTOTAL_SUM = /\bSUBTOTAL\(\s*(?:9|109)\s*[,;]/gi;
const REFERENCE = /\$?\b([A-Z]{1,3})\$?(\d{1,7})(?:\s*:\s*\$?([A-Z]{1,3})\$?(\d{1,7}))?/gi;
const MOST_PARTS = 2000;

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
      ? [
          oldResult.raise(
            { count: others.length },
            { severity: used ? 'check' : 'note', cells: others.slice(0, SHOWN).map(refOf) },
          ),
        ]
      : []),
  ];
}

/** The cells that a formula adds up down one column; null for another formula. */
function partsOf(formula: string): string[] | null {
  if (formula.length > MOST_PARTS || !PLAIN.test(formula)) return null;
  const functions = formula.replace(SUBTOTAL_SUM, 'SUM(').match(FUNCTION) ?? [];
  if (functions.some((name) => name.toUpperCase() !== 'SUM')) return null;
  const parts: string[] = [];
  for (const [, left = '', top, right = left, bottom = top] of formula.matchAll(REFERENCE)) {
    const [first, last] = [Number(top), Number(bottom)];
    if (left !== right || last - first > MOST_PARTS) return null;
    for (let row = first; row <= last; row += 1) parts.push(`${left}${row}`);
  }
  return parts.length > 1 ? parts : null;
}
