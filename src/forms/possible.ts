/** Which rates can be: a part of a whole that holds it, and is more than it. */
import type { Coordinates } from './coordinates';

const WITHIN: Readonly<Record<string, readonly string[]>> = {
  all: ['poor', 'near-poor', 'poor-and-near', 'average', 'rest'],
  'poor-and-near': ['poor', 'near-poor'],
};

const PARTS = ['trait', 'ethnic', 'indicator', 'cause'] as const;

/** The base of the rate holds what is counted, and is not the same. */
export function isPossibleRate(at: Coordinates): boolean {
  const { base = 'all', group = 'all', indicator } = at;
  if (base === 'commune') return at.group !== undefined && indicator === undefined;
  // Households lack several things: their sum is no part of the households.
  if (indicator === 'sum') return false;
  const [baseGroup = 'all', ...more] = base === 'minority' ? ['all', 'minority'] : base.split('.');
  const parts = PARTS.filter((dimension) => at[dimension] !== undefined);
  if (more.length > 0 && at.trait === undefined && at.ethnic === undefined) return false;
  if (baseGroup !== group) return WITHIN[baseGroup]?.includes(group) ?? false;
  return parts.length > more.length || (more.length > 0 && !more.includes(at.trait ?? ''));
}
