/**
 * Which days are worked: weekends, public holidays, swapped days and make-up Saturdays of the dated
 * data, and the caller's own days.
 */
import { isoToSerial, serialToIso, weekdayOf } from '../domain/serial-dates';
import type { WorkCalendar } from '../domain/working-days';
import { holidaysOf } from './holidays';

export interface OwnDays {
  /** Serials of further days off; they win over everything. */
  readonly off?: readonly number[];
  /** Serials of further make-up days. */
  readonly worked?: readonly number[];
  /** Switches that the office has turned on. */
  readonly switches?: readonly string[];
}

interface Days {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
}

/**
 * A year without data answers null, unless the caller names at least one day of it: then the
 * caller's list is the year's list.
 */
export function workCalendar(own: OwnDays = {}): WorkCalendar {
  const off = new Set(own.off);
  const worked = new Set(own.worked);
  const named = new Set([...off, ...worked].map(yearOf));
  const years = new Map<number, Days | null>();
  const daysOf = (year: number): Days | null => {
    if (!years.has(year))
      years.set(
        year,
        readYear(year, own.switches) ??
          (named.has(year) ? { off: new Set(), worked: new Set() } : null),
      );
    return years.get(year)!;
  };
  // A count walks from day to day, so the year at hand is nearly always the one asked for last.
  let from = 0;
  let to = -1;
  let days: Days | null = null;
  return (serial) => {
    if (serial < from || serial > to) {
      const year = yearOf(serial);
      if (Number.isNaN(year)) return null;
      from = isoToSerial(`${year}-01-01`)!;
      to = isoToSerial(`${year}-12-31`)!;
      days = daysOf(year);
    }
    if (days === null) return null;
    if (off.has(serial)) return false;
    if (worked.has(serial)) return true;
    if (days.off.has(serial)) return false;
    const weekday = weekdayOf(serial);
    return (weekday !== 0 && weekday !== 6) || days.worked.has(serial);
  };
}

/** NaN for a serial that is no day. */
function yearOf(serial: number): number {
  return Number(serialToIso(serial)?.slice(0, 4));
}

function readYear(year: number, switches: readonly string[] | undefined): Days | null {
  const data = holidaysOf(year, switches);
  if (!data) return null;
  const serials = (days: readonly { readonly date: string }[]): Set<number> =>
    new Set(days.map(({ date }) => isoToSerial(date)!));
  return { off: serials(data.off), worked: serials(data.workingSaturdays) };
}
