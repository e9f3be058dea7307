/**
 * Dates of a column. Day and month are read in one order for the whole column: the Vietnamese one,
 * unless texts of the column prove the other. A machine with English settings takes "05/03/1990"
 * for the third of May and leaves "25/03/1990" a text: a column that holds both kinds is told,
 * because each stored date has then two readings.
 */
import { tidyText } from '../../domain/match-key';
import { isoToSerial, serialToIso } from '../../domain/serial-dates';
import type { CellValue } from '../../workbook/port';

export interface DateReading {
  /** YYYY-MM-DD, or YYYY where only the year is known; null when there is no such day. */
  readonly iso: string | null;
  /**
   * `swapped`: stored with day and month exchanged; `short-year`: two digits of the year;
   * `impossible`: no such day.
   */
  readonly doubt: 'swapped' | 'either' | 'short-year' | 'impossible' | null;
}

export interface DateColumn {
  /** By place in the input; null for a cell that holds no date. */
  readonly dates: readonly (DateReading | null)[];
  readonly order: 'day-first' | 'month-first';
}

interface Parts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly shortYear: boolean;
}

/** Years of two digits up to this one belong to this century. */
export const PIVOT_YEAR = 30;
/** Serials of days from 1900 to 2100; smaller whole numbers in a column of births are years. */
const FIRST_SERIAL = 3000;
const LAST_SERIAL = 73_415;

export function readDateColumn(values: readonly CellValue[]): DateColumn {
  const parts = values.map((value) => (typeof value === 'string' ? partsOf(value) : null));
  let dayFirst = 0;
  let monthFirst = 0;
  for (const part of parts) {
    if (part && part.first > 12 && part.second <= 12) dayFirst += 1;
    else if (part && part.second > 12 && part.first <= 12) monthFirst += 1;
  }
  const order = monthFirst > dayFirst ? 'month-first' : 'day-first';
  const serials = values.filter(isSerial).map((serial) => serialToIso(serial)!);
  // Texts that only a day can begin, beside stored days of which none is later than the twelfth:
  // the machine has swapped the rest.
  const swapped = dayFirst > 0 && serials.every((iso) => Number(iso.slice(8)) <= 12);
  return {
    order,
    dates: values.map((value, index) =>
      readDate(value, parts[index] ?? null, order, swapped, dayFirst > 0 && monthFirst > 0),
    ),
  };
}

function readDate(
  value: CellValue,
  parts: Parts | null,
  order: DateColumn['order'],
  swapped: boolean,
  mixed: boolean,
): DateReading | null {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1850 && value <= 2100)
      return { iso: String(value), doubt: null };
    if (!isSerial(value)) return { iso: null, doubt: 'impossible' };
    const iso = serialToIso(value)!;
    return swapped
      ? { iso: `${iso.slice(0, 4)}-${iso.slice(8)}-${iso.slice(5, 7)}`, doubt: 'swapped' }
      : { iso, doubt: null };
  }
  if (typeof value !== 'string') return null;
  if (!parts) return textDate(tidyText(value));
  const [day, month] =
    order === 'day-first' ? [parts.first, parts.second] : [parts.second, parts.first];
  const iso = `${parts.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (isoToSerial(iso) === null) {
    // Only a month above twelve can be the day of another reading, so it has two digits.
    const other = `${parts.year}-${String(day).padStart(2, '0')}-${month}`;
    return isoToSerial(other) === null
      ? { iso: null, doubt: 'impossible' }
      : { iso: other, doubt: 'either' };
  }
  if (parts.shortYear) return { iso, doubt: 'short-year' };
  return {
    iso,
    doubt:
      mixed && parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second
        ? 'either'
        : null,
  };
}

function isSerial(value: CellValue): value is number {
  return typeof value === 'number' && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

function partsOf(text: string): Parts | null {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(tidyText(text));
  if (!match) return null;
  const short = match[3]!.length === 2;
  return {
    first: Number(match[1]),
    second: Number(match[2]),
    year: short ? fullYear(Number(match[3])) : Number(match[3]),
    shortYear: short,
  };
}

function fullYear(year: number): number {
  return year <= PIVOT_YEAR ? 2000 + year : 1900 + year;
}

/** "1990", "90", "3/1990", "1990-03-05"; other texts are no date. */
function textDate(text: string): DateReading | null {
  if (/^(?:18|19|20)\d\d$/.test(text)) return { iso: text, doubt: null };
  if (/^\d\d$/.test(text)) return { iso: String(fullYear(Number(text))), doubt: 'short-year' };
  const month = /^(\d{1,2})\s*[/.-]\s*((?:18|19|20)\d\d)$/.exec(text);
  if (month)
    return Number(month[1]) >= 1 && Number(month[1]) <= 12
      ? { iso: month[2]!, doubt: null }
      : { iso: null, doubt: 'impossible' };
  if (isoToSerial(text) !== null) return { iso: text, doubt: null };
  return /\d/.test(text) ? { iso: null, doubt: 'impossible' } : null;
}
