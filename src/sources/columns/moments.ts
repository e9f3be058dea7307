/** Years in headers: of two years side by side the earlier is the start and the later the end. */
import { plainKey } from '../../domain/match-key';
import { readHeaderText } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';
import { isPeriod } from './period-series';

/**
 * A sortable number for "2024", "12/2024", "31/12/2024"; a year or a month alone stands for its
 * end, so that "năm 2025" and "31/12/2025" are one time.
 */
function timeValue(time: string): number {
  const [first = 0, second, third] = time.split(/[/.-]/).map(Number);
  if (second === undefined) return first * 10000 + 1231;
  if (third === undefined)
    return second > 31 ? second * 10000 + first * 100 + 31 : second * 100 + first;
  return third * 10000 + second * 100 + first;
}

/** "Đầu năm 2025" is the first day of what "năm 2025" is the last of. */
function early({ text, time }: { readonly text: string; readonly time: string }): number {
  return /^\d{4}$/.test(time) && /\bdau (?:nam|ky)\b/.test(plainKey(text)) ? 1130 : 0;
}

/**
 * The columns of a day amid the year whose end, or whose later day, the table tells too:
 * "30/6/2025" beside "31/12/2025" is neither the start of the year nor its end.
 */
export function amidTheYear(paths: readonly HeaderPath[]): ReadonlySet<number> {
  const timeOf = timesOf(paths);
  const last = Math.max(...timeOf.values());
  const year = Math.floor(last / 10000) * 10000;
  return new Set(
    [...timeOf].flatMap(([column, time]) => (time > year + 131 && time < last ? [column] : [])),
  );
}

/**
 * For each column the moment that its year stands for; empty unless the headers name exactly two
 * different times, days amid the year aside.
 */
export function momentsByYear(
  paths: readonly HeaderPath[],
): ReadonlyMap<number, 'opening' | 'closing'> {
  const amid = amidTheYear(paths);
  const timeOf = timesOf(
    paths.filter(({ column, texts }) => !amid.has(column) && !texts.every(isPeriod)),
  );
  const distinct = [...new Set(timeOf.values())].sort((a, b) => a - b);
  const moments = new Map<number, 'opening' | 'closing'>();
  if (distinct.length !== 2) return moments;
  for (const [column, time] of timeOf)
    moments.set(column, time === distinct[0] ? 'opening' : 'closing');
  return moments;
}

/**
 * In a table of targets whatever is of a year before the plan's is the start: "Thực hiện năm 2024"
 * in a plan of 2025 is not what 2025 has reached.
 * @param year the plan's, when it is known; else the latest that the headers name
 */
export function yearsBefore(
  paths: readonly HeaderPath[],
  year: number | null,
): ReadonlyMap<number, 'opening' | 'closing'> {
  const years = [...timesOf(paths)].map(([column, time]): [number, number] => [
    column,
    Math.floor(time / 10000),
  ]);
  const now = year ?? Math.max(...years.map(([, own]) => own));
  return new Map(years.map(([column, own]) => [column, own < now ? 'opening' : 'closing']));
}

function timesOf(paths: readonly HeaderPath[]): Map<number, number> {
  const timeOf = new Map<number, number>();
  for (const path of paths) {
    const last = path.texts
      .flatMap((text) => readHeaderText(text).times.map((time) => ({ text, time })))
      .at(-1);
    if (last !== undefined) timeOf.set(path.column, timeValue(last.time) - early(last));
  }
  return timeOf;
}
