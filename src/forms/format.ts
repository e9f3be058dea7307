/** Number formats: that of the form's cell is kept wherever a number shows in it as one. */
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

/** Null where the cell's own format does; one that shows a hundred times of it does not. */
function formatFor(own: string | undefined, value: Decimal, rate: boolean): string | null {
  const format = own ?? 'General';
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const isDay = /[dyhs]/i.test(bare.replace(/general/i, '')) || /mm/i.test(bare);
  if (format !== '@' && !isDay && !scalesToPercent(format)) return null;
  if (rate) return '0.00';
  return value.isInteger() ? '#,##0' : '#,##0.0##';
}
