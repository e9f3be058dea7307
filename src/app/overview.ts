/** What an officer wants to see first, each figure with its explanation. */
import { communeFigure, coverTheSame, reachedByHouseholds } from '../domain/commune-figures';
import type { Decimal } from '../domain/decimal';
import type { CellRef } from '../domain/address';
import type { Facts, FigureOrNone, TargetFact } from '../domain/facts';
import type { Severity } from '../domain/finding';
import type { TargetVerdict } from '../domain/targets';
import {
  explained,
  explainedAmount,
  explainedFall,
  explainedRate,
  type Explained,
  type LegalGround,
} from './explained';
import { numbersOf, type HouseholdNumbers, type Numbers, type TargetNumbers } from './figures';
import { flowOverview, type FlowOverview } from './flow-overview';
import { forecastOf, type Forecast } from './forecast';
import { fundingOverview, type FundingOverview } from './funding-overview';
import { planGround, povertyGround } from './grounds';
import { verdictOf } from '../text/verdicts';
import type { Survey } from './survey';
import units from '../domain/units.json';

export interface RateOverview {
  readonly id: 'poor' | 'nearPoor';
  readonly now: Explained;
  readonly start: Explained;
  readonly target: Explained;
  /** "<=" and the like, where the table states it. */
  readonly targetSign: string | null;
  readonly count: Explained;
  readonly fall: Explained;
  readonly fewer: Explained;
}

export interface TargetOverview extends Omit<TargetNumbers, 'verdict'> {
  readonly verdict: TargetVerdict | null;
  readonly cell: CellRef;
  readonly wanted: Explained;
  readonly reached: Explained;
}

export interface HamletRate {
  readonly hamlet: string;
  readonly rate: Decimal;
  readonly poor: Explained;
  readonly nearPoor: Explained;
}

export interface Overview {
  readonly commune: string | null;
  readonly year: number | null;
  readonly asOf: string | null;
  readonly basis: HouseholdNumbers['basis'] | null;
  readonly illustrative: boolean;
  readonly total: Explained;
  readonly rates: readonly RateOverview[];
  readonly hamlets: readonly HamletRate[];
  /** For figures of a day within the year. */
  readonly forecast: Forecast | null;
  /** As the tables of the workbook tell it. */
  readonly flow: FlowOverview | null;
  readonly funding: FundingOverview | null;
  readonly targets: {
    readonly rows: readonly TargetOverview[];
    readonly reached: number;
    readonly judged: number;
  } | null;
  readonly findings: Readonly<Record<Severity | 'passed', number>>;
}

export type { FundingOverview, LegalGround };

export function overviewOf(seen: Survey): Overview {
  const { facts } = seen;
  const numbers = numbersOf(facts);
  const count = (severity: Severity): number =>
    seen.findings.filter((item) => item.severity === severity && !item.passed).length;
  const total = householdFigure(facts, 'closing', 'total');
  return {
    commune: facts.settings.get('xa')?.value ?? null,
    year: facts.year,
    asOf: facts.households?.asOf ?? null,
    basis: numbers.households?.basis ?? null,
    illustrative: facts.illustrative,
    total: explainedAmount(total, partsOf(facts, 'closing', 'total'), units.households),
    rates: facts.households
      ? (['poor', 'nearPoor'] as const).map((id) => rateOverview(facts, id))
      : [],
    hamlets: hamletRates(facts),
    forecast: forecastOf(facts),
    flow: flowOverview(facts),
    funding: fundingOverview(seen, numbers.funding),
    targets: facts.targets ? targetsOverview(facts, facts.targets.targets, numbers.targets!) : null,
    findings: {
      stop: count('stop'),
      check: count('check'),
      note: count('note'),
      passed: seen.findings.filter((item) => item.passed).length,
    },
  };
}

type Moment = 'opening' | 'closing';
type Count = 'total' | 'poor' | 'nearPoor';

