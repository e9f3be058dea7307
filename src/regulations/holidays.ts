/** Public holidays and make-up Saturdays by year. */
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
}

export interface WorkingSaturday {
  readonly date: string;
  readonly name: string;
  readonly confirmed: boolean;
}

export interface HolidayYear {
  readonly year: number;
  /** True while the year's days are expected, not yet announced. */
  readonly provisional: boolean;
  readonly checkedUntil: string;
  readonly document: string;
  readonly off: readonly DayOff[];
  readonly workingSaturdays: readonly WorkingSaturday[];
}

export interface HolidaySwitch {
  readonly id: string;
  readonly label: string;
  readonly default: boolean;
  readonly document: string;
  readonly confirmed: boolean;
  readonly note: string;
}

const years: readonly HolidayYear[] = [year2025, year2026, year2027];

export function holidayYears(): readonly HolidayYear[] {
  return years;
}

export function holidaySwitches(): readonly HolidaySwitch[] {
  return switches;
}

/**
 * The days of one year, with the days behind a switch only where it is on; null when the year has no data.
 * @param on switches that the office has turned on; those that are on by default are added
 */
export function holidaysOf(year: number, on: readonly string[] = []): HolidayYear | null {
  const found = years.find((item) => item.year === year);
  if (!found) return null;
  const active = new Set([
    ...on,
    ...switches.filter((item) => item.default).map((item) => item.id),
  ]);
  return { ...found, off: found.off.filter((day) => !day.switch || active.has(day.switch)) };
}
