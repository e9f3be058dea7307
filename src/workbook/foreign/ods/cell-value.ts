/** The value of a cell, which stands beside the text that shows it. */
import type { CellValue } from '../../port';

const DAY_MS = 86_400_000;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * @param shown the cell's text
 * @returns null for an empty cell
 */
export function odsValue(
  attributes: Readonly<Record<string, string>>,
  shown: string | null,
): CellValue {
  if (attributes['calcext:value-type'] === 'error')
    return { error: ERROR.test(shown ?? '') ? (shown ?? '') : '#VALUE!' };
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(attributes['office:value'], shown);
    case 'date':
      return serialOf(attributes['office:date-value'] ?? '') ?? shown;
    case 'time':
      return timeOf(attributes['office:time-value'] ?? '') ?? shown;
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    default:
      return textOf(attributes['office:string-value'] ?? shown);
  }
}

function numberOf(told: string | undefined, shown: string | null): CellValue {
  const value = Number(told);
  return told === undefined || told.trim() === '' || !Number.isFinite(value) ? shown : value;
}

function textOf(text: string | null): CellValue {
  if (text !== null && ERROR.test(text)) return { error: text };
  return text;
}

/** Days of the 1900 system, which has a 29 February 1900 that never was. */
export function serialOf(date: string): number | null {
  const match = /^(-?\d{4,5})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
    date,
  );
  if (!match) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map(Number);
  const days = Math.round(
    (Date.UTC(year ?? 0, (month ?? 1) - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS,
  );
  const time = ((hour || 0) * 3600 + (minute || 0) * 60 + (second || 0)) / 86_400;
  return (days < 61 ? days - 1 : days) + time;
}

/** "PT12H30M00S" as a part of a day. */
function timeOf(time: string): number | null {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(time);
  if (!match) return null;
  const [hour, minute, second] = [2, 3, 4].map((part) =>
    Number((match[part] ?? '0').replace(',', '.')),
  );
  const days = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  return match[1] === '-' ? -days : days;
}
