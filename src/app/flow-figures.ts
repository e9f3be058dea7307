/** The figures of the flow tables: the commune's sums, what they come to, and each hamlet. */
import { sum, type Decimal } from '../domain/decimal';
import type { Facts } from '../domain/facts';
import type { FlowCounts, FlowGroup } from '../domain/flow-facts';
import { communeCounts, computedClosing, countsPeople } from '../domain/flow-sums';

export interface FlowLineNumbers {
  readonly opening: Decimal | null;
  readonly decrease: {
    readonly toOtherGroup: Decimal | null;
    readonly aboveLine: Decimal | null;
    readonly other: Decimal | null;
  };
  readonly increase: {
    readonly fromOtherGroup: Decimal | null;
    readonly relapsed: Decimal | null;
    readonly new: Decimal | null;
    readonly other: Decimal | null;
  };
  readonly closing: Decimal | null;
  /** opening − decreases + increases */
  readonly computedClosing: Decimal | null;
  /** opening − closing */
  readonly netReduction: Decimal | null;
  /** Households that left the group: to the other one and above the line. */
  readonly grossReduction: Decimal | null;
}

export interface FlowNumbers extends FlowLineNumbers {
  readonly asOf: string | null;
  readonly people: FlowLineNumbers | null;
  readonly byHamlet: readonly (FlowLineNumbers & {
    readonly hamlet: string;
    readonly people: FlowLineNumbers | null;
  })[];
}

export function flowNumbers(
  facts: Facts,
): { readonly poor: FlowNumbers | null; readonly nearPoor: FlowNumbers | null } | null {
  const { flow } = facts;
  if (!flow) return null;
  return {
    poor: flow.poor && groupNumbers(flow.poor),
    nearPoor: flow.nearPoor && groupNumbers(flow.nearPoor),
  };
}

function groupNumbers(group: FlowGroup): FlowNumbers {
  return {
    asOf: group.asOf,
    ...lineNumbers(communeCounts(group)),
    people: countsPeople(group) ? lineNumbers(communeCounts(group, 'people')) : null,
    byHamlet: group.hamlets.map((place) => ({
      hamlet: place.name,
      ...lineNumbers(place.households),
      people: place.people && lineNumbers(place.people),
    })),
  };
}

function lineNumbers(counts: FlowCounts): FlowLineNumbers {
  const of = (field: keyof FlowCounts): Decimal | null => counts[field]?.value ?? null;
  const [becomes, crosses] = [of('becomes'), of('crossesLine')];
  return {
    opening: of('opening'),
    decrease: { toOtherGroup: becomes, aboveLine: crosses, other: of('otherDecrease') },
    increase: {
      fromOtherGroup: of('comesFrom'),
      relapsed: of('relapsed'),
      new: of('newlyPoor'),
      other: of('otherIncrease'),
    },
    closing: of('closing'),
    computedClosing: computedClosing(counts),
    netReduction:
      counts.opening && counts.closing ? counts.opening.value.minus(counts.closing.value) : null,
    grossReduction: becomes && crosses ? sum([becomes, crosses]) : null,
  };
}
