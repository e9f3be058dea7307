/**
 * A blank form filled in inside Excel: the cells of the file that the command line writes, no other
 * sheet touched, and after a fault at any request the form as it was.
 */
import { fillChanges, fillForm } from '../../src/app/fill-form';
import { newResults } from '../../src/app/fill-form/results';
import type { Survey } from '../../src/app/survey';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { SheetChange } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { blankForm } from '../forms/blank-form';
import { formIn } from '../forms/filling';
import { LAYOUTS } from '../forms/layouts';
import { protectedForm } from '../forms/protected-form';
import { book } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { bookFrom } from './fill';
import { initFromBytes } from './from-file';
import type { HostBook } from './model';
import { openExcel, type OpenExcel } from './open';
import { profiles } from './profiles';
import { seenInHost, type SeenSheet } from './seen';
import { seenInFile } from './seen-file';
import { snapshot } from './snapshot';

jest.setTimeout(300_000);
const FULL = process.env.FULL === '1';
const OPTIONS = { today: '2026-01-05' };
const CASES = LAYOUTS.filter((_, at) => FULL || at % 6 === 0).map(
  (layout) => [layout.name, layout] as const,
);

let seen: Survey;
let excel: OpenExcel;
beforeAll(async () => {
  seen = await sampleSurvey();
  excel = await openExcel(profiles.current);
});
afterAll(() => excel.close());

async function load(bytes: Uint8Array): Promise<HostBook> {
  const init = await initFromBytes(bytes);
  excel.host.reset(
    bookFrom({ ...init, sheets: [...init.sheets, { name: 'Khác', rows: [['Giữ', 1]] }] }),
  );
  return excel.host.book;
}

/** The typeface and page set-up are not told to the host, and nothing here changes them. */
const shape = ({ cells, merges }: SeenSheet): unknown => ({
  merges,
  cells: Object.fromEntries(
    Object.entries(cells).map(([place, { value, formula, look }]) => [
      place,
      [value, formula, look.replace(/\| [^|]+ \| \d+ \|/, '|')],
    ]),
  ),
});

it.each(CASES)('%s', async (_, layout) => {
  const form = await blankForm(layout, {
    hamlets: (seen.facts.households?.hamlets ?? []).map(({ name }) => name),
    lines: (seen.facts.funding?.lines ?? []).map(({ name }) => name),
  });
  const file = await openXlsx(form.bytes);
  const sheet = await formIn(file);
  const fill = await fillForm(file, sheet, seen, OPTIONS);
  if (fill.change) await file.write([fill.change]);
  const results = await newResults(file, form.sheet);
  if (results) await file.write([results]);
  const written = (await seenInFile(await file.save())).get(form.sheet);

  const host = await load(form.bytes);
  const other = host.sheet('Khác');
  const before = other && JSON.stringify(snapshot(other));
  const port = officeWorkbook();
  const open = await formIn(port, form.sheet);
  const inExcel = await fillForm(port, open, seen, OPTIONS);
  expect(inExcel.plan.filled).toEqual(fill.plan.filled);
  expect(inExcel.plan.blank).toEqual(fill.plan.blank);
  expect(inExcel.fingerprint).toBe(fill.fingerprint);
  expect(inExcel.change).toEqual(fill.change);
  if (inExcel.change) await port.write([inExcel.change]);
  const there = host.sheet(form.sheet);
  if (!there || !written) throw new Error('no sheet');
  expect(shape(seenInHost(host, there))).toEqual(shape(written));
  expect(other && JSON.stringify(snapshot(other))).toBe(before);
  expect([excel.host.undoCleared, excel.host.unknown]).toEqual([[], []]);
});

/** Two rooms of one row, totals over each, a typed row below, a merge in the copied row. */
async function fullForm(): Promise<Uint8Array> {
  return book([
    {
      name: 'Mẫu',
      merges: ['A1:C1', 'D3:E3'],
      looks: { 'A2:E7': { border: true } },
      rows: [
        ['BIỂU MẪU'],
        ['STT', 'Thôn', 'Số hộ', 'Ghi chú', null],
        [1, null, null, null, null],
        [null, 'Cộng', { v: 0, f: 'SUM(C3:C3)' }, { v: 0, f: 'C4*100' }, null],
        [null, null, null, null, { v: 0, f: 'C5+1' }],
        [null, 'Cộng', { v: 0, f: 'SUM(C5:C5)' }, null, null],
        [null, 'Tổng', { v: 0, f: 'C4+C6' }, null, null],
        [],
        [null, 'Người lập biểu'],
      ],
    },
  ]);
}

const CHANGE: Extract<SheetChange, { kind: 'repair' }> = {
  kind: 'repair',
  sheet: 'Mẫu',
  inserts: [
    { after: 2, count: 2 },
    { after: 4, count: 3 },
  ],
  cells: [
    { row: 0, column: 0, value: 'BIỂU MẪU SỐ LIỆU' },
    { row: 2, column: 2, value: 3 },
    { row: 4, column: 0, value: 3 },
    { row: 4, column: 1, value: 'Thôn Mẫu Một' },
    { row: 4, column: 2, value: 4, format: '#,##0' },
    { row: 6, column: 2, value: 5 },
    { row: 9, column: 2, value: 6 },
    { row: 11, column: 3, value: 13, formula: '=C12', computed: true },
  ],
};

/** With what the workbook remembers of it. */
const CHANGES: readonly SheetChange[] = [CHANGE, { kind: 'memory', xml: '{"forms":[]}' }];

