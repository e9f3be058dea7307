/** Tables that are a summary and a flow at once. */
import type { Candidate } from './candidates';
import { chooseOnly } from './columns/choose-kind';
import type { Corrections } from './corrections';
import type { Grid } from './grid/grid';
import { makeTable } from './make-table';
import { columnOf, type RecognisedTable } from './table';
import { kindRules } from './vocabulary/kinds';

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
  if (own !== 'hamlet-summary' && own !== 'flow') return [];
  const other = kindRules(own === 'flow' ? 'hamlet-summary' : 'flow');
  const { hiddenColumns } = grid.layout;
  const chosen = chooseOnly(other, candidate.paths, hiddenColumns, corrections, year);
  if (!chosen) return [];
  const table = makeTable(grid, { ...candidate, chosen }, corrections);
  const tells = own !== 'flow' || TOTALS.some((field) => columnOf(table, field) !== null);
  return tells && table.rows.some((row) => row.role !== 'group') ? [table] : [];
}
