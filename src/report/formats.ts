/** Number formats in en-US form. */
import type { Decimal } from '../domain/decimal';
import type { Comparison } from '../domain/facts';
import { formatVietnamese } from '../domain/vietnamese-format';

/** More decimals than đồng in a tỷ has would be an accident of the source, not an amount. */
const MOST_DECIMALS = 9;

const SIGNS: Readonly<Record<Comparison, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '= ',
  '≈': '≈ ',
};

export function decimalsOf(value: Decimal): number {
  return Math.min(value.decimalPlaces(), MOST_DECIMALS);
}

/** @param zero "dash" shows a zero as "-" */
export function numberFormat(decimals: number, zero: 'dash' | 'zero'): string {
  const plain = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return zero === 'dash' ? `${plain};-${plain};"-"` : plain;
}

/**
 * The same with a little room on the right, so that a figure does not touch the rule: in the
 * format, because not every program keeps an indent on the right.
 */
export function offTheRule(format: string): string {
  return `${format.replaceAll(';', '_);')}_)`;
}

/** The sign stands in the format, so that the cell holds the number that the verdict compares. */
export function targetFormat(comparison: string, decimals: number): string {
  const sign = SIGNS[comparison as Comparison] ?? '';
  return `${sign ? `"${sign}"` : ''}${numberFormat(decimals, 'zero')}`;
}

export function targetText(value: Decimal, comparison: string): string {
  return `${SIGNS[comparison as Comparison] ?? ''}${formatVietnamese(value)}`;
}

/** "2025-08-05" → "05/8/2025", as official documents write it. */
export function viDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const padded = (number: number, upTo: number): string =>
    number <= upTo ? `0${number}` : String(number);
  return `${padded(day!, 9)}/${padded(month!, 2)}/${year}`;
}
