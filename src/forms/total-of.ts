/** What a total of a form is of: what the heads or the rows that it adds up have in common. */
import { DIMENSIONS, type Coordinates, type Dimension } from './coordinates';
import { under } from './row-kinds';

/** What stands over a total. */
export interface Over {
  /** The heads that it adds up; null for one that is not understood. */
  readonly heads: readonly (Coordinates | null)[];
  readonly rows: readonly Coordinates[];
  /** All rows of the table so far. */
  readonly found: readonly (Coordinates | null)[];
  /** The same hamlet stands below more than one head. */
  readonly isRepeated: boolean;
}

/** @param own what the total says by itself */
export function totalOf(own: Coordinates | null, over: Over): Coordinates | null {
  const { heads, rows, found, isRepeated } = over;
  const [first] = heads;
  if (own === null) return null;
  if (first === undefined) {
    const times = commonTimes(rows);
    const all = found.flatMap((is) => is ?? []);
    return times && ofBoth({ ...times, ...own }, all);
  }
  if (heads.length === 1) return under(first, own);
  if (heads.some((is) => is === null)) return isRepeated ? null : own;
  const told = heads.flatMap((is) => is ?? []);
  if (APART.some((dimension) => told.some((is) => is[dimension] !== first?.[dimension])))
    return null;
  const common = Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const member = first?.[dimension];
      const isCommon = member !== undefined && told.every((is) => is[dimension] === member);
      return isCommon ? [[dimension, member]] : [];
    }),
  );
  return under(ofBoth(common, told), own);
}

/** "Đầu năm" over the rows that are added up: their total is of that time; null for several. */
function commonTimes(rows: readonly Coordinates[]): Coordinates | null {
  const times = (['moment', 'scenario'] as const).map((dimension) => {
    const members = new Set(rows.flatMap((is) => is[dimension] ?? []));
    return [dimension, ...members] as const;
  });
  if (times.some(([, ...members]) => members.length > 1)) return null;
  return Object.fromEntries(times.filter(([, ...members]) => members.length === 1));
}

/** Figures of two of these are never added up. */
const APART: readonly Dimension[] = ['moment', 'scenario', 'stage', 'measure', 'unit', 'facet'];

/** A total under the poor and the near-poor, each a heading of its own, is of both. */
function ofBoth(is: Coordinates, heads: readonly Coordinates[]): Coordinates {
  const groups = new Set(heads.flatMap(({ group }) => group ?? []));
  groups.delete('poor-and-near');
  const isBoth = groups.size === 2 && groups.has('poor') && groups.has('near-poor');
  return is.group === undefined && isBoth ? { ...is, group: 'poor-and-near' } : is;
}
