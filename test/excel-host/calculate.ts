/** Computes the classic formulas of a Biểu, so that a formula that was written can be read back as a figure. */
import { fromA1 } from '../../src/domain/address';
import type { HostBook, HostSheet, Scalar } from './model';
import { tokens } from './formula-tokens';
import type { Token } from './formula-tokens';
import {
  CellFault,
  Grid,
  faults,
  functions,
  numeric,
  ordered,
  single,
  taken,
  truth,
} from './formula-functions';
import type { Value } from './formula-functions';

export { CellFault, Grid } from './formula-functions';

/** A function of the add-in: it gets its arguments as Excel hands them over, and its answer may come later. */
export type CustomFunction = (name: string, args: readonly unknown[]) => Value;

class Parser {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly calculator: Calculator,
    private readonly sheet: HostSheet,
  ) {}

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.list.length) throw new CellFault('#NAME?');
    return value;
  }

  private take(...texts: string[]): string | null {
    const token = this.list[this.at];
    if (!token || token.kind !== 'sign' || !texts.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private comparison(): Value {
    let left = this.joined();
    for (
      let sign = this.take('=', '<>', '<=', '>=', '<', '>');
      sign;
      sign = this.take('=', '<>', '<=', '>=', '<', '>')
    ) {
      const right = this.joined();
      const compared = sign;
      left =
        left instanceof Grid && right instanceof Grid
          ? new Grid(
              left.rows.map((row, r) =>
                row.map((value, c) =>
                  ordered(
                    taken(value),
                    taken(right.rows[r]?.[c] ?? new CellFault('#N/A')),
                    compared,
                  ),
                ),
              ),
            )
          : ordered(single(left), single(right), compared);
    }
    return left;
  }

  private joined(): Value {
    let left = this.total();
    while (this.take('&')) left = `${single(left)}${single(this.total())}`;
    return left;
  }

  private total(): Value {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const right = numeric(this.product());
      left = sign === '+' ? numeric(left) + right : numeric(left) - right;
    }
    return left;
  }

  private product(): Value {
    let left = this.power();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const right = numeric(this.power());
      if (sign === '/' && right === 0) throw new CellFault('#DIV/0!');
      left = sign === '*' ? numeric(left) * right : numeric(left) / right;
    }
    return left;
  }

  private power(): Value {
    let left = this.signed();
    while (this.take('^')) left = numeric(left) ** numeric(this.signed());
    while (this.take('%')) left = numeric(left) / 100;
    return left;
  }

  private signed(): Value {
    if (this.take('-')) {
      const value = this.signed();
      return value instanceof Grid
        ? new Grid(value.rows.map((row) => row.map((one) => -numeric(taken(one)))))
        : -numeric(value);
    }
    if (this.take('+')) return this.signed();
    return this.atom();
  }

  private atom(): Value {
    if (this.take('{')) return this.constant();
    if (this.take('(')) {
      const value = this.comparison();
      if (!this.take(')')) throw new CellFault('#NAME?');
      return value;
    }
    const token = this.list[this.at];
    this.at += 1;
    if (!token || token.kind === 'sign') throw new CellFault('#NAME?');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'reference') return this.calculator.cells(token, this.sheet);
    if (/^(TRUE|FALSE)$/i.test(token.text)) return token.text.toUpperCase() === 'TRUE';
    return this.call(token.text.toUpperCase());
  }

  /** {1,2;3,4}: commas in a row, semicolons between rows. */
  private constant(): Grid {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(single(this.signed()));
      if (this.take('}')) return new Grid(rows);
      if (this.take(';')) rows.push([]);
      else if (!this.take(',')) throw new CellFault('#NAME?');
    }
  }

  private call(written: string): Value {
    const name = written.replace(/^_XLFN\./, '');
    if (!this.take('(')) throw new CellFault('#NAME?');
    const values: (() => Value)[] = [];
    while (!this.take(')')) {
      const from = this.at;
      if (this.list[from]?.text === ',' && this.list[from].kind === 'sign') {
        this.at += 1;
        values.push(() => {
          throw new LeftOut();
        });
        continue;
      }
      // An argument is parsed once to find its end; only IF and IFERROR choose which ones count.
      values.push(this.guarded(from));
      if (!this.take(',') && this.list[this.at]?.text !== ')') throw new CellFault('#NAME?');
    }
    if (name === 'IF') return truth(values[0]!()) ? values[1]!() : (values[2]?.() ?? false);
    if (name === 'IFERROR') {
      try {
        return values[0]!();
      } catch {
        return values[1]!();
      }
    }
    if (name === 'ISERROR' || name === 'ERROR.TYPE') {
      try {
        values[0]!();
      } catch (fault) {
        if (fault instanceof CellFault)
          return name === 'ISERROR' ? true : faults.indexOf(fault.shown) + 1;
      }
      if (name === 'ISERROR') return false;
      throw new CellFault('#N/A');
    }
    if (name === 'INDIRECT' || name === 'ISFORMULA') return this.pointed(name, values);
    const run = functions[name];
    if (!run) return this.calculator.foreign(name, values);
    return run(values.map((value) => value()));
  }

  /** INDIRECT of a text, and ISFORMULA of an INDIRECT: the text has been kept by whoever asked last. */
  private pointed(name: string, values: readonly (() => Value)[]): Value {
    if (name === 'INDIRECT') {
      const [token, ...rest] = tokens(String(single(values[0]!())));
      if (token?.kind !== 'reference' || rest.length > 0) throw new CellFault('#REF!');
      this.last = token;
      return this.calculator.cells(token, this.sheet);
    }
    values[0]!();
    return this.last !== null && this.calculator.isFormula(this.last, this.sheet);
  }

  private last: Token | null = null;

  private guarded(from: number): () => Value {
    try {
      const value = this.comparison();
      return () => value;
    } catch (fault) {
      let depth = 0;
      for (this.at = from; this.at < this.list.length; this.at += 1) {
        const { kind, text } = this.list[this.at]!;
        if (kind !== 'sign') continue;
        if (depth === 0 && (text === ',' || text === ')')) break;
        depth += text === '(' || text === '{' ? 1 : text === ')' || text === '}' ? -1 : 0;
      }
      return () => {
        throw fault;
      };
    }
  }
}

