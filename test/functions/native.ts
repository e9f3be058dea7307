/** Sheets of inputs with what Excel's own functions make of them, to be computed by a program that knows nothing of ours. */
import fc from 'fast-check';
import type { SheetPlan } from '../../src/workbook/plan';
import { planOf } from '../contract/plans';

/** An Excel formula in en-US form; `#` stands for the row's own number. */
export type Row = readonly (string | number)[];

/** Numbered from row 1; formulas carry a result that is certainly not theirs, so that only a real computation can pass. */
export function nativeSheet(name: string, rows: readonly Row[]): SheetPlan {
  return planOf(
    name,
    rows.map((row, index) =>
      row.map((value) =>
        typeof value === 'string' && value.startsWith('=')
          ? `${value.replaceAll('#', String(index + 1))} -> -987654`
          : value,
      ),
    ),
    { tag: undefined },
  );
}

/** The same "random" inputs in every run, so that a disagreement can be looked at again. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20250820 });
}
