/**
 * A workbook as it is shown: sheets with their cells, looks and measures, read when they are first
 * looked at.
 */
import type { CellValue, SheetInfo } from '../../workbook/port';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import { Package } from '../../workbook/xlsx/package/package';
import { Book } from '../../workbook/xlsx/read/book';
import { textOf } from '../../workbook/xlsx/read/text-stream';
import { readTheme } from '../../workbook/xlsx/read/theme';
import type { SheetFrame, Tile, TileRow } from './sheet-frame';
import { MOST_ROWS } from './limits';
import { readSheetPart } from './sheet-part';
import { PLAIN, readViewStyles, type ViewStyle } from './styles';

interface SheetRows {
  readonly frame: SheetFrame;
  readonly rows: readonly TileRow[];
}

export class BookView {
  private readonly views = new Map<string, Promise<SheetRows>>();
  private styles: Promise<ViewStyle[]> | null = null;

  private constructor(
    private readonly workbook: XlsxWorkbook,
    private readonly book: Book,
    readonly sheets: readonly SheetInfo[],
  ) {}

  /** Sheets that are hidden stay hidden here too. */
  static async open(workbook: XlsxWorkbook): Promise<BookView> {
    const sheets = (await workbook.sheets()).filter((sheet) => sheet.visibility === 'visible');
    return new BookView(workbook, await Book.open(Package.open(await workbook.save())), sheets);
  }

  async frame(name: string): Promise<SheetFrame> {
    return (await this.sheet(name)).frame;
  }

  /** Rows of a sheet, both ends included. */
  async tile(name: string, first: number, last: number): Promise<Tile> {
    return { first, rows: (await this.sheet(name)).rows.slice(first, last + 1) };
  }

  private sheet(name: string): Promise<SheetRows> {
    let view = this.views.get(name);
    if (!view) this.views.set(name, (view = this.read(name)));
    return view;
  }

  private async read(name: string): Promise<SheetRows> {
    const styles = await (this.styles ??= this.readStyles());
    const part = await readSheetPart(
      textOf(this.book.parts, this.book.sheetPart(name).part),
      MOST_ROWS - 1,
    );
    const { merges } = await this.workbook.layout(name);
    const rows: TileRow[] = [];
    const none: readonly CellValue[] = [];
    let cut = false;
    for await (const block of this.workbook.rows(name, { blockRows: 1000 })) {
      block.values.forEach((values, offset) => {
        const row = block.firstRow + offset;
        const formulas: Record<number, string> = {};
        values.forEach((_, column) => {
          const formula = block.look(row, column)?.formula;
          if (formula !== undefined) formulas[column] = formula;
        });
        rows[row] = {
          values,
          styles: part.styles.get(row) ?? [],
          ...(Object.keys(formulas).length > 0 ? { formulas } : {}),
        };
      });
      if (block.firstRow + block.values.length >= MOST_ROWS) {
        cut = true;
        break;
      }
    }
    let bottom = Math.max(part.bottom, 24);
    let right = Math.max(part.right, 9);
    for (const area of merges) {
      bottom = Math.max(bottom, Math.min(area.bottom, MOST_ROWS - 1));
      right = Math.max(right, Math.min(area.right, 200));
    }
    const rowCount = Math.min(bottom + 3, MOST_ROWS);
    for (let row = 0; row < rowCount; row += 1)
      rows[row] ??= { values: none, styles: part.styles.get(row) ?? [] };
    return {
      rows: rows.slice(0, rowCount),
      frame: {
        name,
        cut,
        merges,
        gridLines: part.gridLines,
        frozen: part.frozen,
        breaks: part.breaks,
        styles,
        rowCount,
        heights: part.heights,
        defaultHeight: part.defaultHeight,
        columnCount: Math.min(right + 3, 1024),
        widths: part.widths,
        defaultWidth: part.defaultWidth,
      },
    };
  }

  private async readStyles(): Promise<ViewStyle[]> {
    const part = this.book.partOf('styles');
    const theme = this.book.partOf('theme');
    if (part === null) return [PLAIN];
    return readViewStyles(
      await this.book.parts.text(part),
      theme === null ? new Map() : readTheme(await this.book.parts.text(theme)),
    );
  }
}
