/** The class of a household against its income and its deprivations, by the standard of the day. */
import { classifyByIncome } from '../domain/classification';
import type { HouseholdClass } from '../domain/facts';
import type { Finding, RuleRef } from '../domain/finding';
import { marksOf } from '../domain/review-counts';
import type { ReviewFacts, ReviewHousehold } from '../domain/review-facts';
import { valueAt, type Area } from '../regulations';
import { classByIncome } from '../rules/households/HO-036';
import { incomeNotJudged } from '../rules/households/HO-037';
import type { CheckContext } from './context';

const SHOWN = 20;

interface IncomeStandard {
  readonly income: number;
  readonly deprivations: number;
  readonly average: number | null;
  readonly rule: RuleRef;
}

export function incomeClasses(
  context: CheckContext,
  review: ReviewFacts,
  set: readonly number[],
  areaOf: (household: ReviewHousehold) => Area | null,
): Finding[] {
  const standards = new Map<Area, IncomeStandard | null>();
  const wrong = new Map<
    string,
    {
      typed: HouseholdClass;
      computed: Computed;
      standard: IncomeStandard;
      households: ReviewHousehold[];
    }
  >();
  let unjudged = 0;
  for (const household of review.households) {
    if (!household.income || !household.group) continue;
    const area = areaOf(household);
    if (area === null) continue;
    if (!standards.has(area)) standards.set(area, standardOf(context.date, area));
    const standard = standards.get(area)!;
    if (!standard) {
      unjudged += 1;
      continue;
    }
    const computed = classOf(household, standard, set);
    if (agrees(household.group, computed, standard)) continue;
    const key = `${household.group} ${computed} ${standard.income}`;
    const entry = wrong.get(key) ?? { typed: household.group, computed, standard, households: [] };
    entry.households.push(household);
    wrong.set(key, entry);
  }
  return [
    ...[...wrong.values()].map(({ typed, computed, standard, households }) =>
      classByIncome.raise(
        {
          typed,
          computed,
          count: households.length,
          line: standard.income,
          deprivations: standard.deprivations,
        },
        {
          cells: households.slice(0, SHOWN).map((one) => one.classCell),
          rule: standard.rule,
        },
      ),
    ),
    ...(unjudged > 0 ? [incomeNotJudged.raise({ count: unjudged, date: context.date ?? '' })] : []),
  ];
}

/** `within`: under the line, and the register does not say how many deprivations. */
type Computed = HouseholdClass | 'within';

function standardOf(date: string | null, area: Area): IncomeStandard | null {
  if (date === null) return null;
  const [income, threshold, average] = [
    `poverty.income-line.${area}`,
    'poverty.deprivation-threshold',
    `poverty.average-line.${area}`,
  ].map((id) => valueAt(id, date));
  if (income!.state === 'not-in-force' || threshold!.state === 'not-in-force') return null;
  return {
    income: Number(income!.value),
    deprivations: Number(threshold!.value),
    average: average!.state === 'not-in-force' ? null : Number(average!.value),
    rule: {
      document: income!.document,
      from: income!.from,
      ...(income!.confirmed && income!.state === 'in-force' ? {} : { unconfirmed: true }),
    },
  };
}

function classOf(
  household: ReviewHousehold,
  standard: IncomeStandard,
  set: readonly number[],
): Computed {
  const income = household.income!.toNumber();
  const deprivations = marksOf(household, set) ?? household.deprivations?.toNumber() ?? null;
  if (income <= standard.income && deprivations === null) return 'within';
  return classifyByIncome(income, deprivations ?? 0, standard) ?? 'not-poor';
}

/**
 * Who earns more than the line may be of the average group or above it by things that income does
 * not tell; where no line of the average group is known for the day, either is right.
 */
function agrees(typed: HouseholdClass, computed: Computed, { average }: IncomeStandard): boolean {
  const inside = typed === 'poor' || typed === 'near-poor';
  if (computed === 'within') return inside;
  return (
    typed === computed ||
    (typed === 'not-poor' && computed === 'average') ||
    (typed === 'average' && computed === 'not-poor' && average === null)
  );
}
