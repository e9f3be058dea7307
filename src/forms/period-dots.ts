/**
 * Dots that ask for the time of a report: «từ ngày …/…/… đến ngày …», «tháng … năm …». A day by
 * itself is that of the signature, which nobody knows yet. A month or a year that is printed
 * already must be the period's own.
 */
import { expressionsOf } from '../domain/expressions';
import type { Period } from '../domain/period';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.periodDots);

/** What stands before the month of a signature: «Xã …, ngày    ». */
const DAY_BEFORE = expression('dayBefore');

/** The text with its dots filled in, or as it is where what it prints is of another time. */
export function filledPeriod(text: string, period: Period): string {
  const days = [...text.matchAll(expression('until'))].map(
    ([, , end = '']) => [end, period.end] as const,
  );
  const first = `${period.year}-01-01`;
  if (period.kind !== 'day')
    for (const [, , start = ''] of text.matchAll(expression('range'))) days.push([start, first]);
  if (!days.every(([dots, iso]) => fits(dots, iso))) return text;
  const spaced = (lead: string): string => (/\s$/.test(lead) ? lead : `${lead} `);
  return text
    .replace(
      expression('range'),
      (whole: string, from: string, start: string, to: string, end: string) =>
        // A period up to a day may begin anywhere.
        period.kind === 'day'
          ? whole
          : `${spaced(from)}${dayAs(start, first).trimEnd()} ${spaced(to.trimStart())}${dayAs(end, period.end)}`,
    )
    .replace(
      expression('until'),
      (_, to: string, end: string) => `${spaced(to)}${dayAs(end, period.end)}`,
    )
    .replace(
      expression('monthOfDots'),
      (whole: string, lead: string, dots: string, at: number, all: string) => {
        const before = all.slice(0, at) + lead.replace(expression('monthLast'), '');
        if (period.kind !== 'day' || DAY_BEFORE.test(before)) return whole;
        const [asked = '', year = ''] = dots.split(expression('afterYear'));
        if (!String(period.year).startsWith(year.replace(/\D/g, ''))) return whole;
        const word = asked.slice(-formWords.periodDots.year.length);
        return `${spaced(lead)}${period.end.slice(5, 7)} ${word} ${period.year}${tailOf(year)}`;
      },
    );
}

/** Whether the month and the year that are printed among the dots are those of the day. */
function fits(dots: string, iso: string): boolean {
  const [, month = '', year = ''] = dots
    .split(expression('parting'))
    .map((part) => part.replace(/\D/g, ''));
  const [ownYear = '', ownMonth = ''] = iso.split('-');
  return ownYear.startsWith(year) && (month === '' || Number(month) === Number(ownMonth));
}

/** As the dots ask for it: "30/06/2025", "30 tháng 06 năm 2025"; a blank behind it stays. */
function dayAs(dots: string, iso: string): string {
  const [year = '', inMonth = '', day = ''] = iso.split('-');
  return (
    (expression('month').test(dots)
      ? `${day} ${formWords.periodDots.monthWord} ${inMonth} ${formWords.periodDots.year} ${year}`
      : `${day}/${inMonth}/${year}`) + tailOf(dots)
  );
}

function tailOf(dots: string): string {
  return /\s$/.test(dots) ? ' ' : '';
}
