/** Counts over the households of a register. */
import type { CellRef } from './address';
import { dec, sum } from './decimal';
import type { Figure, FigureOrNone, HouseholdClass } from './facts';
import type { ReviewHousehold } from './review-facts';

/** Cells of a count that are kept as its provenance; the count itself says how many there were. */
const KEPT = 50;

/** The Kinh are the majority; every other group is an ethnic minority. */
export const MAJORITY = 'kinh';

/** How many of the households. */
export function countOf(households: readonly ReviewHousehold[]): Figure {
  return { value: dec(households.length), cells: kept(households), count: households.length };
}

/**
 * How many people they have together; null when one of them does not say, because a part is not the
 * whole.
 */
export function peopleOf(households: readonly ReviewHousehold[]): FigureOrNone {
  const known = households.flatMap((one) => one.people ?? []);
  if (known.length < households.length) return null;
  return { value: sum(known), cells: kept(households), count: households.length };
}

/** Every form asks for the same ones. */
const CLASSES = new WeakMap<
  readonly ReviewHousehold[],
  Map<HouseholdClass, readonly ReviewHousehold[]>
>();

export function inClass(
  households: readonly ReviewHousehold[],
  group: HouseholdClass,
): readonly ReviewHousehold[] {
  let known = CLASSES.get(households);
  if (!known) CLASSES.set(households, (known = new Map()));
  let found = known.get(group);
  if (!found) known.set(group, (found = households.filter((one) => one.group === group)));
  return found;
}

/**
 * The marks of one household.
 * @param set where the indicators of the period stand among the household's marks
 * @returns null when one of them is not known
 */
export function marksOf(household: ReviewHousehold, set: readonly number[]): number | null {
  let count = 0;
  for (const at of set) {
    const mark = household.indicators[at] ?? null;
    if (mark === null) return null;
    if (mark) count += 1;
  }
  return set.length === 0 ? null : count;
}

/**
 * Households that lack the indicator at this place of their marks; null when the register has no
 * such column.
 */
export function lacking(
  households: readonly ReviewHousehold[],
  at: number,
): ReviewHousehold[] | null {
  const known = households.some((one) => (one.indicators[at] ?? null) !== null);
  return known ? households.filter((one) => one.indicators[at] === true) : null;
}

/**
 * A minority household by its own mark, else by the group that it is written with; null when
 * neither is known.
 */
export function isMinority(household: {
  readonly minority: boolean | null;
  readonly ethnicity: { readonly key: string } | null;
}): boolean | null {
  if (household.minority === true) return true;
  if (household.ethnicity) return household.ethnicity.key !== MAJORITY;
  return household.minority;
}

/** The ethnic groups present, the majority first, then by how many households they have. */
export function ethnicGroups(
  households: readonly ReviewHousehold[],
): { readonly key: string; readonly name: string }[] {
  const met = new Map<string, { names: Map<string, number>; count: number }>();
  for (const { ethnicity } of households) {
    if (!ethnicity) continue;
    const group = met.get(ethnicity.key) ?? { names: new Map<string, number>(), count: 0 };
    group.count += 1;
    group.names.set(ethnicity.name, (group.names.get(ethnicity.name) ?? 0) + 1);
    met.set(ethnicity.key, group);
  }
  return (
    [...met]
      .sort(
        ([a, left], [b, right]) =>
          Number(b === MAJORITY) - Number(a === MAJORITY) ||
          right.count - left.count ||
          a.localeCompare(b),
      )
      // Of several writings of one group the commonest is printed.
      .map(([key, { names }]) => ({
        key,
        name: [...names].sort((left, right) => right[1] - left[1])[0]![0],
      }))
  );
}

interface HouseholdPlace {
  readonly name: string;
  readonly key: string;
  readonly households: readonly ReviewHousehold[];
}

/** Every form asks for the same ones. */
const PLACES = new WeakMap<readonly ReviewHousehold[], readonly HouseholdPlace[]>();

/** The places of the households in the order of the register. */
export function placesOfHouseholds(
  households: readonly ReviewHousehold[],
): readonly HouseholdPlace[] {
  const known = PLACES.get(households);
  if (known) return known;
  const places = new Map<string, { name: string; key: string; households: ReviewHousehold[] }>();
  for (const one of households) {
    const place = places.get(one.place.key);
    if (place) place.households.push(one);
    else places.set(one.place.key, { ...one.place, households: [one] });
  }
  const found = [...places.values()];
  PLACES.set(households, found);
  return found;
}

function kept(households: readonly ReviewHousehold[]): CellRef[] {
  return households.slice(0, KEPT).map((one) => one.cell);
}
