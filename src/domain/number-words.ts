/** Whole numbers and decimals in Vietnamese words. */
import { dec } from './decimal';
import type { Amount } from './rates';

/** The three words that regions say differently; everything else is the same. */
export interface NumberWordChoice {
  /** 4 after "mươi": hai mươi tư or hai mươi bốn. */
  readonly four: 'tư' | 'bốn';
  /** A missing ten: một trăm linh một or một trăm lẻ một. */
  readonly missingTen: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
}

export const USUAL_WORDS: NumberWordChoice = { four: 'tư', missingTen: 'linh', thousand: 'nghìn' };

/** What some offices say instead. */
export const OTHER_WORDS: NumberWordChoice = { four: 'bốn', missingTen: 'lẻ', thousand: 'ngàn' };

/** Numbers of this size and above are not read. */
export const WORDS_LIMIT = 1e18;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/**
 * 1001 → "một nghìn không trăm linh một"; 5.57 → "năm phẩy năm mươi bảy"; −2 → "âm hai".
 * @throws RangeError from 10^18 on
 */
export function numberWords(value: Amount, choice: NumberWordChoice = USUAL_WORDS): string {
  const number = dec(value);
  if (number.abs().gte(WORDS_LIMIT)) throw new RangeError('too large to be read');
  const [whole, fraction] = number.abs().toFixed().split('.');
  const words = [wholeWords(BigInt(whole!), choice)];
  if (fraction) words.push('phẩy', fractionWords(fraction, choice));
  if (number.isNegative() && !number.isZero()) words.unshift('âm');
  return words.join(' ');
}

/**
 * Up to three decimals are read as a number after their leading zeros; more are read digit by
 * digit.
 */
function fractionWords(fraction: string, choice: NumberWordChoice): string {
  const zeros = /^0*/.exec(fraction)![0].length;
  const digits = (text: string): string[] => [...text].map((digit) => DIGITS[Number(digit)]!);
  if (fraction.length > 3) return digits(fraction).join(' ');
  return [...digits('0'.repeat(zeros)), wholeWords(BigInt(fraction), choice)].join(' ');
}

function wholeWords(value: bigint, choice: NumberWordChoice): string {
  if (value === 0n) return DIGITS[0]!;
  const billions = value / 1_000_000_000n;
  const words = billions > 0n ? [wholeWords(billions, choice), 'tỷ'] : [];
  const rest = Number(value % 1_000_000_000n);
  const groups: readonly [number, string][] = [
    [Math.floor(rest / 1_000_000), 'triệu'],
    [Math.floor(rest / 1000) % 1000, choice.thousand],
    [rest % 1000, ''],
  ];
  for (const [group, scale] of groups) {
    if (group === 0) continue;
    words.push(...groupWords(group, words.length > 0, choice));
    if (scale) words.push(scale);
  }
  return words.join(' ');
}

/** @param inner true when something was said before, so that a missing hundred is said too */
function groupWords(group: number, inner: boolean, choice: NumberWordChoice): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || inner) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 0) {
    if (ones > 0 && words.length > 0) words.push(choice.missingTen);
  } else if (tens === 1) words.push('mười');
  else words.push(DIGITS[tens]!, 'mươi');
  if (ones > 0) words.push(lastDigit(ones, tens, choice));
  return words;
}

function lastDigit(ones: number, tens: number, choice: NumberWordChoice): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return choice.four;
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones]!;
}
