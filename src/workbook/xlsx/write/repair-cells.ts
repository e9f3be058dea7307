/**
 * Puts values into cells of a sheet part. Everything else in the part stays character by character
 * as it was.
 */
import { areaFromA1, columnIndex, columnLetters, type Area } from '../../../domain/address';
import { WorkbookError, type RepairedCell } from '../../port';
import { MAX_CELL_CHARACTERS } from '../limits';
import { movedFormula } from '../read/formulas';
import { attributesOf, XmlScanner } from '../../package/xml-scanner';
import { cellText, content } from './xml-text';

/** A cell with a style of its own, and with a formula whose result is known. */
export type PlacedCell = RepairedCell & { readonly style?: string };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface OpenCell {
  formula?: string;
  readonly start: number;
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly repaired: PlacedCell | undefined;
}
interface OpenFormula {
  readonly start: number;
  readonly attributes: Record<string, string>;
  text: string;
}

interface RepairedSheet {
  readonly xml: string;
  /** True when a formula gave way to a value. */
  readonly formulaGone: boolean;
}

/**
 * @param stored the number as the file keeps it, for a style index: files that count days from 1904
 * keep other numbers
 * @throws WorkbookError 'unsupported' for a cell of an array formula, which Excel changes as a
 * whole or not at all
 */
export function repairCells(
  xml: string,
  cells: readonly PlacedCell[],
  stored: (value: number, style: number) => number,
): RepairedSheet {
  const repair = new Repair(xml, cells, stored);
  const scanner = new XmlScanner(repair);
  repair.scanner = scanner;
  scanner.feed(xml);
  scanner.end();
  return { xml: repair.result(), formulaGone: repair.formulaGone };
}

class Repair {
  scanner!: XmlScanner;
  formulaGone = false;
  private readonly edits: Edit[] = [];
  /** By row, the cells still to be written, in the order of their columns. */
  private readonly waiting = new Map<number, PlacedCell[]>();
  private inData = false;
  private row = -1;
  private rowStart = 0;
  private column = -1;
  private cell: OpenCell | null = null;
  private formula: OpenFormula | null = null;
  /**
   * Shared formulas whose spelled-out cell was repaired: their followers have to be spelled out.
   */
  private readonly orphans = new Map<string, { text: string; row: number; column: number }>();
  private readonly arrays: Area[] = [];

