/** A workbook as it is shown: sheets with their cells, looks and measures, read when they are first looked at. */
import type { Area } from '../../actions/cells';
import type { CellValue, SheetInfo } from '../../workbook/port';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import { Package } from '../../workbook/xlsx/package/package';
import { Book } from '../../workbook/xlsx/read/book';
import { textOf } from '../../workbook/xlsx/read/text-stream';
import { readTheme } from '../../workbook/xlsx/read/theme';
import { readSheetPart } from './sheet-part';
import { Axis } from './axis';
import { PLAIN, readViewStyles, type ViewStyle } from './styles';

/** Rows beyond this are not drawn; all rows are read for figures all the same. */
export const MOST_ROWS = 20_000;

export interface SheetView {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly gridLines: boolean;
  readonly cut: boolean;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | undefined;
  style(row: number, column: number): ViewStyle;
  /** The merge that covers the cell, or undefined. */
  merge(row: number, column: number): Area | undefined;
  readonly merges: readonly Area[];
}

export class BookView {
  private readonly views = new Map<string, Promise<SheetView>>();
  private styles: Promise<ViewStyle[]> | null = null;

  private constructor(private readonly workbook: XlsxWorkbook, private readonly book: Book, readonly sheets: readonly SheetInfo[]) {}

  /** Sheets that are hidden stay hidden here too. */
  static async open(workbook: XlsxWorkbook): Promise<BookView> {
    const sheets = (await workbook.sheets()).filter((sheet) => sheet.visibility === 'visible');
    return new BookView(workbook, await Book.open(Package.open(await workbook.save())), sheets);
  }

  sheet(name: string): Promise<SheetView> {
    let view = this.views.get(name);
    if (!view) this.views.set(name, view = this.read(name));
    return view;
  }

  private async read(name: string): Promise<SheetView> {
    const styles = await (this.styles ??= this.readStyles());
    const part = await readSheetPart(textOf(this.book.parts, this.book.sheetPart(name).part), MOST_ROWS - 1);
    const { merges } = await this.workbook.layout(name);
    const rows: (readonly CellValue[])[] = [];
    const formulas = new Map<string, string>();
    let cut = false;
    for await (const block of this.workbook.rows(name, { blockRows: 1000 })) {
      block.values.forEach((values, offset) => {
        const row = block.firstRow + offset;
        rows[row] = values;
        values.forEach((_, column) => {
          const formula = block.look(row, column)?.formula;
          if (formula !== undefined) formulas.set(`${row},${column}`, formula);
        });
      });
      if (block.firstRow + block.values.length >= MOST_ROWS) {
        cut = true;
        break;
      }
    }
    const bottom = Math.max(part.bottom, ...merges.map((area) => Math.min(area.bottom, MOST_ROWS - 1)), 24);
    const right = Math.max(part.right, ...merges.map((area) => Math.min(area.right, 200)), 9);
    const mergeAt = indexOf(merges);
    return {
      name, cut, merges, gridLines: part.gridLines,
      rows: new Axis(Math.min(bottom + 3, MOST_ROWS), part.heights, part.defaultHeight),
      columns: new Axis(Math.min(right + 3, 1024), part.widths, part.defaultWidth),
      value: (row, column) => rows[row]?.[column] ?? null,
      formula: (row, column) => formulas.get(`${row},${column}`),
      style: (row, column) => styles[part.styles.get(row)?.[column] ?? 0] ?? PLAIN,
      merge: (row, column) => mergeAt(row, column),
    };
  }

  private async readStyles(): Promise<ViewStyle[]> {
    const part = this.book.partOf('styles');
    const theme = this.book.partOf('theme');
    if (part === null) return [PLAIN];
    return readViewStyles(await this.book.parts.text(part), theme === null ? new Map() : readTheme(await this.book.parts.text(theme)));
  }
}

function indexOf(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, MOST_ROWS); row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, column) => byRow.get(row)?.find((area) => column >= area.left && column <= area.right);
}
