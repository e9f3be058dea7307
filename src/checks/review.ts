/**
 * A register holds together: the class by its scores, the scores by its marks, the sums of its
 * marks, its typed totals.
 */
import { classifyByScore } from '../domain/classification';
import { dec, ZERO, type Decimal } from '../domain/decimal';
import type { HouseholdClass } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { inClass, marksOf } from '../domain/review-counts';
import type { ReviewFacts, ReviewHousehold } from '../domain/review-facts';
import units from '../domain/units.json';
import {
  areaOfHousehold,
  indicatorFields,
  indicatorName,
  marksOfSet,
  reviewStandardAt,
  valueAt,
  type Area,
  type ReviewStandard,
} from '../regulations';
import { classByScores } from '../rules/households/HO-030';
import { scoreOfMarks } from '../rules/households/HO-031';
import { sumOfMarks } from '../rules/households/HO-032';
import { countOfMarks } from '../rules/households/HO-033';
import { totalOfMarks } from '../rules/households/HO-034';
import { scoresNotJudged } from '../rules/households/HO-035';
import { areaLeftOpen } from '../rules/law/LUAT-004';
import type { CheckContext, Rule } from './context';
import { otherSet, setOf } from './review-indicators';
import { incomeClasses } from './review-income';

const SHOWN = 20;

export const reviewRules: Rule = (context) => {
  const { review } = context.facts;
  if (!review) return [];
  const standing = setOf(context, review);
  const set = standing ? marksOfSet(standing) : [];
  return [
    ...classes(context, review, set),
    ...incomeClasses(context, review, set, ({ area }) => areaIn(context, area)),
    ...scores(context, review, set),
    ...countsOfMarks(review, set),
    ...sumsOfMarks(context, review, set),
    ...typedTotals(review),
    ...askedAreas(context, review),
    ...(standing ? otherSet(review, standing) : []),
  ];
};

/** Households whose line the law leaves open: nothing is judged, and the office is asked. */
function askedAreas(context: CheckContext, review: ReviewFacts): Finding[] {
  const open = review.households.filter(
    (one) =>
      (one.income !== null || one.incomeScore !== null) && areaIn(context, one.area) === null,
  );
  return open.length === 0
    ? []
    : [
        areaLeftOpen.raise(
          { count: open.length },
          { cells: open.slice(0, SHOWN).map((one) => one.cell) },
        ),
      ];
}

function areaIn({ facts }: CheckContext, own: string | null): Area | null {
  return areaOfHousehold(
    own,
    facts.settings.get('khu-vuc')?.value,
    facts.settings.get('xa')?.value,
  );
}

/** The standard of each area on the day, asked for once. */
function standards(context: CheckContext): (area: Area | null) => ReviewStandard | null {
  const known = new Map<Area, ReviewStandard | null>();
  return (area) => {
    if (area === null) return null;
    if (!known.has(area))
      known.set(area, context.date === null ? null : reviewStandardAt(context.date, area));
    return known.get(area)!;
  };
}

function classes(context: CheckContext, review: ReviewFacts, set: readonly number[]): Finding[] {
  const of = standards(context);
  const wrong = new Map<
    string,
    {
      typed: HouseholdClass;
      computed: HouseholdClass;
      standard: ReviewStandard;
      households: ReviewHousehold[];
    }
  >();
  let unjudged = 0;
  for (const household of review.households) {
    if (!household.incomeScore || !household.group) continue;
    const area = areaIn(context, household.area);
    if (area === null) continue;
    const standard = of(area);
    const deprivation = deprivationScore(household, standard, set);
    if (!standard) unjudged += 1;
    if (!standard || deprivation === null) continue;
    const computed = classifyByScore(household.incomeScore.toNumber(), deprivation, {
      income: Number(standard.income.value),
      deprivation: Number(standard.threshold.value) * Number(standard.points.value),
    });
    // Above the line the average group is told by income, which the scores do not say.
    if (computed === household.group || (computed === 'not-poor' && household.group === 'average'))
      continue;
    const key = `${household.group} ${computed} ${standard.income.value}`;
    const entry = wrong.get(key) ?? { typed: household.group, computed, standard, households: [] };
    entry.households.push(household);
    wrong.set(key, entry);
  }
  return [
    ...[...wrong.values()].map(({ typed, computed, standard, households }) =>
      classByScores.raise(
        {
          typed,
          computed,
          count: households.length,
          line: Number(standard.income.value),
          points: Number(standard.threshold.value) * Number(standard.points.value),
        },
        {
          cells: households.slice(0, SHOWN).map((one) => one.classCell),
          rule: {
            document: standard.income.document,
            from: standard.income.from,
            ...(standard.income.confirmed && standard.income.state === 'in-force'
              ? {}
              : { unconfirmed: true }),
          },
        },
      ),
    ),
    ...(unjudged > 0 ? [scoresNotJudged.raise({ count: unjudged, date: context.date ?? '' })] : []),
  ];
}

