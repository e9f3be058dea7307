/** What stands whatever is answered: the figures that several readings of a workbook have alike. */
import { Cube } from '../../cube/cube';
import { changed } from '../../cube/places';
import type { Facts, HouseholdFacts, PlaceFigures } from '../../domain/facts';

export function withoutHouseholds(facts: Facts): Facts {
  return { ...facts, households: null, register: null, review: null };
}

/** What two readings of the same workbook agree on. */
export function commonFacts(one: Facts, other: Facts): Facts {
  const alike = JSON.stringify(counts(one)) === JSON.stringify(counts(other));
  return {
    ...one,
    households: commonHouseholds(one.households, other.households),
    register: alike ? one.register : null,
    review: alike ? (one.review ?? null) : null,
  };
}

function counts(facts: Facts): unknown {
  return facts.register?.byHamlet.map((place) => [
    place.key,
    place.households.value.toString(),
    place.poor.value.toString(),
    place.nearPoor.value.toString(),
    place.people?.value.toString() ?? null,
  ]);
}

function commonHouseholds(
  one: HouseholdFacts | null,
  other: HouseholdFacts | null,
): HouseholdFacts | null {
  if (!one || !other) return null;
  const places = new Map(other.hamlets.map((place) => [place.key, place]));
  if (places.size !== one.hamlets.length) return null;
  const hamlets: PlaceFigures[] = [];
  for (const place of one.hamlets) {
    const twin = places.get(place.key);
    if (!twin) return null;
    hamlets.push(agreed(place, twin));
  }
  const declared = one.declared && other.declared ? agreed(one.declared, other.declared) : null;
  return { ...one, hamlets, declared };
}

/** The figures of a place that both readings have alike; the others are not known. */
function agreed(one: PlaceFigures, other: PlaceFigures): PlaceFigures {
  const figures = new Cube();
  for (const { at, figure } of other.observations()) figures.add(at, figure);
  return changed(one, ({ at, figure }) =>
    figures.figure(at)?.value.equals(figure.value) ? figure : null,
  );
}
