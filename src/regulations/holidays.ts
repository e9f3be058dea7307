/** Public holidays and make-up Saturdays by year. */
import { plainKey } from '../domain/match-key';
import type { Trust } from './types';
import year2025 from './holidays/2025.json';
import year2026 from './holidays/2026.json';
import year2027 from './holidays/2027.json';
import switches from './holidays/switches.json';

/** A day off that is not a Saturday or Sunday by itself. */
export interface DayOff {
  readonly date: string;
  readonly name: string;
  /** The Saturday that is worked for it. */
  readonly swappedWith?: string;
  /** Counts only while this switch is on. */
  readonly switch?: string;
  /** Where they differ from those of the year. */
  readonly document?: string;
  readonly trust?: Trust;
}

export interface WorkingSaturday {
  readonly date: string;
  readonly name: string;
  readonly switch?: string;
  readonly document?: string;
  readonly trust?: Trust;
}

export interface HolidayYear {
  readonly year: number;
  /** True while the year's days are expected, not yet announced. */
  readonly provisional: boolean;
  readonly trust: Trust;
  readonly checkedUntil: string;
  readonly document: string;
  readonly off: readonly DayOff[];
  readonly workingSaturdays: readonly WorkingSaturday[];
}

/** Days that are proposed and not decided; an office turns them on when it has the notice. */
export interface HolidaySwitch {
  readonly id: string;
  readonly label: string;
  readonly default: boolean;
  readonly document: string;
  readonly trust: Trust;
  readonly checkedUntil: string;
  readonly note: string;
}

const years = [year2025, year2026, year2027] as readonly unknown[] as readonly HolidayYear[];
const allSwitches = switches as readonly unknown[] as readonly HolidaySwitch[];

export function holidayYears(): readonly HolidayYear[] {
  return years;
}

export function holidaySwitches(): readonly HolidaySwitch[] {
  return allSwitches;
}

/** The switch of this id or label, in any case; null for a text that names none. */
export function holidaySwitchNamed(text: string): HolidaySwitch | null {
  const key = plainKey(text);
  return allSwitches.find(({ id, label }) => [id, label].map(plainKey).includes(key)) ?? null;
}

/**
 * The days of one year, with the days behind a switch only where it is on; null when the year has
 * no data.
 * @param on switches that the office has turned on; those that are on by default are added
 */
export function holidaysOf(year: number, on: readonly string[] = []): HolidayYear | null {
  const found = years.find((item) => item.year === year);
  if (!found) return null;
  const active = new Set([
    ...on,
    ...allSwitches.filter((item) => item.default).map((item) => item.id),
  ]);
  const counts = (day: DayOff | WorkingSaturday): boolean => !day.switch || active.has(day.switch);
  return {
    ...found,
    off: found.off.filter(counts),
    workingSaturdays: found.workingSaturdays.filter(counts),
  };
}
