/**
 * How many households of a class lack each indicator, or have each cause of poverty, as a table of
 * the office counts them by hamlet: what the review forms print where no register of households is
 * there to be counted.
 */
import type { CellRef } from './address';
import type { FigureOrNone, TableRef } from './facts';

export type LackGroup = 'poor' | 'near-poor';

/** One hamlet's, or the commune's, counts of one class. */
export interface LackCounts {
  readonly group: LackGroup;
  readonly place: { readonly name: string; readonly key: string };
  /** Where the hamlet's line or column is named. */
  readonly cell: CellRef;
  /** Households of the class; null where the table does not say. */
  readonly households: FigureOrNone;
  /**
   * "indicator3", "cause2", "deprivations" (the table's own sum over the indicators); what is blank
   * is not there.
   */
  readonly items: Readonly<Record<string, FigureOrNone>>;
}

export interface LackFacts {
  readonly hamlets: readonly LackCounts[];
  /** The tables' own totals. */
  readonly declared: readonly LackCounts[];
  /** The heading of each item of a class that the tables have: "poor.indicator3". */
  readonly headings: Readonly<Record<string, CellRef>>;
  /** The days of the tables, each once. */
  readonly dates: readonly string[];
  readonly tables: readonly TableRef[];
}

/** Whether the tables count indicators, or causes, of a class. */
export function countsOf(
  lacks: LackFacts | null | undefined,
  group: LackGroup,
  kind: 'indicator' | 'cause',
): boolean {
  return (lacks?.hamlets ?? []).some(
    (one) => one.group === group && Object.keys(one.items).some((item) => item.startsWith(kind)),
  );
}

/** The counts of a class in a hamlet; undefined where no table has them. */
export function lackOf(
  lacks: LackFacts | null | undefined,
  group: LackGroup,
  key: string,
): LackCounts | undefined {
  return lacks?.hamlets.find((one) => one.group === group && one.place.key === key);
}
