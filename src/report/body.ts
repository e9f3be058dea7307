/** The rows of the table. */
import { toA1, type CellRef } from '../domain/address';
import type { Template } from '../templates';
import type { SheetBuilder } from './builder';
import type { Content, Contents } from './contents';
import type { Layout } from './layout';
import { decimalsOf, numberFormat, offTheRule } from './formats';
import { columnRoom, lineCount, rowHeight } from './measure';
import type { Notes } from './notes';
import type { PrintedRow } from './printed';
import type { Resolver } from './resolve';
import { valueOf } from './contents';

/** A row of the table: never so low that a hand could not write in it. */
export function bodyHeight(
  lines: number,
  { size, leastRow = 0 }: Pick<Template, 'size' | 'leastRow'>,
  close: boolean,
): number {
  return Math.max(leastRow, close ? 15 : 18, rowHeight(lines, size, 4, close));
}

/** What {@link writeBody} asked for last in a column, with the style that it got. */
interface Styled {
  readonly look: RowLook;
  readonly format: string;
  readonly align: Content['align'];
  readonly wrap: boolean;
  readonly key: string;
}

export function writeBody(
  builder: SheetBuilder,
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
  notes: Notes,
  widths: readonly number[],
): void {
  const size = layout.template.size;
  const deep = rows.some((row) => row.level > 0);
  const rooms = widths.map(columnRoom);
  const letters = layout.columns.map(({ number }) => /^[A-Z]$/.test(number));
  // Of a long list one cell is styled like the one above it.
  const last: (Styled | undefined)[] = [];
  for (const row of rows) {
    const rowStyle = rowLook(row, deep);
    let lines = 1;
    layout.columns.forEach((column, index) => {
      if (row.continues && column.spans) {
        builder.spanDown(row.at, index);
        return;
      }
      const content = withMarks(
        contents.of(row, column),
        column.kind === 'note' ? notes.marksOf(row) : [],
      );
      // Who leads a line and what is noted beside it stay plain, whatever weight the line has.
      const { align, format, shown, wrap } = content;
      const look = wrap && !letters[index] ? PLAIN : rowStyle;
      if (wrap && shown)
        lines = Math.max(lines, lineCount(shown, rooms[index] ?? 0, size, look.bold));
      let styled = last[index];
      if (
        styled?.look !== look ||
        styled.format !== format ||
        styled.align !== align ||
        styled.wrap !== wrap
      ) {
        const key = builder.style({
          size,
          ...look,
          format: align === 'right' ? offTheRule(format) : format,
          horizontal: align,
          wrap,
          border: true,
        });
        last[index] = styled = { look, format, align, wrap, key };
      }
      builder.putStyled(row.at, index, content.value, styled.key, content.formula);
    });
    builder.rowHeights.set(row.at, bodyHeight(lines, layout.template, builder.close));
  }
}

/** By printed address the cells of the workbook behind each figure. */
export function provenanceOf(
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
): Map<string, readonly CellRef[]> {
  const provenance = new Map<string, readonly CellRef[]>();
  for (const row of rows)
    layout.columns.forEach((column, index) => {
      if (row.continues && column.spans) return;
      const cells = contents.cells(row, column);
      const { value } = cells.length > 0 ? contents.of(row, column) : { value: null };
      if (value !== null && value !== '') provenance.set(toA1(row.at, index), cells);
    });
  return provenance;
}

/** The helper columns stand beside the printed area, in grey. */
export function writeAside(
  builder: SheetBuilder,
  layout: Layout,
  rows: readonly PrintedRow[],
  resolver: Resolver,
): void {
  const look = { size: 9, color: '595959' };
  for (const { column, index } of [...(layout.aside ? [layout.aside] : []), ...layout.helpers]) {
    builder.put(layout.numberRow, index, column.header, {
      ...look,
      horizontal: 'center',
      wrap: true,
    });
    for (const row of rows) {
      const resolved = resolver.figure(row, column.key);
      const { value, formula } = valueOf(resolved);
      builder.put(
        row.at,
        index,
        value,
        {
          ...look,
          horizontal: 'right',
          format: numberFormat(resolved.value ? decimalsOf(resolved.value) : 0, 'zero'),
        },
        formula,
      );
    }
  }
}

/**
 * The total, the headings and the outer rows of a tree are bold; a heading inside a group is bold
 * and slanted.
 */
function rowLook(row: PrintedRow, deep: boolean): RowLook {
  if (row.kind === 'total') return BOLD;
  if (row.kind === 'heading') return row.level === 0 ? BOLD : SLANTED;
  return deep && (row.kind === 'sum' || row.level === 0) ? BOLD : PLAIN;
}

interface RowLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
}
const PLAIN: RowLook = {};
const BOLD: RowLook = { bold: true };
const SLANTED: RowLook = { bold: true, italic: true };

/** The numbers of the foot notes go behind the officer's own note. */
function withMarks(content: Content, marks: readonly string[]): Content {
  if (marks.length === 0) return content;
  const shown = [content.shown, marks.join(', ')].filter(Boolean).join(' ');
  // A mark alone stands in the middle, whatever stands beside it elsewhere.
  const align = content.shown === '' ? 'center' : content.align;
  return { ...content, value: shown, shown, align };
}
