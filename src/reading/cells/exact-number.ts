/**
 * Numbers without the noise of binary arithmetic: 0.1 + 0.2 is kept as 0.30000000000000004, and a
 * sum of many amounts as 103.99999999997 where 104 is meant and shown. Excel shows fifteen digits
 * at most, and eleven where no format asks for more.
 */

/** A number that is left with so few digits was meant so. */
const FEW_DIGITS = 9;
/** Nothing that is counted or paid is as small. */
const MOST_NOISE = 1e-9;

/** The number with fifteen digits, or with fewer where what follows is nothing but noise. */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const shown = Number(value.toPrecision(15));
  if (Number.isInteger(shown)) return shown;
  const short = Number(value.toPrecision(11));
  return digitsOf(short) <= FEW_DIGITS && Math.abs(short - value) <= MOST_NOISE ? short : shown;
}

/** True when more than what Excel leaves out by itself was taken off. */
export function hasNoise(value: number, exact: number): boolean {
  return exact !== value && exact !== Number(value.toPrecision(15));
}

function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}
