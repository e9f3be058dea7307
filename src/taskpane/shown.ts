/** Days, times and sizes as the pane writes them. */

/** "2025-12-31" → "31/12/2025" */
export { isoToVietnamese as shownDate } from '../domain/serial-dates';

const two = (part: number): string => String(part).padStart(2, '0');

/** "08:52" */
export function shownTime(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "05/01/2026" */
export function shownDay(at: Date): string {
  return [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join('/');
}

/** "52 KB", "1,4 MB" */
export function shownSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
