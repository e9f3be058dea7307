/**
 * Why two figures that ought to be equal may differ: slips of the hand that leave a trace in the
 * difference.
 */
import { dec } from './decimal';
import type { Amount } from './rates';

/**
 * True when swapping two neighbouring digits of one figure gives the other: 34 and 43, 1.001 and
 * 1.010.
 */
export function isDigitSwap(first: Amount, second: Amount): boolean {
  const a = dec(first).toFixed();
  const b = dec(second).toFixed();
  // Past the end of either nothing equals a digit, and the rests show whether one is longer.
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return (
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2) &&
    /^\d\d$/.test(a.slice(at, at + 2))
  );
}

/**
 * 1000 when the first is a thousand times the second, 0.001 the other way round, null otherwise: a
 * misread separator.
 */
export function thousandfold(first: Amount, second: Amount): 1000 | 0.001 | null {
  const a = dec(first);
  const b = dec(second);
  if (a.isZero()) return null;
  if (a.equals(b.times(1000))) return 1000;
  return b.equals(a.times(1000)) ? 0.001 : null;
}
