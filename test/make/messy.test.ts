import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { columnIndex } from '../../src/domain/address';
import { book, type SheetSpec } from './book';
import { detail, plain } from './cell';
import {
  messyFunding,
  messyHamlets,
  messyRegister,
  messyTwoTables,
  TIDY,
  type Places,
} from './messy';
import { toTcvn3 } from './tcvn3';

const RUNS = process.env['FULL'] ? 1000 : 60;

/** Reads a cell by its known place, undoing the sheet's number habit: the reader here knows everything about the sheet. */
function numberAt(sheet: SheetSpec, places: Places, row: number, key: string): number {
  const value = plain(sheet.rows[row - 1]![columnIndex(places.columns[key]!)]);
  if (typeof value === 'number') return value;
  return value === '-' ? 0 : Number(String(value).replace(/\./g, '').replace(',', '.'));
}

test('the leaves of a hamlet table are its true figures, and its total is their sum', () => {
  fc.assert(
    fc.property(messyHamlets(), ({ sheets, places, truth }) => {
      const sheet = sheets[0]!;
      expect(places.leafRows).toHaveLength(truth.length);
      truth.forEach((hamlet, i) => {
        expect(numberAt(sheet, places, places.leafRows[i]!, 'households')).toBe(hamlet.households);
        expect(numberAt(sheet, places, places.leafRows[i]!, 'closing.poor')).toBe(hamlet.poor);
      });
      if (places.totalRow !== null) {
        expect(numberAt(sheet, places, places.totalRow, 'closing.poor')).toBe(
          truth.reduce((all, hamlet) => all + hamlet.poor, 0),
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test('the leaves of a funding table are its true lines, and sources add up to the total', () => {
  fc.assert(
    fc.property(messyFunding(), ({ sheets, places, truth }) => {
      truth.lines.forEach((line, i) => {
        const at = (key: string) => numberAt(sheets[0]!, places, places.leafRows[i]!, key);
        expect([at('central'), at('province'), at('commune')]).toEqual([
          line.central,
          line.province,
          line.commune,
        ]);
        if (places.columns['total'])
          expect(at('total')).toBe(line.central + line.province + line.commune);
        if (line.investment !== null) expect(line.investment + line.recurrent!).toBe(line.central);
      });
    }),
    { numRuns: RUNS },
  );
});

test('the households of a register are as many as its truth says', () => {
  fc.assert(
    fc.property(messyRegister(), ({ places, truth }) => {
      expect(places.leafRows).toHaveLength(
        truth.reduce((all, hamlet) => all + hamlet.households, 0),
      );
      for (const hamlet of truth) expect(hamlet.poor + hamlet.nearPoor).toBe(hamlet.households);
    }),
    { numRuns: RUNS },
  );
});

test('every untidy workbook is a file that opens, and no two of its merges overlap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(messyHamlets(), messyFunding(), messyRegister(), messyTwoTables()),
      async ({ sheets }) => {
        const sheet = (await readXlsx(await book(sheets))).sheets[0]!;
        const covered = new Set<string>();
        for (const merge of sheet.merges ?? []) {
          for (let r = merge.startRow; r <= merge.endRow; r += 1) {
            for (let c = merge.startCol; c <= merge.endCol; c += 1) {
              expect(covered.has(`${r},${c}`)).toBe(false);
              covered.add(`${r},${c}`);
            }
          }
        }
      },
    ),
    { numRuns: Math.min(RUNS, 200) },
  );
}, 60_000);

test('each encoding is really the one that is asked for', () => {
  const words = (encoding: 'nfc' | 'nfd' | 'tcvn3') =>
    fc
      .sample(messyHamlets({ ...TIDY, encoding }), { numRuns: 20, seed: 7 })
      .flatMap(({ sheets, truth, places }) =>
        truth.map((hamlet, i) => ({
          hamlet,
          cell: detail(
            sheets[0]!.rows[places.leafRows[i]! - 1]![columnIndex(places.columns['place']!)],
          ),
        })),
      );
  for (const { hamlet, cell } of words('nfd'))
    expect([cell.v, cell.v === hamlet.name]).toEqual([hamlet.name.normalize('NFD'), false]);
  for (const { hamlet, cell } of words('tcvn3'))
    expect(cell).toMatchObject({ v: toTcvn3(hamlet.name), font: '.VnTime' });
});

test('a fixed kind of untidiness is kept while the rest is drawn', () => {
  for (const { mess, sheets } of fc.sample(
    messyRegister({ depth: 3, hidden: [0], hiddenBy: 'filter' }),
    { numRuns: 20, seed: 3 },
  )) {
    expect(mess.depth).toBe(3);
    expect(sheets[0]!.filteredRows).toHaveLength(1);
  }
});
