/**
 * What the registers count along the attributes of their households, and what tables by indicator
 * or cause say: by class and hamlet, never a household.
 */
import coordinates from '../../catalogue/coordinates.json';
import { isMeasure, measureAt } from '../../catalogue/measures';
import { sum } from '../../domain/decimal';
import type { Figure } from '../../domain/facts';
import type { Coordinates } from '../../domain/observation';
import { indicatorSetOf } from '../../report/indicator-columns';
import { lackPlaces, lackValues } from '../../report/rows/lack-values';
import { reviewPlaces, type ReviewPlace } from '../../report/rows/review-places';
import { groupValues, reviewValues, type Values } from '../../report/rows/review-values';
import { SUM_OF_PLACES } from './households';
import type { Sink } from './observations';

const COUNTED = 'COUNT(rows)';
const FIELDS: Readonly<Record<string, Coordinates>> = coordinates.review;

export function registerObservations(sink: Sink): void {
  const { facts } = sink;
  const { register } = facts;
  const common = { subject: 'review', measure: 'count', scenario: 'actual' };
  for (const place of register?.byHamlet ?? []) {
    const at = { ...common, group: 'listed', place: place.key };
    const more = { asOf: register?.asOf ?? null, rule: COUNTED };
    sink.put({ ...at, unit: 'household' }, place.households, more);
    sink.put({ ...at, unit: 'person' }, place.people, more);
  }
  const { indicators = [] } = indicatorSetOf(facts, {}) ?? {};
  const ofTables = lackValues(facts);
  const listed = reviewPlaces(facts);
  const known = new Set(listed.map(({ key }) => key));
  const others = lackPlaces(facts).filter(({ key }) => !known.has(key));
  const sums = new Map<string, { at: Coordinates; figures: Figure[] }>();
  const asOf = facts.review?.dates.at(-1) ?? facts.lacks?.dates.at(-1) ?? null;
  for (const { key, households = null, summary = null } of [
    ...listed,
    ...others.map((one): Partial<ReviewPlace> & { key: string } => one),
  ]) {
    const take = (values: Values, unit: string): void => {
      for (const [name, value] of Object.entries(values)) {
        const at = coordinatesOf(name);
        if (!at || !value || !('figure' in value)) continue;
        const whole = { ...at, subject: 'review', scenario: 'actual', unit };
        const typed = value.figure.count === undefined;
        sink.put({ ...whole, place: key }, value.figure, {
          asOf,
          ...(typed ? {} : { rule: COUNTED }),
        });
        const kept = sums.get(JSON.stringify(whole)) ?? { at: whole, figures: [] };
        sums.set(JSON.stringify(whole), { ...kept, figures: [...kept.figures, value.figure] });
      }
    };
    if (households && facts.review) {
      const { columns } = facts.review;
      const untold = register?.untold ?? [];
      take(reviewValues(households, columns, [], untold, indicators), 'household');
      take(groupValues(households, columns, 'households', untold), 'household');
      take(groupValues(households, columns, 'people', untold), 'person');
    }
    take(ofTables(key, summary), 'household');
  }
  for (const { at, figures } of sums.values())
    if (figures.length === listed.length + others.length)
      sink.put(
        at,
        {
          value: sum(figures.map(({ value }) => value)),
          cells: figures.flatMap(({ cells }) => cells),
        },
        { asOf, rule: SUM_OF_PLACES },
      );
}

/** "near.indicator3" → the near-poor, indicator 3; null for what has no coordinates. */
function coordinatesOf(name: string): Coordinates | null {
  if (isMeasure(name)) return measureAt(name);
  const [prefix = '', field = ''] = name.split('.');
  const at = FIELDS[field];
  return at ? { ...measureAt(`${prefix}.households`), ...at } : null;
}
