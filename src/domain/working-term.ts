/** A term of working days seen from a day: when it ends, and how far that is. */
import { weekdayOf } from './serial-dates';
import { addWorkingDays, type UnknownDay, type WorkCalendar } from './working-days';

export interface WorkingTerm {
  readonly due: number;
  /** Where the term would end if Saturdays and Sundays alone were free. */
  readonly withoutHolidays: number;
}

export function workingTerm(
  start: number,
  days: number,
  calendar: WorkCalendar,
): WorkingTerm | UnknownDay {
  const due = addWorkingDays(start, days, calendar);
  if (typeof due !== 'number') return due;
  return { due, withoutHolidays: addWorkingDays(start, days, weekendsAlone) as number };
}

const weekendsAlone: WorkCalendar = (serial) => {
  const weekday = weekdayOf(serial);
  return weekday !== 0 && weekday !== 6;
};
