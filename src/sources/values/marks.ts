/**
 * Columns of yes and no: which writings were taken for yes, which for no, and which nobody should
 * guess.
 */
import { tidyText } from '../../domain/match-key';
import type { Grid } from '../grid/grid';
import { markOf } from '../../catalogue/classes';

export interface MarksRead {
  /** Writings in the columns, as written, parted into yes and no. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Cells whose text is neither. */
  readonly unclear: readonly { readonly row: number; readonly column: number }[];
}

export function readMarkColumns(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
): MarksRead {
  const yes = new Set<string>();
  const no = new Set<string>();
  const unclear: { row: number; column: number }[] = [];
  // The same few writings in every line.
  const clear = new Set(['']);
  for (const row of rows) {
    for (const column of columns) {
      const text = grid.text(row, column);
      if (clear.has(text)) continue;
      const mark = markOf(text);
      if (mark === null) unclear.push({ row, column });
      else {
        (mark ? yes : no).add(tidyText(text));
        clear.add(text);
      }
    }
  }
  return { yes: [...yes], no: [...no], unclear };
}
