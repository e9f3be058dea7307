/** Days out of settings, as offices write them. */
import type { Facts, Setting } from '../../domain/facts';
import { textToSerial } from '../../domain/serial-dates';
import type { WorkCalendar } from '../../domain/working-days';
import { holidaySwitchNamed, workCalendar } from '../../regulations';
import { expressionOf } from '../../domain/expressions';
import expressions from '../expressions.json';

const DAY_IN_WORDS = expressionOf(expressions.dayInWords);

/**
 * "20/8/2025", "2025-08-20", "ngày 20 tháng 8 năm 2025"; null for anything else, such as a day that
 * is still open.
 */
export function dayOf(text: string): number | null {
  const words = DAY_IN_WORDS.exec(text.trim());
  return textToSerial(words ? `${words[1]}/${words[2]}/${words[3]}` : text);
}

export interface DayList {
  readonly days: readonly number[];
  /** Pieces that are no day. */
  readonly unread: readonly string[];
}

/**
 * Which days the office works: the dated holidays, the proposed ones that it has turned on, and
 * days of its own.
 */
export function officeDays(settings: Facts['settings']): {
  readonly calendar: WorkCalendar;
  /** Ids of the switches that are on. */
  readonly switches: readonly string[];
  /** Pieces of the settings that are no day and no switch. */
  readonly unread: readonly string[];
} {
  const off = daysOf(settings.get('nghi-them'));
  const worked = daysOf(settings.get('lam-bu'));
  const named = piecesOf(settings.get('lich-nghi'), /[;\n]/).map((piece) => ({
    piece,
    found: holidaySwitchNamed(piece),
  }));
  const switches = named.flatMap(({ found }) => (found ? [found.id] : []));
  return {
    calendar: workCalendar({ off: off.days, worked: worked.days, switches }),
    switches,
    unread: [
      ...off.unread,
      ...worked.unread,
      ...named.filter(({ found }) => found === null).map(({ piece }) => piece),
    ],
  };
}

function piecesOf(setting: Setting | undefined, between: RegExp): string[] {
  return (setting?.value ?? '')
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** "26/4/2025; 24/11/2025" */
function daysOf(setting: Setting | undefined): DayList {
  const read = piecesOf(setting, /[;,\n]/).map((piece) => ({ piece, day: dayOf(piece) }));
  return {
    days: read.flatMap(({ day }) => (day === null ? [] : [day])),
    unread: read.filter(({ day }) => day === null).map(({ piece }) => piece),
  };
}
