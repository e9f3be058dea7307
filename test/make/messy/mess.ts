/** In how many ways a sheet can be untidy, apart from what it says. */
import fc from 'fast-check';
import { NOTES, SIGNERS, TOTAL_ROW } from './words';

export interface Mess {
  /** Empty rows and columns before everything. */
  readonly blankRows: number;
  readonly blankColumns: number;
  readonly title: 'none' | 'short' | 'full';
  /** Rows of the header. */
  readonly depth: 1 | 2 | 3;
  /** Cells of a short column are merged down to the last header row, or stand alone on the first. */
  readonly mergedDown: boolean;
  readonly headerText: 'plain' | 'capitals' | 'line-breaks' | 'double-blanks';
  readonly numberRow: 'none' | 'plain' | 'brackets';
  /** The header again after so many rows of the body, as on every printed page; 0 for never. */
  readonly repeatEvery: number;
  readonly total: 'top' | 'bottom' | 'none';
  readonly totalWord: string;
  readonly totalFormulas: boolean;
  readonly encoding: 'nfc' | 'nfd' | 'tcvn3';
  readonly numbers: 'number' | 'text' | 'some-text';
  readonly rates: 'number' | 'text' | 'text-percent' | 'percent-format';
  /** Which rows of the body are hidden, as shares of the body. */
  readonly hidden: readonly number[];
  readonly hiddenBy: 'hand' | 'filter';
  /** An empty column before these columns' groups, as shares. */
  readonly gaps: readonly number[];
  readonly signers: readonly string[] | null;
  readonly note: string | null;
  /** Rows of leaves are put under headings with their own subtotals. */
  readonly grouped: boolean;
}

const share = fc.nat({ max: 999 }).map((n) => n / 1000);

export const messArbitrary: fc.Arbitrary<Mess> = fc.record({
  blankRows: fc.nat({ max: 4 }),
  blankColumns: fc.nat({ max: 3 }),
  title: fc.constantFrom('none', 'short', 'full'),
  depth: fc.constantFrom(1, 2, 3),
  mergedDown: fc.boolean(),
  headerText: fc.constantFrom('plain', 'capitals', 'line-breaks', 'double-blanks'),
  numberRow: fc.constantFrom('none', 'plain', 'brackets'),
  repeatEvery: fc.constantFrom(0, 0, 0, 3, 5),
  total: fc.constantFrom('top', 'bottom', 'none'),
  totalWord: fc.constantFrom(...TOTAL_ROW),
  totalFormulas: fc.boolean(),
  encoding: fc.constantFrom('nfc', 'nfc', 'nfd', 'tcvn3'),
  numbers: fc.constantFrom('number', 'number', 'text', 'some-text'),
  rates: fc.constantFrom('number', 'text', 'text-percent', 'percent-format'),
  hidden: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(share, { maxLength: 3 }) },
  ),
  hiddenBy: fc.constantFrom('hand', 'filter'),
  gaps: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(share, { maxLength: 2 }) },
  ),
  signers: fc.option(fc.constantFrom(...SIGNERS)),
  note: fc.option(fc.constantFrom(...NOTES)),
  grouped: fc.boolean(),
});

/** A sheet kept as it should be, to start from when one kind of untidiness is looked at alone. */
export const TIDY: Mess = {
  blankRows: 0,
  blankColumns: 0,
  title: 'none',
  depth: 1,
  mergedDown: true,
  headerText: 'plain',
  numberRow: 'none',
  repeatEvery: 0,
  total: 'none',
  totalWord: 'Tổng cộng',
  totalFormulas: false,
  encoding: 'nfc',
  numbers: 'number',
  rates: 'number',
  hidden: [],
  hiddenBy: 'hand',
  gaps: [],
  signers: null,
  note: null,
  grouped: false,
};
