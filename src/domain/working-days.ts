/**
 * Counting working days: the day of the event is not counted, the count begins with the next day
 * (Bộ luật Dân sự 2015,
 * Điều 147). Days are Excel serials of 1900-03-01 or later.
 */

/** Whether a day is worked; null when nobody knows yet, because the year has no holiday data. */
export type WorkCalendar = (serial: number) => boolean | null;

/** The first day about which the calendar has no data. */
export interface UnknownDay {
  readonly unknown: number;
}

/**
 * The day on which the `count`-th working day after `start` falls; `start` itself for 0.
 * @param count a whole number, 0 or more
 */
export function addWorkingDays(
  start: number,
  count: number,
  calendar: WorkCalendar,
): number | UnknownDay {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    const worked = calendar(day);
    if (worked === null) return { unknown: day };
    if (worked) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(
  from: number,
  to: number,
  calendar: WorkCalendar,
): number | UnknownDay {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) {
    const worked = calendar(day);
    if (worked === null) return { unknown: day };
    if (worked) count += 1;
  }
  return count === 0 ? 0 : sign * count;
}
