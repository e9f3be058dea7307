/**
 * How the year will end for the poor and the near-poor when it goes on as it has begun, each figure
 * with its calculation.
 */
import { communeFigure, coverTheSame } from '../domain/commune-figures';
import { dec, type Decimal } from '../domain/decimal';
import type { Facts, Figure, TargetFact } from '../domain/facts';
import { forecastFall, monthsElapsed } from '../domain/forecast';
import { formatVietnamese } from '../domain/vietnamese-format';
import { cutDigits, explained, explainedRate, type Explained } from './explained';
import { planGround } from './grounds';
import units from '../domain/units.json';

export interface GroupForecast {
  readonly id: 'poor' | 'nearPoor';
  readonly opening: Explained;
  readonly openingRate: Explained;
  readonly now: Explained;
  readonly nowRate: Explained;
  /** Fewer a month so far, and in the whole year at that pace. */
  readonly pace: Explained;
  readonly fall: Explained;
  /** Households at the end of the year: rounded before a rate is made of them. */
  readonly count: Explained;
  readonly rate: Explained;
  /** null where the workbook states no target of the rate. */
  readonly target: {
    readonly rate: Explained;
    /** The most households that may stay. */
    readonly mayStay: Explained;
    /** Percent points above the target; 0 when it will be met. */
    readonly missing: Explained;
    readonly toLeave: Explained;
    readonly perMonth: Explained;
  } | null;
}

export interface Forecast {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly months: Decimal;
  readonly groups: readonly GroupForecast[];
}

const { households: COUNT, householdsAMonth: A_MONTH, percentPoints: POINTS } = units;
const MONTHS = 12;
const TARGETS = { poor: 'a1', nearPoor: 'b1' } as const;

/** null where the figures are not of a day within the year, or were planned and not reached. */
export function forecastOf(facts: Facts): Forecast | null {
  const { households } = facts;
  if (!households || households.basis !== 'actual' || !households.asOf) return null;
  if (facts.year !== null && !households.asOf.startsWith(String(facts.year))) return null;
  const months = monthsElapsed(households.asOf);
  if (months.lessThanOrEqualTo(0) || months.greaterThanOrEqualTo(MONTHS)) return null;
  const groups = (['poor', 'nearPoor'] as const).flatMap(
    (id) => groupForecast(facts, id, months) ?? [],
  );
  return groups.length > 0 ? { asOf: households.asOf, months, groups } : null;
}

function groupForecast(
  facts: Facts,
  id: 'poor' | 'nearPoor',
  months: Decimal,
): GroupForecast | null {
  const measures = [`opening.${id}`, `closing.${id}`, 'closing.total'];
  const [before, now, total] = measures.map((measure) => communeFigure(facts, measure));
  if (!before || !now || !total || !coverTheSame(facts, ...measures)) return null;
  const wanted =
    facts.targets?.targets.find(
      (target) => target.code === TARGETS[id] && target.target !== null && target.unit === '%',
    ) ?? null;
  const openTotal = communeFigure(facts, 'opening.total');
  const found = forecastFall(
    before.value,
    now.value,
    total.value,
    months,
    wanted?.target?.value ?? 0,
  );
  const both = [before, now];
  const [a, b, m] = [number(before.value), number(now.value), number(months)];
  const atEnd: Figure = { value: found.count, cells: [...before.cells, ...now.cells] };
  return {
    id,
    opening: explained(before.value, COUNT, { kind: 'typed' }, [before]),
    openingRate: explainedRate(before, openTotal),
    now: explained(now.value, COUNT, { kind: 'typed' }, [now]),
    nowRate: explainedRate(now, total),
    pace: explained(found.pace, A_MONTH, formula(`(${a} − ${b}) ÷ ${m}`, found.pace), both, {
      places: 1,
    }),
    fall: explained(found.fall, COUNT, formula(`(${a} − ${b}) × 12 ÷ ${m}`, found.fall), both, {
      places: 2,
    }),
    count: explained(
      found.count,
      COUNT,
      formula(`${a} − (${a} − ${b}) × 12 ÷ ${m}`, before.value.minus(found.fall)),
      both,
    ),
    rate: explainedRate(atEnd, total),
    target: wanted && found.missing ? targetOf(facts, wanted, now, found, months, total) : null,
  };
}

