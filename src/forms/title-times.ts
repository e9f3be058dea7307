/**
 * The time that a title, a subtitle or the name of a sheet speaks of: a year, its beginning or end,
 * or a period such as a quarter.
 */
import { expressionsOf, textsOf } from '../domain/expressions';
import { isoToSerial } from '../domain/serial-dates';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.times);

/** "opening" and "closing" are the two ends of the year of the workbook's figures. */
export interface Times {
  readonly moments: ReadonlySet<'opening' | 'closing'>;
  /** Times of which the workbook has no figures, in the title's words. */
  readonly others: readonly string[];
  /**
   * "Tháng 12", "Quý IV": the end of the year for a count, and no year for what moved or was paid.
   */
  readonly months: readonly string[];
  /** Years by themselves. */
  readonly years: readonly number[];
  /** "giai đoạn 2021-2025" */
  readonly spans: readonly string[];
  /** The same as a part of the name of a programme or of a standard of that time. */
  readonly programmes: readonly string[];
  /** A day in December on which the year's review is usual, and of which nobody has spoken yet. */
  readonly reviews: readonly string[];
  /** The title without these words. */
  readonly rest: string;
}

export interface Known {
  readonly bookYear: number | null;
  /** The period that was asked for by its code: "2025-6t", "2025-08-31". */
  readonly period: string | null;
  /** The day that the workbook's figures are of, YYYY-MM-DD; null where it names none. */
  readonly day: string | null;
  /** The first year of the poverty standard that holds in the workbook's year. */
  readonly standardSince?: number | null;
}

/** Figures of the last months of a year are those of its end. */
export function isAtYearEnd({ bookYear, day }: Pick<Known, 'bookYear' | 'day'>): boolean {
  return bookYear === null || day === null || day >= `${bookYear}-09-01`;
}

const text = textsOf(formWords.times);
/** Dots to write upon, in a line of words. */
export const DOTS = text('dots');
const COUNT = new Map(Object.entries(formWords.counts));

/** Numbers and days of documents, deadlines, what is only compared with: no time of the table. */
const NOT_OWN = [
  expression('ofDocuments'),
  expression('numbered'),
  expression('deadlines'),
  expression('comparedWith'),
  expression('terms'),
  // "Ba Dinh, ngày 5 tháng 1 năm 2026": where and when it was signed.
  expression('signed'),
];

