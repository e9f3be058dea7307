/** The cells of a sheet part, into a store. */
import { columnIndex } from '../../../domain/address';
import { WorkbookError, type CellLook, type CellValue, type TextRun } from '../../port';
import { StoreBuilder } from '../../store/builder';
import { KIND } from '../../store/column';
import type { SheetStore } from '../../store/sheet-store';
import type { TextTable } from '../../store/texts';
import {
  MAX_AREA,
  MAX_CELL_CHARACTERS,
  MAX_COLUMNS,
  MAX_FORMULA_CHARACTERS,
  MAX_SHARED_CHARACTERS,
  MAX_ROWS,
} from '../limits';
import { cellValue, type CellContext } from './cell-value';
import { movedFormula, shownFormula } from './formulas';
import { decoded, scanPart, type BytesHandler } from './part-scanner';
import { PlainCell } from './plain-cell';
import { PlainRow } from './plain-row';
import { RichTextReader } from './rich-text';
import { attributesOf, type XmlScanner } from '../../package/xml-scanner';

export interface SheetContext extends CellContext {
  /** The texts that the cells of the workbook share. */
  readonly strings: TextTable;
  /** Shown targets of external workbooks, see {@link shownFormula}. */
  readonly links: readonly string[];
  look(style: number): CellLook | undefined;
}

/**
 * @param passed told after each stretch of the part how many rows it had; may wait, or throw to
 * stop
 */
export async function readCells(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
  passed?: (rows: number) => void | Promise<void>,
): Promise<SheetStore> {
  const reader = new CellReader(context);
  for await (const _ of scanPart(pieces, reader)) await passed?.(reader.newRows());
  return reader.builder.finish();
}

/** A formula spelled out for a group of cells, with the cell that it belongs to. */
class SharedFormula {
  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {}
}

interface OpenFormula {
  text: string;
  readonly shared: string | null;
}

