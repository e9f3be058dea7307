/**
 * The time that a report is about: a year, its first half, or, for a report on request, the year up
 * to a day.
 */
import { textToSerial, serialToIso } from './serial-dates';

export interface Period {
  /** "2025", "2025-6t", "2025-08-31": as options and the mark of a sheet write it. */
  readonly code: string;
  readonly year: number;
  readonly kind: 'year' | 'half' | 'day';
  /** The last day, YYYY-MM-DD. */
  readonly end: string;
}

/** "Kết quả năm 2025" → 2025; null where no year of this century stands by itself. */
export function firstYear(text: string): number | null {
  const year = /\b20\d\d\b/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The latest of the first years of some texts; 0 without any. */
export function latestYear(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => firstYear(text) ?? 0));
}

/**
 * "2025", "2025-6t", or a day ("2025-08-31", "31/8/2025"); null for anything else, such as 31/02.
 */
export function readPeriod(text: string): Period | null {
  const said = text.trim();
  const match = /^(20\d\d)(-6t)?$/.exec(said);
  if (match) {
    const half = match[2] !== undefined;
    return {
      code: said,
      year: Number(match[1]),
      kind: half ? 'half' : 'year',
      end: `${match[1]}-${half ? '06-30' : '12-31'}`,
    };
  }
  const serial = textToSerial(said);
  const day = serial === null ? null : serialToIso(serial);
  return day?.startsWith('20')
    ? { code: day, year: Number(day.slice(0, 4)), kind: 'day', end: day }
    : null;
}
