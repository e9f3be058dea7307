/**
 * A workbook as it is shown: sheets with their cells, looks and measures, read when they are first
 * looked at.
 */
import type { Area } from '../../app/cells';
import type { CellValue, SheetInfo } from '../../workbook/port';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import { Package } from '../../workbook/package/package';
import { Book } from '../../workbook/xlsx/read/book';
import { textOf } from '../../workbook/package/text-stream';
import { readTheme } from '../../workbook/xlsx/read/theme';
import {
  copyOf,
  findIn,
  MOST_FOUND,
  sumsOf,
  type Found,
  type Places,
  type SheetRows,
  type Sums,
} from './asked';
import type { SheetFrame, Tile, TileRow } from './sheet-frame';
import { MOST_ROWS } from './limits';
import { printNames } from './print-names';
import { pixelsOfDigit, readSheetPart } from './sheet-part';
import { PLAIN, type ViewStyle } from './style';
import { readViewStyles } from './styles';

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

  async copy(name: string, area: Area): Promise<string> {
    return copyOf(await this.sheet(name), area);
  }

  async sums(name: string, area: Area): Promise<Sums> {
    return sumsOf(await this.sheet(name), area);
  }

  /** In every sheet that is shown, in the order of their tabs. */
  async find(text: string): Promise<Places> {
    const places: Found[] = [];
    if (text.trim() !== '')
      for (const { name } of this.sheets) places.push(...findIn(await this.sheet(name), text));
    return { count: places.length, places: places.slice(0, MOST_FOUND) };
  }

  private sheet(name: string): Promise<SheetRows> {
    let view = this.views.get(name);
    if (!view) this.views.set(name, (view = this.read(name)));
    return view;
  }

  private async read(name: string): Promise<SheetRows> {
    const styles = await (this.styles ??= this.readStyles());
    const place = this.book.sheetPart(name);
    // The first style of a workbook is that of a cell which says nothing.
    const [usual = PLAIN] = styles;
    const part = await readSheetPart(
      textOf(this.book.parts, place.part),
      MOST_ROWS - 1,
      pixelsOfDigit(usual.font, usual.size),
    );
    const print = printNames(this.book.workbook.names, place.position);
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
    const used = {
      top: 0,
      left: 0,
      bottom: Math.max(0, part.bottom),
      right: Math.max(0, part.right),
    };
    for (const area of merges) {
      used.bottom = Math.max(used.bottom, Math.min(area.bottom, MOST_ROWS - 1));
      used.right = Math.max(used.right, Math.min(area.right, 200));
    }
    const bottom = Math.max(used.bottom, 24);
    const right = Math.max(used.right, 9);
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
        page: part.page,
        ...print,
        used,
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
