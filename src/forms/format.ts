/** Number formats: that of the form's cell is kept wherever a number shows in it as it is. */
import type { Decimal } from '../domain/decimal';
import { scalesToPercent } from '../domain/percent-format';
import type { CellLook } from '../workbook/port';

export function formatted(
  look: CellLook | undefined,
  value: Decimal,
  rate: boolean,
): { readonly format?: string } {
  const format = formatFor(look?.format, value, rate);
  return format === null ? {} : { format };
}

/** A rate in a cell of percent: "0%" would show 6,80 % as 7 %. */
export const percentFormat = (own: string | undefined, value: Decimal): { format?: string } =>
  isRounded(own ?? '', value) ? { format: withDecimals(own ?? '', '.00') } : {};

/** Null where the cell's own format does; one that shows a hundred times of it does not. */
function formatFor(own: string | undefined, value: Decimal, rate: boolean): string | null {
  const format = own ?? 'General';
  const bare = bareOf(format);
  if (!showsOther(format)) {
    if (isInThousands(bare)) return rate ? '0.00' : '#,##0.0##';
    return isRounded(format, value) ? withDecimals(format, rate ? '.00' : '.0##') : null;
  }
  if (rate) return '0.00';
  return value.isInteger() ? '#,##0' : '#,##0.0##';
}

/** A text, a day, a hundred times of it. */
export function showsOther(format: string): boolean {
  const bare = bareOf(format);
  const isDay = /[dyhs]/i.test(bare.replace(/general/i, '')) || /mm/i.test(bare);
  return format === '@' || isDay || scalesToPercent(format);
}

/** It shows whole numbers, and this is none. */
function isRounded(format: string, value: Decimal): boolean {
  const [first = ''] = bareOf(format).split(';');
  return /[0#?]/.test(first) && !/[e/]|[.][0#?]/i.test(first) && !value.isInteger();
}

const isInThousands = (bare: string): boolean => /[0#?],+(?![0#?,])/.test(bare);

/** The same format with decimals behind its whole numbers, above zero and below. */
function withDecimals(format: string, decimals: string): string {
  return format
    .split(';')
    .map((part, at) => (at < 2 ? part.replace(/([0#?])([^0#?]*)$/, `$1${decimals}$2`) : part))
    .join(';');
}

/** No format of a cell is longer. */
const LONGEST = 255;
const bareOf = (format: string): string =>
  format.slice(0, LONGEST).replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