function householdFigure(facts: Facts, moment: Moment, name: Count): FigureOrNone {
  return communeFigure(facts, `${moment}.${name}`);
}

function sameHamlets(facts: Facts, moment: Moment, name: Count): boolean {
  return coverTheSame(facts, `${moment}.total`, `${moment}.${name}`);
}

function partsOf(facts: Facts, moment: Moment, name: Count): FigureOrNone[] {
  return facts.households?.hamlets.map((place) => place.figure(`${moment}.${name}`)) ?? [];
}

const TARGET_CODES = { poor: ['a1', 'a2'], nearPoor: ['b1', 'b2'] } as const;

function rateOverview(facts: Facts, id: 'poor' | 'nearPoor'): RateOverview {
  const [total, openTotal] = [
    householdFigure(facts, 'closing', 'total'),
    householdFigure(facts, 'opening', 'total'),
  ];
  const [after, before] = [
    householdFigure(facts, 'closing', id),
    householdFigure(facts, 'opening', id),
  ];
  const wanted =
    facts.targets?.targets.find((target) => target.code === TARGET_CODES[id][0]) ?? null;
  const ground = povertyGround(facts);
  return {
    id,
    now: explainedRate(after, sameHamlets(facts, 'closing', id) ? total : null, { ground }),
    start: explainedRate(before, sameHamlets(facts, 'opening', id) ? openTotal : null, { ground }),
    target: explained(
      wanted?.target?.value ?? null,
      '%',
      { kind: 'typed' },
      [wanted?.target ?? null],
      { ground: wanted ? planGround(facts, wanted) : null },
    ),
    targetSign: wanted?.comparison ?? null,
    count: explainedAmount(after, partsOf(facts, 'closing', id), units.households),
    fall: explainedFall(before, openTotal, after, total),
    fewer:
      before && after
        ? explained(
            before.value.minus(after.value),
            units.households,
            { kind: 'difference', before: before.value, after: after.value },
            [before, after],
          )
        : explained(null, units.households, null, []),
  };
}

function hamletRates(facts: Facts): HamletRate[] {
  const ground = povertyGround(facts);
  return (facts.households?.hamlets ?? []).flatMap((place) => {
    const poor = explainedRate(place.figure('closing.poor'), place.figure('closing.total'), {
      ground,
    });
    return poor.value
      ? [
          {
            hamlet: place.name,
            rate: poor.value,
            poor,
            nearPoor: explainedRate(
              place.figure('closing.nearPoor'),
              place.figure('closing.total'),
              { ground },
            ),
          },
        ]
      : [];
  });
}

function targetsOverview(
  facts: Facts,
  targets: readonly TargetFact[],
  numbers: NonNullable<Numbers['targets']>,
): Overview['targets'] {
  const rows = numbers.map((item, at): TargetOverview => {
    const target = targets[at]!;
    const wanted = explained(item.target, item.unit ?? '', { kind: 'typed' }, [target.target], {
      ground: planGround(facts, target),
    });
    return {
      ...item,
      verdict: verdictOf(item.verdict),
      cell: target.cell,
      wanted,
      reached: reachedOf(facts, target, item),
    };
  });
  const judged = rows.filter((row) => row.verdict !== null);
  return {
    rows,
    judged: judged.length,
    reached: judged.filter((row) => row.verdict !== 'missed').length,
  };
}

/** The value that was judged, with the counts or the cell that it came from. */
function reachedOf(facts: Facts, target: TargetFact, { actual, unit }: TargetNumbers): Explained {
  const counted = reachedByHouseholds(facts, target.code);
  const served = counted?.served ?? target.served;
  const entitled = counted ? counted.entitled : target.entitled;
  if (unit === '%' && served && entitled) return explainedRate(served, entitled);
  const figure = counted?.served ?? target.served ?? target.typedRate;
  return explained(actual, unit ?? '', counted ? null : { kind: 'typed' }, [figure]);
}
