/**
 * How many households became poor or near-poor and how many left, between the start and the end of
 * a period.
 */
import type { CellRef } from './address';
import type { FigureOrNone, TableRef } from './facts';

/**
 * To the other group (poor to near-poor, or the other way), above the near-poor line, other ways.
 */
export const FLOW_DECREASES = ['becomes', 'crossesLine', 'otherDecrease'] as const;
/** From the other group, back again, new, other ways. */
export const FLOW_INCREASES = ['comesFrom', 'relapsed', 'newlyPoor', 'otherIncrease'] as const;
export const FLOW_FIELDS = ['opening', ...FLOW_DECREASES, ...FLOW_INCREASES, 'closing'] as const;
export type FlowField = (typeof FLOW_FIELDS)[number];

/** One line of a flow table: households, or the people in them. */
export type FlowCounts = Readonly<Record<FlowField, FigureOrNone>>;

/** The line with these figures. */
export function flowCounts(of: (field: FlowField) => FigureOrNone): FlowCounts {
  return {
    opening: of('opening'),
    becomes: of('becomes'),
    crossesLine: of('crossesLine'),
    otherDecrease: of('otherDecrease'),
    comesFrom: of('comesFrom'),
    relapsed: of('relapsed'),
    newlyPoor: of('newlyPoor'),
    otherIncrease: of('otherIncrease'),
    closing: of('closing'),
  };
}

/** One hamlet, or the commune's typed row. */
export interface FlowPlace {
  readonly name: string;
  readonly key: string;
  readonly cell: CellRef;
  readonly households: FlowCounts;
  /** null when the table does not count people. */
  readonly people: FlowCounts | null;
  /** Households of minorities, of a register that says of each whether it is one. */
  readonly minority?: FlowCounts;
  readonly note: string | null;
}

/** The flow of one group. */
export interface FlowGroup {
  readonly hamlets: readonly FlowPlace[];
  readonly declared: FlowPlace | null;
  /** Last day of the period, YYYY-MM-DD. */
  readonly asOf: string | null;
  readonly tables: readonly TableRef[];
  /** Columns of figures that are not understood: what they hold may be missing in the sums. */
  readonly unread?: readonly UnreadColumn[];
}

export interface UnreadColumn {
  readonly header: string;
  readonly cell: CellRef;
}

/**
 * What registers that tell the class of each household at both ends of the year say of its moves,
 * by hamlet; null of a way that they do not tell.
 */
export interface RegisterMoves {
  readonly poor: readonly FlowPlace[];
  readonly nearPoor: readonly FlowPlace[];
}

export interface FlowFacts {
  readonly poor: FlowGroup | null;
  readonly nearPoor: FlowGroup | null;
}
