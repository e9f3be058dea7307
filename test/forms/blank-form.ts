/**
 * Blank forms as provinces send them, drawn from a few lines: `<` in a header goes on with the cell at
 * its left, `^` with the one above. Beside each the figures that it asks for, named by the column of
 * the program's own Biểu that prints them.
 */
import { areaToA1, columnLetters, toA1, type Area } from '../../src/domain/address';
import { book, type SheetSpec } from '../make/book';
import type { CellSpec, Look } from '../make/cell';

/** "bc-01|Hộ nghèo > Số hộ", with the part of a paired row "bc-02:Hộ|…"; several with " + " add up; null stays blank. */
export type Asks = string | null;

export type RowSpec =
  /** So many blank rows for the hamlets of whoever fills the form in. */
  | { readonly room: number }
  /** A row for each hamlet, its name typed already. */
  | { readonly hamlets: true }
  /** The same for the lines of the funding, by the names of the Biểu. */
  | { readonly lines: true }
  | { readonly total: string; readonly formulas?: boolean }
  /** Words alone, over the rows that follow. */
  | { readonly head: readonly (string | null)[] }
  /** Labels, then what each column asks for in this row, of the whole commune. */
  | { readonly labels: readonly (string | null)[]; readonly asks: readonly Asks[] };

export interface FormSpec {
  readonly name: string;
  readonly sheet?: string;
  readonly titles: readonly string[];
  readonly unit?: string;
  readonly head: readonly (readonly string[])[];
  readonly numbers?: readonly (string | number)[];
  readonly rows: readonly RowSpec[];
  /** By column; what a row says itself wins. */
  readonly asks: readonly Asks[];
  readonly after?: readonly string[];
  /** Look of the cells of the body. */
  readonly body?: Look;
  /** The table is not ruled. */
  readonly bare?: boolean;
  /** Đồng of a unit of the form, where its money is not in triệu đồng. */
  readonly factor?: number;
  readonly second?: Omit<FormSpec, 'name' | 'second' | 'sheet'>;
}

/** A cell that is to be filled: which figure, of which place; null for the whole commune. */
export interface Wanted {
  readonly cell: string;
  readonly asks: Asks;
  readonly place: string | null;
  readonly factor: number;
}

export interface BlankForm {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly wanted: readonly Wanted[];
}

export interface Members {
  readonly hamlets: readonly string[];
  readonly lines: readonly string[];
}

export async function blankForm(spec: FormSpec, members: Members): Promise<BlankForm> {
  const drawing = new Drawn(members);
  drawing.table(spec);
  if (spec.second) drawing.table(spec.second);
  const sheet = spec.sheet ?? 'Biểu mẫu';
  return { bytes: await book([drawing.sheet(sheet)]), sheet, wanted: drawing.wanted };
}

class Drawn {
  readonly wanted: Wanted[] = [];
  private readonly rows: CellSpec[][] = [];
  private readonly merges: string[] = [];
  private readonly looks: Record<string, Look> = {};
  /** How far rows stand below their place in the blank form, once it is filled in. */
  private moved = 0;

  constructor(private readonly members: Members) {}

  sheet(name: string): SheetSpec {
    const { rows, merges, looks } = this;
    return { name, rows, merges, looks };
  }

  table(spec: Omit<FormSpec, 'name' | 'second'>): void {
    for (const title of spec.titles) this.rows.push([title]);
    if (spec.unit) this.rows.push([null, null, spec.unit]);
    const top = this.rows.length;
    this.header(spec.head);
    if (spec.numbers) this.rows.push([...spec.numbers]);
    const width = spec.head[0]?.length ?? 0;
    const body = this.rows.length;
    for (const row of spec.rows) this.body(spec, row, width, body);
    const bottom = this.rows.length - 1;
    const area = (first: number): string =>
      areaToA1({ top: first, left: 0, bottom, right: width - 1 });
    if (!spec.bare) this.looks[area(top)] = { border: true };
    if (spec.body) this.looks[area(body)] = { border: true, ...spec.body };
    this.rows.push(
      [],
      ...(spec.after ?? ['Người lập biểu']).map((text): CellSpec[] => [null, text]),
      [],
    );
  }

  private header(head: FormSpec['head']): void {
    const top = this.rows.length;
    head.forEach((line, level) => {
      this.rows.push(
        line.map((text) => (text === '<' || text === '^' || text === '' ? null : text)),
      );
      line.forEach((text, column) => {
        if (text === '<' || text === '^') return;
        const area: Area = { top: top + level, left: column, bottom: top + level, right: column };
        let { right, bottom } = area;
        while (line[right + 1] === '<') right += 1;
        while (head[bottom - top + 1]?.[column] === '^') bottom += 1;
        if (right > column || bottom > area.top)
          this.merges.push(areaToA1({ ...area, right, bottom }));
      });
    });
  }

  private body(
    spec: Omit<FormSpec, 'name' | 'second'>,
    row: RowSpec,
    width: number,
    body: number,
  ): void {
    const blank = (): CellSpec[] => Array.from({ length: width }, () => null);
    const factor = spec.factor ?? 1_000_000;
    const want = (place: string | null, asks: readonly Asks[]): void => {
      const at = this.rows.length + this.moved;
      asks.forEach((ask, column) => {
        if (ask !== '-') this.wanted.push({ cell: toA1(at, column), asks: ask, place, factor });
      });
    };
    if ('room' in row) {
      const { hamlets } = this.members;
      for (let index = 0; index < Math.max(row.room, hamlets.length); index++) {
        const place = hamlets[index];
        if (place !== undefined) want(place, spec.asks);
        if (index < row.room) this.rows.push(blank());
        else this.moved += 1;
      }
    } else if ('hamlets' in row || 'lines' in row) {
      const names = 'hamlets' in row ? this.members.hamlets : this.members.lines;
      names.forEach((name, index) => {
        want(name, spec.asks);
        this.rows.push([index + 1, name, ...blank().slice(2)]);
      });
    } else if ('total' in row) {
      const cells = blank();
      cells[spec.head[0]?.[0] === 'STT' ? 1 : 0] = row.total;
      if (row.formulas) {
        spec.asks.forEach((ask, column) => {
          const letter = columnLetters(column);
          if (ask?.includes('|') && !ask.includes('%') && !ask.includes('Tỷ lệ'))
            cells[column] = { v: 0, f: `SUM(${letter}${body + 1}:${letter}${this.rows.length})` };
        });
      }
      want(null, spec.asks);
      this.rows.push(cells);
    } else if ('head' in row) this.rows.push([...row.head, ...blank().slice(row.head.length)]);
    else {
      want(null, row.asks);
      this.rows.push([...row.labels, ...blank().slice(row.labels.length)]);
    }
  }
}
