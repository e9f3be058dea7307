/**
 * Days as Excel counts them. Serial 1 is 01/01/1900; Excel knows a 29/02/1900 (serial 60) that
 * never was, so all later serials are one higher than the days that have passed. No time of day and
 * no time zone takes part.
 */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SOUND_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/**
 * 45889 → "2025-08-20"; null for serials that are no day (0, 60, beyond 31/12/9999). A time of day
 * is cut off.
 */
export function serialToIso(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 1 || day > LAST_SERIAL || day === 60) return null;
  const shift = day < FIRST_SOUND_SERIAL ? 1 : 0;
  return new Date(EPOCH + (day + shift) * DAY).toISOString().slice(0, 10);
}

/** "2025-08-20" → 45889; null for a text that is no day of the calendar from 1900 to 9999. */
export function isoToSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? partsToSerial(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * "20/08/2025", "20-8-2025", "20.08.2025" (day first) or "2025-08-20" → serial; null for anything
 * else, such as 31/02.
 */
export function textToSerial(text: string): number | null {
  const trimmed = text.trim();
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  return match
    ? partsToSerial(Number(match[4]), Number(match[3]), Number(match[1]))
    : isoToSerial(trimmed);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(serial: number): number {
  return (serial + 6) % 7;
}

/** "2025-08-20" → "20/08/2025" */
export function isoToVietnamese(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function partsToSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const check = new Date(time);
  // A day that the month has not falls into another month.
  if (year < 1900 || check.getUTCMonth() !== month - 1) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial < FIRST_SOUND_SERIAL ? serial - 1 : serial;
}
