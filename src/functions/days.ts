/** Days out of arguments: serial numbers, or texts of a day. */
import { type Decimal } from '../domain/decimal';
import { serialToIso, textToSerial } from '../domain/serial-dates';
import { functionErrors as say } from '../text/functions';
import { rowsOf, refuseError, isBlank, single } from './cells';
import { wrong } from './function-error';

/** The serial of a day, or null when the argument is blank or left out. An empty cell may arrive as 0. */
export function optionalDay(argument: unknown, label: string): number | null {
  const value = single(argument, label);
  return value === null || value === 0 ? null : serialOf(value, label);
}

export function day(argument: unknown, label: string): number {
  return optionalDay(argument, label) ?? wrong(say.empty(label));
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
