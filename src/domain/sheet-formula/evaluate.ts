/**
 * Computes the plain formulas that stand in a Biểu, and those of the same kind that an officer adds
 * beside it: sums, counts, rates, comparisons. What it does not know it leaves alone: a wrong
 * result would be worse than an old one.
 */
import { columnIndex } from '../address';
import { dec } from '../decimal';
import {
  compare,
  FUNCTIONS,
  number,
  scalar,
  sure,
  SUBTOTALS,
  Unknown,
  type Argument,
  type FormulaValue,
} from './functions';
import { cellIn, tokensOf, type Token } from './tokens';

export type { FormulaValue } from './functions';

/**
 * What a formula may ask of the workbook beyond the cells of its own sheet; what is not given has
 * no result.
 */
export interface FormulaBook {
  /** A cell of another sheet, as {@link evaluateFormula} takes those of its own. */
  readonly cellOf?: (sheet: string, row: number, column: number) => FormulaValue | undefined;
  /**
   * The last row of a sheet that holds something, for whole columns; null stands for the own sheet.
   */
  readonly lastRow?: (sheet: string | null) => number | undefined;
  /**
   * Cells that SUBTOTAL passes over: its own kind, rows hidden by a filter and, where asked, by
   * hand.
   */
  readonly passedOver?: (
    sheet: string | null,
    row: number,
    column: number,
    byHand: boolean,
  ) => boolean;
  /** The row of the formula itself, for ROW(). */
  readonly row?: number;
}

interface Reference {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** "A1:A1" is a block, though of one cell. */
  readonly isBlock: boolean;
}

const MOST_CELLS = 100_000;

/**
 * @param cellAt the value of a cell of the same sheet, rows and columns from 0; undefined when it
 * has no known result
 */
