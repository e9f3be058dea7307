/**
 * A flow holds together: its two ends, its hamlets, the two forms against each other, and against
 * the summary by hamlet.
 */
import { communeFigure } from '../domain/commune-figures';
import type { Facts, Figure, FigureOrNone } from '../domain/facts';
import { sum, type Decimal } from '../domain/decimal';
import {
  FLOW_DECREASES,
  FLOW_FIELDS,
  FLOW_INCREASES,
  type FlowCounts,
  type FlowGroup,
  type FlowPlace,
} from '../domain/flow-facts';
import { added, communeFlow, computedClosing, type FlowMeasure } from '../domain/flow-sums';
import type { Finding } from '../domain/finding';
import { firstOf } from '../domain/first-of';
import { exactRate, rate } from '../domain/rates';
import units from '../domain/units.json';
import { flowBalance } from '../rules/flow/DB-001';
import { flowAcrossForms } from '../rules/flow/DB-002';
import { flowAgainstSummary } from '../rules/flow/DB-003';
import { flowOfHamlets } from '../rules/flow/DB-004';
import { flowsOfTwoDays } from '../rules/flow/DB-005';
import { netAndGrossFall } from '../rules/flow/DB-008';
import { flowNotAllRead } from '../rules/flow/DB-031';
import { firstCell, type Rule } from './context';

type GroupName = 'poor' | 'nearPoor';

export const flowRules: Rule = ({ facts }) => {
  const { flow } = facts;
  if (!flow) return [];
  const groups = (['poor', 'nearPoor'] as const).flatMap((name) =>
    flow[name] ? [{ name, group: flow[name] }] : [],
  );
  return [
    ...groups.flatMap(({ name, group }) => closings(facts, name, group)),
    ...groups.flatMap(({ name, group }) => hamletSums(name, group)),
    ...(flow.poor && flow.nearPoor
      ? [...crossForms(flow.poor, flow.nearPoor), ...dates(flow.poor, flow.nearPoor)]
      : []),
    ...groups.flatMap(({ name, group }) => againstSummary(facts, name, group)),
    ...groups.flatMap(({ name, group }) => netAndGross(facts, name, group)),
  ];
};

/** closing = opening − decreases + increases, the commune first, then each hamlet. */
function closings(facts: Facts, name: GroupName, group: FlowGroup): Finding[] {
  const places = [...(group.declared ? [group.declared] : []), ...group.hamlets];
  const off = places.flatMap((place) =>
    (['households', 'people'] as const).flatMap((measure) => {
      const counts = place[measure];
      const computed = counts && computedClosing(counts);
      if (!counts?.closing || !computed || computed.equals(counts.closing.value)) return [];
      return [
        flowBalance.raise(
          {
            place: place === group.declared ? '' : place.name,
            group: name,
            opening: counts.opening!.value,
            decreases: added(counts, FLOW_DECREASES),
            increases: added(counts, FLOW_INCREASES),
            ...(place === group.declared && measure === 'households'
              ? rates(facts, computed, counts.closing)
              : null),
          },
          {
            unit: units[measure],
            expected: counts.closing.value,
            found: computed,
            cells: [
              ...firstCell(counts.closing),
              ...cellsOf(counts, ['opening', ...FLOW_DECREASES, ...FLOW_INCREASES]),
            ],
          },
        ),
      ];
    }),
  );
  const unread = group.unread ?? [];
  // A column that is not understood is not nothing: a right table is not accused.
  return off.length === 0 || unread.length === 0
    ? off
    : [
        flowNotAllRead.raise(
          { headers: unread.map(({ header }) => header), group: name },
          { cells: unread.map(({ cell }) => cell) },
        ),
      ];
}

/** What the computed number would make of the rate. */
function rates(
  facts: Facts,
  computed: Decimal,
  closing: Figure,
): Readonly<Record<'total' | 'rate' | 'exact' | 'declaredRate', Decimal>> | null {
  const total = communeFigure(facts, 'closing.total')?.value;
  if (!total || total.isZero()) return null;
  return {
    total,
    rate: rate(computed, total)!,
    exact: exactRate(computed, total)!,
    declaredRate: rate(closing.value, total)!,
  };
}

/** A typed total against the hamlets that have a figure. */
function hamletSums(name: GroupName, group: FlowGroup): Finding[] {
  const { declared } = group;
  if (!declared) return [];
  return (['households', 'people'] as const).flatMap((measure) =>
    FLOW_FIELDS.flatMap((field) => {
      const typed = declared[measure]?.[field];
      const given = group.hamlets.flatMap((place) => place[measure]?.[field] ?? []);
      if (!typed || given.length === 0) return [];
      const together = sum(given.map((figure) => figure.value));
      if (together.equals(typed.value)) return [];
      return [
        flowOfHamlets.raise(
          { field, group: name, hamlets: given.length },
          {
            unit: units[measure],
            expected: typed.value,
            found: together,
            cells: [typed, ...given].flatMap(firstCell),
          },
        ),
      ];
    }),
  );
}

