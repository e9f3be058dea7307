/** The figures of a workbook as one document: households, start of year, funding, targets. */
import { leadsByCode } from '../../checks';
import { codedLeaves, isUnread, lineAmount, type AmountField } from '../../domain/funding-amounts';
import { sharesTo } from '../../domain/allocation';
import {
  communeCounts,
  communeFall,
  communeFigure,
  reachedByHouseholds,
} from '../../domain/commune-figures';
import { sum, type Decimal } from '../../domain/decimal';
import type { Facts, FigureOrNone, FundingLine, TargetFact } from '../../domain/facts';
import { rate } from '../../domain/rates';
import { judgeTarget } from '../../domain/targets';
import { nearestAbove } from '../../regulations';
import { verdictWords } from '../../text/verdicts';
import { flowNumbers } from '../flow-figures';
import { forecastNumbers, type ForecastNumbers } from '../forecast';
import { byUnit, otherSplits, type OtherSplit, type UnitTotal } from '../unit-split';

export interface PlaceCounts {
  readonly total: Decimal | null;
  readonly poor: Decimal | null;
  readonly nearPoor: Decimal | null;
  readonly poorRate: Decimal | null;
  readonly nearPoorRate: Decimal | null;
}

export interface HouseholdNumbers extends PlaceCounts {
  readonly asOf: string | null;
  readonly basis: 'actual' | 'opening' | 'plan';
  readonly people: Decimal | null;
  readonly byHamlet: readonly (PlaceCounts & { readonly hamlet: string })[];
}

export interface FundingNumbers {
  readonly unit: string;
  readonly total: Decimal | null;
  readonly central: Decimal | null;
  readonly investment: Decimal | null;
  readonly recurrent: Decimal | null;
  readonly local: Decimal | null;
  readonly province: Decimal | null;
  readonly commune: Decimal | null;
  /** Percent of the total, adding up to 100,00. */
  readonly shares: {
    readonly central: Decimal;
    readonly province: Decimal;
    readonly commune: Decimal;
  } | null;
  /** Percent of the central money. */
  readonly ofCentral: {
    readonly province: Decimal | null;
    readonly commune: Decimal | null;
    readonly local: Decimal | null;
  } | null;
  readonly lines: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly total: Decimal | null;
    readonly central: Decimal | null;
    readonly province: Decimal | null;
    readonly commune: Decimal | null;
    readonly leads: readonly string[];
  }[];
  /** Each line counts for its first lead; lines without a lead stand under null. */
  readonly byUnit: readonly UnitTotal[];
  /** The same where a line with two leads counts for the other one. */
  readonly otherSplits: readonly OtherSplit[];
}

export interface TargetNumbers {
  readonly code: string | null;
  readonly name: string;
  readonly comparison: string | null;
  readonly target: Decimal | null;
  readonly unit: string | null;
  readonly actual: Decimal | null;
  readonly verdict: string | null;
}

export interface Numbers {
  readonly households: HouseholdNumbers | null;
  readonly opening: HouseholdNumbers | null;
  readonly reduction: {
    readonly poor: Decimal | null;
    readonly nearPoor: Decimal | null;
    readonly poorPoints: Decimal | null;
    readonly nearPoorPoints: Decimal | null;
  } | null;
  readonly funding: FundingNumbers | null;
  readonly targets: readonly TargetNumbers[] | null;
  readonly flow: ReturnType<typeof flowNumbers>;
  /** For figures of a day within the year. */
  readonly forecast: ForecastNumbers | null;
}

export function numbersOf(facts: Facts): Numbers {
  return {
    households: householdNumbers(facts, 'closing'),
    opening: householdNumbers(facts, 'opening'),
    reduction: reductionNumbers(facts),
    funding: fundingNumbers(facts),
    targets: facts.targets?.targets.map((target) => targetNumbers(facts, target)) ?? null,
    flow: flowNumbers(facts),
    forecast: forecastNumbers(facts),
  };
}

type Moment = 'opening' | 'closing';

function counts(total: FigureOrNone, poor: FigureOrNone, nearPoor: FigureOrNone): PlaceCounts {
  return {
    total: total?.value ?? null,
    poor: poor?.value ?? null,
    nearPoor: nearPoor?.value ?? null,
    poorRate: total && poor ? rate(poor.value, total.value) : null,
    nearPoorRate: total && nearPoor ? rate(nearPoor.value, total.value) : null,
  };
}

function householdNumbers(facts: Facts, moment: Moment): HouseholdNumbers | null {
  const { households } = facts;
  if (!households) return null;
  const { total, poor, nearPoor, poorRate, nearPoorRate } = communeCounts(facts, moment);
  const commune: PlaceCounts = {
    total: total?.value ?? null,
    poor: poor?.value ?? null,
    nearPoor: nearPoor?.value ?? null,
    poorRate,
    nearPoorRate,
  };
  if (
    commune.poor === null &&
    commune.nearPoor === null &&
    (moment === 'opening' || commune.total === null)
  )
    return null;
  const people = communeFigure(facts, 'people');
  return {
    asOf: moment === 'closing' ? households.asOf : null,
    basis: moment === 'opening' ? 'opening' : households.basis,
    ...commune,
    people: moment === 'closing' ? (people?.value ?? null) : null,
    byHamlet: households.hamlets.map((place) => ({
      hamlet: place.name,
      ...counts(
        place.figure(`${moment}.total`),
        place.figure(`${moment}.poor`),
        place.figure(`${moment}.nearPoor`),
      ),
    })),
  };
}

