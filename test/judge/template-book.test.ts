/**
 * The blank workbook of every year that the program knows, filled in and computed by LibreOffice: each of its formulas gives what an
 * account of our own says, made from the figures that were typed and from the numbers at the heads of the lines.
 */
import { writeFileSync } from 'node:fs';
import { fromA1, toA1 } from '../../src/domain/address';
import { programmes } from '../../src/regulations';
import type { CellValue } from '../../src/workbook/port';
import { json, opened, workFolder } from '../cli/run';
import { cellsOf, convertAllByLibreOffice } from './libreoffice';

jest.setTimeout(240_000);
const folder = workFolder();

type Cells = Map<string, number | string>;
type Sheets = Map<string, Cells>;
interface Filled {
  /** Typed cells and labels, by sheet and address. */
  readonly typed: Sheets;
  /** Where formulas stand. */
  readonly formulas: Map<string, readonly string[]>;
  readonly bytes: Uint8Array;
}

const years = programmes().flatMap(({ from, to }) =>
  [from, to].map((day) => Number(day.slice(0, 4))),
);
/** The long test takes every year; the others differ from these in nothing but the year. */
const YEARS = process.env['FULL']
  ? Array.from(
      { length: Math.max(...years) - Math.min(...years) + 1 },
      (_, at) => Math.min(...years) + at,
    )
  : [2025, 2026, 2027];
/** From this year on lacks are counted; before it each gave ten points. */
const STANDARD_OF_LACKS = 2027;
type Book = Awaited<ReturnType<typeof opened>>;
const figure = (row: number, column: number): number => ((row * 31 + column * 17) % 97) + 3;
/** "x" in some of the columns of the indicators. */
const mark = (row: number, column: number): boolean => (row + column * 3) % 4 === 0;

const NOTHING: Readonly<Record<string, string | number>> = {};
/** What an officer types into a sheet: every column that asks for a figure, with holes. */
const TYPED: Readonly<
  Record<string, (row: number, head: readonly string[]) => Record<string, string | number>>
> = {
  'Tổng hợp thôn': (row) =>
    row < 9 || row > 11
      ? NOTHING
      : {
          C: 100 + figure(row, 2),
          ...(row === 10 ? {} : { D: figure(row, 3) }),
          F: figure(row, 5),
          L: row,
          N: 1,
        },
  'Kinh phí': (row, head) =>
    isLeaf(head) && row % 7 !== 0
      ? {
          E: figure(row, 4) + 0.5,
          ...(row % 5 === 0 ? {} : { F: figure(row, 5) / 4 }),
          H: figure(row, 7),
          I: 0.25,
        }
      : NOTHING,
  'Chỉ tiêu': (row, head) =>
    head[2] === '%' && row % 5 !== 0 ? { F: figure(row, 5), G: figure(row, 6) } : NOTHING,
};
const isLeaf = ([number = '', name = '']: readonly string[]): boolean =>
  /^\d+$/.test(number) || (/^[IVX]+$/.test(number) && /^Dự án 2:|^Dự án 5:/.test(name));

async function filled(year: number): Promise<Filled> {
  const file = folder.file(`mau-${year}.xlsx`);
  const run = await json('mau', '-o', file, '--tham-so', `nam=${year}`, '--so-thon', '3');
  expect([year, run.code]).toEqual([year, 0]);
  const book = await opened(file);
  const typed: Sheets = new Map();
  const formulas = new Map<string, string[]>();
  for (const { name } of await book.sheets()) {
    const cells: Cells = new Map();
    const own: string[] = [];
    const marks = name === 'Danh sách hộ' ? await indicatorColumns(book, year) : [];
    const changes: { row: number; column: number; value: string | number }[] = [];
    for await (const block of book.rows(name))
      block.values.forEach((values, offset) => {
        const row = block.firstRow + offset;
        values.forEach((value, column) => {
          if (block.look(row, column)?.formula) own.push(toA1(row, column));
          else if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
            cells.set(toA1(row, column), value);
        });
        const head = values.map((value) => String(value ?? ''));
        const put = (column: number, value: string | number): void => {
          cells.set(toA1(row, column), value);
          changes.push({ row, column, value });
        };
        for (const [letter, value] of Object.entries(TYPED[name]?.(row + 1, head) ?? {}))
          put(fromA1(`${letter}1`)?.column ?? 0, value);
        if (row >= 8 && row < 30)
          for (const column of marks) if (mark(row, column) && row % 6 !== 0) put(column, 'x');
      });
    if (changes.length > 0) await book.write([{ kind: 'repair', sheet: name, cells: changes }]);
    typed.set(name, cells);
    formulas.set(name, own);
  }
  const bytes = await book.save();
  writeFileSync(file, bytes);
  return { typed, formulas, bytes };
}

/**
 * The columns under "Các chỉ số thiếu hụt …", which the two rows of the head name. Rubbish counts from the standard of 2027 on; in 2026
 * it is asked for beside the twelve of the standard before.
 */
async function indicatorColumns(book: Book, year: number): Promise<number[]> {
  for await (const block of book.rows('Danh sách hộ')) {
    const [over = [], under = []] = block.values.slice(4, 6);
    const first = over.findIndex((value) => /^Các chỉ số/.test(String(value)));
    return [...under.keys()].filter(
      (column) =>
        column >= first &&
        Boolean(under[column]) &&
        (year >= STANDARD_OF_LACKS || !/rác thải/.test(String(under[column]))),
    );
  }
  return [];
}

/** What each formula must give; null for nothing. */
type Account = Map<string, number | null>;
const rounded = (value: number): number =>
  Number((Math.round(value * 100 + 1e-7) / 100).toFixed(2));