/** An argument that was left out between two commas. */
class LeftOut extends Error {}

/** Values of formulas at one moment; a new one is made for each request. */
export class Calculator {
  private readonly done = new Map<string, Scalar | CellFault>();
  private readonly running = new Set<string>();

  /**
   * @param custom answers for functions that are none of Excel's own
   * @param blank what an empty cell is for such a function: nothing on one machine, 0 on another
   */
  constructor(
    private readonly book: HostBook,
    private readonly custom: CustomFunction | null = null,
    private readonly blank: null | 0 = null,
  ) {}

  /** A function of the add-in, by the name that a file keeps for it. */
  foreign(name: string, values: readonly (() => Value)[]): Value {
    const own = /^_XLDUDF_(.+)$/.exec(name)?.[1];
    if (!this.custom || own === undefined) throw new CellFault('#NAME?');
    const scalar = (value: Scalar | CellFault): unknown =>
      value instanceof CellFault
        ? { type: 'Error', basicValue: value.shown }
        : value === ''
          ? this.blank
          : value;
    return this.custom(
      own,
      values.map((value) => {
        try {
          const given = value();
          return given instanceof Grid ? given.rows.map((row) => row.map(scalar)) : scalar(given);
        } catch (fault) {
          if (fault instanceof LeftOut) return null;
          if (fault instanceof CellFault && fault.shown !== '#BUSY!') return scalar(fault);
          throw fault;
        }
      }),
    );
  }

  isFormula(reference: Token, home: HostSheet): boolean {
    const sheet = reference.sheet === undefined ? home : this.book.sheet(reference.sheet);
    const place = fromA1(reference.text);
    return !!sheet && !!place && (sheet.cell(place.row, place.column)?.formula ?? null) !== null;
  }

  /** @throws CellFault for an error value */
  value(sheet: HostSheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return '';
    if (cell.isError) throw new CellFault(String(cell.value));
    if (cell.formula === null) return cell.value;
    const key = `${sheet.id}!${row}:${column}`;
    if (this.running.has(key)) return 0;
    let result = this.done.get(key);
    if (result === undefined) {
      this.running.add(key);
      try {
        const list = tokens(cell.formula.slice(1));
        const value = single(new Parser(list, this, sheet).whole());
        // A formula that only points at an empty cell shows 0; an empty text that was computed stays one.
        result = value === '' && list.length === 1 && list[0]!.kind === 'reference' ? 0 : value;
      } catch (fault) {
        if (!(fault instanceof CellFault)) throw fault;
        // A formula beyond this calculator keeps the result that its file came with, as Excel shows it until it computes.
        result =
          fault.shown === '#NAME?' && this.custom === null && cell.value !== '' && cell.value !== 0
            ? cell.value
            : fault;
      }
      this.running.delete(key);
      this.done.set(key, result);
    }
    if (result instanceof CellFault) throw result;
    return result;
  }

  cells(reference: Token, home: HostSheet): Value {
    const sheet = reference.sheet === undefined ? home : this.book.sheet(reference.sheet);
    const [start, end = start] = reference.text.split(':');
    const from = fromA1(start!);
    const to = fromA1(end!);
    if (!sheet || !from || !to) throw new CellFault('#REF!');
    if (start === end) return this.value(sheet, from.row, from.column);
    const one = (row: number, column: number): Scalar | CellFault => {
      try {
        return this.value(sheet, row, column);
      } catch (fault) {
        if (fault instanceof CellFault) return fault;
        throw fault;
      }
    };
    return new Grid(
      Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.column - from.column + 1 }, (__, column) =>
          one(from.row + row, from.column + column),
        ),
      ),
    );
  }
}