function reductionNumbers(facts: Facts): Numbers['reduction'] {
  const [poor, nearPoor] = [communeFall(facts, 'poor'), communeFall(facts, 'nearPoor')];
  if (poor.count === null && nearPoor.count === null) return null;
  return {
    poor: poor.count,
    nearPoor: nearPoor.count,
    poorPoints: poor.points,
    nearPoorPoints: nearPoor.points,
  };
}

function fundingNumbers(facts: Facts): FundingNumbers | null {
  const { funding } = facts;
  if (!funding) return null;
  const coded = codedLeaves(funding.lines);
  const leaves = coded.map(({ line }) => line);
  // Each line counts with what it states or with what its parts come to, so that a line without a
  // typed sum is not lost.
  const added = (field: AmountField): Decimal | null =>
    leaves.some((line) => isUnread(line, field))
      ? null
      : plus(...leaves.map((line) => lineAmount(line, field)));
  // The typed total and the sum of the lines agree unless a stop says otherwise; the lines are what
  // a Biểu prints.
  const amount = (field: AmountField): Decimal | null =>
    added(field) ?? funding.declared?.[field]?.value ?? null;
  const central = amount('central') ?? plus(amount('investment'), amount('recurrent'));
  const [province, commune] = [amount('province'), amount('commune')];
  const local = amount('local') ?? plus(province, amount('district'), commune);
  const total =
    amount('total') ??
    (leaves.some((line) => isUnread(line, 'total')) ? null : plus(central, local, amount('other')));
  const leads = leadsByCode(facts);
  const leadsOf = (line: FundingLine, code: string | null): string[] => {
    const known = code
      ? (leads.get(code) ?? nearestAbove(code, (above) => leads.get(above) ?? []))
      : [];
    const own = line.leads.map((lead) => lead.unit);
    return [
      ...new Set([
        ...own,
        ...known
          .filter((lead) => !line.leads.some((other) => other.key === lead.key))
          .map((lead) => lead.unit),
      ]),
    ];
  };
  const lines = coded.map(({ line, code }) => ({
    code,
    name: line.name,
    total: lineAmount(line, 'total'),
    central: lineAmount(line, 'central'),
    province: line.province?.value ?? null,
    commune: line.commune?.value ?? null,
    leads: leadsOf(line, code),
  }));
  return {
    unit: funding.unit,
    total,
    central,
    investment: amount('investment'),
    recurrent: amount('recurrent'),
    local,
    province,
    commune,
    shares:
      total &&
      central &&
      province &&
      commune &&
      sum([central, province, commune]).equals(total) &&
      !total.isZero() &&
      [central, province, commune].every((part) => !part.lessThan(0))
        ? shares(central, province, commune)
        : null,
    ofCentral:
      central && !central.isZero()
        ? {
            province: province ? rate(province, central) : null,
            commune: commune ? rate(commune, central) : null,
            local: local ? rate(local, central) : null,
          }
        : null,
    lines,
    byUnit: byUnit(lines),
    otherSplits: otherSplits(lines),
  };
}

function plus(...parts: readonly (Decimal | null)[]): Decimal | null {
  const given = parts.filter((part): part is Decimal => part !== null);
  return given.length > 0 ? sum(given) : null;
}

function shares(central: Decimal, province: Decimal, commune: Decimal): FundingNumbers['shares'] {
  const [first, second, third] = sharesTo([central, province, commune]).map((item) => item.share);
  return { central: first!, province: second!, commune: third! };
}

function targetNumbers(facts: Facts, target: TargetFact): TargetNumbers {
  const actual = actualOf(facts, target);
  const wanted = target.target?.value ?? null;
  return {
    code: target.code,
    name: target.name,
    comparison: target.comparison,
    target: wanted,
    unit: target.unit,
    actual,
    verdict:
      actual && wanted && target.comparison
        ? verdictWords[judgeTarget(actual, wanted, target.comparison)]
        : null,
  };
}

/**
 * The reached value: from the commune's own counts for the first targets, else served ÷ entitled,
 * else as typed.
 */
function actualOf(facts: Facts, target: TargetFact): Decimal | null {
  const reached = reachedByHouseholds(facts, target.code);
  if (reached) return reached.actual;
  if (target.unit === '%') {
    if (target.served && target.entitled) return rate(target.served.value, target.entitled.value);
    return target.typedRate?.value ?? null;
  }
  return target.served?.value ?? target.typedRate?.value ?? null;
}
