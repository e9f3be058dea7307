/** The raw value of a cell out of the texts that a sheet holds for it. */
import type { CellValue } from '../../port';
import { plainText } from './rich-text';

export interface CellContext {
  /** The file counts days from 1904. */
  readonly date1904: boolean;
  isDay(style: number): boolean;
}

/** Days between the starts of the two date systems. */
export const DAYS_1904 = 1462;
const MS_PER_DAY = 86_400_000;

/**
 * @param type the cell's `t` (a number of a shared text is no value yet): str, inlineStr, b, e, d,
 * n or "" for n
 * @param text what stands in `v`, or null when there is none
 * @param inline the plain text of `is`, or null when there is none
 */
export function cellValue(
  type: string,
  style: number,
  text: string | null,
  inline: string | null,
  context: CellContext,
): CellValue {
  if (type === 'inlineStr' || text === null) return inline;
  switch (type) {
    case 'str':
      return plainText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOfIso(text.trim());
    default:
      return numberOf(text.trim(), style, context);
  }
}

function numberOf(text: string, style: number, context: CellContext): CellValue {
  if (text === '') return null;
  const value = Number(text);
  // A writer that forgot the type of a text is taken at its word rather than losing the text.
  if (!Number.isFinite(value)) return text;
  return context.date1904 && context.isDay(style) ? value + DAYS_1904 : value;
}

/** Strict files may hold "2025-03-05T00:00:00"; a time alone is a part of a day. */
function serialOfIso(text: string): CellValue {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return text;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round(
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / MS_PER_DAY,
  );
  // The 1900 system has a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
