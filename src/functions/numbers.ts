/**
 * Numbers out of arguments. A range means the sum of its numeric cells; labels and blanks are
 * passed over, a text that is a plain Vietnamese number counts, one with a unit or more than one
 * reading is refused.
 */
import { type Decimal, ZERO, dec } from '../domain/decimal';
import { readVietnameseNumber } from '../domain/read-number';
import { formatVietnamese } from '../domain/vietnamese-format';
import { functionErrors as say } from '../text/functions';
import { isBlank, refuseError, single } from './cells';
import { noFigure, wrong } from './function-error';

/** A plain number where it is a whole number that stays exact, a Decimal otherwise. */
export type Quantity = number | Decimal;

interface Reading {
  /** "5,57 %" counts as 5.57: for arguments that are percent points anyway. */
  readonly percent?: boolean;
  /** Nothing at all counts as 0: for a divisor, whose own sentence names both. */
  readonly blankIsZero?: boolean;
}

/**
 * Excel keeps and shows fifteen significant digits; what a sheet computes carries noise behind
 * them.
 */
const DIGITS = 15;

/**
 * The sum of a range, or the number of a cell. Where all is blank there is no figure: a blank is
 * not a 0.
 */
export function quantity(argument: unknown, label: string, reading: Reading = {}): Quantity {
  if (typeof argument === 'number' && Number.isSafeInteger(argument)) return argument;
  if (!Array.isArray(argument) && isBlank(argument)) return blank(label, reading);
  if (!Array.isArray(argument))
    return cellNumber(argument, label, reading) ?? notNumber(argument, label);
  const only = argument.length === 1 && (!Array.isArray(argument[0]) || argument[0].length === 1);
  if (only)
    return quantity(Array.isArray(argument[0]) ? argument[0][0] : argument[0], label, reading);
  return rangeSum(argument, label, reading);
}

function rangeSum(rows: readonly unknown[], label: string, reading: Reading): Quantity {
  let whole = 0;
  let exact: Decimal = ZERO;
  let numbers = 0;
  let labels = 0;
  const add = (value: unknown): void => {
    // The common case first: ranges of counts are long.
    if (
      typeof value === 'number' &&
      Number.isSafeInteger(value) &&
      Number.isSafeInteger(whole + value)
    ) {
      whole += value;
      numbers += 1;
      return;
    }
    if (isBlank(value) || typeof value === 'boolean') return;
    const number = cellNumber(value, label, reading);
    if (number === null) labels += 1;
    else {
      exact = exact.plus(number);
      numbers += 1;
    }
  };
  for (const row of rows) {
    if (Array.isArray(row)) for (const value of row) add(value);
    else add(row);
  }
  if (numbers === 0) return labels > 0 ? wrong(say.noNumbers(label)) : blank(label, reading);
  return exact.isZero() ? whole : narrow(exact.plus(whole));
}

function blank(label: string, { blankIsZero = false }: Reading): Quantity {
  return blankIsZero ? 0 : noFigure(say.notYet(label));
}

/** The number of one cell, 0 for a blank one, null for a label. */
export function cellNumber(
  value: unknown,
  label: string,
  { percent = false }: Reading = {},
): Quantity | null {
  if (typeof value === 'number')
    return Number.isSafeInteger(value)
      ? value
      : Number.isFinite(value)
        ? narrow(dec(value).toSignificantDigits(DIGITS))
        : null;
  if (isBlank(value)) return 0;
  if (typeof value === 'boolean') return wrong(say.logical(label));
  refuseError(value, label);
  if (typeof value !== 'string') return null;
  const read = readVietnameseNumber(value);
  const text = value.trim();
  switch (read.kind) {
    case 'number':
      if (read.unit && !(percent && read.unit.base === '%'))
        return wrong(say.withUnit(label, text));
      return narrow(read.value);
    case 'blank':
      return 0;
    case 'label':
      return null;
    case 'ambiguous':
      return wrong(say.ambiguousIn(label, text, ...read.readings));
    case 'letter':
      return wrong(say.letterInNumberOf(label, text));
    case 'compound':
      return wrong(say.withUnit(label, text));
    case 'broken':
      return wrong(say.notNumber(label, text));
  }
}

