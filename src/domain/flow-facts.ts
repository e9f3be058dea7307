/**
 * How many households became poor or near-poor and how many left, between the start and the end of
 * a period.
 */
import type { CellRef } from './address';
import type { FigureOrNone, TableRef } from './facts';

/** One line of a flow table: households, or the people in them. */
export interface FlowCounts {
  readonly opening: FigureOrNone;
  /** To the other group: poor to near-poor, or near-poor to poor. */
  readonly becomes: FigureOrNone;
  /** Above the near-poor line. */
  readonly crossesLine: FigureOrNone;
  readonly otherDecrease: FigureOrNone;
  /** From the other group. */
  readonly comesFrom: FigureOrNone;
  readonly relapsed: FigureOrNone;
  readonly newlyPoor: FigureOrNone;
  readonly otherIncrease: FigureOrNone;
  readonly closing: FigureOrNone;
}

export const FLOW_DECREASES = ['becomes', 'crossesLine', 'otherDecrease'] as const;
export const FLOW_INCREASES = ['comesFrom', 'relapsed', 'newlyPoor', 'otherIncrease'] as const;
export const FLOW_FIELDS = ['opening', ...FLOW_DECREASES, ...FLOW_INCREASES, 'closing'] as const;

/** One hamlet, or the commune's typed row. */
export interface FlowPlace {
  readonly name: string;
  readonly key: string;
  readonly cell: CellRef;
  readonly households: FlowCounts;
  /** null when the table does not count people. */
  readonly people: FlowCounts | null;
  readonly note: string | null;
}

/** The flow of one group. */
export interface FlowGroup {
  readonly hamlets: readonly FlowPlace[];
  readonly declared: FlowPlace | null;
  /** Last day of the period, YYYY-MM-DD. */
  readonly asOf: string | null;
  readonly tables: readonly TableRef[];
}

export interface FlowFacts {
  readonly poor: FlowGroup | null;
  readonly nearPoor: FlowGroup | null;
}
