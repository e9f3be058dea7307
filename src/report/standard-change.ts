/**
 * The households of a register under two poverty standards: which class each gives them, by hamlet.
 * What the register does not say is counted as not judged, with the reason.
 */
import type { Facts, HouseholdClass } from '../domain/facts';
import { serialToIso, textToSerial } from '../domain/serial-dates';
import type { ReviewHousehold } from '../domain/review-facts';
import { placesOfHouseholds } from '../domain/review-counts';
import {
  moveOf,
  type Gap,
  type JudgedHousehold,
  type OwnCount,
  type StandardMove,
} from '../domain/standard-change';
import {
  areaOfHousehold,
  classStandardAt,
  indicatorFields,
  indicatorSetAt,
  indicatorSetFor,
  marksOfSet,
  nextStandard,
  shortIndicatorName,
  valueAt,
} from '../regulations';
import { standardWords as words } from '../text/standard-change';

/** Codes of the settings that name other days than those of the last change. */
export const STANDARD_DAYS = { from: 'chuan-cu', to: 'chuan-moi' } as const;

export interface StandardPlace {
  readonly hamlet: string;
  readonly key: string;
  readonly judged: readonly JudgedHousehold[];
  /** Households of the register that it says neither an income nor a score of. */
  readonly unjudged: number;
}

export interface StandardChange {
  readonly from: string;
  readonly to: string;
  /** The register is of a day on which the new standard holds. */
  readonly typedByNew: boolean;
  readonly places: readonly StandardPlace[];
}

/** What is asked for with the call wins over the workbook's own settings. */
export function standardDays(
  facts: Facts,
  given: Readonly<Record<string, string>> = {},
): { readonly from: string; readonly to: string } | null {
  const next = nextStandard();
  const day = (code: string): string | null => {
    const serial = textToSerial(given[code] ?? facts.settings.get(code)?.value ?? '');
    return serial === null ? null : serialToIso(serial);
  };
  const from = day(STANDARD_DAYS.from) ?? next?.from ?? null;
  const to = day(STANDARD_DAYS.to) ?? next?.to ?? null;
  return from === null || to === null ? null : { from, to };
}

/** @param days YYYY-MM-DD; null without a register */
export function standardChange(
  facts: Facts,
  { from, to }: { readonly from: string; readonly to: string },
): StandardChange | null {
  const { review, register, settings } = facts;
  if (!review) return null;
  const areaOf = ({ area }: ReviewHousehold): ReturnType<typeof areaOfHousehold> =>
    areaOfHousehold(area, settings.get('khu-vuc')?.value, settings.get('xa')?.value);
  const before = classStandardAt(from, areaOf);
  const after = classStandardAt(to, areaOf, unaskedOf(facts, from, to));
  const own = ownCount(facts);
  const judged = new Map(
    placesOfHouseholds(review.households).map(({ key, name, households }) => [
      key,
      { name, judged: households.map((one) => moveOf(one, before, after, own)) },
    ]),
  );
  const counted = (register?.byHamlet ?? []).map(({ key, name, households }) => {
    const known = judged.get(key)?.judged ?? [];
    judged.delete(key);
    const left = households.value.toNumber() - known.length;
    return { hamlet: name, key, judged: known, unjudged: Math.max(0, left) };
  });
  const others = [...judged].map(([key, place]) => ({
    hamlet: place.name,
    key,
    judged: place.judged,
    unjudged: 0,
  }));
  // In the order of the summary, as in every other form of the review.
  const order = new Map((facts.households?.hamlets ?? []).map(({ key }, at) => [key, at]));
  const nth = ({ key }: StandardPlace): number => order.get(key) ?? order.size;
  const places = [...counted, ...others].sort((a, b) => nth(a) - nth(b));
  return { from, to, typedByNew: (dayOf(facts) ?? from) >= to, places };
}

/**
 * Indicators that come with the new standard and whose column nobody has filled in: a blank column
 * is a question that was not asked, not a commune that lacks nothing.
 */
function unaskedOf({ review }: Facts, from: string, to: string): number[] {
  const [before, after] = [indicatorSetAt(from), indicatorSetAt(to)];
  if (!after || !review) return [];
  const known = new Set(before ? marksOfSet(before) : []);
  return marksOfSet(after).filter(
    (at) => !known.has(at) && review.columns.indicatorsFilled[at] !== true,
  );
}

/** The day of the register, or the end of the workbook's year. */
function dayOf({ review, year }: Facts): string | null {
  return review?.dates.at(-1) ?? (year === null ? null : `${year}-12-31`);
}

/** By which set the register counts what it types as one number. */
function ownCount(facts: Facts): OwnCount {
  const { review } = facts;
  const day = dayOf(facts);
  const set = indicatorSetFor(
    [day],
    indicatorFields.map((_, at) => Boolean(review?.columns.indicatorCells[at])),
  );
  const points = day === null ? null : valueAt('poverty.points-per-indicator', day).value;
  return {
    marks: set ? marksOfSet(set) : [],
    points: points === null ? null : Number(points),
  };
}

export type MoveCounts = Readonly<Record<StandardMove, number>> & {
  readonly households: number;
  readonly unknown: number;
};

export function countMoves(places: readonly StandardPlace[]): MoveCounts {
  const all = places.flatMap(({ judged }) => judged);
  const count = (move: StandardMove): number => all.filter((one) => one.move === move).length;
  const unjudged = places.reduce((sum, place) => sum + place.unjudged, 0);
  return {
    poorStays: count('poorStays'),
    poorToNear: count('poorToNear'),
    poorLeaves: count('poorLeaves'),
    nearStays: count('nearStays'),
    nearToPoor: count('nearToPoor'),
    nearLeaves: count('nearLeaves'),
    entersPoor: count('entersPoor'),
    entersNear: count('entersNear'),
    outside: count('outside'),
    households: all.length + unjudged,
    unknown: all.filter(({ move }) => move === null).length + unjudged,
  };
}

/** What is missing, in words, and of how many households; the commonest first. */
export function missingOf(
  places: readonly StandardPlace[],
): { readonly what: string; readonly households: number }[] {
  const met = new Map<string, number>();
  const add = (what: string, count: number): void => {
    if (count > 0) met.set(what, (met.get(what) ?? 0) + count);
  };
  for (const place of places) {
    add(words.gaps.income, place.unjudged);
    for (const one of place.judged) {
      const gap = gapOf(one);
      if (gap) add(gapWords(gap), 1);
    }
  }
  return [...met]
    .map(([what, households]) => ({ what, households }))
    .sort((a, b) => b.households - a.households || a.what.localeCompare(b.what, 'vi'));
}

/**
 * The class that the register types, where it is another than the one that its own figures give by
 * the standard of its year: the old one, or the new one where the register is of its time; null
 * where the two agree or one is not known.
 */
export function otherThanTyped(
  { household, before, after }: JudgedHousehold,
  { typedByNew }: StandardChange,
): HouseholdClass | null {
  const { group } = household;
  const own = (typedByNew ? after : before).group;
  if (group === null || own === null) return null;
  const typed = group === 'poor' || group === 'near-poor' ? group : 'outside';
  return typed === own ? null : group;
}

/** The new standard's gap is the one to close; the old one's is said where it is the only one. */
export function gapOf({ before, after }: JudgedHousehold): Gap | null {
  return after.gap ?? before.gap;
}

export function gapWords(gap: Gap): string {
  return gap.kind === 'indicators'
    ? words.indicators(gap.missing.map((at) => shortIndicatorName(indicatorFields[at] ?? '')))
    : words.gaps[gap.kind];
}
