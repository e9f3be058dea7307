/**
 * Whether a form's tables tell of the period that is asked for. A period chooses figures, it never
 * relabels them: a form whose tables tell of another time is withheld with the reason, or made of
 * their own time where the office says so.
 */
import type { TableRef } from '../domain/facts';
import { inBoth, type Said } from '../domain/language';
import { readPeriod, type Period } from '../domain/period';
import type { Subject } from '../domain/finding';
import type { FormInfo } from '../report';
import { subjectsOf } from '../sources/subjects';
import { rangeOf } from '../sources/table';
import { tableTime } from '../sources/table-time';
import { ofPeriodWords as words } from '../text/of-period';
import type { Survey } from './survey';
import { expressionOf } from '../domain/expressions';
import expressions from './expressions.json';

const YES = expressionOf(expressions.yes);

/**
 * Either why the form is withheld, or the period that its title names; undefined leaves it to the
 * workbook's year.
 */
export type OfPeriod = { readonly why: Said } | { readonly period: string | undefined };

/**
 * Code in «Thông số» or on the command line: make the form all the same, with its own day in the
 * title.
 */
const OTHER_TIME = 'lay-so-ky-khac';

/** Figures of the plan hold for the whole year; all others are of a day. */
const OF_THE_YEAR: ReadonlySet<Subject> = new Set(['funding', 'assignments']);

interface Told {
  readonly sheet: string;
  readonly subjects: readonly Subject[];
  readonly year: number;
  /** Whether the table names the year itself, and does not take the workbook's. */
  readonly own: boolean;
  /** YYYY-MM-DD, or null where the table names its year alone. */
  readonly day: string | null;
}

/**
 * @param asked "2025", "2025-6t" or a day, as an option of the call; the workbook's own «ky» when
 * left out
 */
export function ofPeriod(form: FormInfo, seen: Survey, asked?: string): OfPeriod {
  const kept = seen.facts.settings.get('ky')?.value ?? '';
  const wish = readPeriod(asked ?? kept);
  const told = timesOf(form, seen);
  const dated = told.filter((one) => one.day !== null);
  if (wish === null) {
    const apart = ofTwoYears(form, told);
    if (apart && !takesTwoYears(seen))
      return { why: inBoth((language) => words[language].twoYears(...apart)) };
    return {
      period: asked ?? (kept === '' ? (natural(dated) ?? yearOf(told, seen)) : undefined),
    };
  }
  const other = told.find((one) => !isOf(one, wish));
  if (!other) return { period: ofTheYear(form, seen) ? String(wish.year) : wish.code };
  const own = natural([other]) ?? String(other.year);
  return takesTwoYears(seen)
    ? { period: natural(told) ?? own }
    : { why: inBoth((language) => words[language].otherTime(wish, other, own)) };
}

/** Whether the office says that figures of another time are to be taken. */
export function takesTwoYears(seen: Survey): boolean {
  return YES.test(seen.facts.settings.get(OTHER_TIME)?.value ?? '');
}

/** What the tables say that the form takes its figures from. */
function timesOf(form: FormInfo, seen: Survey): Told[] {
  const year = seen.facts.year;
  const keyOf = ({ sheet, range }: TableRef): string => `${sheet}!${range}`;
  const unused = new Set(seen.otherMoments.map(keyOf));
  return seen.recognition.tables.flatMap((table) => {
    if (unused.has(keyOf(rangeOf(table)))) return [];
    const subjects = subjectsOf(table).filter((one) => form.subjects.includes(one));
    if (subjects.length === 0) return [];
    const time = tableTime(table);
    const tableYear = time.year ?? year;
    if (tableYear === null) return [];
    const base = {
      sheet: table.grid.sheet,
      subjects,
      year: tableYear,
      own: time.year !== null,
    };
    if (subjects.every((one) => OF_THE_YEAR.has(one))) return [{ ...base, day: null }];
    const day = time.monthDay === null ? dayOfBook(seen, tableYear) : iso(tableYear, time.monthDay);
    return [{ ...base, day }];
  });
}

/**
 * Two tables of a form that tell of no year in common, as in a workbook of which half has been
 * taken on to the next year; null where one year answers for all of its subjects.
 */
function ofTwoYears(form: FormInfo, told: readonly Told[]): [Told, Told] | null {
  const own = told.filter((one) => one.own);
  for (const first of form.subjects)
    for (const second of form.subjects) {
      const [one, two] = [first, second].map((subject) =>
        own.filter((table) => table.subjects.includes(subject)),
      );
      const [a, b] = [one?.[0], two?.[0]];
      if (a && b && !one?.some(({ year }) => two?.some((table) => table.year === year)))
        return [a, b];
    }
  return null;
}

/** The year that tables without a day name themselves; the workbook's where it is among them. */
function yearOf(told: readonly Told[], seen: Survey): string | undefined {
  const years = told.filter((one) => one.own).map(({ year }) => year);
  if (years.length === 0 || years.includes(seen.facts.year ?? 0)) return undefined;
  return String(Math.max(...years));
}

/**
 * The day that the workbook's household figures are of, for a table that names no day of its own.
 */
function dayOfBook(seen: Survey, year: number): string | null {
  const { households, register } = seen.facts;
  const day = households?.asOf ?? register?.asOf ?? null;
  return day?.startsWith(String(year)) ? day : null;
}

/**
 * A year's report takes the review's figures from September on, a half-year's those of its last two
 * months; a report up to a day takes those of that day alone.
 */
function isOf({ year, day }: Pick<Told, 'year' | 'day'>, wish: Period): boolean {
  if (day === null) return year === wish.year;
  if (wish.kind === 'day') return day === wish.end;
  const from = wish.kind === 'half' ? `${wish.year}-05-01` : `${wish.year}-09-01`;
  return day >= from && day <= wish.end;
}

/**
 * The period that figures of a day are of by themselves: the half-year, the year, or the day;
 * undefined without one.
 */
function natural(told: readonly Told[]): string | undefined {
  const day = told
    .map((one) => one.day ?? '')
    .sort()
    .at(-1);
  if (!day) return undefined;
  const year = Number(day.slice(0, 4));
  const periods = [readPeriod(String(year)), readPeriod(`${year}-6t`)];
  const own = periods.find((period) => period && isOf({ year, day }, period));
  return own?.code ?? day;
}

/**
 * A plan of the whole year stays the year's, unless dated decisions tell what was in force on a day
 * of it.
 */
function ofTheYear(form: FormInfo, seen: Survey): boolean {
  return form.subjects.every((one) => OF_THE_YEAR.has(one)) && !seen.facts.funding?.versions;
}

function iso(year: number, monthDay: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(Math.floor(monthDay / 100))}-${two(monthDay % 100)}`;
}
