/**
 * The flow of the poor and the near-poor as the pane shows it: each figure with its cells and how
 * it came about.
 */
import { sum } from '../domain/decimal';
import type { Facts, FigureOrNone } from '../domain/facts';
import {
  FLOW_DECREASES,
  FLOW_FIELDS,
  FLOW_INCREASES,
  type FlowCounts,
  type FlowGroup,
} from '../domain/flow-facts';
import {
  added,
  communeFlow,
  computedClosing,
  countsPeople,
  type FlowMeasure,
} from '../domain/flow-sums';
import { explained, explainedAmount, type Explained } from './explained';
import units from '../domain/units.json';

export type FlowField = keyof FlowCounts;

/** One line of a flow table. */
export interface FlowLine {
  readonly ways: Readonly<Record<FlowField, Explained>>;
  readonly decrease: Explained;
  readonly increase: Explained;
  /**
   * opening − decreases + increases; `ways.closing` is what the table, or this year's register,
   * says.
   */
  readonly computed: Explained;
}

export interface FlowPlaceOverview {
  /** null for the whole commune. */
  readonly place: string | null;
  readonly households: FlowLine;
  readonly people: FlowLine | null;
}

export interface FlowGroupOverview {
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly whole: FlowPlaceOverview;
  readonly hamlets: readonly FlowPlaceOverview[];
  /** opening − closing */
  readonly net: Explained;
  /**
   * Who left the group, to the other one and above the line: shown beside, because a plan does not
   * say which it means.
   */
  readonly gross: Explained;
  /** Whether both ways to the closing number meet; null when one of them is not known. */
  readonly agrees: boolean | null;
}

/** Who left one group for the other, as both tables tell it. */
export interface CrossCheck {
  readonly from: 'poor' | 'nearPoor';
  readonly left: Explained;
  readonly arrived: Explained;
  readonly agrees: boolean;
}

export interface FlowOverview {
  readonly poor: FlowGroupOverview | null;
  readonly nearPoor: FlowGroupOverview | null;
  readonly cross: readonly CrossCheck[];
}

export function flowOverview({ flow }: Pick<Facts, 'flow'>): FlowOverview | null {
  if (!flow) return null;
  const [poor, nearPoor] = [
    flow.poor && groupOverview(flow.poor),
    flow.nearPoor && groupOverview(flow.nearPoor),
  ];
  return {
    poor,
    nearPoor,
    cross:
      poor && nearPoor
        ? [...crossCheck('poor', poor, nearPoor), ...crossCheck('nearPoor', nearPoor, poor)]
        : [],
  };
}

function groupOverview(group: FlowGroup): FlowGroupOverview {
  const counts = (measure: FlowMeasure): Record<FlowField, FigureOrNone> =>
    Object.fromEntries(
      FLOW_FIELDS.map((field) => [field, communeFlow(group, field, measure)]),
    ) as Record<FlowField, FigureOrNone>;
  const parts =
    (measure: FlowMeasure) =>
    (field: FlowField): FigureOrNone[] =>
      group.hamlets.map((place) => place[measure]?.[field] ?? null);
  const whole = counts('households');
  const households = lineOf(whole, 'households', parts('households'));
  const { opening, closing, becomes, crossesLine } = whole;
  return {
    asOf: group.asOf,
    whole: {
      place: null,
      households,
      people: countsPeople(group) ? lineOf(counts('people'), 'people', parts('people')) : null,
    },
    hamlets: group.hamlets.map((place) => ({
      place: place.name,
      households: lineOf(place.households, 'households'),
      people: place.people && lineOf(place.people, 'people'),
    })),
    net:
      opening && closing
        ? explained(
            opening.value.minus(closing.value),
            units.households,
            { kind: 'difference', before: opening.value, after: closing.value },
            [opening, closing],
          )
        : explained(null, units.households, null, []),
    gross:
      becomes && crossesLine
        ? waysSum(whole, ['becomes', 'crossesLine'], 'households')
        : explained(null, units.households, null, []),
    agrees:
      closing && households.computed.value ? households.computed.value.equals(closing.value) : null,
  };
}

function lineOf(
  counts: FlowCounts,
  measure: FlowMeasure,
  partsOf: (field: FlowField) => readonly FigureOrNone[] = () => [],
): FlowLine {
  const unit = units[measure];
  const computed = computedClosing(counts);
  return {
    ways: Object.fromEntries(
      FLOW_FIELDS.map((field) => [field, explainedAmount(counts[field], partsOf(field), unit)]),
    ) as Record<FlowField, Explained>,
    decrease: waysSum(counts, FLOW_DECREASES, measure),
    increase: waysSum(counts, FLOW_INCREASES, measure),
    computed: explained(
      computed,
      unit,
      computed && {
        kind: 'balance',
        opening: counts.opening!.value,
        decrease: added(counts, FLOW_DECREASES),
        increase: added(counts, FLOW_INCREASES),
      },
      [counts.opening, ...[...FLOW_DECREASES, ...FLOW_INCREASES].map((field) => counts[field])],
    ),
  };
}

/**
 * Ways that the table leaves blank are not among the parts; where all are blank there is no sum.
 */
function waysSum(
  counts: FlowCounts,
  fields: readonly FlowField[],
  measure: FlowMeasure,
): Explained {
  const given = fields.flatMap((field) =>
    counts[field] ? [{ way: field, value: counts[field].value }] : [],
  );
  return explained(
    given.length > 0 ? sum(given.map(({ value }) => value)) : null,
    units[measure],
    { kind: 'ways', parts: given },
    fields.map((field) => counts[field]),
  );
}

function crossCheck(
  from: CrossCheck['from'],
  leaving: FlowGroupOverview,
  arriving: FlowGroupOverview,
): CrossCheck[] {
  const [left, arrived] = [
    leaving.whole.households.ways.becomes,
    arriving.whole.households.ways.comesFrom,
  ];
  return left.value && arrived.value
    ? [{ from, left, arrived, agrees: left.value.equals(arrived.value) }]
    : [];
}
