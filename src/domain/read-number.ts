/**
 * The one number that a Vietnamese text means, or why it cannot be told. A single text has no
 * column beside it to decide between readings, so what is not certain is not a number here: "10.98"
 * is as often 10.980 with a lost zero as 10,98.
 */
import { Decimal, dec } from './decimal';
import { tidyText } from './match-key';
import { measureWord, type MeasureWord } from './measure-words';
import { hasLetterForDigit, readNumberText, type NumberText } from './number-text';
import { formatVietnamese } from './vietnamese-format';

export type NumberReading =
  /** `unit` is null for a plain number; its factor is not applied to the value. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly unit: MeasureWord | null }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  /** A letter stands where a digit is meant. */
  | { readonly kind: 'letter' }
  /** "1 tỷ 200 triệu": a number only once a unit is chosen; `value` is in đồng. */
  | { readonly kind: 'compound'; readonly value: Decimal }
  /** Begins like a number but is none. */
  | { readonly kind: 'broken' }
  /** A word or a heading; also "1. Phòng Kinh tế". */
  | { readonly kind: 'label' }
  /** Empty, or a dash that stands for nothing. */
  | { readonly kind: 'blank' };

const ORDINAL_AND_WORDS = /^\d+(\.\d+)*[.)]\s*\p{L}/u;

export function readVietnameseNumber(text: string): NumberReading {
  const tidy = tidyText(text);
  if (/^[-–—−]*$/.test(tidy)) return { kind: 'blank' };
  if (hasLetterForDigit(tidy)) return { kind: 'letter' };
  if (ORDINAL_AND_WORDS.test(tidy)) return { kind: 'label' };
  const written = readNumberText(tidy);
  if (!written)
    return readCompound(tidy) ?? { kind: /^[+\-−–(]?\s*\d/.test(tidy) ? 'broken' : 'label' };
  const unit = unitOf(written);
  if (unit === undefined) return { kind: 'broken' };
  const value = decide(written, tidy);
  return value instanceof Decimal
    ? { kind: 'number', value, unit }
    : { kind: 'ambiguous', readings: value };
}

/** null for no unit, undefined for a word that is none. */
function unitOf(written: NumberText): MeasureWord | null | undefined {
  if (written.percent) return written.unit === '' ? { factor: 1, base: '%' } : undefined;
  return written.unit === '' ? null : (measureWord(written.unit) ?? undefined);
}

function decide(written: NumberText, text: string): Decimal | readonly [string, string] {
  const { vi, en, grouped, percent } = written;
  // No group of thousands begins with a zero, so "0.871" can only be a decimal fraction.
  const fraction = /^\D*0\.\d/.test(text);
  if (vi && !fraction) return vi;
  if (!en || grouped || fraction || percent) return (en ?? vi)!;
  const [whole, decimals] = en.abs().toFixed(decimalsWritten(text)).split('.');
  if (decimals!.length > 3) return en;
  const sign = en.isNegative() ? '-' : '';
  return [formatVietnamese(en), formatVietnamese(sign + whole! + decimals!.padEnd(3, '0'))];
}

function decimalsWritten(text: string): number {
  return /\.(\d+)\D*$/.exec(text)?.[1]!.length ?? 0;
}

/** "1 tỷ 200 triệu đồng", each part smaller than the one before it. */
function readCompound(text: string): NumberReading | null {
  const parts = [...text.matchAll(/(\d[\d.,]*)\s*([^\d]+)/gu)];
  if (parts.length < 2 || parts.map(([all]) => all).join('') !== text) return null;
  let total = dec(0);
  let last = Infinity;
  for (const [, digits, word] of parts) {
    const part = readVietnameseNumber(digits!);
    const unit = measureWord(word!.replace(/[,;\s]+$/, ''));
    if (part.kind !== 'number' || !unit || (unit.base !== null && unit.base !== 'dong'))
      return null;
    if (unit.factor >= last) return null;
    last = unit.factor;
    total = total.plus(part.value.times(unit.factor));
  }
  return { kind: 'compound', value: total };
}

/** `value` counted in `from`, counted in `to` instead; null when one is no measure of the other. */
export function convertMeasure(value: Decimal, from: MeasureWord, to: MeasureWord): Decimal | null {
  if (from.base !== null && to.base !== null && from.base !== to.base) return null;
  if (from.base === '%' || to.base === '%') return from.base === to.base ? value : null;
  return value.times(from.factor).div(to.factor);
}
