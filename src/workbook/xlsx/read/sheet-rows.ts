/** The rows of a sheet part, in the order of the file, one after the other. */
import { columnIndex } from '../../../domain/address';
import { WorkbookError, type CellValue, type TextRun } from '../../port';
import {
  MAX_AREA,
  MAX_CELL_CHARACTERS,
  MAX_COLUMNS,
  MAX_FORMULA_CHARACTERS,
  MAX_ROWS,
} from '../limits';
import { cellValue, sharedString, type CellContext } from './cell-value';
import { movedFormula, shownFormula } from './formulas';
import { PlainCell } from './plain-cell';
import { RichTextReader } from './rich-text';
import { attributesOf, XmlScanner } from './xml-scanner';

export interface SheetRow {
  /** Counted from 0. */
  readonly row: number;
  /** Up to the last cell with a value or formula; never empty. */
  readonly values: CellValue[];
  /** Style index by column; a cell that the file does not hold has none. */
  readonly styles: readonly (number | undefined)[];
  /** By column, with the leading "="; spelled out when asked for, since a shared one may stand in a million cells. */
  readonly formulas: ReadonlyMap<number, () => string> | null;
  /** By column, of the few texts whose parts differ. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]> | null;
}

export interface RowContext extends CellContext {
  /** Shown targets of external workbooks, see {@link shownFormula}. */
  readonly links: readonly string[];
}

/** Rows that hold no value and no formula are left out: their number says that there is a gap. */
export async function* readRows(
  pieces: AsyncIterable<string>,
  context: RowContext,
): AsyncGenerator<SheetRow> {
  const reader = new RowReader(context);
  const scanner = new XmlScanner(reader);
  for await (const piece of pieces) {
    scanner.feed(piece);
    yield* reader.take();
  }
  scanner.end();
}

interface OpenFormula {
  text: string;
  shared: string | null;
}

class RowReader {
  private rows: SheetRow[] = [];
  private inData = false;
  private row = -1;
  private column = -1;
  private values: CellValue[] = [];
  private styles: (number | undefined)[] = [];
  /** The styles of the row before: neighbours mostly look alike, and then share one list. */
  private lastStyles: readonly (number | undefined)[] = [];
  private formulas: Map<number, () => string> | null = null;
  private runs: Map<number, readonly TextRun[]> | null = null;
  readonly shortcutDepth = 3;
  private readonly plain = new PlainCell();
  private type = '';
  private style = 0;
  private value: string | null = null;
  private inline = false;
  private readonly item = new RichTextReader();
  private formula: OpenFormula | null = null;
  private reading: 'value' | 'formula' | null = null;
  private area = 0;
  /** The spelled-out formulas of shared groups, with the cell that they belong to. */
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();

  constructor(private readonly context: RowContext) {}

  take(): SheetRow[] {
    const rows = this.rows;
    if (rows.length > 0) this.rows = [];
    return rows;
  }

  open(name: string, source: string, depth: number): void {
    if (depth === 1) this.inData = name === 'sheetData';
    else if (!this.inData) return;
    else if (depth === 2) this.openRow(name, source);
    else if (depth === 3) this.openCell(name, source);
    else if (depth === 4) this.openContent(name, source);
    else if (this.inline) this.item.open(name, source);
  }

