/**
 * Rows that stand out by a colour. A colour is no figure: whoever paints a household red has to
 * write down what it means.
 */
import type { RecognisedTable, TableRow } from '../table';
import { columnOf } from '../table';
import { kindRules } from '../vocabulary/kinds';

const COLOURED_KINDS = new Set(['household-register', 'hamlet-summary']);

/**
 * Item rows whose name is red, or filled with a strong colour, while most rows of the table are
 * not.
 */
export function colouredRows(table: RecognisedTable): TableRow[] {
  if (!COLOURED_KINDS.has(table.kind)) return [];
  const key = columnOf(table, kindRules(table.kind).key);
  if (!key) return [];
  const items = table.rows.filter((row) => row.role === 'item');
  const painted = items.filter((row) => {
    const look = table.grid.look(row.row, key.column);
    return isRed(look?.color) || isStrong(look?.fill);
  });
  return painted.length * 2 <= items.length ? painted : [];
}

function isRed(color: string | undefined): boolean {
  if (color === undefined) return false;
  const [red, green, blue] = parts(color);
  return red >= 0xb0 && green <= 0x50 && blue <= 0x50;
}

/** White, grey and pale tints are the decoration of a table. */
function isStrong(fill: string | undefined): boolean {
  if (fill === undefined) return false;
  const [red, green, blue] = parts(fill);
  return Math.max(red, green, blue) - Math.min(red, green, blue) >= 0x90;
}

function parts(rgb: string): [number, number, number] {
  const value = Number.parseInt(rgb.slice(-6), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
