/** The sheet of explanations: A4 landscape, values alone, its header on every page. */
import { explainBieuWords as words } from '../text/explain-bieu';
import type { SheetPlan } from '../workbook/plan';
import { FONT, SheetBuilder, type StyleWish } from './builder';
import { columnRoom, lineCount, rowHeight } from './measure';
import type { BieuTag } from './types';

export interface ExplainedFigure {
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  /** As a Vietnamese page shows it. */
  readonly shown: string;
  readonly how: string;
  readonly from: string;
  /** "[1], [2]" */
  readonly grounds: string;
}

export interface Explanation {
  readonly name: string;
  readonly about: string;
  readonly figures: readonly ExplainedFigure[];
  /** Lines under the table. */
  readonly grounds: readonly string[];
  /** The foot notes of the Biểu itself. */
  readonly notes: readonly string[];
  readonly illustrative: boolean;
  readonly tag: BieuTag;
}

const WIDTHS = [5, 6, 21, 25, 11, 33, 27, 8];
const FIELDS = ['cell', 'row', 'column', 'shown', 'how', 'from', 'grounds'] as const;
const SIZE = 10;
const LAST = WIDTHS.length - 1;
const MARGINS = { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 };

export function explanationSheet({
  name,
  about,
  figures,
  grounds,
  notes,
  illustrative,
  tag,
}: Explanation): SheetPlan {
  const builder = new SheetBuilder();
  let row = 0;
  const across = (
    text: string,
    look: StyleWish,
    horizontal: 'left' | 'center' = 'center',
  ): void => {
    const top = horizontal === 'left' ? { vertical: 'top' as const } : {};
    builder.line(row, text, WIDTHS, { ...look, horizontal, ...top });
    row += 1;
  };
  across(words.title, { size: 13, bold: true });
  across(about, { size: 12, italic: true });
  if (illustrative) across(words.illustrative, { size: 13, bold: true, color: 'C00000' });
  const header = row;
  words.columns.forEach((text, column) =>
    builder.put(row, column, text, {
      size: SIZE,
      bold: true,
      horizontal: 'center',
      wrap: true,
      border: true,
    }),
  );
  builder.rowHeights.set(row, rowHeight(2, SIZE, 4));
  row += 1;
  figures.forEach((figure, index) => {
    const texts = [String(index + 1), ...FIELDS.map((field) => figure[field])];
    texts.forEach((text, column) =>
      builder.put(row, column, text === '' ? null : text, {
        size: SIZE,
        horizontal: column === 4 ? 'right' : column < 2 || column === LAST ? 'center' : 'left',
        wrap: true,
        border: true,
        ...(column === 5 ? { indent: 1 } : {}),
      }),
    );
    builder.rowHeights.set(
      row,
      rowHeight(
        Math.max(
          ...texts.map((text, column) =>
            lineCount(text, columnRoom(WIDTHS[column]!) - (column === 5 ? SIZE : 0), SIZE),
          ),
        ),
        SIZE,
        4,
      ),
    );
    row += 1;
  });
  builder.rowHeights.set(row, 6);
  row += 1;
  across(words.grounds, { size: SIZE, bold: true, italic: true }, 'left');
  for (const line of grounds) across(line, { size: SIZE, italic: true }, 'left');
  if (notes.length > 0) {
    across(words.qualified, { size: SIZE, bold: true, italic: true }, 'left');
    for (const line of notes) across(line, { size: SIZE, italic: true }, 'left');
  }
  across(words.footer, { size: SIZE, italic: true }, 'left');
  const right = illustrative ? { right: `&"${FONT},Bold"&12${words.illustrative}` } : {};
  return {
    ...builder.collected(),
    name,
    columnWidths: WIDTHS,
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      repeatRows: [header, header],
      printArea: { top: 0, left: 0, bottom: row - 1, right: LAST },
      header: { center: `&"${FONT},Regular"&13&P`, ...right },
      firstHeader: right,
    },
    freeze: { rows: header + 1, columns: 0 },
    tag,
  };
}
