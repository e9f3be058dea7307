/**
 * Money of several years or periods side by side: one of them is the report's, and the others must
 * not be added to it.
 */
import { readHeaderText } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';
import { plainKey } from '../../domain/match-key';

export interface PeriodChoice {
  /** Columns of other years and periods. */
  readonly left: ReadonlySet<number>;
  /** "2025" */
  readonly used: string;
  /** "2024", "2021-2025", as the headers name them. */
  readonly others: readonly string[];
  /** The year of the report is not known, so the latest was taken. */
  readonly guessed: boolean;
}

/**
 * @param columns columns that hold amounts of one of the report's fields;
 * @param year the report's, when it is known
 */
export function choosePeriod(
  paths: readonly HeaderPath[],
  columns: ReadonlySet<number>,
  year: number | null,
): PeriodChoice | null {
  const periods = new Map<number, string>();
  for (const path of paths) {
    const period = columns.has(path.column) ? periodOf(path.texts) : null;
    if (period !== null) periods.set(path.column, period);
  }
  const distinct = [...new Set(periods.values())];
  if (distinct.length < 2) return null;
  const years = distinct.filter((period) => !period.includes('-')).sort();
  const told = year !== null && years.includes(String(year)) ? String(year) : null;
  // The report's year is known and none of these: nothing is taken for it.
  if (told === null && (year !== null || years.length === 0)) return null;
  const used = told ?? years.at(-1)!;
  return {
    used,
    guessed: told === null,
    others: distinct.filter((period) => period !== used),
    left: new Set([...periods].filter(([, period]) => period !== used).map(([column]) => column)),
  };
}

/**
 * "2025" for "Kinh phí năm 2025", "2021-2025" for a stretch of years; null for a header without a
 * year.
 */
export function periodOf(texts: readonly string[]): string | null {
  for (const text of [...texts].reverse()) {
    const times = readHeaderText(text).times.flatMap(
      (time) => /(?:19|20)\d\d$/.exec(time)?.[0] ?? [],
    );
    if (times.length > 1) return [...new Set(times)].join('-');
    if (times.length === 1)
      return /\bgiai doan\b|\bluy ke\b/.test(plainKey(text)) ? `-${times[0]}` : times[0]!;
  }
  return null;
}