  constructor(
    private readonly xml: string,
    cells: readonly PlacedCell[],
    private readonly stored: (value: number, style: number) => number,
  ) {
    for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
      const row = this.waiting.get(cell.row) ?? [];
      this.waiting.set(cell.row, [...row.filter((other) => other.column !== cell.column), cell]);
    }
  }

  open(name: string, source: string, depth: number): void {
    if (depth === 1) this.inData = name === 'sheetData';
    else if (!this.inData) return;
    else if (depth === 2 && name === 'row') {
      const number = attributesOf(source).r;
      this.row = number === undefined ? this.row + 1 : Number(number) - 1;
      this.column = -1;
      this.rowStart = this.scanner.tagStart;
      this.missingRows(this.row, this.scanner.tagStart);
    } else if (depth === 3 && name === 'c') this.openCell(source);
    else if (depth === 4 && name === 'f')
      this.formula = { start: this.scanner.tagStart, attributes: attributesOf(source), text: '' };
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    if (depth === 4 && name === 'f' && this.formula) this.closeFormula(this.formula);
    else if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 2 && name === 'row') this.closeRow();
    else if (depth === 1) {
      this.inData = false;
      this.closeData();
    }
  }

  result(): string {
    let result = '';
    let at = 0;
    for (const { start, end, text } of [...this.edits].sort((a, b) => a.start - b.start)) {
      result += this.xml.slice(at, start) + text;
      at = end;
    }
    return result + this.xml.slice(at);
  }

  private openCell(source: string): void {
    const { r, s } = attributesOf(source);
    const column = r === undefined ? this.column + 1 : columnIndex(/^[A-Za-z]*/.exec(r)![0]);
    const row = this.waiting.get(this.row) ?? [];
    const before = row.filter((cell) => cell.column < column);
    if (before.length > 0) this.insert(this.scanner.tagStart, this.cellsXml(before));
    this.cell = {
      start: this.scanner.tagStart,
      row: this.row,
      column,
      style: s,
      repaired: row.find((cell) => cell.column === column),
    };
    this.waiting.set(
      this.row,
      row.filter((cell) => cell.column > column),
    );
    this.column = column;
  }

  private closeFormula(formula: OpenFormula): void {
    const { t, si, ref } = formula.attributes;
    const cell = this.cell!;
    this.formula = null;
    const array = t === 'array' && ref !== undefined ? areaFromA1(ref) : null;
    if (array) this.arrays.push(array);
    if (cell.repaired?.keepsFormula) {
      cell.formula = this.xml.slice(formula.start, this.scanner.tagEnd);
      return;
    }
    if (cell.repaired) {
      if (cell.repaired.formula === undefined) this.formulaGone = true;
      if (t === 'shared' && si !== undefined && formula.text !== '')
        this.orphans.set(si, { text: formula.text, row: cell.row, column: cell.column });
      return;
    }
    const first =
      t === 'shared' && si !== undefined && formula.text === '' ? this.orphans.get(si) : undefined;
    if (!first) return;
    const tag = `${this.scanner.prefix}f`;
    const text = movedFormula(first.text, cell.row - first.row, cell.column - first.column);
    this.edits.push({
      start: formula.start,
      end: this.scanner.tagEnd,
      text: `<${tag}>${content(text)}</${tag}>`,
    });
  }

  private closeCell(): void {
    const { repaired, start, row, column, style, formula } = this.cell!;
    this.cell = null;
    if (!repaired) return;
    if (
      this.arrays.some(
        (area) =>
          row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )
    ) {
      throw new WorkbookError('unsupported', 'cell of an array formula');
    }
    this.edits.push({
      start,
      end: this.scanner.tagEnd,
      text:
        formula === undefined
          ? this.cellXml(repaired, repaired.style ?? style)
          : this.resultXml(repaired, style, formula),
    });
  }

  private closeRow(): void {
    const cells = this.cellsXml(this.waiting.get(this.row) ?? []);
    this.waiting.delete(this.row);
    if (cells === '') return;
    if (this.scanner.tagStart !== this.rowStart) return this.insert(this.scanner.tagStart, cells);
    this.openTag(cells, 'row');
  }

  private closeData(): void {
    const tag = this.xml.slice(this.scanner.tagStart, this.scanner.tagEnd);
    if (tag.startsWith('</')) return this.missingRows(Infinity, this.scanner.tagStart);
    const rows = this.rowsBefore(Infinity);
    if (rows !== '') this.openTag(rows, 'sheetData');
  }

  /** An element had one tag for its beginning and its end, and gets something between two. */
  private openTag(inner: string, name: string): void {
    const end = this.scanner.tagEnd;
    this.edits.push({ start: end - 2, end, text: `>${inner}</${this.scanner.prefix}${name}>` });
  }

  private missingRows(until: number, at: number): void {
    const rows = this.rowsBefore(until);
    if (rows !== '') this.insert(at, rows);
  }

  private rowsBefore(until: number): string {
    const numbers = Array.from(this.waiting.keys())
      .filter((number) => number < until)
      .sort((a, b) => a - b);
    return numbers
      .map((number) => {
        const cells = this.waiting.get(number)!;
        this.waiting.delete(number);
        const tag = `${this.scanner.prefix}row`;
        return cells.length === 0
          ? ''
          : `<${tag} r="${number + 1}">${this.cellsXml(cells)}</${tag}>`;
      })
      .join('');
  }

  /** A formula as it stood, with another result. */
  private resultXml(cell: RepairedCell, style: string | undefined, formula: string): string {
    const { value, stale } = cell;
    const p = this.scanner.prefix;
    const start = this.cellStart(cell, style);
    if (stale) return `${start}>${formula}</${p}c>`;
    const text = typeof value === 'string';
    return (
      `${start}${text ? ' t="str"' : ''}>${formula}` +
      `<${p}v>${text ? cellText(value) : this.stored(value, Number(style ?? 0))}</${p}v></${p}c>`
    );
  }

  private cellsXml(cells: readonly PlacedCell[]): string {
    return cells.map((cell) => this.cellXml(cell, cell.style)).join('');
  }

  /** `<c r="B7" s="3"`, to be gone on with. */
  private cellStart({ row, column }: RepairedCell, style: string | undefined): string {
    const look = style === undefined ? '' : ` s="${style}"`;
    return `<${this.scanner.prefix}c r="${columnLetters(column)}${row + 1}"${look}`;
  }

  private cellXml(cell: RepairedCell, style: string | undefined): string {
    const { value, formula, computed } = cell;
    const p = this.scanner.prefix;
    const start = this.cellStart(cell, style);
    // Without a result: Excel computes it when it opens the file, and a stale one would be a wrong
    // figure.
    if (formula !== undefined)
      return `${start}><${p}f>${content(formula.replace(/^=/, ''))}</${p}f>${computed && typeof value === 'number' ? `<${p}v>${value}</${p}v>` : ''}</${p}c>`;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new RangeError('a cell holds finite numbers');
      return `${start}><${p}v>${this.stored(value, Number(style ?? 0))}</${p}v></${p}c>`;
    }
    if (value.length > MAX_CELL_CHARACTERS)
      throw new WorkbookError('payload', 'text longer than a cell');
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is></${p}c>`;
  }

  private insert(at: number, text: string): void {
    this.edits.push({ start: at, end: at, text });
  }
}
