/**
 * Columns wide enough for what stands in them: a figure that does not fit would be printed as ####.
 */
import type { Contents } from './contents';
import { NUMBER_SIZE } from './header';
import type { Layout } from './layout';
import { charactersFor, longestWord, textWidth } from './measure';
import { pageScale } from './pages';
import type { PrintedRow } from './printed';

/**
 * How far beyond its usual width a column goes so that its texts need no second line; longer texts
 * wrap in the usual width.
 */
const MOST_WIDENED = 1.35;
/**
 * Points in which the table's text is printed at least where columns are widened: the sheet is
 * scaled to one page wide.
 */
const LEAST_PRINTED = 10;

/**
 * Widths in characters of the printed columns. The sheet is scaled to one page wide, so widening
 * never cuts anything off.
 */
export function columnWidths(
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
): number[] {
  const { template } = layout;
  const { size } = template;
  const texts: number[] = [];
  const widths = layout.columns.map((column, at) => {
    const header = longestWord(column.header[column.header.length - 1]!, size, true);
    const label = longestWord(column.number.replace('=', '= '), NUMBER_SIZE);
    let figure = 0;
    let text = 0;
    // One after the other: a list of a province has more rows than a call takes arguments.
    for (const row of rows) {
      const content = contents.of(row, column);
      const width = textWidth(content.shown, size, row.kind !== 'leaf');
      if (content.wrap) text = Math.max(text, width);
      else figure = Math.max(figure, width);
    }
    texts[at] = charactersFor(text);
    return Math.max(column.width, charactersFor(Math.max(header, label, figure)));
  });
  layout.columns.forEach((column, at) => {
    if (texts[at]! <= widths[at]! || texts[at]! > column.width * MOST_WIDENED) return;
    const wider = widths.map((width, other) => (other === at ? texts[at]! : width));
    if (pageScale(template, wider) * size >= LEAST_PRINTED) widths[at] = texts[at]!;
  });
  return widths;
}
