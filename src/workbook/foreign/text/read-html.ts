/**
 * Reads the tables of a page of HTML that a system hands out under the name .xls. HTML as found
 * there is seldom well formed, so tags are taken as they come; all tables go onto one sheet, one
 * below the other, as Excel shows them.
 */
import type { Area } from '../../../domain/address';
import { WorkbookError, type CellValue } from '../../port';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/limits';
import type { ForeignBook, ForeignCell, ForeignRow } from '../model';
import type { DecodedText } from './encoding';
import { entities } from './entities';
import { oneSheetBook, valueOfText } from './one-sheet';

const START = /<(?:!--|(\/?)([a-zA-Z][\w:-]*))/g;
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml']);
const LINE_BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

/** Places below that the cells of a page may reach into, all together. */
const MOST_COVERED = 2_000_000;

interface OpenCell {
  readonly attributes: string;
  text: string;
}

/** @throws WorkbookError 'not-a-workbook' for a page without a table, 'too-large' */
export function readHtml({ text, sure }: DecodedText): ForeignBook {
  const tables = new Tables();
  const ends = new TagEnds(text);
  let at = 0;
  let silent: string | null = null;
  for (const match of text.matchAll(START)) {
    if (match.index < at) continue;
    const [start, slash, written] = match;
    const from = match.index + start.length;
    const end = ends.after(from, written === undefined);
    if (end < 0) break;
    if (!silent) tables.text(text.slice(at, match.index));
    at = end;
    if (written === undefined) continue;
    const attributes = text.slice(from, end - 1);
    const name = written.toLowerCase();
    if (silent) silent = slash && name === silent ? null : silent;
    else if (SILENT.has(name)) silent = slash || attributes.endsWith('/') ? null : name;
    else if (slash) tables.close(name);
    else tables.open(name, attributes);
  }
  return tables.book(sure);
}

/** Where tags end. Once one does not end within its quotes, quotes are no longer looked at. */
class TagEnds {
  private quoted = true;

  constructor(private readonly text: string) {}

  /** @returns the place after the tag, -1 when it has no end */
  after(from: number, isComment: boolean): number {
    if (isComment) {
      const end = this.text.indexOf('-->', from);
      return end < 0 ? this.text.length : end + 3;
    }
    if (this.quoted) {
      const end = this.withQuotes(from);
      if (end > 0) return end;
      this.quoted = false;
    }
    return this.text.indexOf('>', from) + 1 || -1;
  }

  private withQuotes(from: number): number {
    for (let at = from; at < this.text.length; at += 1) {
      const sign = this.text[at];
      if (sign === '>') return at + 1;
      if (sign !== '"' && sign !== "'") continue;
      at = this.text.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
    return -1;
  }
}

class Tables {
  private readonly rows: ForeignRow[] = [];
  private readonly merges: Area[] = [];
  /** Places below that a cell above reaches into. */
  private readonly taken = new Map<number, Set<number>>();
  private left = MOST_COVERED;
  private cells: ForeignCell[] | null = null;
  private column = 0;
  private hidden = false;
  private row = -1;
  private cell: OpenCell | null = null;
  private tables = 0;
  private last = -1;

  text(piece: string): void {
    if (this.cell) this.cell.text += entities(piece).replace(/[ \t\r\n\f]+/g, ' ');
  }

  open(name: string, attributes: string): void {
    if (name === 'table') {
      this.endRow();
      this.tables += 1;
      this.row = Math.max(this.row, this.last);
    } else if (name === 'tr') this.startRow(attributes);
    else if (name === 'td' || name === 'th') {
      this.endCell();
      if (!this.cells) this.startRow('');
      this.cell = { attributes, text: '' };
    } else if (name === 'img') this.pictures = true;
    else if (LINE_BREAKS.has(name) && this.cell && this.cell.text !== '') this.cell.text += '\n';
  }
  private pictures = false;

  close(name: string): void {
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr' || name === 'table') this.endRow();
  }

  book(sure: boolean): ForeignBook {
    this.endRow();
    if (this.tables === 0) throw new WorkbookError('not-a-workbook', 'no table');
    return oneSheetBook('html', this.rows, this.merges, [
      ...(this.pictures ? (['pictures'] as const) : []),
      ...(sure ? [] : (['encoding'] as const)),
    ]);
  }

  private startRow(attributes: string): void {
    this.endRow();
    this.row += 1;
    if (this.row >= MAX_ROWS) throw new WorkbookError('too-large', 'rows');
    this.cells = [];
    this.column = 0;
    this.hidden = isHidden(attributes);
  }

  private endRow(): void {
    this.endCell();
    if (!this.cells) return;
    const { row, cells, hidden } = this;
    this.rows.push({ row, cells, height: null, hidden, outlineLevel: 0, collapsed: false });
    this.taken.delete(row);
    this.cells = null;
  }

  private endCell(): void {
    const { cell, cells } = this;
    this.cell = null;
    if (!cell || !cells) return;
    while (this.taken.get(this.row)?.has(this.column)) this.column += 1;
    const across = span(cell.attributes, 'colspan', MAX_COLUMNS);
    const down = span(cell.attributes, 'rowspan', 10_000);
    if (this.column + across > MAX_COLUMNS) throw new WorkbookError('too-large', 'columns');
    const value = valueOf(cell);
    if (value !== null) cells.push({ column: this.column, style: 0, value });
    if (across > 1 || down > 1) this.merge(across, down);
    this.column += across;
  }

  private merge(across: number, down: number): void {
    const { row, column } = this;
    const bottom = Math.min(row + down, MAX_ROWS) - 1;
    this.left -= across * (bottom - row);
    if (this.left < 0) throw new WorkbookError('too-large', 'merges');
    this.merges.push({ top: row, left: column, bottom, right: column + across - 1 });
    for (let below = row + 1; below <= bottom; below += 1) {
      let columns = this.taken.get(below);
      if (!columns) this.taken.set(below, (columns = new Set()));
      for (let at = column; at < column + across; at += 1) columns.add(at);
    }
    this.last = Math.max(this.last, bottom);
  }
}

/** Excel writes the number itself beside the text that shows it. */
function valueOf({ attributes, text }: OpenCell): CellValue {
  const shown = text.replace(/ *\n */g, '\n').trim();
  const number = /\sx:num(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/i.exec(attributes);
  const told = number?.[1] ?? number?.[2] ?? number?.[3];
  if (told !== undefined && told.trim() !== '' && Number.isFinite(Number(told)))
    return Number(told);
  return /\sx:str\b|mso-number-format:\s*["']?\\?@/i.test(attributes)
    ? shown || null
    : valueOfText(shown);
}

function span(attributes: string, name: string, most: number): number {
  const told = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,7})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(told ?? 1), 1), most);
}

function isHidden(attributes: string): boolean {
  return /display\s*:\s*none/i.test(attributes);
}
