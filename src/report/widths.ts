/** Columns wide enough for what stands in them: a figure that does not fit would be printed as ####. */
import type { Contents } from './contents';
import { NUMBER_SIZE } from './header';
import type { Layout } from './layout';
import { charactersFor, longestWord, textWidth } from './measure';
import type { PrintedRow } from './printed';

/** Widths in characters of the printed columns. The sheet is scaled to one page wide, so widening never cuts anything off. */
export function columnWidths(layout: Layout, rows: readonly PrintedRow[], contents: Contents): number[] {
  const size = layout.template.size;
  return layout.columns.map((column) => {
    const header = longestWord(column.header[column.header.length - 1]!, size, true);
    const label = longestWord(column.number.replace('=', '= '), NUMBER_SIZE);
    // One after the other: a list of a province has more rows than a call takes arguments.
    const figures = rows.reduce((most, row) => {
      const content = contents.of(row, column);
      return content.wrap ? most : Math.max(most, textWidth(content.shown, size, row.kind !== 'leaf'));
    }, 0);
    return Math.max(column.width, charactersFor(Math.max(header, label, figures)));
  });
}
