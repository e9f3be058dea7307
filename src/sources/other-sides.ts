/** Tables that are a summary and a flow at once, or a plan of money and what became of it. */
import type { Candidate } from './candidates';
import { chooseOnly } from './columns/choose-kind';
import type { Corrections } from './corrections';
import type { Grid } from './grid/grid';
import { makeTable } from './make-table';
import { columnOf, type RecognisedTable } from './table';
import { kindRules, type TableKind } from './vocabulary/kinds';

const OTHER_SIDE: Readonly<Partial<Record<TableKind, TableKind>>> = {
  'hamlet-summary': 'flow',
  flow: 'hamlet-summary',
  funding: 'disbursement',
};
const TOTALS = ['total', 'opening.total', 'closing.total'];

/**
 * One table may be a summary and a flow at once: each side is read, and the columns that neither
 * knows are told once.
 */
export function otherSides(
  grid: Grid,
  candidate: Candidate,
  corrections: Corrections,
  year: number | null,
): RecognisedTable[] {
  const own = candidate.chosen.kind.kind;
  const side = OTHER_SIDE[own];
  if (!side) return [];
  const other = kindRules(side);
  const { hiddenColumns } = grid.layout;
  const chosen = chooseOnly(other, candidate.paths, hiddenColumns, corrections, year);
  if (!chosen) return [];
  const table = makeTable(grid, { ...candidate, chosen }, corrections);
  const tells = own !== 'flow' || TOTALS.some((field) => columnOf(table, field) !== null);
  return tells && table.rows.some((row) => row.role !== 'group') ? [table] : [];
}
