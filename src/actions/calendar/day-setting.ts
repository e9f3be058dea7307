/** Days out of settings, as offices write them. */
import type { Setting } from '../../domain/facts';
import { textToSerial } from '../../domain/serial-dates';

/** "20/8/2025", "2025-08-20", "ngày 20 tháng 8 năm 2025"; null for anything else, such as a day that is still open. */
export function dayOf(text: string): number | null {
  const words = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(text.trim());
  return textToSerial(words ? `${words[1]}/${words[2]}/${words[3]}` : text);
}

export interface DayList {
  readonly days: readonly number[];
  /** Pieces that are no day. */
  readonly unread: readonly string[];
}

/** "26/4/2025; 24/11/2025" */
export function daysOf(setting: Setting | undefined): DayList {
  const pieces = (setting?.value ?? '')
    .split(/[;,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, day: dayOf(piece) }));
  return {
    days: read.flatMap(({ day }) => (day === null ? [] : [day])),
    unread: read.filter(({ day }) => day === null).map(({ piece }) => piece),
  };
}