export function evaluateFormula(
  formula: string,
  cellAt: (row: number, column: number) => FormulaValue | undefined,
  book: FormulaBook = {},
): FormulaValue | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  try {
    const reading = new Reading(tokens, cellAt, book);
    const value = scalar(reading.comparison());
    return reading.done() ? value : undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Reading {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly cellAt: (row: number, column: number) => FormulaValue | undefined,
    private readonly book: FormulaBook,
  ) {}

  done(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Argument {
    let left = this.addition();
    for (
      let sign = this.sign('=', '<>', '<', '>', '<=', '>=');
      sign;
      sign = this.sign('=', '<>', '<', '>', '<=', '>=')
    ) {
      const order = compare(scalar(left), scalar(this.addition()));
      left =
        sign === '='
          ? order === 0
          : sign === '<>'
            ? order !== 0
            : sign === '<'
              ? order < 0
              : sign === '>'
                ? order > 0
                : sign === '<='
                  ? order <= 0
                  : order >= 0;
    }
    return left;
  }

  private addition(): Argument {
    let left = this.product();
    for (let sign = this.sign('+', '-'); sign; sign = this.sign('+', '-')) {
      const right = number(this.product());
      left = sign === '+' ? number(left).plus(right) : number(left).minus(right);
    }
    return left;
  }

  private product(): Argument {
    let left = this.unary();
    for (let sign = this.sign('*', '/'); sign; sign = this.sign('*', '/')) {
      const right = number(this.unary());
      if (sign === '/' && right.isZero()) throw new Unknown();
      left = sign === '*' ? number(left).times(right) : number(left).dividedBy(right);
    }
    return left;
  }

  private unary(): Argument {
    if (this.sign('-')) return number(this.unary()).negated();
    if (this.sign('+')) return this.unary();
    let value = this.primary();
    while (this.sign('%')) value = number(value).dividedBy(100);
    return value;
  }

  private primary(): Argument {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) throw new Unknown();
    if (token.kind === 'number') return dec(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'sheet' || token.kind === 'cell' || token.kind === 'columns') {
      this.at -= 1;
      return this.valueOf(this.reference());
    }
    if (token.kind === 'name') return this.call(token.text);
    if (token.text !== '(') throw new Unknown();
    const inner = this.comparison();
    this.expect(')');
    return inner;
  }

  /** A cell or a block of cells, on this sheet or another. */
  private reference(): Reference {
    let token = this.next();
    let sheet: string | null = null;
    if (token.kind === 'sheet') {
      sheet = token.text;
      token = this.next();
    }
    if (token.kind === 'columns') {
      const [left, right] = token.text.split(':').map((letters) => columnIndex(letters));
      const bottom = this.book.lastRow?.(sheet);
      if (bottom === undefined || left === undefined || right === undefined) throw new Unknown();
      return { sheet, top: 0, left, bottom, right, isBlock: true };
    }
    const start = sure(cellIn(token));
    const isBlock = this.sign(':') !== null;
    const end = isBlock ? sure(cellIn(this.next())) : start;
    const { row: top, column: left } = start;
    return { sheet, top, left, bottom: end.row, right: end.column, isBlock };
  }

  private next(): Token {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) throw new Unknown();
    return token;
  }

  private valueOf(area: Reference): Argument {
    return area.isBlock
      ? this.block(area, () => false)
      : this.valueAt(area.sheet, area.top, area.left);
  }

  private valueAt(sheet: string | null, row: number, column: number): FormulaValue {
    const value =
      sheet === null ? this.cellAt(row, column) : this.book.cellOf?.(sheet, row, column);
    if (value === undefined) throw new Unknown();
    return value;
  }

  private block(
    { sheet, top, left, bottom, right }: Reference,
    passesOver: (row: number, column: number) => boolean,
  ): FormulaValue[] {
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new Unknown();
    const values: FormulaValue[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        if (!passesOver(row, column)) values.push(this.valueAt(sheet, row, column));
    }
    return values;
  }

  private subtotal(): FormulaValue {
    const code = number(this.comparison()).toNumber();
    const [known, { passedOver }] = [FUNCTIONS[SUBTOTALS[code % 100] ?? ''], this.book];
    if (!known || !passedOver || code > 109) throw new Unknown();
    const given: FormulaValue[][] = [];
    while (this.sign(',')) {
      const area = this.reference();
      given.push(
        this.block(area, (row, column) => passedOver(area.sheet, row, column, code > 100)),
      );
    }
    this.expect(')');
    return known(given);
  }

  /** ROW() is the formula's own row, ROW(B7) that of a cell; both counted from 1. */
  private rowNumber(): FormulaValue {
    if (!this.sign(')')) {
      const { top } = this.reference();
      this.expect(')');
      return dec(top + 1);
    }
    const { row } = this.book;
    if (row === undefined) throw new Unknown();
    return dec(row + 1);
  }

  private call(name: string): Argument {
    this.expect('(');
    if (name === 'IF') return this.choice();
    if (name === 'IFERROR') return this.unlessError();
    if (name === 'SUBTOTAL') return this.subtotal();
    if (name === 'ROW') return this.rowNumber();
    const given: Argument[] = [];
    if (!this.sign(')')) {
      do given.push(this.comparison());
      while (this.sign(','));
      this.expect(')');
    }
    const known = FUNCTIONS[name];
    if (!known) throw new Unknown();
    return known(given);
  }

  /** Only the branch that is taken is computed: the other one may divide by zero. */
  private choice(): Argument {
    const condition = scalar(this.comparison());
    const isTrue = typeof condition === 'boolean' ? condition : !number(condition).isZero();
    this.expect(',');
    const first = this.branch(isTrue);
    const second = this.sign(',') ? this.branch(!isTrue) : false;
    this.expect(')');
    return isTrue ? first : second;
  }

  private unlessError(): Argument {
    const value = this.comparison();
    this.expect(',');
    this.branch(false);
    this.expect(')');
    return value;
  }

  private branch(taken: boolean): Argument {
    if (taken) return this.comparison();
    for (let depth = 0; this.at < this.tokens.length; this.at += 1) {
      const { kind, text } = this.tokens[this.at]!;
      if (kind !== 'sign') continue;
      if (depth === 0 && (text === ',' || text === ')')) break;
      depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    }
    return null;
  }

  private sign(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private expect(text: string): void {
    if (!this.sign(text)) throw new Unknown();
  }
}
