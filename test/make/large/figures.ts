/** What the peers have to count in a large register, counted while it is made: by place, in the columns of the Biểu that print it. */
import { PLACES, type LargeHousehold } from './households';

export const INDICATOR_COUNT = 12;
export const CAUSE_COUNT = 8;

/** The order of the columns, for each of the two classes "poor" and "near": households, people, minority, indicators, causes. */
export const COLUMNS: readonly string[] = [
  ...['poor', 'near'].flatMap((group) => [
    group,
    `${group}.people`,
    `${group}.minority`,
    ...Array.from({ length: INDICATOR_COUNT }, (_, index) => `${group}.indicator${index + 1}`),
    ...Array.from({ length: CAUSE_COUNT }, (_, index) => `${group}.cause${index + 1}`),
  ]),
];

/** Columns of one class. */
export const OF_CLASS = 3 + INDICATOR_COUNT + CAUSE_COUNT;

export class FigureTally {
  readonly rows = Array.from({ length: PLACES }, () => COLUMNS.map(() => 0));
  /** All households of each place. */
  readonly all = Array.from({ length: PLACES }, () => 0);

  add(one: LargeHousehold): void {
    const row = this.rows[one.hamlet]!;
    this.all[one.hamlet]! += 1;
    if (one.group !== 'poor' && one.group !== 'near-poor') return;
    const from = one.group === 'poor' ? 0 : OF_CLASS;
    row[from]! += 1;
    row[from + 1]! += one.people;
    if (one.minority) row[from + 2]! += 1;
    for (let indicator = 0; indicator < INDICATOR_COUNT; indicator += 1)
      if (one.marks & (1 << indicator)) row[from + 3 + indicator]! += 1;
    if (one.cause > 0) row[from + 2 + INDICATOR_COUNT + one.cause]! += 1;
  }
}