/** What the lines say of their time, each word of it taken out. */
export function timesOf(title: string, known: Known): Times {
  const { bookYear, period, day: ofBook, standardSince } = known;
  const moments = new Set<'opening' | 'closing'>();
  const others: string[] = [];
  const months: string[] = [];
  const years: number[] = [];
  const spans: string[] = [];
  const programmes: string[] = [];
  const reviews: string[] = [];
  let rest = NOT_OWN.reduce((left, words) => left.replace(words, ' '), title.normalize('NFC'));
  const each = (name: TimeName, found: (groups: readonly string[], said: string) => void): void => {
    rest = rest.replace(timeCalled(name), (...match) => {
      const groups = match.slice(1, -2).map((group: unknown) => String(group ?? ''));
      found(groups, String(match[0]).trim());
      return ' ';
    });
  };
  const atDay = (day: number, month: number, year: number, said: string): void => {
    const code = `${year}-${two(month)}-${two(day)}`;
    const isLast = month === 12 && day === 31;
    const end = isLast ? year : month === 1 && day === 1 ? year - 1 : null;
    const isOwn = code === period || (code === ofBook && year === bookYear);
    const isYearEnd = isAtYearEnd(known);
    if (isoToSerial(code) === null) others.push(said);
    else if (isOwn || (bookYear === null && end !== null)) moments.add('closing');
    else if (end !== null && end === bookYear && isYearEnd) moments.add('closing');
    else if (end !== null && bookYear !== null && end === bookYear - 1) moments.add('opening');
    else if (month === 12 && day >= 14 && year === bookYear && isYearEnd) reviews.push(said);
    else others.push(said);
  };
  const ofHalf = (year: string): boolean => {
    const named = year === '' ? (bookYear ?? '') : year;
    return period === `${named}-6t` || (Number(named) === bookYear && ofBook === `${named}-06-30`);
  };

  each('stretch', (groups, said) => {
    const [fromDay = 0, fromMonth = 0, , day = 0, month = 0, year = 0] = groups.map(Number);
    if (fromDay === 1 && fromMonth === 1 && day === 31 && month === 12 && year === bookYear)
      years.push(year);
    else others.push(said);
  });
  each('date', ([day, month, year], said) => {
    atDay(Number(day), Number(month), Number(year), said);
  });
  each('half', (_, said) => void others.push(said));
  each('months', ([count = '', year = ''], said) => {
    const length = COUNT.get(count.toLowerCase()) ?? Number(count);
    if (length === 12 && (year === '' || Number(year) === bookYear)) return;
    const isHalf = length === 6 && !expression('last').test(said);
    if (!isHalf || !ofHalf(year)) others.push(said);
  });
  each('quarter', ([quarter = '', year = ''], said) => {
    const number = Number(quarter) || ['i', 'ii', 'iii', 'iv'].indexOf(quarter.toLowerCase()) + 1;
    const named = year === '' ? bookYear : Number(year);
    const end = `${named}-${['', '03-31', '06-30', '09-30', '12-31'][number] ?? ''}`;
    // The stock at its end is that of the workbook; what moved in it is not what moved by then.
    if (named !== bookYear || ofBook !== end || expression('first').test(said)) others.push(said);
    else {
      months.push(said);
      moments.add('closing');
    }
  });
  each('month', ([month, year], said) => {
    if (Number(month) !== 12) others.push(said);
    else {
      months.push(said);
      atDay(31, 12, year === '' ? (bookYear ?? 0) : Number(year), said);
    }
  });
  each('shortMonth', (_, said) => void others.push(said));
  each('span', ([from, to], said) => {
    const before = title.slice(0, title.indexOf(said));
    const covers = bookYear === null || (Number(from) <= bookYear && bookYear <= Number(to));
    // "CHUẨN NGHÈO GIAI ĐOẠN 2022 - 2025" goes by that name in 2026 too, where it was prolonged.
    const isStandard = expression('standard').test(before) && Number(from) === standardSince;
    if (isStandard || (expression('programme').test(before) && covers)) programmes.push(said);
    else spans.push(said);
  });
  each('end', ([end = '', year = ''], said) => {
    const named = year === '' ? bookYear : Number(year);
    const last = expression('last').test(end) ? named : named === null ? null : named - 1;
    if (named === null) moments.add(expression('first').test(end) ? 'opening' : 'closing');
    else if (last === bookYear && (year === '' || isAtYearEnd(known))) moments.add('closing');
    else if (bookYear !== null && last === bookYear - 1) moments.add('opening');
    else others.push(said);
  });
  each('yearAlone', ([year]) => {
    years.push(Number(year));
  });
  return { moments, others, months, years, spans, programmes, reviews, rest };
}

/** It names a year, or one of its ends. */
export function namesTime(line: string, known: Known): boolean {
  const { years, moments } = timesOf(line, known);
  return years.length > 0 || moments.size > 0;
}

/** The same words without their accents as well, as names of sheets are mostly written. */
function loose(words: string): string {
  return words.replace(expression('accented'), (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('\u0111', 'd');
    return `[${letter}${plain}]`;
  });
}

type TimeName = keyof typeof formWords.times;
const TIMES = new Map<TimeName, RegExp>();

/** The expression of one kind of time, made once. */
function timeCalled(name: TimeName): RegExp {
  const kept = TIMES.get(name);
  if (kept) return kept;
  const made = new RegExp(`(?<![\\p{L}\\d])(?:${loose(text(name))})`, 'giu');
  TIMES.set(name, made);
  return made;
}

const two = (number: number): string => String(number).padStart(2, '0');
