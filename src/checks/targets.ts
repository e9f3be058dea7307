/**
 * Targets that contradict each other, that no whole number of households can meet, or that more
 * reach than are entitled.
 */
import { communeFigure, reachedByHouseholds } from '../domain/commune-figures';
import { HUNDRED, roundHalfAway, type Decimal } from '../domain/decimal';
import type { Facts, Figure, TargetFact } from '../domain/facts';
import { countsForRate } from '../domain/feasible-counts';
import type { Finding } from '../domain/finding';
import { rate } from '../domain/rates';
import units from '../domain/units.json';
import { impossibleRate } from '../rules/targets/CT-001';
import { contradictingTargets } from '../rules/targets/CT-003';
import { moreServedThanEntitled } from '../rules/targets/CT-004';
import { targetRateOff } from '../rules/targets/CT-005';
import { targetOutOfRange } from '../rules/targets/CT-007';
import { targetUnlikeHouseholds } from '../rules/targets/CT-008';
import said from '../rules/said.json';
import { firstCell, type Rule } from './context';

export const targetRules: Rule = ({ facts }) => {
  const list = facts.targets?.targets ?? [];
  return [
    ...(facts.targets?.ofOtherYear
      ? []
      : [...impossibleRates(facts, list), ...contradictions(facts, list)]),
    ...list.flatMap(ownFigures),
    ...list.flatMap((target) => againstHouseholds(facts, target)),
  ];
};

const RATE_TARGETS = [
  ['a1', said.poor.vi],
  ['b1', said.nearPoor.vi],
] as const;

/** "26 %" is as round as it is written; with decimals a rate is printed with two at least. */
function placesOf({ value, decimals }: Figure): number {
  const written = Math.max(decimals ?? 0, value.decimalPlaces());
  return written === 0 ? 0 : Math.max(2, written);
}

/**
 * A rounded rate that no whole number of households gives: either the total or the target is wrong.
 */
function impossibleRates(facts: Facts, list: readonly TargetFact[]): Finding[] {
  const total = communeFigure(facts, 'closing.total');
  if (!total || !total.value.isInteger() || !total.value.greaterThan(0)) return [];
  return RATE_TARGETS.flatMap(([code, what]) => {
    const target = list.find((one) => one.code === code)?.target;
    if (!target || target.value.greaterThan(HUNDRED)) return [];
    const counts = countsForRate(total.value, target.value, placesOf(target));
    if (counts.possible.length > 0) return [];
    return [
      impossibleRate.raise(
        {
          what,
          total: total.value,
          product: target.value.times(total.value).dividedBy(HUNDRED),
          belowCount: counts.below?.count,
          belowRate: counts.below?.rate,
          aboveCount: counts.above?.count,
          aboveRate: counts.above?.rate,
        },
        {
          unit: '%',
          expected: target.value,
          found: counts.below?.rate ?? counts.above?.rate ?? null,
          cells: [
            ...firstCell(target),
            ...firstCell(facts.households?.declared?.figure('closing.total') ?? total),
          ],
        },
      ),
    ];
  });
}

/**
 * The rate that is aimed at and the number of households that are to leave must lead to the same
 * number.
 */
function contradictions(facts: Facts, list: readonly TargetFact[]): Finding[] {
  const total = communeFigure(facts, 'closing.total');
  return (
    [
      ['a1', 'a2', said.poor.vi, communeFigure(facts, 'opening.poor')],
      ['b1', 'b2', said.nearPoor.vi, communeFigure(facts, 'opening.nearPoor')],
    ] as const
  ).flatMap(([rateCode, countCode, what, opening]) => {
    const aimed = list.find((one) => one.code === rateCode)?.target;
    const fewer = list.find((one) => one.code === countCode)?.target;
    if (!aimed || !fewer || !opening || !total) return [];
    const left: Decimal = opening.value.minus(fewer.value);
    const reached = rate(left, total.value, Math.max(2, aimed.value.decimalPlaces()));
    if (!reached || (reached.lessThanOrEqualTo(aimed.value) && !left.isNegative())) return [];
    return [
      contradictingTargets.raise(
        { what, opening: opening.value, fewer: fewer.value, left, total: total.value },
        {
          unit: '%',
          expected: aimed.value,
          found: reached,
          cells: [...firstCell(aimed), ...firstCell(fewer)],
        },
      ),
    ];
  });
}

function ownFigures(target: TargetFact): Finding[] {
  const found: Finding[] = [];
  const { entitled, served } = target;
  if (entitled && served && served.value.greaterThan(entitled.value)) {
    found.push(
      moreServedThanEntitled.raise(
        { name: target.name },
        {
          expected: entitled.value,
          found: served.value,
          cells: [...firstCell(served), ...firstCell(entitled)],
        },
      ),
    );
  }
  if (
    target.unit === '%' &&
    target.target &&
    (target.target.value.greaterThan(HUNDRED) || target.target.value.isNegative())
  ) {
    found.push(
      targetOutOfRange.raise(
        { name: target.name },
        {
          unit: '%',
          expected: HUNDRED,
          found: target.target.value,
          cells: firstCell(target.target),
        },
      ),
    );
  }
  if (target.unit === '%' && target.typedRate && entitled && served && !entitled.value.isZero()) {
    const typed = target.typedRate;
    const places = typed.value.decimalPlaces() > 6 ? 2 : typed.value.decimalPlaces();
    const computed = rate(served.value, entitled.value, places);
    if (computed && !roundHalfAway(typed.value, places).equals(computed)) {
      found.push(
        targetRateOff.raise(
          { name: target.name, served: served.value, entitled: entitled.value },
          {
            unit: '%',
            expected: computed,
            found: typed.value,
            cells: [...firstCell(typed), ...firstCell(served), ...firstCell(entitled)],
          },
        ),
      );
    }
  }
  return found;
}

/** The sheet of targets repeats figures of the household table: they must be the same ones. */
function againstHouseholds(facts: Facts, target: TargetFact): Finding[] {
  const reached = reachedByHouseholds(facts, target.code);
  if (!reached) return [];
  const pairs: [what: string, unit: string, Figure | null, Figure | null, places: number][] = [
    [said.entitled.vi, units.households, target.entitled, reached.entitled, 0],
    [said.served.vi, units.households, target.served, reached.served, 0],
  ];
  const { typedRate } = target;
  // Beside counts of its own a rate is held against those.
  if (target.unit === '%' && typedRate && !target.served)
    pairs.push([
      said.rate.vi,
      '%',
      typedRate,
      { value: reached.actual, cells: [] },
      placesOf(typedRate),
    ]);
  return pairs.flatMap(([what, unit, typed, counted, places]) => {
    if (!typed || !counted) return [];
    const [own, other] = [typed, counted].map(({ value }) => roundHalfAway(value, places));
    if (!own || !other || own.equals(other)) return [];
    return [
      targetUnlikeHouseholds.raise(
        { name: target.name, what },
        {
          unit,
          expected: other,
          found: typed.value,
          cells: [...firstCell(typed), ...counted.cells],
        },
      ),
    ];
  });
}