  text(text: string): void {
    if (this.inline) this.item.text(text);
    if (this.reading === null) return;
    if (this.reading === 'value') this.value = (this.value ?? '') + text;
    else this.formula!.text += text;
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    this.reading = null;
    if (this.inline && depth > 4) this.item.close(name);
    else if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 2 && name === 'row') this.closeRow();
    else if (depth === 1) this.inData = false;
  }

  shortcut(text: string, at: number): number {
    if (!this.inData || this.row < 0) return -1;
    const { plain } = this;
    const end = plain.take(text, at);
    if (end < 0) return -1;
    this.placeCell(plain.column < 0 ? this.column + 1 : plain.column);
    this.style = plain.style;
    let value: CellValue = null;
    if (plain.value !== null) {
      const { strings, date1904 } = this.context;
      if (plain.type === 's') this.noteRuns(plain.whole < 0 ? Number(plain.value) : plain.whole);
      if (plain.whole < 0)
        value = cellValue(plain.type, plain.style, plain.value, null, this.context);
      else if (plain.type === 's') value = sharedString(plain.whole, strings.texts);
      else if ((plain.type === '' || plain.type === 'n') && !date1904) value = plain.whole;
      else value = cellValue(plain.type, plain.style, String(plain.whole), null, this.context);
    }
    this.keepCell(value, null);
    return end;
  }

  private openRow(name: string, source: string): void {
    if (name !== 'row') return;
    const number = attributesOf(source).r;
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    // Rows stand in order; anything else is a file that programs would show in different ways.
    if (!(Number.isInteger(row) && row > this.row && row < MAX_ROWS))
      throw new WorkbookError('damaged', 'row number');
    this.row = row;
    this.column = -1;
    this.values = [];
    this.styles = [];
    this.formulas = null;
    this.runs = null;
  }

  private openCell(name: string, source: string): void {
    if (name !== 'c') return;
    const { r, s, t } = attributesOf(source);
    this.placeCell(r === undefined ? this.column + 1 : columnIndex(/^[A-Za-z]*/.exec(r)![0]));
    this.style = s === undefined ? 0 : Number(s);
    this.type = t ?? '';
    this.value = null;
    this.inline = false;
    this.formula = null;
  }

  private placeCell(column: number): void {
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new WorkbookError('damaged', 'cell address');
    this.column = column;
  }

  private openContent(name: string, source: string): void {
    if (name === 'v') {
      this.reading = 'value';
      // An empty result of a formula is a text without letters, not an empty cell.
      this.value = '';
    } else if (name === 'is') {
      this.inline = true;
      this.item.start();
    } else if (name === 'f') {
      const { t, si } = attributesOf(source);
      this.formula = { text: '', shared: t === 'shared' && si !== undefined ? si : null };
      this.reading = 'formula';
    }
  }

  private closeCell(): void {
    const inline = this.inline ? this.item.take() : null;
    if (inline?.runs && (this.type === 'inlineStr' || this.value === null))
      (this.runs ??= new Map()).set(this.column, inline.runs);
    if (this.type === 's' && this.value !== null) this.noteRuns(Number(this.value));
    const value = cellValue(this.type, this.style, this.value, inline?.text ?? null, this.context);
    this.keepCell(value, this.formula && this.spelledOut(this.formula));
  }

  private noteRuns(index: number): void {
    const runs = this.context.strings.runs.get(index);
    if (runs) (this.runs ??= new Map()).set(this.column, runs);
  }

  private keepCell(value: CellValue, formula: (() => string) | null): void {
    if (typeof value === 'string' && value.length > MAX_CELL_CHARACTERS)
      throw new WorkbookError('too-large', 'text longer than a cell');
    this.styles[this.column] = this.style;
    if (value === null && !formula) return;
    while (this.values.length < this.column) this.values.push(null);
    this.values[this.column] = value;
    if (formula)
      (this.formulas ??= new Map()).set(this.column, () =>
        shownFormula(formula(), this.context.links),
      );
  }

  /** Null for a follower whose group is nowhere spelled out. */
  private spelledOut({ text, shared }: OpenFormula): (() => string) | null {
    if (text.length > MAX_FORMULA_CHARACTERS) throw new WorkbookError('too-large', 'formula');
    if (shared === null || text !== '') {
      if (shared !== null) this.shared.set(shared, { text, row: this.row, column: this.column });
      return text === '' ? null : () => text;
    }
    const first = this.shared.get(shared);
    if (!first) return null;
    const [rows, columns] = [this.row - first.row, this.column - first.column];
    return () => movedFormula(first.text, rows, columns);
  }

  private closeRow(): void {
    if (this.values.length === 0) return;
    this.styles.length = this.values.length;
    // A row reaches up to its last cell, so a few letters in the file can ask for a row of 16,384.
    this.area += this.values.length;
    if (this.area > MAX_AREA) throw new WorkbookError('too-large', 'sheet area');
    const { styles, lastStyles } = this;
    const alike =
      styles.length === lastStyles.length &&
      styles.every((style, column) => style === lastStyles[column]);
    if (!alike) this.lastStyles = styles;
    this.rows.push({
      row: this.row,
      values: this.values,
      styles: this.lastStyles,
      formulas: this.formulas,
      runs: this.runs,
    });
  }
}
