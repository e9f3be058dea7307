/**
 * The possible meanings of a number written as text, before anything decides between them.
 * Vietnamese writes 1.234,5 and English 1,234.5, and an office's workbooks hold both.
 */
import { Decimal } from './decimal';
import { tidyText } from './match-key';
import { expressionsOf } from './expressions';
import words from './words.json';

const expression = expressionsOf(words.readings);

export interface NumberText {
  /**
   * Value when dots group thousands and a comma is the decimal sign; null when the text cannot be
   * read so.
   */
  readonly vi: Decimal | null;
  /**
   * Value when commas group thousands and a dot is the decimal sign; null when it cannot be read
   * so.
   */
  readonly en: Decimal | null;
  /** Commas part groups of thousands in the text. */
  readonly grouped: boolean;
  /** Written in brackets, as accountants write a negative amount. */
  readonly bracketed: boolean;
  /** A percent sign followed the number. */
  readonly percent: boolean;
  /** What stands after the number: "tr", "triệu đồng", "hộ"; "" when nothing does. */
  readonly unit: string;
}

const SHAPE = /^([+\-−–]?)\s*(\d|[\d.,'][\d.,'\s]*\d) ?(%?) ?([^\d]*)$/u;
const PLAIN = /^\d+$/;
const VI = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const EN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/**
 * A longer run of digits is a code, or a key that was held down; no table of an office counts so
 * far.
 */
const MOST_DIGITS = 60;
/** Groups parted by spaces, as in "1 234 567,5". */
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;

/** Takes the text of a number apart, or null when it holds no number or more than one. */
export function readNumberText(text: string): NumberText | null {
  let rest = tidyText(text).replace(/^'/, '');
  let bracketed = false;
  const inBrackets = /^\((.*)\)$/.exec(rest);
  if (inBrackets) {
    bracketed = true;
    rest = inBrackets[1]!.trim();
  }
  const match = SHAPE.exec(rest);
  if (!match || (match[2]?.length ?? 0) > MOST_DIGITS) return null;
  const negative = bracketed || (match[1] !== '' && match[1] !== '+');
  let digits = match[2]!;
  if (SPACED.test(digits)) digits = digits.replace(/ /g, '');
  else {
    // "1, 58" and "1 .001" carry a stray space beside the separator; a space between digits is
    // another number.
    if (/\d\s\d/.test(digits) || digits.includes("'")) return null;
    digits = digits.replace(/\s/g, '');
  }
  const sign = negative ? '-' : '';
  const vi = VI.test(digits)
    ? new Decimal(sign + digits.replace(/\./g, '').replace(',', '.'))
    : null;
  const en = EN.test(digits) ? new Decimal(sign + digits.replace(/,/g, '')) : null;
  if (!vi && !en) return null;
  return {
    vi,
    en,
    grouped: digits.includes(','),
    bracketed,
    percent: match[3] === '%',
    unit: match[4]!,
  };
}

/**
 * What a single text proves about the writing of a column. "10.98" can be read in English only, yet
 * proves nothing: it is as often 10.980 with a lost zero, so it is "weak".
 */
export function conventionOf(reading: NumberText): 'vi' | 'en' | 'weak' | 'either' | 'open' {
  if (reading.vi && !reading.en) return 'vi';
  if (reading.en && !reading.vi) return reading.grouped ? 'en' : 'weak';
  return reading.vi!.equals(reading.en!) ? 'either' : 'open';
}

/** True for the texts that stand for "nothing" in a table of amounts: "-", "–", "—", "không có". */
export function isDash(text: string): boolean {
  return expression('dash').test(tidyText(text));
}

/** True when a letter stands where a digit is meant, as in "1O4" or "l5". */
export function hasLetterForDigit(text: string): boolean {
  const tidy = tidyText(text);
  return /^[\dOolI.,]+$/.test(tidy) && /[OolI]/.test(tidy) && /\d/.test(tidy) && !PLAIN.test(tidy);
}
