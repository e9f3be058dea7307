/**
 * Computes the plain formulas that stand in a Biểu, and those of the same kind that an officer adds beside it: sums,
 * counts, rates, comparisons. What it does not know it leaves alone: a wrong result would be worse than an old one.
 */
import { fromA1 } from '../address';
import { Decimal, dec, roundHalfAway } from '../decimal';
import { tokensOf, type Token } from './tokens';

export type FormulaValue = Decimal | string | boolean | null;
/** A block of cells, as functions take it. */
type Argument = FormulaValue | readonly FormulaValue[];

/** Thrown inside for anything that is not known or has no result. */
class Unknown extends Error {}

/** @param cellAt the value of a cell of the same sheet, rows and columns from 0; undefined when it has no known result */
export function evaluateFormula(
  formula: string,
  cellAt: (row: number, column: number) => FormulaValue | undefined,
): FormulaValue | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  try {
    const reading = new Reading(tokens, cellAt);
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
    return this.primary();
  }

  private primary(): Argument {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) throw new Unknown();
    if (token.kind === 'number') return dec(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'cell')
      return this.sign(':') ? this.block(token.text) : this.cell(token.text);
    if (token.kind === 'name') return this.call(token.text);
    if (token.text !== '(') throw new Unknown();
    const inner = this.comparison();
    this.expect(')');
    return inner;
  }

  private cell(address: string): FormulaValue {
    const { row, column } = fromA1(address)!;
    const value = this.cellAt(row, column);
    if (value === undefined) throw new Unknown();
    return value;
  }

  private block(from: string): FormulaValue[] {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind !== 'cell') throw new Unknown();
    const [start, end] = [fromA1(from)!, fromA1(token.text)!];
    if ((end.row - start.row + 1) * (end.column - start.column + 1) > 100_000) throw new Unknown();
    const values: FormulaValue[] = [];
    for (let row = start.row; row <= end.row; row += 1) {
      for (let column = start.column; column <= end.column; column += 1) {
        const value = this.cellAt(row, column);
        if (value === undefined) throw new Unknown();
        values.push(value);
      }
    }
    return values;
  }

  private call(name: string): Argument {
    this.expect('(');
    if (name === 'IF') return this.choice();
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

const FUNCTIONS: Readonly<Record<string, (given: readonly Argument[]) => FormulaValue>> = {
  SUM: (given) => numbersIn(given).reduce((total, value) => total.plus(value), dec(0)),
  COUNT: (given) => dec(numbersIn(given).length),
  ROUND: ([value, places]) =>
    rounded(
      number(value ?? null),
      number(places ?? null)
        .truncated()
        .toNumber(),
    ),
  ABS: ([value]) => number(value ?? null).abs(),
  AND: (given) => given.every((value) => isTrue(scalar(value))),
  OR: (given) => given.some((value) => isTrue(scalar(value))),
};

/** Places below zero round to tens, hundreds, thousands. */
function rounded(value: Decimal, places: number): Decimal {
  if (Math.abs(places) > 30) throw new Unknown();
  if (places >= 0) return roundHalfAway(value, places);
  const unit = dec(10).pow(-places);
  return roundHalfAway(value.dividedBy(unit), 0).times(unit);
}

function numbersIn(given: readonly Argument[]): Decimal[] {
  return given
    .flatMap((value) => (isBlock(value) ? value : [value]))
    .filter((value): value is Decimal => value instanceof Decimal);
}

function isBlock(value: Argument): value is readonly FormulaValue[] {
  return Array.isArray(value);
}

function isTrue(value: FormulaValue): boolean {
  return typeof value === 'boolean' ? value : !number(value).isZero();
}

function scalar(value: Argument): FormulaValue {
  if (isBlock(value)) throw new Unknown();
  return value;
}

/** An empty cell counts as 0 in arithmetic; a text has no result here, as "#VALUE!" is none. */
function number(value: Argument): Decimal {
  const single = scalar(value);
  if (single === null) return dec(0);
  if (typeof single === 'string') throw new Unknown();
  return typeof single === 'boolean' ? dec(single ? 1 : 0) : single;
}

/** Numbers before texts before truth values, as Excel orders them. */
function compare(left: FormulaValue, right: FormulaValue): number {
  const [a, b] = [blankLike(left, right), blankLike(right, left)];
  if (a instanceof Decimal && b instanceof Decimal) return a.comparedTo(b);
  if (typeof a === 'string' && typeof b === 'string')
    return a.toLowerCase() === b.toLowerCase() ? 0 : a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  const rank = (value: FormulaValue): number =>
    typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function blankLike(value: FormulaValue, other: FormulaValue): FormulaValue {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : dec(0);
}
