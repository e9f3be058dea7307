/** What a year asks for, and by which day: the plan, the review, the budget. */
import type { Finding } from '../../domain/finding';
import { isoToSerial, serialToIso } from '../../domain/serial-dates';
import type { WorkCalendar } from '../../domain/working-days';
import { workingTerm } from '../../domain/working-term';
import { deadlinesOf, valueAt } from '../../regulations';
import { approvalDayUnknown } from '../../rules/deadlines/HAN-001';
import { holidaysUnknown } from '../../rules/deadlines/HAN-002';
import { holidaysMovedTerm } from '../../rules/deadlines/HAN-003';
import { calendarWords as words, type CalendarId } from '../../text/calendar';
import type { Survey } from '../survey';
import { dayOf } from './day-setting';
import plan from './plan-terms.json';

export interface CalendarItem {
  readonly id: CalendarId;
  readonly title: string;
  /** What the title names: a number of days, a month, a year or a programme. */
  readonly about: string;
  /** Who has to do it. */
  readonly who: string;
  /** YYYY-MM-DD, or null while nobody has said. */
  readonly due: string | null;
  readonly state: 'late' | 'today' | 'ahead' | 'undated';
  /**
   * Left until the end of that day; negative when it is past; null when the day or its year is not
   * known.
   */
  readonly workingDays: number | null;
  readonly document: string;
  readonly confirmed: boolean;
  /**
   * For a term of working days: the day that it is counted from, and its end if there were no
   * holidays.
   */
  readonly from?: string;
  readonly withoutHolidays?: string;
  /**
   * Where the day itself is a Saturday, Sunday or day off: the next working day, on which the term
   * ends (Bộ luật Dân sự 2015, Điều 148).
   */
  readonly movedTo?: string;
}

/** Before it is held against today. */
export type Planned = Omit<CalendarItem, 'state' | 'workingDays' | 'movedTo'>;
type Settings = Survey['facts']['settings'];

/** @param findings takes why a day cannot be told */
export function plannedItems(
  settings: Settings,
  year: number,
  calendar: WorkCalendar,
  findings: Finding[],
): Planned[] {
  const term = planStart(settings, calendar, findings);
  return [...(term ? [term] : []), ...reports(settings, year), ...reviews(year), ...money(year)];
}

/**
 * The plan has to be under way a number of working days after its approval; without the day of
 * approval there is no date, only a question.
 */
function planStart(
  settings: Settings,
  calendar: WorkCalendar,
  findings: Finding[],
): Planned | null {
  const setting = settings.get('ngay-phe-duyet');
  const start = setting ? dayOf(setting.value) : null;
  const days = plan.startWithinWorkingDays;
  const base = {
    id: 'plan.start' as const,
    title: words.titles['plan.start'](days),
    about: String(days),
    who: words.who['plan.start'],
    document: plan.document,
    confirmed: true,
  };
  if (start === null) {
    findings.push(
      approvalDayUnknown.raise(
        { days, text: setting?.value ?? '' },
        { cells: setting?.cell ? [setting.cell] : [] },
      ),
    );
    return { ...base, due: null };
  }
  const term = workingTerm(start, days, calendar);
  if ('unknown' in term) {
    findings.push(noHolidays(term.unknown));
    return { ...base, due: null, from: serialToIso(start)! };
  }
  const [due, without] = [serialToIso(term.due)!, serialToIso(term.withoutHolidays)!];
  if (due !== without)
    findings.push(holidaysMovedTerm.raise({ due, without, from: serialToIso(start)!, days }));
  return { ...base, due, from: serialToIso(start)!, withoutHolidays: without };
}

/** The plan asks for two reports a year and gives no days; the office may state its own. */
function reports(settings: Settings, year: number): Planned[] {
  return plan.reports.map(({ id, setting }) => {
    const given = settings.get(setting)?.value ?? '';
    const serial = dayOf(
      /^\d{1,2}\/\d{1,2}$/.test(given.trim()) ? `${given.trim()}/${year}` : given,
    );
    const key = id as 'plan.half-year-report' | 'plan.year-report' | 'plan.province-report';
    const own = key === 'plan.province-report';
    return {
      id: key,
      title: words.titles[key](year),
      about: String(year),
      who: words.who[key],
      due: serial === null ? null : serialToIso(serial),
      document: own ? words.ownDay : plan.document,
      confirmed: !own,
    };
  });
}

/** The budget's own days, and the last one of money that was carried over into the year. */
function money(year: number): Planned[] {
  return deadlinesOf(year).map(({ id, due, title, about, who, document, trust }) => ({
    id,
    about,
    ...(id === 'programme.carry-over'
      ? { title: words.titles[id](title), who: words.who[id] }
      : { title, who }),
    due,
    document,
    confirmed: trust === 'seen',
  }));
}

/** What the rules on the poverty review ask for in this year, as far as they are in force. */
function reviews(year: number): Planned[] {
  const of = (
    id: CalendarId & `review.${string}`,
    parameter: string,
    day: (value: string | number) => string,
    month?: number,
  ): Planned[] => {
    const value = valueAt(parameter, `${year}-12-31`);
    if (value.value === null) return [];
    return [
      {
        id,
        title: id === 'review.monthly-report' ? words.titles[id](month!) : words.titles[id](year),
        about: String(month ?? year),
        who: words.who[id],
        due: day(value.value),
        document: value.document,
        confirmed: value.confirmed,
      },
    ];
  };
  const [first, last] = plan.monthlyReviewMonths as [number, number];
  return [
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((month) =>
      of(
        'review.monthly-report',
        'review.monthly-report-day',
        (value) => `${year}-${two(month)}-${two(Number(value))}`,
        month,
      ),
    ),
    ...of('review.yearly-start', 'review.yearly-start', (value) => `${year}-${value}`),
    ...of('review.yearly-end', 'review.yearly-end', (value) => `${year}-${value}`),
    // "Before" a day: the day itself is too late.
    ...of('review.yearly-preliminary', 'review.yearly-preliminary', (value) =>
      dayBefore(`${year}-${value}`),
    ),
    ...of('review.yearly-official', 'review.yearly-official', (value) =>
      dayBefore(`${year}-${value}`),
    ),
  ];
}

/** A year whose days off nobody knows. */
export function noHolidays(serial: number): Finding {
  return holidaysUnknown.raise({ year: serialToIso(serial)!.slice(0, 4) });
}

function dayBefore(iso: string): string {
  return serialToIso(isoToSerial(iso)! - 1)!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
