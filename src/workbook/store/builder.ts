/** Fills a store row by row, from the top to the bottom. */
import { WorkbookError } from '../port';
import { CellColumn, KIND, type Kind } from './column';
import { placeOf, SheetStore, type StoreParts } from './sheet-store';
import { Texts, type TextTable } from './texts';

/** Cells with the gaps between them, as the columns keep them: a full sheet of sixty columns. */
const MOST_CELLS = 64 * 1_048_576;

/** Room for so many cells is made before they come. */
const MOST_EXPECTED = 4 * 1_048_576;

export class StoreBuilder {
  readonly texts: Texts;
  private readonly columns: (CellColumn | undefined)[] = [];
  private readonly formulas = new Map<number, unknown>();
  /** Cells of the row that hold nothing: their looks count only before one that holds something. */
  private readonly blanks: number[] = [];
  private row = 0;
  private width = 0;
  private rowCount = 0;
  private widths = new Uint16Array(64);
  private cells = 0;
  private toExpect = MOST_EXPECTED;
  /** How many rows may come, as far as anybody can tell. */
  expectedRows = 0;

  constructor(
    private readonly parts: Pick<StoreParts, 'spell' | 'look'>,
    shared?: TextTable,
  ) {
    this.texts = new Texts(shared);
  }

  startRow(row: number): void {
    this.row = row;
    this.width = 0;
    this.blanks.length = 0;
  }

  put(column: number, kind: Kind, value: number, style: number): void {
    const cells = (this.columns[column] ??= this.newColumn());
    this.cells += cells.set(this.row, kind, value, style);
    if (this.cells > MOST_CELLS) throw new WorkbookError('too-large', 'sheet area');
    if (column >= this.width) this.width = column + 1;
  }

  /**
   * What a file says of its rows may be made up, so that little is asked for before something fills
   * it.
   */
  private newColumn(): CellColumn {
    const expected = Math.min(this.expectedRows, this.toExpect);
    this.toExpect -= expected;
    return new CellColumn(expected);
  }

  blank(column: number, style: number): void {
    this.blanks.push(column, style);
  }

  text(column: number, text: string, style: number): void {
    this.put(column, KIND.text, this.texts.add(text), style);
  }

  formula(column: number, formula: unknown): void {
    this.formulas.set(placeOf(this.row, column), formula);
  }

  endRow(): void {
    if (this.width === 0) return;
    for (let at = 0; at < this.blanks.length; at += 2) {
      const column = this.blanks[at] ?? 0;
      const style = this.blanks[at + 1] ?? 0;
      if (column >= this.width || this.columns[column]?.kind(this.row)) continue;
      const width = this.width;
      this.put(column, KIND.none, 0, style);
      this.width = width;
    }
    this.rowCount = this.row + 1;
    if (this.row >= this.widths.length) {
      const { widths } = this;
      this.widths = new Uint16Array(Math.max(this.rowCount, widths.length * 2));
      this.widths.set(widths);
    }
    this.widths[this.row] = this.width;
  }

  finish(): SheetStore {
    // Without holes, so that whoever walks the columns meets each.
    const columns = Array.from(this.columns, (column) => column);
    const { rowCount, widths, texts, formulas } = this;
    return new SheetStore({ ...this.parts, columns, rowCount, widths, texts, formulas });
  }
}