const at = (cells: Cells, column: string, row: number): number | null => {
  const value = cells.get(`${column}${row}`);
  return typeof value === 'number' ? value : null;
};
const added = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};
const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : rounded((part / whole) * 100);

const accounts: Readonly<
  Record<string, (cells: Cells, formulas: readonly string[], year: number) => Account>
> = {
  'Tổng hợp thôn': (cells) => {
    const account: Account = new Map();
    const put = (row: number, of: (column: string) => number | null): void => {
      const value = new Map(['C', 'D', 'F', 'L', 'N'].map((column) => [column, of(column)]));
      const got = (column: string): number | null => value.get(column) ?? null;
      const less = (a: string, b: string): number | null => {
        const [from, to] = [got(a), got(b)];
        return from === null || to === null ? null : from - to;
      };
      value.set('H', row === 12 ? of('H') : less('D', 'L'));
      value.set('J', row === 12 ? of('J') : less('F', 'N'));
      for (const [rate, part] of ['ED', 'GF', 'IH', 'KJ', 'ML', 'ON'].map((pair) => [...pair]))
        value.set(rate ?? '', share(got(part ?? ''), got('C')));
      for (const [column, one] of value) account.set(`${column}${row}`, one);
    };
    for (const row of [9, 10, 11]) put(row, (column) => at(cells, column, row));
    put(12, (column) => added([9, 10, 11].map((row) => account.get(`${column}${row}`) ?? null)));
    return account;
  },
  'Danh sách hộ': (cells, formulas, year) => {
    const crosses = new Map<number, number>();
    for (const [address, value] of cells)
      if (value === 'x') {
        const row = Number(/\d+$/.exec(address)?.[0]);
        crosses.set(row, (crosses.get(row) ?? 0) + 1);
      }
    return new Map(
      formulas.map((address) => {
        const count = crosses.get(Number(/\d+$/.exec(address)?.[0]));
        return [address, count === undefined ? null : count * (year < STANDARD_OF_LACKS ? 10 : 1)];
      }),
    );
  },
  'Kinh phí': (cells) => {
    const account: Account = new Map();
    const rows = [...cells.keys()]
      .filter((address) => /^A\d+$/.test(address))
      .map((address) => Number(address.slice(1)))
      .filter((row) => row >= 10)
      .sort((a, b) => a - b);
    const number = (row: number): string => String(cells.get(`A${row}`));
    const leaf = (row: number): Map<string, number | null> => {
      const own = (column: string): number | null => at(cells, column, row);
      const [d, g] = [added([own('E'), own('F')]), added([own('H'), own('I')])];
      return new Map([
        ...['E', 'F', 'H', 'I'].map((column) => [column, own(column)] as const),
        ['D', d],
        ['G', g],
        ['C', added([d, g])],
      ]);
    };
    const all: Map<string, number | null>[] = [];
    const sumOf = (list: readonly Map<string, number | null>[], row: number): void => {
      for (const column of 'CDEFGHI')
        account.set(`${column}${row}`, added(list.map((one) => one.get(column) ?? null)));
    };
    rows.forEach((row, index) => {
      if (!/^([IVX]+|\d+)$/.test(number(row))) return;
      const rest = rows.slice(index + 1);
      const end = rest.findIndex((next) => !/^\d+$/.test(number(next)));
      const below = /^\d+$/.test(number(row)) ? [] : rest.slice(0, end < 0 ? undefined : end);
      const parts = (below.length > 0 ? below : [row]).map(leaf);
      if (below.length > 0 || /^\d+$/.test(number(row)) === false) all.push(...parts);
      sumOf(parts, row);
    });
    sumOf(all, 9);
    return account;
  },
  'Chỉ tiêu': (cells, formulas) =>
    new Map(
      formulas.map((address) => {
        const row = Number(/\d+$/.exec(address)?.[0]);
        return [address, share(at(cells, 'G', row), at(cells, 'F', row))];
      }),
    ),
};

test(`${YEARS.join(', ')}: every formula of the blank workbook is right`, async () => {
  expect(YEARS).toEqual(expect.arrayContaining([2025, 2026, 2027]));
  const books = new Map<string, Filled>();
  for (const year of YEARS) books.set(String(year), await filled(year));
  const computed = await convertAllByLibreOffice(
    new Map([...books].map(([year, { bytes }]) => [year, bytes])),
    'xlsx:Calc MS Excel 2007 XML',
    'xlsx',
  );
  for (const [year, { typed, formulas }] of books) {
    const sheets = await cellsOf(computed.get(year) ?? new Uint8Array());
    let [figures, blanks] = [0, 0];
    for (const [name, addresses] of formulas) {
      if (addresses.length === 0) continue;
      const account =
        accounts[name]?.(typed.get(name) ?? new Map(), addresses, Number(year)) ?? new Map();
      const wrong = addresses.flatMap((address) => {
        const wanted = account.get(address);
        const got: CellValue = sheets.get(name)?.get(address) ?? null;
        if (wanted === null) blanks += 1;
        else figures += 1;
        const same =
          typeof wanted === 'number' && typeof got === 'number'
            ? Math.abs(wanted - got) < 1e-6
            : wanted === null && got === null;
        return same ? [] : [`${address}: ${String(got)}, wanted ${String(wanted)}`];
      });
      expect([year, name, wrong]).toEqual([year, name, []]);
    }
    // Both kinds were there: cells that compute, and cells that must stay blank.
    expect([year, figures > 100, blanks > 20]).toEqual([year, true, true]);
  }
});
