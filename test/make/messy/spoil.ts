/** One cell of an untidy workbook made wrong, in a way that a reader must not pass over in silence. */
import fc from 'fast-check';
import { columnIndex } from '../../../src/domain/address';
import type { SheetSpec } from '../book';
import { detail, type CellSpec } from '../cell';
import type { Messy } from '../messy';

export type Fault =
  'error' | 'words' | 'letter' | 'two-numbers' | 'wrong' | 'negative' | 'other-style';

export interface Spoilt<T> extends Messy<T> {
  readonly fault: Fault;
  /** "D12" */
  readonly cell: string;
  readonly key: string;
  /** Which leaf. */
  readonly leaf: number;
}

const FAULTS: readonly Fault[] = [
  'error',
  'words',
  'letter',
  'two-numbers',
  'wrong',
  'negative',
  'other-style',
];

/** @param keys columns whose cells may be spoilt, as far as the table has them */
export function spoilt<T>(
  source: fc.Arbitrary<Messy<T>>,
  keys: readonly string[],
): fc.Arbitrary<Spoilt<T>> {
  return source.chain((messy) => {
    const present = keys.filter((key) => messy.places.columns[key] !== undefined);
    return fc
      .record({
        fault: fc.constantFrom(...FAULTS),
        key: fc.constantFrom(...present),
        leaf: fc.nat({ max: messy.places.leafRows.length - 1 }),
      })
      .map(({ fault, key, leaf }) => {
        const row = messy.places.leafRows[leaf]!;
        const letters = messy.places.columns[key]!;
        return {
          ...messy,
          fault,
          key,
          leaf,
          cell: `${letters}${row}`,
          sheets: messy.sheets.map((sheet) =>
            withCell(sheet, row - 1, columnIndex(letters), fault),
          ),
        };
      });
  });
}

function withCell(sheet: SheetSpec, row: number, column: number, fault: Fault): SheetSpec {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === column ? faulty(cell, fault) : cell)) : cells,
    ),
  };
}

function faulty(cell: CellSpec | undefined, fault: Fault): CellSpec {
  const { f: _formula, format: _format, ...old } = detail(cell);
  const number =
    typeof old.v === 'number'
      ? old.v
      : Number(String(old.v).replace(/\./g, '').replace(',', '.')) || 0;
  switch (fault) {
    case 'error':
      return { ...old, v: '#REF!', f: 'A1+#REF!' };
    case 'words':
      return { ...old, v: 'chưa có số' };
    case 'letter':
      return { ...old, v: `1O${Math.abs(Math.trunc(number)) % 10}` };
    case 'two-numbers':
      return { ...old, v: `${Math.trunc(number)} - ${Math.trunc(number) + 3}` };
    case 'wrong':
      return { ...old, v: number + 9 };
    case 'negative':
      return { ...old, v: -Math.abs(number) - 1 };
    case 'other-style':
      return { ...old, v: '1,234,567.5' };
  }
}