export class CellReader implements BytesHandler {
  readonly builder: StoreBuilder;
  private inData = false;
  private row = -1;
  private told = -1;
  private column = -1;
  private width = 0;
  private readonly plain = new PlainCell();
  private readonly plainRow = new PlainRow();
  private type = '';
  private style = 0;
  private value: string | null = null;
  private inline = false;
  private readonly item = new RichTextReader();
  private formula: OpenFormula | null = null;
  private reading: 'value' | 'formula' | null = null;
  private area = 0;
  private spelled = 0;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly context: SheetContext) {
    const spell = (formula: unknown, row: number, column: number): string =>
      shownFormula(textOf(formula, row, column), context.links);
    this.builder = new StoreBuilder(
      { spell, look: (style) => context.look(style) },
      context.strings,
    );
  }

  newRows(): number {
    return -this.told + (this.told = this.row);
  }

  open(name: string, source: string, depth: number): void {
    if (depth === 1) {
      this.inData = name === 'sheetData';
      if (name === 'dimension') this.expect(attributesOf(source).ref);
    } else if (!this.inData) return;
    else if (depth === 2 && name === 'row') this.openRow(attributesOf(source).r);
    else if (depth === 3) this.openCell(name, source);
    else if (depth === 4) this.openContent(name, source);
    else if (this.inline) this.item.open(name, source);
  }

  text(text: string): void {
    if (this.inline) this.item.text(text);
    if (this.reading === 'value') this.value = (this.value ?? '') + text;
    else if (this.reading === 'formula' && this.formula) this.formula.text += text;
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    this.reading = null;
    if (this.inline && depth > 4) this.item.close(name);
    else if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 2 && name === 'row') this.closeRow();
    else if (depth === 1) this.inData = false;
  }

  shortcut(bytes: Uint8Array, at: number, scanner: XmlScanner): number {
    if (!this.inData) return -1;
    if (scanner.depth === 3) {
      const end = this.plainRow.takeEnd(bytes, at);
      if (end > 0 && scanner.leave('row')) {
        this.closeRow();
        return end;
      }
      return this.row < 0 ? -1 : this.takeCell(bytes, at);
    }
    if (scanner.depth !== 2 || scanner.prefix !== '') return -1;
    const end = this.plainRow.take(bytes, at);
    if (end < 0) return -1;
    this.startRow(this.plainRow.row < 0 ? this.row + 1 : this.plainRow.row);
    if (this.plainRow.isEmpty) this.closeRow();
    else scanner.enter('row');
    return end;
  }

  private takeCell(bytes: Uint8Array, at: number): number {
    const { plain } = this;
    const end = plain.take(bytes, at);
    if (end < 0 || (plain.type === 's' && plain.valueStart >= 0 && !plain.isWhole)) return -1;
    const column = plain.column < 0 ? this.column + 1 : plain.column;
    if (plain.valueStart < 0) {
      this.placeCell(column);
      this.builder.blank(column, plain.style);
      return end;
    }
    const isFormula = plain.formulaStart >= 0;
    if (plain.type === 's') {
      if (plain.number >= this.context.strings.size)
        throw new WorkbookError('damaged', 'shared string');
      this.placeCell(column);
      this.put(KIND.text, plain.number, plain.style);
    } else if ((plain.type === '' || plain.type === 'n') && !Number.isNaN(plain.number)) {
      this.placeCell(column);
      this.put(
        KIND.number,
        this.context.date1904 ? this.numberOf(bytes) : plain.number,
        plain.style,
      );
    } else {
      this.placeCell(column);
      const text = decoded(bytes.subarray(plain.valueStart, plain.valueEnd));
      this.style = plain.style;
      this.keep(cellValue(plain.type, plain.style, text, null, this.context), null, isFormula);
    }
    if (isFormula) {
      const text = decoded(bytes.subarray(plain.formulaStart, plain.formulaEnd));
      if (text.length > MAX_FORMULA_CHARACTERS) throw new WorkbookError('too-large', 'formula');
      this.builder.formula(column, text);
    }
    return end;
  }

  /** In a file that counts days from 1904 a number depends on its format. */
  private numberOf(bytes: Uint8Array): number {
    const { plain } = this;
    const text = decoded(bytes.subarray(plain.valueStart, plain.valueEnd));
    const value = cellValue(plain.type, plain.style, text, null, this.context);
    return typeof value === 'number' ? value : plain.number;
  }

  private expect(dimension: string | undefined): void {
    const last = /(\d+)$/.exec(dimension ?? '')?.[1];
    this.builder.expectedRows = Math.min(Number(last ?? 0), MAX_ROWS);
  }

  private openRow(number: string | undefined): void {
    this.startRow(number === undefined ? this.row + 1 : Number(number) - 1);
  }

  private startRow(row: number): void {
    // Rows stand in order; anything else is a file that programs would show in different ways.
    if (!(Number.isInteger(row) && row > this.row && row < MAX_ROWS))
      throw new WorkbookError('damaged', 'row number');
    this.row = row;
    this.column = -1;
    this.width = 0;
    this.builder.startRow(row);
  }

  private openCell(name: string, source: string): void {
    if (name !== 'c') return;
    const { r, s, t } = attributesOf(source);
    this.placeCell(
      r === undefined ? this.column + 1 : columnIndex(/^[A-Za-z]*/.exec(r)?.[0] ?? ''),
    );
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
    this.inline = false;
    const formula = this.formula && this.spelledOut(this.formula);
    const { type, style, value } = this;
    if (type === 's' && value !== null && value.trim() !== '') {
      const index = Number(value);
      if (!(Number.isInteger(index) && index >= 0 && index < this.context.strings.size))
        throw new WorkbookError('damaged', 'shared string');
      this.put(KIND.text, index, style);
    } else {
      const isInline = type === 'inlineStr' || value === null;
      this.keep(
        cellValue(type, style, value, inline?.text ?? null, this.context),
        isInline ? (inline?.runs ?? null) : null,
        formula !== null,
      );
    }
    if (formula !== null) this.builder.formula(this.column, formula);
  }

  private keep(value: CellValue, runs: readonly TextRun[] | null, isFormula: boolean): void {
    const { builder, column, style } = this;
    if (typeof value === 'number') this.put(KIND.number, value, style);
    else if (typeof value === 'string') {
      if (value.length > MAX_CELL_CHARACTERS)
        throw new WorkbookError('too-large', 'text longer than a cell');
      this.put(KIND.text, builder.texts.add(value, runs), style);
    } else if (typeof value === 'boolean') this.put(value ? KIND.yes : KIND.no, 0, style);
    else if (value !== null) this.put(KIND.error, builder.texts.add(value.error), style);
    else if (isFormula) this.put(KIND.open, 0, style);
    else builder.blank(column, style);
  }

  private put(kind: (typeof KIND)[keyof typeof KIND], value: number, style: number): void {
    this.builder.put(this.column, kind, value, style);
    if (this.column >= this.width) this.width = this.column + 1;
  }

  /** Null for a follower whose group is nowhere spelled out. */
  private spelledOut({ text, shared }: OpenFormula): string | SharedFormula | null {
    if (text.length > MAX_FORMULA_CHARACTERS) throw new WorkbookError('too-large', 'formula');
    if (shared === null || text !== '') {
      if (shared !== null) this.shared.set(shared, new SharedFormula(text, this.row, this.column));
      return text === '' ? null : text;
    }
    const leader = this.shared.get(shared) ?? null;
    if (leader) this.spelled += leader.text.length;
    if (this.spelled > MAX_SHARED_CHARACTERS)
      throw new WorkbookError('too-large', 'shared formula');
    return leader;
  }

  private closeRow(): void {
    // A row reaches up to its last cell, so a few letters in the file can ask for a row of 16,384.
    this.area += this.width;
    if (this.area > MAX_AREA) throw new WorkbookError('too-large', 'sheet area');
    this.builder.endRow();
  }
}

/** @param formula a text of its own, or the shared one that it is moved from */
function textOf(formula: unknown, row: number, column: number): string {
  if (!(formula instanceof SharedFormula)) return typeof formula === 'string' ? formula : '';
  return movedFormula(formula.text, row - formula.row, column - formula.column);
}