function targetOf(
  facts: Facts,
  wanted: TargetFact,
  now: Figure,
  found: ReturnType<typeof forecastFall>,
  months: Decimal,
  total: Figure,
): GroupForecast['target'] {
  const [aim, mayStay, left] = [
    wanted.target!,
    now.value.minus(found.toLeave),
    dec(MONTHS).minus(months),
  ];
  const ground = planGround(facts, wanted);
  return {
    rate: explained(aim.value, '%', { kind: 'typed' }, [aim], { ground, places: 2 }),
    // Where the target is met already, how many more might stay is no target.
    mayStay: found.toLeave.isZero()
      ? explained(null, COUNT, null, [])
      : explainedLimit(mayStay, total, aim),
    missing: explained(
      found.missing,
      POINTS,
      found.missing!.isZero()
        ? null
        : { kind: 'difference', before: found.rate!, after: aim.value },
      [aim],
      { places: 2, ground },
    ),
    toLeave: explained(
      found.toLeave,
      COUNT,
      found.toLeave.isZero() ? null : { kind: 'difference', before: now.value, after: mayStay },
      [now, aim],
    ),
    perMonth: found.perMonth
      ? explained(
          found.perMonth,
          A_MONTH,
          formula(`${number(found.toLeave)} ÷ ${number(left)}`, found.perMonth),
          [now, aim],
          { places: 1 },
        )
      : explained(null, A_MONTH, null, []),
  };
}

/** The working shows that the rounded rate of this number is within the target. */
function explainedLimit(mayStay: Decimal, total: Figure, aim: Figure): Explained {
  const { working } = explainedRate({ value: mayStay, cells: [] }, total);
  return explained(mayStay, COUNT, working, [aim, total]);
}

function formula(text: string, exact: Decimal): Explained['working'] {
  const { shown, more } = cutDigits(exact);
  return {
    kind: 'formula',
    text: `${text} = ${formatVietnamese(shown, shown.decimalPlaces())}${more ? '…' : ''}`,
  };
}

function number(value: Decimal): string {
  return formatVietnamese(value, value.isInteger() ? 0 : 2);
}

export type GroupForecastNumbers = Readonly<
  Record<
    | 'opening'
    | 'now'
    | 'nowRate'
    | 'pace'
    | 'fall'
    | 'count'
    | 'rate'
    | 'missing'
    | 'toLeave'
    | 'perMonth',
    Decimal | null
  >
>;

export interface ForecastNumbers {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly months: Decimal;
  readonly poor: GroupForecastNumbers | null;
  readonly nearPoor: GroupForecastNumbers | null;
}

/** The same as plain numbers, for the document of the figures. */
export function forecastNumbers(facts: Facts): ForecastNumbers | null {
  const found = forecastOf(facts);
  if (!found) return null;
  const of = (id: GroupForecast['id']): GroupForecastNumbers | null => {
    const group = found.groups.find((one) => one.id === id);
    return group
      ? {
          opening: group.opening.value,
          now: group.now.value,
          nowRate: group.nowRate.value,
          pace: group.pace.value,
          fall: group.fall.value,
          count: group.count.value,
          rate: group.rate.value,
          missing: group.target?.missing.value ?? null,
          toLeave: group.target?.toLeave.value ?? null,
          perMonth: group.target?.perMonth.value ?? null,
        }
      : null;
  };
  return { asOf: found.asOf, months: found.months, poor: of('poor'), nearPoor: of('nearPoor') };
}
