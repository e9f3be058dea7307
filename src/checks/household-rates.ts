/** Typed rates against the rates of the counts beside them. */
import { HUNDRED, roundHalfAway, type Decimal } from '../domain/decimal';
import type { Figure, FigureOrNone, PlaceFigures } from '../domain/facts';
import type { Finding, Subject } from '../domain/finding';
import { pointFall, rate } from '../domain/rates';
import { wrongRate } from '../rules/households/HO-003';
import { pointsOfFall } from '../rules/households/HO-014';
import { rateAsFraction } from '../rules/households/HO-015';
import { sumOfRoundedRates } from '../rules/households/HO-016';
import said from '../rules/said.json';
import { firstCell, type Rule } from './context';

export const householdRates: Rule = ({ facts }) => {
  const { households } = facts;
  if (!households) return [];
  return [...households.hamlets, ...(households.declared ? [households.declared] : [])].flatMap(
    ratesOf,
  );
};

function ratesOf(place: PlaceFigures): Finding[] {
  const found: Finding[] = [];
  for (const [subject, moment] of [
    ['households.opening', 'opening'],
    ['households.closing', 'closing'],
  ] as const) {
    const figure = (name: string): FigureOrNone => place.figure(`${moment}.${name}`);
    const [total, poor, nearPoor] = [figure('total'), figure('poor'), figure('nearPoor')];
    found.push(
      ...compare(place, said.poorRate.vi, subject, figure('poorRate'), poor, total),
      ...compare(place, said.nearPoorRate.vi, subject, figure('nearPoorRate'), nearPoor, total),
    );
    const typed = figure('poorAndNearRate');
    if (!poor || !nearPoor || !typed) continue;
    const both: Figure = {
      value: poor.value.plus(nearPoor.value),
      cells: [...poor.cells, ...nearPoor.cells],
    };
    const other = sumOfRates(poor, nearPoor, total);
    found.push(...compare(place, said.poorAndNearRate.vi, subject, typed, both, total, other));
  }
  const [openTotal, total] = [place.figure('opening.total'), place.figure('closing.total')];
  for (const [what, typed, before, after] of [
    [
      said.poor.vi,
      place.figure('reduction.poorPoints'),
      place.figure('opening.poor'),
      place.figure('closing.poor'),
    ],
    [
      said.nearPoor.vi,
      place.figure('reduction.nearPoorPoints'),
      place.figure('opening.nearPoor'),
      place.figure('closing.nearPoor'),
    ],
  ] as const) {
    if (!typed || !before || !after || !openTotal || !total) continue;
    const points = pointFall(
      before.value,
      openTotal.value,
      after.value,
      total.value,
      placesOf(typed),
    );
    if (!points || agrees(typed, points)) continue;
    found.push(
      pointsOfFall.raise(
        { place: place.name, what },
        { unit: '%', expected: points, found: typed.value, cells: firstCell(typed) },
      ),
    );
  }
  return found;
}

function compare(
  place: PlaceFigures,
  what: string,
  subject: Subject,
  typed: FigureOrNone,
  count: FigureOrNone,
  total: FigureOrNone,
  otherWay?: Decimal | null,
): Finding[] {
  if (!typed || !count || !total) return [];
  const computed = rate(count.value, total.value, placesOf(typed));
  if (!computed || agrees(typed, computed)) return [];
  const params = { place: place.name, what, count: count.value, total: total.value };
  const own = { subjects: [subject], unit: '%', cells: firstCell(typed) };
  const compared = { ...own, expected: computed, found: typed.value };
  // 0,0557 in a column of percents is the same rate on another scale, and the printed rate is
  // computed anyway.
  const fraction = rate(count.value, total.value, Math.max(2, typed.value.decimalPlaces() - 2));
  if (typed.value.lessThanOrEqualTo(1) && fraction && typed.value.times(HUNDRED).equals(fraction))
    return [rateAsFraction.raise(params, own)];
  if (otherWay && typed.value.equals(otherWay)) return [sumOfRoundedRates.raise(params, compared)];
  return [
    wrongRate.raise(params, { ...compared, cells: [typed, count, total].flatMap(firstCell) }),
  ];
}

/**
 * As many decimals as were typed: a rate typed with fewer is right when it is the rounded one. A
 * computed cell carries all digits, of which two count.
 */
function placesOf(typed: Figure): number {
  return typed.value.decimalPlaces() > 6 ? 2 : typed.value.decimalPlaces();
}

function agrees(typed: Figure, computed: Decimal): boolean {
  return roundHalfAway(typed.value, placesOf(typed)).equals(computed);
}

function sumOfRates(poor: Figure, nearPoor: Figure, total: FigureOrNone): Decimal | null {
  if (!total) return null;
  const first = rate(poor.value, total.value);
  const second = rate(nearPoor.value, total.value);
  return first && second ? first.plus(second) : null;
}
