/** Number formats in en-US form, and which of them show a number as a date. */
import builtIn from './number-formats.json';

/** Formats that a file names by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = builtIn;

/** @returns undefined for General */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const code = own.get(id) ?? BUILT_IN[id];
  return code === undefined || /^general$/i.test(code) ? undefined : code;
}

/**
 * True when a format shows the day: such a number counts days from the start of the file's date
 * system.
 * Times of day and durations do not depend on it.
 */
export function showsDay(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General/gi, '');
  if (/[yd]/i.test(bare)) return true;
  return /m/i.test(bare) && !/[hs]/i.test(bare) && !/\[[hms]+\]/i.test(format);
}
