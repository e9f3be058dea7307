/**
 * How many households of a class lack each indicator, or have each cause of poverty, as a table of
 * the office counts them by hamlet: what the review forms print where no register of households is
 * there to be counted.
 */
import type { CellRef } from './address';
import type { Figure, FigureOrNone, PlaceFigures, TableRef } from './facts';

export type LackGroup = 'poor' | 'near-poor';

/** One hamlet's, or the commune's, counts of one class; the cell is where its line is named. */
export interface LackCounts {
  readonly group: LackGroup;
  readonly place: PlaceFigures;
}

export interface LackFacts {
  readonly hamlets: readonly LackCounts[];
  /** The tables' own totals. */
  readonly declared: readonly LackCounts[];
  /** The heading of each measure that the tables have: "near.indicator3". */
  readonly headings: Readonly<Record<string, CellRef>>;
  /** The days of the tables, each once. */
  readonly dates: readonly string[];
  readonly tables: readonly TableRef[];
}

const PREFIXES = { poor: 'poor', 'near-poor': 'near' } as const;

/** The measure of an item of a class: "near.indicator3". */
export function lackMeasure(group: LackGroup, item: string): string {
  return `${PREFIXES[group]}.${item}`;
}

/**
 * @param item "households", "indicator3", "cause2", "deprivations" (the table's own sum of marks)
 */
export function lackFigure({ group, place }: LackCounts, item: string): FigureOrNone {
  return place.figure(lackMeasure(group, item));
}

/** All that is counted of the class beside its households; what is blank is not there. */
export function lackItems({ group, place }: LackCounts): (readonly [string, Figure])[] {
  return place.observations().flatMap(({ at, figure }) => {
    const item = at.indicator ?? at.cause ?? (at.measure === 'marks' ? 'deprivations' : null);
    return at.group === group && item ? [[item, figure]] : [];
  });
}

/** Whether the tables count indicators, or causes, of a class. */
export function countsOf(
  lacks: LackFacts | null | undefined,
  group: LackGroup,
  kind: 'indicator' | 'cause',
): boolean {
  return (lacks?.hamlets ?? []).some(
    (one) => one.group === group && lackItems(one).some(([item]) => item.startsWith(kind)),
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
