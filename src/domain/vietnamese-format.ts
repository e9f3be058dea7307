/** Numbers as Vietnamese documents print them: 1.001 and 14,93, with a true minus sign. */
import { dec, roundHalfAway, smallWhole } from './decimal';
import type { Amount } from './rates';

/**
 * 1234567.5 → "1.234.567,5".
 * @param places decimals to print, with trailing zeros; left out, the number prints with the
 * decimals that it has
 */
export function formatVietnamese(value: Amount, places?: number): string {
  const small = places ? null : smallWhole(dec(value));
  if (small !== null && small < 1000) return String(small);
  const number = places === undefined ? dec(value) : roundHalfAway(dec(value), places);
  const [whole, fraction] = number.abs().toFixed(places).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = number.isNegative() && !number.isZero() ? '−' : '';
  return sign + grouped + (fraction ? `,${fraction}` : '');
}

/** With the sign always shown, as a difference is: "+1", "−9", "0". */
export function formatDifference(value: Amount, places?: number): string {
  return (dec(value).gt(0) ? '+' : '') + formatVietnamese(value, places);
}
