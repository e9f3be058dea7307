/** Deadlines and reports of a year, with how many working days are left, and who leads what. */
import { leadsByCode } from '../../checks';
import { finding, type Finding } from '../../domain/finding';
import { leafLines } from '../../domain/funding-amounts';
import { isoToSerial, serialToIso } from '../../domain/serial-dates';
import { addWorkingDays, type WorkCalendar } from '../../domain/working-days';
import { workingDaysLeft, workingTerm } from '../../domain/working-term';
import { deadlinesOf, holidaySwitches, holidaysOf, nearestAbove, valueAt } from '../../regulations';
import { calendarWords as words, type CalendarId } from '../../text/calendar';
import type { Survey } from '../survey';
import { dayOf, officeDays } from './day-setting';
import plan from './plan-terms.json';

export interface CalendarItem {
  readonly id: CalendarId;
  readonly title: string;
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

export interface LeadLine {
  readonly unit: string;
  /** "DA3.1" */
  readonly codes: readonly string[];
}

/** Who leads and who supports a line of the programme; two leads and none are findings. */
export interface DutyLine {
  /** "DA3.1" */
  readonly code: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

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
  const findings: Finding[] = unread.map((text) =>
    finding({ code: 'HAN-006', severity: 'check', params: { text } }),
  );
  const term = planStart(facts.settings, calendar, findings);
  const items = [
    ...(term ? [term] : []),
    ...reports(facts.settings, year),
    ...reviews(year),
    ...money(year),
  ].map((item) => dated(item, today, calendar, findings));
  for (const item of items)
    if (item.state === 'late' && item.id.startsWith('plan.')) findings.push(late(item));
  const provisional = holidaysOf(year)?.provisional;
  if (provisional)
    findings.push(
      finding({
        code: 'HAN-005',
        severity: 'check',
        params: { year: String(year), document: holidaysOf(year)!.document },
      }),
    );
  findings.push(...openDays(year, switches), ...openReviews(year));
  const undated = items.filter((item) => item.state === 'undated' && item.id !== 'plan.start');
  if (undated.length > 0)
    findings.push(
      finding({
        code: 'HAN-004',
        severity: 'note',
        params: { titles: undated.map((item) => item.title) },
      }),
    );
  return {
    today,
    year,
    findings: [...findings, ...told.filter((item) => item.code.startsWith('PC-'))],
    leads: leadLines(leadsByCode(facts)),
    duties: dutyLines(facts),
    items: [...items].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')),
  };
}

type Planned = Omit<CalendarItem, 'state' | 'workingDays' | 'movedTo'>;
type Settings = Survey['facts']['settings'];

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
    who: words.who['plan.start'],
    document: plan.document,
    confirmed: true,
  };
  if (start === null) {
    findings.push(
      finding({
        code: 'HAN-001',
        severity: 'check',
        cells: setting?.cell ? [setting.cell] : [],
        params: { days, text: setting?.value ?? '' },
      }),
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
    findings.push(
      finding({
        code: 'HAN-003',
        severity: 'note',
        params: { due, without, from: serialToIso(start)!, days },
      }),
    );
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
      who: words.who[key],
      due: serial === null ? null : serialToIso(serial),
      document: own ? words.ownDay : plan.document,
      confirmed: !own,
    };
  });
}

/** The budget's own days, and the last one of money that was carried over into the year. */
function money(year: number): Planned[] {
  return deadlinesOf(year).map(({ id, due, title, who, document, trust }) => ({
    id,
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

/** Proposed days of the year that nobody has decided and the office has not turned on. */
function openDays(year: number, on: readonly string[]): Finding[] {
  return holidaySwitches()
    .filter(({ id, default: usual }) => !usual && !on.includes(id))
    .filter(({ id }) => (holidaysOf(year, [id])?.off ?? []).some((day) => day.switch === id))
    .map(({ id, label, document }) =>
      finding({ code: 'HAN-009', severity: 'note', params: { id, label, document } }),
    );
}

/** A year for which nobody has seen the rules of the review. */
function openReviews(year: number): Finding[] {
  const rule = valueAt('review.yearly-end', `${year}-12-31`);
  return rule.state === 'not-in-force' && rule.why === 'unknown'
    ? [
        finding({
          code: 'HAN-008',
          severity: 'check',
          params: { year: String(year), document: rule.document },
        }),
      ]
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
  const left = workingDaysLeft(isoToSerial(today)!, isoToSerial(ends)!, calendar);
  const state = ends < today ? 'late' : ends === today ? 'today' : 'ahead';
  const more = moved === null ? {} : { movedTo: moved };
  if (typeof left === 'number') return { ...item, ...more, state, workingDays: left };
  if (
    !findings.some(
      (other) =>
        other.code === 'HAN-002' && other.params.year === serialToIso(left.unknown)!.slice(0, 4),
    )
  )
    findings.push(noHolidays(left.unknown));
  return { ...item, ...more, state, workingDays: null };
}

function late(item: CalendarItem): Finding {
  return finding({
    code: 'HAN-007',
    severity: 'check',
    params: {
      title: item.title,
      due: item.due!,
      days: item.workingDays === null ? '' : -item.workingDays,
    },
  });
}

function noHolidays(serial: number): Finding {
  return finding({
    code: 'HAN-002',
    severity: 'check',
    params: { year: serialToIso(serial)!.slice(0, 4) },
  });
}

function leadLines(leads: ReturnType<typeof leadsByCode>): LeadLine[] {
  const units = new Map<string, { unit: string; codes: string[] }>();
  for (const [code, list] of leads) {
    for (const lead of list) {
      const known = units.get(lead.key) ?? { unit: lead.unit, codes: [] };
      known.codes.push(code);
      units.set(lead.key, known);
    }
  }
  return [...units.values()].map(({ unit, codes }) => ({ unit, codes: codes.sort() }));
}

function dutyLines(facts: Survey['facts']): DutyLine[] {
  const lines = new Map<string, { leads: string[]; supports: string[] }>();
  const of = (code: string): { leads: string[]; supports: string[] } => {
    if (!lines.has(code)) lines.set(code, { leads: [], supports: [] });
    return lines.get(code)!;
  };
  for (const [code, leads] of leadsByCode(facts))
    of(code).leads.push(...leads.map((lead) => lead.unit));
  for (const item of facts.assignments?.assignments ?? []) {
    if (item.role === 'support' && !of(item.code).supports.includes(item.unit))
      of(item.code).supports.push(item.unit);
  }
  for (const line of leafLines(facts.funding?.lines ?? [])) if (line.code) of(line.code);
  // Who leads a project leads its parts, unless a part has its own.
  return [...lines]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, { leads, supports }]) => ({
      code,
      leads:
        leads.length > 0 ? leads : nearestAbove(code, (above) => lines.get(above)?.leads ?? []),
      supports,
    }));
}

function dayBefore(iso: string): string {
  return serialToIso(isoToSerial(iso)! - 1)!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
