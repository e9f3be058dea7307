/** The workbook of the hand check says TRUE exactly when the functions and the Biểu are right: with the functions everywhere, without them nowhere. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bieuChanges } from '../../src/app/make-bieu/bieu-changes';
import { allForms } from '../../src/app/forms';
import { numbersOf } from '../../src/app/figures';
import { numbersJson } from '../../src/app/json';
import { EVERY_FORM, makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { fromA1 } from '../../src/domain/address';
import { functionCatalogue } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';
import { officeWorkbook } from '../../src/workbook/officejs';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Calculator, CellFault } from '../excel-host/calculate';
import { withRuntime } from '../excel-host/custom-functions';
import { bookFrom } from '../excel-host/fill';
import { initFromFile } from '../excel-host/from-file';
import { openExcel, type OpenExcel } from '../excel-host/open';
import { recalculate, toPdf, type CellsBySheet } from '../judge/libreoffice';
import { baseBook } from './base';
import { OWN_LISTS } from './bieu-sheets';
import { filePrefix, handCheckBook } from './book';
import { functionCases } from './function-cases';
import { ARGUMENT_SHEET, FUNCTION_SHEET, SPILL_SHEET } from './function-sheets';
import { PROTOCOL_SHEET } from './protocol-sheet';
import steps from './steps.json';
import { MACHINE_DAY } from '../machine-day';

jest.setTimeout(300_000);

let bytes: Uint8Array;
let folder: string;
beforeAll(async () => {
  bytes = await handCheckBook({ namespace: null, version: '0.1.0.0' });
  folder = mkdtempSync(path.join(tmpdir(), 'hand-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const port = () => openXlsx(bytes);

/** Where a sheet says TRUE or FALSE. */
async function verdicts(sheet: string, book = port()): Promise<string[]> {
  const found: string[] = [];
  for await (const block of (await book).rows(sheet)) {
    block.values.forEach((row, index) =>
      row.forEach((_, column) => {
        const formula = block.look(block.firstRow + index, column)?.formula ?? '';
        if (/^=IF(?:ERROR|\(ISBLANK)/.test(formula) && /FALSE\)+$/.test(formula))
          found.push(`${'ABCDEFGHI'[column]}${block.firstRow + index + 1}`);
      }),
    );
  }
  return found;
}

const bieuSheetsOf = async (): Promise<string[]> =>
  (await (await port()).sheets())
    .map(({ name }) => name)
    .filter(
      (name) =>
        name.startsWith('KT ') &&
        ![FUNCTION_SHEET, ARGUMENT_SHEET, SPILL_SHEET, PROTOCOL_SHEET].includes(name),
    );

describe('the functions', () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel();
    registerFunctions(() => MACHINE_DAY);
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    excel.host.reset(bookFrom(await initFromFile(file)));
  });
  afterAll(() => excel.close());

  it('are all there, with right and wrong arguments, with empty cells, texts, ranges, and over cells', () => {
    const cases = functionCases();
    for (const { name } of functionCatalogue()) {
      const own = cases.filter(({ help }) => help.name === name);
      expect([
        name,
        own.some(({ expected }) => 'error' in expected),
        own.some(({ expected }) => !('error' in expected)),
        own.some(({ guarded }) => guarded),
        own.some(({ given }) => given.every(({ kind }) => kind === 'cells')),
      ]).toEqual([name, true, true, true, true]);
    }
    const all = cases.map(({ about }) => about);
    for (const about of [
      'Ô trống hoặc đối số bỏ trống',
      'Số gõ dạng chữ',
      'Vùng ô',
      'Ô có lỗi trong đối số',
    ])
      expect(all).toContain(about);
  });

  it.each([
    ['nothing', null],
    ['0', 0],
  ] as const)('make every row TRUE where an empty cell is %s', async (_, blank) => {
    const { book } = excel.host;
    const sheet = book.sheet(FUNCTION_SHEET)!;
    const places = await verdicts(FUNCTION_SHEET);
    expect(places.length).toBeGreaterThan(300);
    const wrong = await withRuntime(excel.host, (custom) => {
      const calculator = new Calculator(book, custom, blank);
      const read = (row: number, column: number): unknown => {
        try {
          return calculator.value(sheet, row, column);
        } catch (fault) {
          if (fault instanceof CellFault) return fault.shown;
          throw fault;
        }
      };
      return places
        .map((place) => fromA1(place)!)
        .filter(({ row, column }) => read(row, column) !== true)
        .map(({ row }) => Array.from({ length: 7 }, (__, column) => read(row, column)));
    });
    expect(wrong).toEqual([]);
  });
});

