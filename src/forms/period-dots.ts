/**
 * Dots that ask for the time of a report: «từ ngày …/…/… đến ngày …», «tháng … năm …». A day by
 * itself is that of the signature, which nobody knows yet.
 */
import type { Period } from '../domain/period';

const DOTS = '(?:[….·_]+\\s*)+';
const SLASHES = '[….·_\\s]*\\/[….·_\\s]*\\/\\s*(?:20)?[….·_]*';
const IN_WORDS = `${DOTS}tháng\\s*${DOTS}năm\\s*(?:20)?[….·_]*`;
const DAY = `(${SLASHES}|${IN_WORDS}|${DOTS})`;
const RANGE = new RegExp(
  `(từ\\s+ngày\\s*)${DAY}(\\s*(?:đến|tới)(?:\\s+hết)?\\s+ngày\\s*)${DAY}`,
  'giu',
);
const UNTIL = new RegExp(`((?:đến|tới)(?:\\s+hết)?\\s+ngày\\s*)${DAY}`, 'giu');
const MONTH = new RegExp(`((?:^|[^.…·_\\s])\\s*tháng\\s*)${DOTS}(năm\\s*)(?:20)?${DOTS}`, 'giu');

export function filledPeriod(text: string, period: Period): string {
  const first = `${period.year}-01-01`;
  const spaced = (lead: string): string => (/\s$/.test(lead) ? lead : `${lead} `);
  return text
    .replace(
      RANGE,
      (_, from: string, start: string, to: string, end: string) =>
        `${spaced(from)}${dayAs(start, first).trimEnd()} ${spaced(to.trimStart())}${dayAs(end, period.end)}`,
    )
    .replace(UNTIL, (_, to: string, end: string) => `${spaced(to)}${dayAs(end, period.end)}`)
    .replace(MONTH, (whole: string, lead: string, year: string) =>
      period.kind === 'day'
        ? `${spaced(lead)}${month(period)} ${spaced(year)}${period.year}`
        : whole,
    );
}

function month({ end }: Period): string {
  return end.slice(5, 7);
}

/** As the dots ask for it: "30/06/2025", "30 tháng 06 năm 2025"; a blank behind it stays. */
function dayAs(dots: string, iso: string): string {
  const [year = '', inMonth = '', day = ''] = iso.split('-');
  const tail = /\s$/.test(dots) ? ' ' : '';
  return (
    (/tháng/iu.test(dots) ? `${day} tháng ${inMonth} năm ${year}` : `${day}/${inMonth}/${year}`) +
    tail
  );
}
