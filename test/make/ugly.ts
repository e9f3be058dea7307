/**
 * One workbook as bad as they come, always the same: two tables on one sheet under a header of three merged rows that comes again on
 * every page, typed in TCVN3 with numbers as texts, totals on top, rows hidden by a filter; and a list of households kept no better.
 */
import fc from 'fast-check';
import { book, type SheetSpec } from './book';
import { messyRegister, messyTwoTables, type Fixed } from './messy';
import type { FundingTruth } from './messy/funding';
import type { HamletTruth } from './messy/hamlets';

const WORST: Fixed = {
  blankRows: 3,
  blankColumns: 2,
  title: 'full',
  depth: 3,
  mergedDown: true,
  headerText: 'line-breaks',
  numberRow: 'brackets',
  repeatEvery: 3,
  total: 'top',
  totalFormulas: true,
  encoding: 'tcvn3',
  numbers: 'some-text',
  rates: 'text-percent',
  hidden: [0.2, 0.7],
  hiddenBy: 'filter',
  gaps: [0.5],
};

export interface UglyBook {
  readonly bytes: Uint8Array;
  readonly hamlets: readonly HamletTruth[];
  readonly funding: FundingTruth;
}

export async function uglyBook(): Promise<UglyBook> {
  const tables = fc.sample(messyTwoTables(WORST), { numRuns: 1, seed: 2025 })[0]!;
  const list = fc.sample(messyRegister({ ...WORST, encoding: 'nfd', hiddenBy: 'hand' }), {
    numRuns: 1,
    seed: 2025,
  })[0]!;
  const sheets: SheetSpec[] = [
    ...tables.sheets,
    ...list.sheets.map((sheet) => ({ ...sheet, name: 'DS (2)' })),
  ];
  return { bytes: await book(sheets), ...tables.truth };
}
