/**
 * Columns wide enough for what stands in them: a figure that does not fit would be printed as ####.
 */
import type { FormColumn } from './columns';
import type { Content, Contents } from './contents';
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
/** Characters of a column that holds nothing. */
const EMPTY = charactersFor(0);
/** Points that a figure stands off the rule. */
const INDENT = 4;
/** How narrow a column that nobody writes a text into may be, of its usual width. */
const LEAST_SHARE = 0.85;

/**
 * The least that a column may be where room is short: texts that go on one line keep it, longer
 * ones wrap in the usual width, and what nobody has written into can be narrower.
 */
function leastOf({ kind, width }: FormColumn, text: number): number {
  const free = kind === 'note' && text <= EMPTY;
  if ((kind !== 'text' && kind !== 'note') || free) return width * LEAST_SHARE;
  return text > EMPTY && text <= width * MOST_WIDENED ? text : width;
}

/**
 * Widths in characters of the printed columns: the least that hold their words and figures, and
 * those of a form that fits its page. The sheet is scaled to one page wide, so widening never cuts
 * anything off.
 */
export function columnWidths(
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
): { readonly least: readonly number[]; readonly widths: readonly number[] } {
  const { template } = layout;
  const { size } = template;
  const texts: number[] = [];
  const tight: number[] = [];
  const widths = layout.columns.map((column, at) => {
    const header = longestWord(column.header[column.header.length - 1]!, size, true);
    const label = longestWord(column.number.replace('=', '= '), NUMBER_SIZE);
    let figure = 0;
    let text = 0;
    let last: Content | undefined;
    // One after the other: a list of a province has more rows than a call takes arguments.
    for (const row of rows) {
      if (row.continues && column.spans) continue;
      const content = contents.of(row, column);
      // Of a long list many lines show the same.
      if (content === last && row.kind === 'leaf') continue;
      last = row.kind === 'leaf' ? content : undefined;
      const width = textWidth(content.shown, size, row.kind !== 'leaf');
      // The number of a line is never broken.
      if (content.wrap && column.kind !== 'ordinal') text = Math.max(text, width);
      else figure = Math.max(figure, width + (content.align === 'right' ? INDENT : 0));
    }
    texts[at] = charactersFor(text);
    const needed = charactersFor(Math.max(header, label, figure));
    const usual = Math.max(column.width, needed);
    tight[at] = Math.max(needed, leastOf(column, texts[at]));
    return usual;
  });
  layout.columns.forEach((column, at) => {
    if (texts[at]! <= widths[at]! || texts[at]! > column.width * MOST_WIDENED) return;
    const wider = widths.map((width, other) => (other === at ? texts[at]! : width));
    if (pageScale(template, wider) * size >= LEAST_PRINTED) widths[at] = texts[at]!;
  });
  return { least: tight, widths };
}
