/** Deadlines and reports of a year, with how many working days are left, and who leads what. */
import { leadsByCode } from '../../checks';
import type { Finding } from '../../domain/finding';
import { isoToSerial, serialToIso } from '../../domain/serial-dates';
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from '../../domain/working-days';
import { holidaySwitches, holidaysOf, valueAt } from '../../regulations';
import { topicOf } from '../../rules';
import { severalLeads } from '../../rules/assignments/PC-001';
import { holidaysUnknown } from '../../rules/deadlines/HAN-002';
import { reportDaysUnknown } from '../../rules/deadlines/HAN-004';
import { holidaysProvisional } from '../../rules/deadlines/HAN-005';
import { unreadHoliday } from '../../rules/deadlines/HAN-006';
import { planTermPassed } from '../../rules/deadlines/HAN-007';
import { reviewRulesUnknown } from '../../rules/deadlines/HAN-008';
import { holidayProposal } from '../../rules/deadlines/HAN-009';
import type { CalendarId } from '../../text/calendar';
import type { Survey } from '../survey';
import { officeDays } from './day-setting';
import { dutyLines, leadLines, type DutyLine, type LeadLine } from './duties';
import { noHolidays, plannedItems, type CalendarItem, type Planned } from './planned';

export type { CalendarItem } from './planned';

export interface Calendar {
  readonly today: string;
  readonly year: number;
  /** By day; undated ones last. */
  readonly items: readonly CalendarItem[];
  readonly leads: readonly LeadLine[];
  readonly duties: readonly DutyLine[];
  readonly findings: readonly Finding[];
}

/** @param today YYYY-MM-DD */
export function calendarOf({ facts, findings: told }: Survey, today: string): Calendar {
  const year = facts.year ?? Number(today.slice(0, 4));
  const { calendar, unread, switches } = officeDays(facts.settings);
  const findings = unread.map((text) => unreadHoliday.raise({ text }));
  const items = plannedItems(facts.settings, year, calendar, findings).map((item) =>
    dated(item, today, calendar, findings),
  );
  for (const item of items)
    if (item.state === 'late' && item.id.startsWith('plan.')) findings.push(late(item));
  const holidays = holidaysOf(year);
  if (holidays?.provisional)
    findings.push(holidaysProvisional.raise({ year: String(year), document: holidays.document }));
  findings.push(...openDays(year, switches), ...openReviews(year));
  const undated = items.filter((item) => item.state === 'undated' && item.id !== 'plan.start');
  if (undated.length > 0)
    findings.push(reportDaysUnknown.raise({ titles: undated.map((item) => item.title) }));
  return {
    today,
    year,
    findings: [...findings, ...told.filter((item) => topicOf(item) === topicOf(severalLeads))],
    leads: leadLines(leadsByCode(facts)),
    duties: dutyLines(facts),
    items: [...items].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')),
  };
}

/** Proposed days of the year that nobody has decided and the office has not turned on. */
function openDays(year: number, on: readonly string[]): Finding[] {
  return holidaySwitches()
    .filter(({ id, default: usual }) => !usual && !on.includes(id))
    .filter(({ id }) => (holidaysOf(year, [id])?.off ?? []).some((day) => day.switch === id))
    .map(({ id, label, document }) => holidayProposal.raise({ id, label, document }));
}

/** A year for which nobody has seen the rules of the review. */
function openReviews(year: number): Finding[] {
  const rule = valueAt('review.yearly-end', `${year}-12-31`);
  return rule.state === 'not-in-force' && rule.why === 'unknown'
    ? [reviewRulesUnknown.raise({ year: String(year), document: rule.document })]
    : [];
}

/** What a term is that ends on a certain day, unlike a day on which something begins. */
const TERMS: ReadonlySet<CalendarId> = new Set([
  'plan.half-year-report',
  'plan.year-report',
  'plan.province-report',
  'budget.reconciliation',
  'budget.advances',
  'review.monthly-report',
  'review.yearly-end',
  'review.yearly-preliminary',
  'review.yearly-official',
]);

/**
 * The day on which a term ends that falls on a day off; null when it is a working day or its year
 * is not known.
 */
function nextWorkingDay(item: Planned, calendar: WorkCalendar): string | null {
  const due = item.due === null ? null : isoToSerial(item.due);
  if (due === null || !TERMS.has(item.id) || calendar(due) !== false) return null;
  const next = addWorkingDays(due, 1, calendar);
  return typeof next === 'number' ? serialToIso(next) : null;
}

function dated(
  item: Planned,
  today: string,
  calendar: WorkCalendar,
  findings: Finding[],
): CalendarItem {
  if (item.due === null) return { ...item, state: 'undated', workingDays: null };
  const moved = nextWorkingDay(item, calendar);
  const ends = moved ?? item.due;
  const left = workingDaysBetween(isoToSerial(today)!, isoToSerial(ends)!, calendar);
  const state = ends < today ? 'late' : ends === today ? 'today' : 'ahead';
  const more = moved === null ? {} : { movedTo: moved };
  if (typeof left === 'number') return { ...item, ...more, state, workingDays: left };
  if (
    !findings.some(
      (other) =>
        holidaysUnknown.is(other) && other.params.year === serialToIso(left.unknown)!.slice(0, 4),
    )
  )
    findings.push(noHolidays(left.unknown));
  return { ...item, ...more, state, workingDays: null };
}

function late(item: CalendarItem): Finding {
  return planTermPassed.raise({
    title: item.title,
    due: item.due!,
    days: item.workingDays === null ? undefined : -item.workingDays,
  });
}