/** As typed, else from the marks. */
function deprivationScore(
  household: ReviewHousehold,
  standard: ReviewStandard | null,
  set: readonly number[],
): number | null {
  if (household.deprivationScore) return household.deprivationScore.toNumber();
  const marks = marksOf(household, set);
  return marks === null || !standard ? null : marks * Number(standard.points.value);
}

/** Small whole numbers are the same object each time. */
function isNumber(value: Decimal, number: number): boolean {
  const exact = dec(number);
  return value === exact || value.equals(exact);
}

/** The deprivation score is the points of the marks. */
function scores(context: CheckContext, review: ReviewFacts, set: readonly number[]): Finding[] {
  const of = standards(context);
  const wrong = review.households.filter((one) => {
    const marks = marksOf(one, set);
    const standard = of(areaIn(context, one.area));
    return (
      one.deprivationScore &&
      marks !== null &&
      standard !== null &&
      !isNumber(one.deprivationScore, marks * Number(standard.points.value))
    );
  });
  if (wrong.length === 0) return [];
  const [first] = wrong;
  const points = Number(of(areaIn(context, first!.area))!.points.value);
  return [
    scoreOfMarks.raise(
      { count: wrong.length, points, marks: marksOf(first!, set)! },
      {
        cells: wrong.slice(0, SHOWN).map((one) => one.cell),
        unit: units.points,
        expected: first!.deprivationScore,
        found: dec(marksOf(first!, set)! * points),
      },
    ),
  ];
}

/** "Số chỉ số thiếu hụt" is the number of marks. */
function countsOfMarks(review: ReviewFacts, set: readonly number[]): Finding[] {
  const wrong = review.households.filter((one) => {
    const marks = one.deprivations && marksOf(one, set);
    return one.deprivations && marks !== null && !isNumber(one.deprivations, marks);
  });
  if (wrong.length === 0) return [];
  return [
    countOfMarks.raise(
      { count: wrong.length },
      {
        cells: wrong.slice(0, SHOWN).map((one) => one.cell),
        expected: wrong[0]!.deprivations,
        found: dec(marksOf(wrong[0]!, set)!),
      },
    ),
  ];
}

/**
 * All deprivations of the poor are at least three a household, those of the near-poor at most two:
 * the standard, seen in the sums.
 */
function sumsOfMarks(
  context: CheckContext,
  review: ReviewFacts,
  set: readonly number[],
): Finding[] {
  // The threshold holds whatever the scores of the questionnaire are, and in the country as in
  // town.
  const standard =
    context.date === null ? null : valueAt('poverty.deprivation-threshold', context.date);
  if (!standard || standard.state === 'not-in-force') return [];
  const threshold = Number(standard.value);
  return (
    [
      ['poor', threshold],
      ['near-poor', threshold - 1],
    ] as const
  ).flatMap(([group, limit]) => {
    const households = inClass(review.households, group).filter(
      (one) => marksOf(one, set) !== null,
    );
    const offending = households.filter((one) =>
      group === 'poor' ? marksOf(one, set)! < limit : marksOf(one, set)! > limit,
    );
    if (offending.length === 0) return [];
    const total = households.reduce((all, one) => all.plus(marksOf(one, set)!), ZERO);
    return [
      sumOfMarks.raise(
        { group, limit, count: offending.length, households: households.length },
        {
          cells: offending.slice(0, SHOWN).map((one) => one.cell),
          unit: units.indicators,
          expected: dec(limit).times(households.length),
          found: total,
          rule: { document: standard.document, from: standard.from },
        },
      ),
    ];
  });
}

/** Totals typed under the marks: what the rows give, and never more than there are households. */
function typedTotals(review: ReviewFacts): Finding[] {
  return review.typedIndicators.flatMap(({ totals, counted }) =>
    totals.flatMap((typed, index) => {
      if (!typed || typed.value.equals(counted[index]!)) return [];
      return [
        totalOfMarks.raise(
          { indicator: indicatorName(indicatorFields[index] ?? '') },
          {
            cells: typed.cells,
            unit: units.households,
            expected: typed.value,
            found: dec(counted[index]!),
          },
        ),
      ];
    }),
  );
}
