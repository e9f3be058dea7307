/**
 * Dots that ask for the time of a report: «từ ngày …/…/… đến ngày …», «tháng … năm …». A day by
 * itself is that of the signature, which nobody knows yet. A month or a year that is printed
 * already must be the period's own.
 */
import type { Period } from '../domain/period';

const DOTS = '(?:[….·_]+\\s*)+';
const YEAR = '(?:20\\d{0,2})?[….·_]*(?!\\d)';
const SLASHES = `[….·_\\s]*\\/[….·_\\s]*\\d{0,2}[….·_\\s]*\\/\\s*${YEAR}`;
const IN_WORDS = `${DOTS}tháng\\s*(?:\\d{1,2}\\s*|${DOTS})năm\\s*${YEAR}`;
const DAY = `(${SLASHES}|${IN_WORDS}|${DOTS}(?![\\s….·_]*(?:[\\d/]|tháng)))`;
const UNTIL_DAY = '(?:đến|tới)(?:\\s+hết)?\\s+ngày\\s*';
const RANGE = new RegExp(`(từ\\s+ngày\\s*)${DAY}(\\s*${UNTIL_DAY})${DAY}`, 'giu');
const UNTIL = new RegExp(`(${UNTIL_DAY})${DAY}`, 'giu');
const MONTH = new RegExp(
  `((?:^|[^.…·_\\s])\\s*tháng\\s*)(${DOTS}năm\\s*(?:20\\d\\d|(?:20)?${DOTS}))`,
  'giu',
);
/** What stands before the month of a signature: «Xã …, ngày    ». */
const DAY_BEFORE = /ngày[\s\d….·_]*$/iu;

/** The text with its dots filled in, or as it is where what it prints is of another time. */
export function filledPeriod(text: string, period: Period): string {
  const days = [...text.matchAll(UNTIL)].map(([, , end = '']) => [end, period.end] as const);
  const first = `${period.year}-01-01`;
  if (period.kind !== 'day')
    for (const [, , start = ''] of text.matchAll(RANGE)) days.push([start, first]);
  if (!days.every(([dots, iso]) => fits(dots, iso))) return text;
  const spaced = (lead: string): string => (/\s$/.test(lead) ? lead : `${lead} `);
  return text
    .replace(RANGE, (whole: string, from: string, start: string, to: string, end: string) =>
      // A period up to a day may begin anywhere.
      period.kind === 'day'
        ? whole
        : `${spaced(from)}${dayAs(start, first).trimEnd()} ${spaced(to.trimStart())}${dayAs(end, period.end)}`,
    )
    .replace(UNTIL, (_, to: string, end: string) => `${spaced(to)}${dayAs(end, period.end)}`)
    .replace(MONTH, (whole: string, lead: string, dots: string, at: number, all: string) => {
      const before = all.slice(0, at) + lead.replace(/tháng\s*$/iu, '');
      if (period.kind !== 'day' || DAY_BEFORE.test(before)) return whole;
      const [asked = '', year = ''] = dots.split(/(?<=năm)/iu);
      if (!String(period.year).startsWith(year.replace(/\D/g, ''))) return whole;
      const word = asked.slice(-'năm'.length);
      return `${spaced(lead)}${period.end.slice(5, 7)} ${word} ${period.year}${tailOf(year)}`;
    });
}

/** Whether the month and the year that are printed among the dots are those of the day. */
function fits(dots: string, iso: string): boolean {
  const [, month = '', year = ''] = dots
    .split(/\/|tháng|năm/iu)
    .map((part) => part.replace(/\D/g, ''));
  const [ownYear = '', ownMonth = ''] = iso.split('-');
  return ownYear.startsWith(year) && (month === '' || Number(month) === Number(ownMonth));
}

/** As the dots ask for it: "30/06/2025", "30 tháng 06 năm 2025"; a blank behind it stays. */
function dayAs(dots: string, iso: string): string {
  const [year = '', inMonth = '', day = ''] = iso.split('-');
  return (
    (/tháng/iu.test(dots) ? `${day} tháng ${inMonth} năm ${year}` : `${day}/${inMonth}/${year}`) +
    tailOf(dots)
  );
}

function tailOf(dots: string): string {
  return /\s$/.test(dots) ? ' ' : '';
}
