/** Two neighbouring digits typed in the wrong order change a number by a multiple of nine. */
import { dec, type Decimal } from '../domain/decimal';

/**
 * The number that a swap of two neighbouring digits makes of `typed` and that mends the difference,
 * or null.
 * @param difference what is missing: the right value less the typed one
 */
export function swapThatMends(typed: Decimal, difference: Decimal): Decimal | null {
  if (difference.isZero() || typed.isNegative() || !difference.modulo(9).isZero()) return null;
  const wanted = typed.plus(difference);
  const digits = typed.toFixed(0).split('');
  for (let at = 0; at + 1 < digits.length; at++) {
    const swapped = [...digits];
    [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
    const value = dec(swapped.join(''));
    if (value.equals(wanted)) return value;
  }
  return null;
}
