/**
 * What the functions of plain formulas come to, and how values meet each other in arithmetic and
 * comparisons.
 */
import { Decimal, dec, roundHalfAway } from '../decimal';
import subtotals from './subtotals.json';

export type FormulaValue = Decimal | string | boolean | null;
/** A block of cells, as functions take it. */
export type Argument = FormulaValue | readonly FormulaValue[];

/** Thrown inside for anything that is not known or has no result. */
export class Unknown extends Error {}

/** @throws Unknown for null */
export function sure<T>(value: T | null): T {
  if (value === null) throw new Unknown();
  return value;
}

export const FUNCTIONS: Readonly<Record<string, (given: readonly Argument[]) => FormulaValue>> = {
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
  MAX: (given) => most(numbersIn(given), (a, b) => a.greaterThan(b)),
  MIN: (given) => most(numbersIn(given), (a, b) => a.lessThan(b)),
  COUNTA: (given) => dec(blocksOf(given).filter((value) => value !== null).length),
  COUNTIF: ([block, criterion]) => countIf(block ?? null, scalar(criterion ?? null)),
  AVERAGE: (given) => mean(numbersIn(given)),
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

/**
 * By the number that SUBTOTAL names its function with; a hundred more passes over rows hidden by
 * hand too.
 */
export const SUBTOTALS: Readonly<Record<number, string>> = subtotals;

/**
 * How many cells hold a word, "x" in any case, or a number. Conditions, wildcards and texts that
 * look like numbers, which Excel takes for both, are left to it.
 */
function countIf(block: Argument, criterion: FormulaValue): Decimal {
  const cells = blocksOf([block]);
  const isWord = (text: string): boolean => /^[^<>=*?~\d][^*?~\d]*$/u.test(text);
  if (typeof criterion === 'string' && isWord(criterion))
    return dec(
      cells.filter((one) => typeof one === 'string' && compare(one, criterion) === 0).length,
    );
  if (!(criterion instanceof Decimal)) throw new Unknown();
  if (cells.some((one) => typeof one === 'string' && /\d/.test(one))) throw new Unknown();
  return dec(cells.filter((one) => one instanceof Decimal && one.equals(criterion)).length);
}

/** Excel answers 0 where there is no number at all. */
function most(numbers: readonly Decimal[], isMore: (a: Decimal, b: Decimal) => boolean): Decimal {
  return numbers.length === 0 ? dec(0) : numbers.reduce((a, b) => (isMore(b, a) ? b : a));
}

function mean(numbers: readonly Decimal[]): Decimal {
  if (numbers.length === 0) throw new Unknown();
  return numbers.reduce((a, b) => a.plus(b)).dividedBy(numbers.length);
}

function blocksOf(given: readonly Argument[]): FormulaValue[] {
  return given.flatMap((value) => (isBlock(value) ? value : [value]));
}

function numbersIn(given: readonly Argument[]): Decimal[] {
  return blocksOf(given).filter((value): value is Decimal => value instanceof Decimal);
}

function isBlock(value: Argument): value is readonly FormulaValue[] {
  return Array.isArray(value);
}

function isTrue(value: FormulaValue): boolean {
  return typeof value === 'boolean' ? value : !number(value).isZero();
}

export function scalar(value: Argument): FormulaValue {
  if (isBlock(value)) throw new Unknown();
  return value;
}

/** An empty cell counts as 0 in arithmetic; a text has no result here, as "#VALUE!" is none. */
export function number(value: Argument): Decimal {
  const single = scalar(value);
  if (single === null) return dec(0);
  if (typeof single === 'string') throw new Unknown();
  return typeof single === 'boolean' ? dec(single ? 1 : 0) : single;
}

/** Numbers before texts before truth values, as Excel orders them. */
export function compare(left: FormulaValue, right: FormulaValue): number {
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
