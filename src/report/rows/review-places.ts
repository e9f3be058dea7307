/**
 * The hamlets of a review form with their households: in the order of the summary, then those that
 * only the register has.
 */
import type { CellRef } from '../../domain/address';
import { ofTwoDays } from '../../domain/commune-figures';
import type { Facts, FigureOrNone, PlaceFigures } from '../../domain/facts';
import { placesOfHouseholds } from '../../domain/review-counts';
import type { ReviewHousehold } from '../../domain/review-facts';
import { viDate } from '../formats';
import type { NoteRequest } from '../types';
import { asOfNotes } from './values';

export interface ReviewPlace {
  readonly name: string;
  readonly key: string;
  readonly cells: readonly CellRef[];
  /**
   * null where no register speaks of the hamlet: nothing is known of its households, which is not
   * the same as none.
   */
  readonly households: readonly ReviewHousehold[] | null;
  readonly summary: PlaceFigures | null;
}

export function reviewPlaces(facts: Facts): ReviewPlace[] {
  const byKey = new Map(
    placesOfHouseholds(facts.review?.households ?? []).map((place) => [place.key, place]),
  );
  const own = facts.register !== null && facts.households?.tables[0] === facts.register.tables[0];
  const summaries = own || ofTwoDays(facts, 'year') ? [] : (facts.households?.hamlets ?? []);
  const listed = summaries.map((summary): ReviewPlace => ({
    name: summary.name,
    key: summary.key,
    cells: [summary.cell],
    summary,
    households: byKey.get(summary.key)?.households ?? (isNone(summary) ? [] : null),
  }));
  const known = new Set(summaries.map((summary) => summary.key));
  const others = [...byKey.values()]
    .filter((place) => !known.has(place.key))
    .map((place): ReviewPlace => ({
      name: place.name || '…',
      key: place.key,
      cells: [],
      summary: null,
      households: place.households,
    }));
  return [...listed, ...others];
}

/**
 * A hamlet that the summary counts no poor and no near-poor household in needs no line in a
 * register.
 */
function isNone(summary: PlaceFigures): boolean {
  const zero = (figure: FigureOrNone): boolean => figure === null || figure.value.isZero();
  return (
    summary.figure('closing.poor') !== null &&
    zero(summary.figure('closing.poor')) &&
    zero(summary.figure('closing.nearPoor'))
  );
}

/** The day of the registers, or both days where they differ. */
export function registerDateNotes(facts: Facts): NoteRequest[] {
  const dates = facts.review?.dates ?? [];
  if (dates.length < 2) return asOfNotes(dates[0]);
  return [{ code: 'as-of-several', params: { dates: dates.map(viDate).join(', ') } }];
}
