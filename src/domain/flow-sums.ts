/** Sums over a flow table. */
import { ZERO, type Decimal } from './decimal';
import type { FigureOrNone } from './facts';
import { sumOfFigures } from './figure-sums';
import { closingCount } from './flow';
import {
  FLOW_DECREASES,
  FLOW_INCREASES,
  flowCounts,
  type FlowCounts,
  type FlowGroup,
  type FlowPlace,
} from './flow-facts';

export type FlowMeasure = 'households' | 'people';

/**
 * opening − decreases + increases, or null when the opening is unknown or nothing at all is said of
 * what happened.
 */
export function computedClosing(counts: FlowCounts): Decimal | null {
  const moves = [...FLOW_DECREASES, ...FLOW_INCREASES];
  if (!counts.opening || moves.every((field) => counts[field] === null)) return null;
  return closingCount(
    counts.opening.value,
    added(counts, FLOW_DECREASES),
    added(counts, FLOW_INCREASES),
  );
}

/** A way that is left blank counts as none: forms leave it blank when nobody took it. */
export function added(counts: FlowCounts, fields: readonly (keyof FlowCounts)[]): Decimal {
  return fields.reduce((all, field) => all.plus(counts[field]?.value ?? ZERO), ZERO);
}

/**
 * A field over the whole commune: the sum of its hamlets when all of them have it, else as typed in
 * the total row.
 */
export function communeFlow(
  group: FlowGroup,
  field: keyof FlowCounts,
  measure: FlowMeasure = 'households',
): FigureOrNone {
  const parts = group.hamlets.flatMap((place) => place[measure]?.[field] ?? []);
  if (parts.length > 0 && parts.length === group.hamlets.length) return sumOfFigures(parts);
  return group.declared?.[measure]?.[field] ?? (parts.length > 0 ? sumOfFigures(parts) : null);
}

/** All fields over the whole commune. */
export function communeCounts(group: FlowGroup, measure: FlowMeasure = 'households'): FlowCounts {
  return flowCounts((field) => communeFlow(group, field, measure));
}

/** Whether a table counts people beside households. */
export function countsPeople(group: FlowGroup): boolean {
  return placesOf(group).some((place) => place.people !== null);
}

export function placesOf(group: FlowGroup): FlowPlace[] {
  return [...(group.declared ? [group.declared] : []), ...group.hamlets];
}
