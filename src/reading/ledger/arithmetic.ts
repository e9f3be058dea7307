/**
 * Sums found by arithmetic alone: a row that equals the rows above it back to where a group begins,
 * or those below it.
 */
import { addTo, compare, exceeding } from './equal';
import { isEnough, isNearly, numberOf } from './evidence';
import { sumOf, type Unit } from './line';

/**
 * A group of more rows is no table of hamlets or projects, and the walk back would cost the square
 * of it.
 */
const LONGEST_GROUP = 2_000;

/** In a longer table a numbered row that does not call itself a sum is taken for an item. */
const LONG_TABLE = 20_000;

type Judge = typeof isEnough;

/** Parts of a unit with how they were found. */
interface Found {
  readonly count: number;
  readonly bits: number;
}

/**
 * Reduces units until nothing more adds up. Each round takes the direction, sums below or above
 * their parts, that explains more; a table may hold both, such as a total on top and a sum under
 * each group.
 */
export function reduceByArithmetic(units: readonly Unit[]): readonly Unit[] {
  let current = units;
  for (;;) {
    const below = pass(current, 'below', isEnough);
    const above = pass(current, 'above', isEnough);
    const best = above.bits > below.bits ? above : below;
    if (best.units.length === current.length) return current;
    current = best.units;
  }
}

/** The same for sums with a mistake in one column, tried where the exact ones are found. */
export function reduceNearly(units: readonly Unit[]): readonly Unit[] {
  const below = pass(units, 'below', isNearly);
  const above = pass(units, 'above', isNearly);
  return above.bits > below.bits ? above.units : below.units;
}

/** @param side where a sum stands in relation to its parts */
function pass(
  units: readonly Unit[],
  side: 'below' | 'above',
  judge: Judge,
): { readonly units: readonly Unit[]; readonly bits: number } {
  const ordered = side === 'below' ? units : [...units].reverse();
  const stack: Unit[] = [];
  const mayExceed = judge === isNearly ? 1 : 0;
  let bits = 0;
  const isLong = units.length > LONG_TABLE;
  for (const unit of ordered) {
    const isItem = isLong && unit.line.ordinal !== null && !unit.line.word && !unit.line.adds;
    const found =
      !isItem && unit.why === null && unit.values.some((value) => value !== null && value !== 0)
        ? partsOf(unit)
        : null;
    if (!found) {
      stack.push(unit);
      continue;
    }
    const parts = stack.slice(stack.length - found.count);
    stack.length -= found.count;
    if (side === 'above') parts.reverse();
    stack.push(sumOf(unit, parts, judge === isNearly ? 'nearly' : 'arithmetic'));
    bits += found.bits;
  }
  return { units: side === 'below' ? stack : stack.reverse(), bits };

  /** The nearest units on the stack that come to the figures of a unit. */
  function partsOf(whole: Unit): Found | null {
    const sum: (number | null)[] = whole.values.map(() => null);
    const parts: Unit[] = [];
    let best: (Found & { readonly natural: boolean }) | null = null;
    for (let at = stack.length - 1; at >= 0 && parts.length < LONGEST_GROUP; at--) {
      const part = stack[at];
      if (!part) break;
      addTo(sum, part.values);
      parts.push(part);
      const natural = isBoundary(stack[at - 1], part, side);
      const match = compare(whole.values, sum);
      const place = { natural, all: parts.length === ordered.length - 1 };
      if (judge(whole, parts, match, place)) {
        best = { count: parts.length, bits: match.bits, natural };
        if (natural) return best;
      }
      if (exceeding(sum, whole.values) > mayExceed) break;
    }
    return best;
  }
}

/** Whether a group may begin, or end, between a unit outside of it and one inside. */
function isBoundary(outside: Unit | undefined, inside: Unit, side: 'below' | 'above'): boolean {
  if (!outside || outside.why !== null || outside.line.level < inside.line.level) return true;
  const later = side === 'below' ? inside : outside;
  if (later.line.headed || numberOf(later) === 1) return true;
  return outside.line.ordinal === null && inside.line.ordinal !== null;
}
