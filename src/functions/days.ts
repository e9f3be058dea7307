/** Days out of arguments: serial numbers, or texts of a day. */
import { type Decimal } from '../domain/decimal';
import { serialToIso, textToSerial } from '../domain/serial-dates';
import { holidaySwitchNamed } from '../regulations/holidays';
import { functionErrors as say } from '../text/functions';
import { rowsOf, refuseError, isBlank, single } from './cells';
import { wrong } from './function-error';

/**
 * Years that may stand where a day is asked for; as serials they are days of 1905 and 1906, which
 * nobody means.
 */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** 2026 or "2026"; null for anything else. */
export function bareYear(value: unknown): number | null {
  const year =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*\d{4}\s*$/.test(value)
        ? Number(value)
        : NaN;
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/**
 * The serial of a day, or null when the argument is blank or left out. An empty cell may arrive as
 * 0.
 */
export function optionalDay(argument: unknown, label: string): number | null {
  const value = single(argument, label);
  return value === null || value === 0 ? null : serialOf(value, label);
}

export function day(argument: unknown, label: string): number {
  return optionalDay(argument, label) ?? wrong(say.empty(label));
}

/**
 * A range of days off as an office has them: days, and the names of proposed days that it turns on.
 */
export function daysAndSwitches(
  argument: unknown,
  label: string,
): { readonly off: number[]; readonly switches: string[] } {
  const cells = rowsOf(argument).flat();
  const named = cells.map((value) =>
    typeof value === 'string' ? holidaySwitchNamed(value) : null,
  );
  return {
    off: days(
      cells.filter((_, at) => !named[at]),
      label,
    ),
    switches: named.flatMap((found) => (found ? [found.id] : [])),
  };
}

/** The serials of a range of days; blanks are passed over. */
export function days(argument: unknown, label: string): number[] {
  return rowsOf(argument)
    .flat()
    .filter((value) => !isBlank(value) && value !== 0)
    .map((value) => serialOf(value, label));
}

function serialOf(value: unknown, label: string): number {
  refuseError(value, label);
  const year = bareYear(value);
  if (year !== null) return wrong(say.bareYear(label, String(year)));
  const serial =
    typeof value === 'number'
      ? Math.floor(value)
      : typeof value === 'string'
        ? textToSerial(value)
        : null;
  if (serial === null || serialToIso(serial) === null)
    return wrong(say.notDate(label, String(value as string | number | Decimal)));
  return serial;
}
