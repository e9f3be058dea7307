/** Opening and closing counts of a period. */
import { dec, type Decimal } from './decimal';
import type { Amount } from './rates';

/** opening − decreases + increases */
export function closingCount(opening: Amount, decreases: Amount, increases: Amount): Decimal {
  return dec(opening).minus(decreases).plus(increases);
}
