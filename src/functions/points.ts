/** Rates as the functions return them: plain numbers, in percent points. */
import { rateOfCounts } from '../domain/count-rates';
import { rate } from '../domain/rates';
import { resultNumber, type Quantity } from './numbers';

/** part ÷ whole × 100 rounded half away from zero; the whole is not 0. */
export function points(part: Quantity, whole: Quantity, places: number): number {
  const quick =
    typeof part === 'number' && typeof whole === 'number'
      ? rateOfCounts(part, whole, places)
      : null;
  return quick ?? resultNumber(rate(part, whole, places)!);
}
