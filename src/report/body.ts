/** The rows of the table. */
import type { CellRef } from '../domain/address';
import { toA1 } from '../domain/address';
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

/** @returns by printed address the cells of the workbook behind each figure */
export function writeBody(
  builder: SheetBuilder,
  layout: Layout,
  rows: readonly PrintedRow[],
  contents: Contents,
  notes: Notes,
  widths: readonly number[],
): Map<string, readonly CellRef[]> {
  const size = layout.template.size;
  const provenance = new Map<string, readonly CellRef[]>();
  const deep = rows.some((row) => row.level > 0);
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
      const isAside = content.wrap && !/^[A-Z]$/.test(column.number);
      const look = isAside ? {} : rowStyle;
      if (content.wrap && content.shown)
        lines = Math.max(
          lines,
          lineCount(content.shown, columnRoom(widths[index]!), size, look.bold),
        );
      builder.put(
        row.at,
        index,
        content.value,
        {
          size,
          ...look,
          format: content.align === 'right' ? offTheRule(content.format) : content.format,
          horizontal: content.align,
          wrap: content.wrap,
          border: true,
        },
        content.formula,
      );
      if (content.cells.length > 0 && content.value !== null && content.value !== '')
        provenance.set(toA1(row.at, index), content.cells);
    });
    builder.rowHeights.set(row.at, bodyHeight(lines, layout.template, builder.close));
  }
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
function rowLook(row: PrintedRow, deep: boolean): { bold?: boolean; italic?: boolean } {
  if (row.kind === 'total') return { bold: true };
  if (row.kind === 'heading')
    return row.level === 0 ? { bold: true } : { bold: true, italic: true };
  return deep && (row.kind === 'sum' || row.level === 0) ? { bold: true } : {};
}

/** The numbers of the foot notes go behind the officer's own note. */
function withMarks(content: Content, marks: readonly string[]): Content {
  if (marks.length === 0) return content;
  const shown = [content.shown, marks.join(', ')].filter(Boolean).join(' ');
  // A mark alone stands in the middle, whatever stands beside it elsewhere.
  const align = content.shown === '' ? 'center' : content.align;
  return { ...content, value: shown, shown, align };
}