describe('in another program, which has the Biểu and not the functions', () => {
  let cells: CellsBySheet;
  beforeAll(async () => {
    const workbook = await port();
    const seen = await survey(workbook);
    const { changes } = await bieuChanges(workbook, seen, makeBieu(seen, { forms: [EVERY_FORM] }));
    await workbook.write(changes);
    cells = await recalculate(await workbook.save());
  });

  const says = (sheet: string, places: readonly string[]): number =>
    places.filter((place) => {
      const value = cells.get(sheet)!.get(place);
      return value === true || value === 1;
    }).length;

  it('no row of a function is TRUE, so that a check which was not made never counts', async () => {
    for (const sheet of [FUNCTION_SHEET, SPILL_SHEET]) {
      const places = await verdicts(sheet);
      expect(places.length).toBeGreaterThan(2);
      expect([sheet, says(sheet, places)]).toEqual([sheet, 0]);
    }
  });

  it('every row of a Biểu is TRUE', async () => {
    const sheets = await bieuSheetsOf();
    expect(sheets).toHaveLength(allForms().length - OWN_LISTS.length);
    for (const sheet of sheets) {
      const places = await verdicts(sheet);
      expect([sheet, says(sheet, places)]).toEqual([sheet, places.length]);
    }
  });
});

it('is no source of figures: with the checks the commune’s figures are what they were', async () => {
  const bare = await survey(await openXlsx(await baseBook()));
  const checked = await survey(await port());
  expect(checked.recognition.tables).toHaveLength(bare.recognition.tables.length);
  expect(JSON.stringify(numbersJson(numbersOf(checked.facts)))).toBe(
    JSON.stringify(numbersJson(numbersOf(bare.facts))),
  );
  expect(checked.findings.map((finding) => [finding.code, finding.cells])).toEqual(
    bare.findings.map((finding) => [finding.code, finding.cells]),
  );
});

it('asks the officer on one page, A4, whom and what to write down', async () => {
  const { pages } = await toPdf(bytes);
  const protocol = pages.filter((page) => page.text.includes('KT biên bản'));
  expect(protocol).toHaveLength(1);
  expect(protocol[0]).toMatchObject({ a4: true, orientation: 'portrait', overflows: [] });
  for (const wanted of [
    'Phiên bản Excel',
    'Windows LTSC 2021',
    'Cách làm',
    'Phải thấy',
    'Đạt?',
    'Kết luận',
    'ký',
  ])
    expect(protocol[0]!.text).toContain(wanted);
  expect(pages.every((page) => page.a4)).toBe(true);
});

it('opens at the protocol and is computed anew when it is opened', async () => {
  const { Package } = await import('../../src/workbook/package/package');
  const xml = await Package.open(bytes).text('xl/workbook.xml');
  const tabs = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
  expect(tabs[Number(/activeTab="(\d+)"/.exec(xml)![1])]).toBe(PROTOCOL_SHEET);
  expect(xml).toContain('fullCalcOnLoad="1"');
});

it('names the functions as the manifest of the build does', async () => {
  expect([filePrefix(null), filePrefix('THU'), filePrefix('XA.GN')]).toEqual([
    '_xldudf_',
    '_xldudf_THU_',
    '_xldudf_XA_GN_',
  ]);
});

it('says FALSE before the Biểu is there and for a wrong cell, and TRUE for a Biểu that Excel got', async () => {
  const excel = await openExcel();
  const count = async (sheet: string): Promise<[number, number]> => {
    const { book } = excel.host;
    const calculator = new Calculator(book);
    const places = (await verdicts(sheet)).map((place) => fromA1(place)!);
    return [
      places.filter(({ row, column }) => calculator.value(book.sheet(sheet)!, row, column) === true)
        .length,
      places.length,
    ];
  };
  try {
    const file = path.join(folder, 'open.xlsx');
    writeFileSync(file, bytes);
    excel.host.reset(bookFrom(await initFromFile(file)));
    for (const sheet of await bieuSheetsOf())
      expect([sheet, (await count(sheet))[0]]).toEqual([sheet, 0]);
    const workbook = officeWorkbook();
    const seen = await survey(workbook);
    const { changes } = await bieuChanges(
      workbook,
      seen,
      makeBieu(seen, { forms: ['bieu-02', 'bc-11'] }),
    );
    await workbook.write(changes);
    for (const sheet of ['KT Biểu 02', 'KT Biểu 11-BC']) {
      const [right, all] = await count(sheet);
      expect([sheet, right]).toEqual([sheet, all]);
    }
    const cell = [...excel.host.book.sheet('Biểu 02')!.rows.values()]
      .flatMap((row) => [...row.values()])
      .find(({ value }) => value === 412)!;
    cell.value = 413;
    const [right, all] = await count('KT Biểu 02');
    expect(right).toBeLessThan(all);
  } finally {
    excel.close();
  }
});

it('has its list of steps in step with the page about the host', () => {
  const page = readFileSync(path.resolve(__dirname, '../excel-host/README.md'), 'utf8');
  const listed = [...page.matchAll(/^\d+\. (.+)$/gm)].map((match) => match[1]);
  expect(listed).toEqual(steps.map(({ en }) => en));
});