function notNumber(value: unknown, label: string): never {
  // What is no finite number is an error of the sheet, and is shown as the sheet shows it.
  return wrong(
    say.notNumber(
      label,
      typeof value === 'number' && !Number.isFinite(value) ? '#NUM!' : String(value),
    ),
  );
}

/**
 * A result as a cell takes it. Excel has no number beyond its range: there the answer is an error
 * and never an infinite figure.
 */
export function resultNumber(value: Decimal): number {
  const number = value.toNumber();
  return Number.isFinite(number) ? number : wrong(say.tooLargeForCell());
}

function narrow(value: Decimal): Quantity {
  const number = value.toNumber();
  return Number.isSafeInteger(number) && value.equals(number) ? number : value;
}

/** A number of households, people, days: a whole number, not negative. */
export function count(argument: unknown, label: string, reading: Reading = {}): Quantity {
  const value = quantity(argument, label, reading);
  const sound = typeof value === 'number' ? value >= 0 : value.isInteger() && !value.isNegative();
  return sound ? value : wrong(say.notWhole(label, formatVietnamese(value)));
}

/** A sum of money: not negative. */
export function amount(argument: unknown, label: string, reading: Reading = {}): Quantity {
  const value = quantity(argument, label, reading);
  return (typeof value === 'number' ? value >= 0 : !value.isNegative())
    ? value
    : wrong(say.negative(label, formatVietnamese(value)));
}

/** An optional whole number of one cell between two bounds. */
export function option(
  argument: unknown,
  label: string,
  from: number,
  to: number,
  otherwise: number,
): number {
  const value = single(argument, label);
  if (value === null) return otherwise;
  const number = cellNumber(value, label) ?? notNumber(value, label);
  if (typeof number !== 'number' || number < from || number > to) {
    return wrong(say.outside(label, formatVietnamese(number), String(from), formatVietnamese(to)));
  }
  return number;
}

/** How many decimals to round to: 0 to 10. */
export function places(argument: unknown): number {
  return argument === undefined || argument === null ? 2 : option(argument, 'soLe', 0, 10, 2);
}

/** An optional number above 0, such as a rounding unit. */
export function positive(argument: unknown, label: string, otherwise: number): Quantity {
  const value = single(argument, label);
  if (value === null) return otherwise;
  const number = cellNumber(value, label) ?? notNumber(value, label);
  return dec(number).gt(0) ? number : wrong(say.notPositive(label, formatVietnamese(number)));
}

/**
 * A share in percent points. A cell that shows 15 % holds 0.15, which is what arrives: since no
 * counterpart rule lies below 1 %, such a figure is refused rather than taken a hundred times too
 * small.
 */
export function percentPoints(argument: unknown, label: string): Quantity {
  const given = quantity(argument, label, { percent: true });
  if (typeof given === 'number' && given >= 0) return given;
  const value = dec(given);
  if (value.isNegative()) return wrong(say.negative(label, formatVietnamese(value)));
  if (value.gt(0) && value.lt(1))
    return wrong(
      say.percentAsFraction(label, formatVietnamese(value), formatVietnamese(value.times(100))),
    );
  return narrow(value);
}

/** Refuses a part that is larger than its whole. */
export function notAbove(part: Quantity, label: string, whole: Quantity, wholeLabel: string): void {
  const above =
    typeof part === 'number' && typeof whole === 'number' ? part > whole : dec(part).gt(whole);
  if (above) wrong(say.larger(label, formatVietnamese(part), wholeLabel, formatVietnamese(whole)));
}

/** A number of households that others are divided by: 0 and a blank are refused in one sentence. */
export function whole(argument: unknown, label: string): Quantity {
  return notZero(count(argument, label, { blankIsZero: true }), label);
}

/** Refuses a 0 where something is divided by it. */
export function notZero(value: Quantity, label: string): Quantity {
  return (typeof value === 'number' ? value === 0 : value.isZero())
    ? wrong(say.zero(label))
    : value;
}