const seenOf = (host: HostBook): unknown => [
  host.xmlParts.map(({ xml }) => xml),
  host.sheets.map((sheet) => [
    snapshot(sheet),
    { ...seenInHost(host, sheet) },
    [...sheet.rowHeights],
    sheet.validations,
  ]),
];

it('grows as the file does: totals, copies, merges', async () => {
  const bytes = await fullForm();
  const file = await openXlsx(bytes);
  await file.write([CHANGE]);
  const results = await newResults(file, 'Mẫu');
  if (results) await file.write([results]);
  const written = (await seenInFile(await file.save())).get('Mẫu');
  const host = await load(bytes);
  await officeWorkbook().write([CHANGE]);
  const there = host.sheet('Mẫu');
  if (!there || !written) throw new Error('no sheet');
  expect(shape(seenInHost(host, there))).toEqual(shape(written));
  expect(there.cell(5, 2)?.formula).toBe('=SUM(C3:C5)');
  expect(there.cell(10, 2)?.formula).toBe('=SUM(C7:C10)');
  expect(there.cell(8, 4)?.formula).toBe('=C9+1');
  expect(there.cell(3, 0)?.value).toBe('');
});

it('takes the filling back, and not what a person has typed over', async () => {
  const bytes = await fullForm();
  const host = await load(bytes);
  const before = seenOf(host);
  const port = officeWorkbook();
  expect(await port.takeBack?.()).toBe(false);
  await port.write(CHANGES);
  expect(await port.takeBack?.()).toBe(true);
  expect(seenOf(host)).toEqual(before);
  expect(await port.takeBack?.()).toBe(false);
  await port.write(CHANGES);
  const sheet = host.sheet('Mẫu');
  if (sheet) sheet.at(4, 2).value = 44;
  const typed = seenOf(host);
  await expect(port.takeBack?.()).rejects.toMatchObject({ code: 'changed' });
  expect(seenOf(host)).toEqual(typed);
});

it.each(['busy', 'lost'] as const)('a fault at any request leaves the form (%s)', async (kind) => {
  const bytes = await fullForm();
  let host = await load(bytes);
  const before = seenOf(host);
  await officeWorkbook().write(CHANGES);
  const done = seenOf(host);
  const requests = excel.host.log.length;
  const code = kind === 'busy' ? 'InvalidOperationInCellEditMode' : 'ConnectionFailure';
  const moments = [
    'before',
    'after',
    // Some of the actions of the request alone, as where Excel stops in the middle.
    ...Array.from({ length: FULL ? 90 : 5 }, (_, at) => ({ actions: at * (FULL ? 1 : 20) + 1 })),
  ] as const;
  let tried = 0;
  for (let request = 1; request <= requests; request++)
    for (const when of moments) {
      host = await load(bytes);
      excel.host.faults = [{ request, code, when }];
      const failure = await officeWorkbook()
        .write(CHANGES)
        .then(
          () => null,
          (error: unknown) => error,
        );
      excel.host.faults = [];
      if (failure === null) expect(seenOf(host)).toEqual(done);
      else expect([request, when, seenOf(host)]).toEqual([request, when, before]);
      tried += failure === null ? 0 : 1;
      if (failure === null) continue;
      await officeWorkbook().write(CHANGES);
      expect(seenOf(host)).toEqual(done);
    }
  expect(tried).toBeGreaterThan(requests);
});

it('fills the open cells of a protected sheet, and takes them back', async () => {
  const host = await load(await protectedForm(5, 'A4:E9'));
  const before = seenOf(host);
  const port = officeWorkbook();
  const open = await formIn(port, 'Mẫu');
  const fill = await fillForm(port, open, seen, OPTIONS);
  expect(fill.plan.filled).toHaveLength(18);
  await port.write(await fillChanges(port, fill));
  expect([3, 7].map((row) => host.sheet('Mẫu')?.cell(row, 2)?.value)).toEqual([412, 341]);
  expect(await port.takeBack?.()).toBe(true);
  expect(seenOf(host)).toEqual(before);
  const change = { ...CHANGE, cells: [{ row: 0, column: 0, value: 'khác' }], inserts: [] };
  await expect(port.write([change])).rejects.toMatchObject({ code: 'access-denied' });
});

it('sets no format in the open cells of a protected sheet, and fills them all the same', async () => {
  const form = {
    name: 'Mẫu',
    protected: true,
    looks: { 'A1:E9': { border: true, unlocked: true } },
    formats: { D5: '@', E5: '0', E4: '0%' },
    merges: ['A1:E1'],
    rows: [
      ['(Số liệu đến ngày …/…/…)'],
      [],
      ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
      [1, 'Thôn Gò Lê', null, null, null],
      [2, 'Thôn Làng Măng', null, null, null],
    ],
  };
  const host = await load(await book([form]));
  const before = seenOf(host);
  const port = officeWorkbook();
  const open = await formIn(port, 'Mẫu');
  const fill = await fillForm(port, open, seen, { ...OPTIONS, period: '2025' });
  expect(fill.plan.blank).toEqual([{ cell: 'D5', why: { why: 'format' } }]);
  expect(fill.notes).toEqual([{ code: 'formats', params: { cells: 'E4, E5' } }]);
  await port.write(await fillChanges(port, fill));
  const value = (row: number, column: number) => host.sheet('Mẫu')?.cell(row, column)?.value;
  expect([value(0, 0), value(3, 2), value(3, 4), value(4, 4)]).toEqual([
    '(Số liệu đến ngày 31/12/2025)',
    412,
    0.068,
    6.03,
  ]);
  expect(await port.takeBack?.()).toBe(true);
  expect(seenOf(host)).toEqual(before);
});
