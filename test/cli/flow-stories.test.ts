/** The officer's stories of flows, and the choice of Biểu, through the command line. */
import { story } from '../make/stories';
import { bieu, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const stories = async (name: string): Promise<string> =>
  folder.file(`${name}.xlsx`, await story(name));
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
const all = (body: { findings: any[] }, code: string): any[] =>
  body.findings.filter((item) => item.code === code);

test('S7: flows that balance, with the net fall of the plan and the gross number beside it', async () => {
  const file = await stories('S7');
  expect((await json('kiem-tra', file)).code).toBe(0);
  const { body } = await json('so-lieu', file);
  expect(body.flow.poor).toMatchObject({
    asOf: '2025-12-31',
    opening: 368,
    decrease: { toOtherGroup: 8, aboveLine: 264, other: 3 },
    increase: { fromOtherGroup: 4, relapsed: 2, new: 3, other: 2 },
    closing: 104,
    computedClosing: 104,
    netReduction: 264,
    grossReduction: 272,
  });
  expect(body.flow.nearPoor).toMatchObject({
    opening: 196,
    closing: 11,
    computedClosing: 11,
    netReduction: 185,
    grossReduction: 194,
  });
  expect((await json('so-lieu', 'assets/so-mau.xlsx')).body.flow).toBeNull();
});

test('S8: one household off is told with what it does to the rate', async () => {
  const { code, body } = await json('kiem-tra', await stories('S8'));
  expect(code).toBe(1);
  expect(all(body, 'DB-001')[0]).toMatchObject({
    severity: 'stop',
    sheet: 'Diễn biến hộ nghèo',
    cell: 'K16',
    unit: 'hộ',
    expected: 104,
    found: 105,
    difference: 1,
  });
  expect(all(body, 'DB-001')[0].message).toContain('5,62 %');
  expect(all(body, 'HO-011')).toEqual([]);
});

test('S8: the two forms must agree', async () => {
  const { code, body } = await json('kiem-tra', await stories('S8-cheo'));
  expect(code).toBe(1);
  expect(all(body, 'DB-002')[0]).toMatchObject({
    severity: 'stop',
    expected: 8,
    found: 7,
    difference: -1,
  });
  expect(all(body, 'DB-002')[0].message).toContain('8 ≠ 7');
  expect(all(body, 'DB-001')[0]).toMatchObject({ expected: 11, found: 10, difference: -1 });
});

test("without a choice the plan's Biểu are made; all of them when asked, and what is missing is named", async () => {
  const file = await stories('S7');
  const plan = await json('lap', file, '-o', folder.file('plan.xlsx'));
  expect(plan.body.sheets.map((sheet: { bieu: string }) => sheet.bieu)).toEqual([
    'phu-luc-01',
    'bieu-02',
    'bieu-03',
  ]);
  expect(plan.body.notWritten).toEqual([]);
  const out = folder.file('all.xlsx');
  const every = await json('lap', file, '-o', out, '--bieu', 'tat-ca', '--ky', '2025');
  expect(every.code).toBe(0);
  expect(
    every.body.notWritten.map((item: { bieu: string; why: string }) => [item.bieu, item.why]),
  ).toEqual([
    ['bc-10', 'Sổ chưa có cột nguyên nhân nghèo trong danh sách hộ.'],
    ['bc-16', 'Sổ chưa có cột thu nhập bình quân trong danh sách hộ.'],
    ['bc-17', 'Sổ chưa có cột thu nhập bình quân trong danh sách hộ.'],
    ['bc-13', 'Sổ chưa có bảng giải ngân.'],
    ['bc-18', 'Sổ chưa có danh sách hộ được hỗ trợ có số tiền hoặc hiện vật.'],
  ]);
  expect(every.body.sheets).toHaveLength(16);
  expect((await (await opened(out)).sheets()).map((sheet) => sheet.name)).toEqual(
    expect.arrayContaining(['Biểu 02-BC', 'Biểu 15-BC', 'Diễn biến hộ nghèo']),
  );
});

test('a Biểu that there is not is wrong usage, with the names that there are', async () => {
  const run = await bieu(
    'lap',
    'assets/so-mau.xlsx',
    '-o',
    folder.file('x.xlsx'),
    '--bieu',
    'bc-99',
  );
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/bc-15.*tat-ca/);
});

test('a copy to send holds values alone and no identity number', async () => {
  const out = folder.file('gui.xlsx');
  const made = await json(
    'lap',
    await stories('S7'),
    '-o',
    out,
    '--bieu',
    'bc-02,bc-05,bc-11,bc-12',
    '--gui-di',
  );
  expect(made.code).toBe(0);
  const book = await opened(out);
  for (const sheet of await book.sheets()) {
    for await (const block of book.rows(sheet.name)) {
      block.values.forEach((row, offset) =>
        row.forEach((value, column) => {
          expect(block.look(block.firstRow + offset, column)?.formula).toBeUndefined();
          expect(String(value ?? '')).not.toMatch(/\d{12}/);
        }),
      );
    }
  }
});