/** Who leaves one form for the other arrives in it. */
function crossForms(poor: FlowGroup, nearPoor: FlowGroup): Finding[] {
  return (
    [
      ['poor', poor, nearPoor],
      ['nearPoor', nearPoor, poor],
    ] as const
  ).flatMap(([from, leaving, arriving]) =>
    (['households', 'people'] as const).flatMap((measure) => {
      const compare = (place: string, left: FigureOrNone, right: FigureOrNone): Finding[] => {
        if (!left || !right || left.value.equals(right.value)) return [];
        return [
          flowAcrossForms.raise(
            { place, from },
            {
              unit: units[measure],
              expected: left.value,
              found: right.value,
              cells: [right, left].flatMap(firstCell),
            },
          ),
        ];
      };
      const others = firstOf(arriving.hamlets, (one) => one.key);
      const byHamlet = leaving.hamlets.flatMap((place) => {
        const other = others.get(place.key);
        return compare(
          place.name,
          place[measure]?.becomes ?? null,
          other?.[measure]?.comesFrom ?? null,
        );
      });
      return [
        ...compare('', whole(leaving, 'becomes', measure), whole(arriving, 'comesFrom', measure)),
        ...byHamlet,
      ];
    }),
  );
}

/** The typed total where there is one: its cell is where the officer looks. */
function whole(group: FlowGroup, field: keyof FlowCounts, measure: FlowMeasure): FigureOrNone {
  return group.declared?.[measure]?.[field] ?? communeFlow(group, field, measure);
}

function dates(poor: FlowGroup, nearPoor: FlowGroup): Finding[] {
  if (!poor.asOf || !nearPoor.asOf || poor.asOf === nearPoor.asOf) return [];
  return [
    flowsOfTwoDays.raise(
      { dates: [poor.asOf, nearPoor.asOf] },
      {
        cells: [poor, nearPoor]
          .flatMap((group) => group.tables.slice(0, 1))
          .map((table) => ({ sheet: table.sheet, cell: table.range.split(':')[0]! })),
      },
    ),
  ];
}

/**
 * The ends of a flow are the summary's figures of the same days; a plan's end is not what was
 * reached.
 */
function againstSummary(facts: Facts, name: GroupName, group: FlowGroup): Finding[] {
  const { households } = facts;
  if (!households || households.tables[0] === facts.register?.tables[0]) return [];
  const summed = firstOf(households.hamlets, (one) => one.key);
  const comparable =
    households.basis !== 'plan' &&
    !(households.asOf && group.asOf && households.asOf !== group.asOf);
  return (['opening', 'closing'] as const)
    .filter((moment) => moment === 'opening' || comparable)
    .flatMap((moment) => {
      const compare = (place: string, typed: FigureOrNone, inFlow: FigureOrNone): Finding[] => {
        if (!typed || !inFlow || typed.value.equals(inFlow.value)) return [];
        return [
          flowAgainstSummary.raise(
            { place, moment, group: name },
            {
              unit: units.households,
              expected: typed.value,
              found: inFlow.value,
              cells: [inFlow, typed].flatMap(firstCell),
            },
          ),
        ];
      };
      const commune =
        households.declared?.figure(`${moment}.${name}`) ??
        communeFigure(facts, `${moment}.${name}`);
      return [
        ...compare('', commune, whole(group, moment, 'households')),
        ...group.hamlets.flatMap((place: FlowPlace) =>
          compare(
            place.name,
            summed.get(place.key)?.figure(`${moment}.${name}`) ?? null,
            place.households[moment],
          ),
        ),
      ];
    });
}

/**
 * A plan says "giảm … hộ" and not whether it means fewer at the end or households that left: both
 * are shown.
 */
function netAndGross(facts: Facts, name: GroupName, group: FlowGroup): Finding[] {
  const of = (field: keyof FlowCounts): FigureOrNone => whole(group, field, 'households');
  const [opening, closing] = [of('opening'), of('closing')];
  const [becomes, crosses] = [of('becomes'), of('crossesLine')];
  if (!opening || !closing || !becomes || !crosses) return [];
  const target =
    facts.targets?.targets.find((one) => one.code === (name === 'poor' ? 'a2' : 'b2'))?.target ??
    null;
  return [
    netAndGrossFall.raise(
      {
        group: name,
        opening: opening.value,
        closing: closing.value,
        becomes: becomes.value,
        crosses: crosses.value,
        gross: becomes.value.plus(crosses.value),
      },
      {
        unit: units.households,
        found: opening.value.minus(closing.value),
        expected: target?.value ?? null,
        cells: [opening, closing, becomes, crosses].flatMap(firstCell),
      },
    ),
  ];
}

function cellsOf(counts: FlowCounts, fields: readonly (keyof FlowCounts)[]): Finding['cells'] {
  return fields.flatMap((field) => (counts[field] ? firstCell(counts[field]) : []));
}
