/** Figures as an officer reads them. */
import type { Decimal } from '../domain/decimal';
import { formatDifference, formatVietnamese } from '../domain/vietnamese-format';

/** "1.867", "5,57"; "…" for a figure that the workbook does not hold. */
export function shown(value: Decimal | null, places?: number): string {
  return value === null ? '…' : formatVietnamese(value, places);
}

/** The same without a figure's fallback, for numbers that are always there. */
export function shownCount(value: number): string {
  return formatVietnamese(value);
}

/** What stands in a cell: a number as Vietnamese documents write it, a text as it is. */
export function shownPlain(value: string | number): string {
  return typeof value === 'number' ? formatVietnamese(value) : value;
}

/** With its sign: "+1", "−9". */
export function shownDifference(value: Decimal): string {
  return formatDifference(value);
}
