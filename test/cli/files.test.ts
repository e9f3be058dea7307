/** Files that cannot be read, outputs that may not be written, and what the officer is told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { templateOf } from '../../src/templates';
import { book } from '../make/book';
import { PLAN_SHEETS } from '../make/plan-forms';
import { bieu, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const sample = readFileSync('assets/so-mau.xlsx');
const OLE = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array(2048).fill(0),
]);

const UNREADABLE: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['cu.xls', OLE, /hỏng|chép thiếu/],
  [
    'pdf-doi-duoi.xlsx',
    new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
    /không phải sổ Excel/,
  ],
  ['rong.xlsx', new Uint8Array(0), /rỗng/],
  [
    'cut.xlsx',
    new Uint8Array(sample.subarray(0, Math.floor(sample.length / 2))),
    /hỏng|chép thiếu/,
  ],
  [
    'nhieu.xlsx',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    /không phải sổ Excel|hỏng/,
  ],
];

test.each(UNREADABLE)(
  '%s gets one sentence and exit code 3, and nothing is written',
  async (name, bytes, words) => {
    const file = folder.file(name, bytes);
    const out = folder.file(`ra-${name.replace(/\.\w+$/, '.xlsx')}`);
    const run = await bieu('so-lieu', file);
    expect(run.code).toBe(3);
    expect(run.out).toBe('');
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    const made = await json('lap', file, '-o', out);
    expect(made.code).toBe(3);
    expect(made.body.error).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      fix: expect.any(String),
    });
    expect(existsSync(out)).toBe(false);
  },
);

test('a file that is not there, and a folder', async () => {
  expect((await bieu('so-lieu', folder.file('khong-co.xlsx'))).code).toBe(3);
  expect((await json('kiem-tra', folder.path)).body.error.code).toBe('folder');
});

test('a workbook without a table is told so, with what to do, and no file is written', async () => {
  const file = folder.file(
    'trong.xlsx',
    await book([{ name: 'Sheet1', rows: [['Ghi chép'], ['mua mực in', 2]] }]),
  );
  const { code, body } = await json('kiem-tra', file);
  expect(code).toBe(1);
  expect(body.findings[0]).toMatchObject({
    code: 'BANG-001',
    severity: 'stop',
    fix: expect.stringContaining('tiêu đề'),
  });
  const out = folder.file('trong-ra.xlsx');
  expect((await json('lap', file, '-o', out)).code).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('a macro workbook keeps its kind', async () => {
  const file = folder.file('so.xlsm', sample);
  expect((await json('lap', file, '-o', folder.file('khac.xlsx'))).body.error.code).toBe('kind');
  expect((await json('lap', file, '-o', folder.file('khac.xlsm'))).code).toBe(0);
});

test('an existing file is not overwritten, and never the input itself', async () => {
  const input = folder.file('vao.xlsx', sample);
  const out = folder.file('da-co.xlsx', 'cũ');
  expect((await json('lap', input, '-o', out)).body.error.code).toBe('exists');
  expect(readFileSync(out, 'utf8')).toBe('cũ');
  expect((await json('lap', input, '-o', out, '--ghi-de')).code).toBe(0);
  expect((await json('lap', input, '-o', input, '--ghi-de')).body.error.code).toBe('same-file');
  expect(readFileSync(input).equals(sample)).toBe(true);
});

test('wrong words end with exit code 2 and show how it is used', async () => {
  for (const args of [
    ['la-lung'],
    ['so-lieu'],
    ['lap', 'assets/so-mau.xlsx'],
    ['so-lieu', 'a.xlsx', 'b.xlsx'],
    ['kiem-tra', 'assets/so-mau.xlsx', '--khong-co'],
    ['lap', 'assets/so-mau.xlsx', '-o', folder.file('x.xlsx'), '--bieu', 'bieu-99'],
    ['lap', 'assets/so-mau.xlsx', '-o', folder.file('x.xlsx'), '--ky', '2025-13'],
    ['kiem-tra', 'assets/so-mau.xlsx', '--bo-qua', 'VON-001'],
    ['kiem-tra', 'assets/so-mau.xlsx', '--den-ngay', '2025-02-30'],
  ]) {
    const { code, body } = await json(...args);
    expect([args, code]).toEqual([args, 2]);
    expect(body.error.message).toMatch(/\S/);
  }
});

test('the Biểu alone: a new book with live formulas, or one to send with values alone', async () => {
  const alone = folder.file('chi-bieu.xlsx');
  expect((await json('lap', 'assets/so-mau.xlsx', '-o', alone, '--chi-bieu')).code).toBe(0);
  const sent = folder.file('gui-di.xlsx');
  expect((await json('lap', 'assets/so-mau.xlsx', '-o', sent, '--gui-di')).code).toBe(0);
  const formulas = async (file: string): Promise<number> => {
    let count = 0;
    const workbook = await opened(file);
    for (const info of await workbook.sheets()) {
      expect(info.visibility).toBe('visible');
      for await (const block of workbook.rows(info.name)) {
        block.values.forEach((row, offset) =>
          row.forEach((_, column) => {
            if (block.look(block.firstRow + offset, column)?.formula) count += 1;
          }),
        );
      }
    }
    return count;
  };
  expect((await (await opened(alone)).sheets()).map((sheet) => sheet.name)).toEqual(PLAN_SHEETS);
  expect(await formulas(alone)).toBeGreaterThan(50);
  expect(await formulas(sent)).toBe(0);
  expect((await (await opened(sent)).sheets()).every((sheet) => sheet.tag === null)).toBe(true);
});

test('settings of the call are printed in the head and kept for the next time', async () => {
  const out = folder.file('co-so.xlsx');
  await json(
    'lap',
    'assets/so-mau.xlsx',
    '-o',
    out,
    '--tham-so',
    'so-ke-hoach=12',
    '--tham-so',
    'ngay-ke-hoach=20/8/2025',
  );
  const again = folder.file('co-so-2.xlsx');
  expect((await json('lap', out, '-o', again, '--bieu', 'bieu-02', '--chi-bieu')).code).toBe(0);
  const workbook = await opened(again);
  const texts: string[] = [];
  for await (const block of workbook.rows('Biểu 02'))
    for (const row of block.values)
      for (const value of row) if (typeof value === 'string') texts.push(value);
  expect(texts.find((text) => text.startsWith('(Kèm theo'))).toContain(
    'số 12/KH-UBND ngày 20 tháng 8 năm 2025',
  );
});

/** "bc-02", "bc-10" */
const byNumber = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, '')));

test('the list names every form, function, rule, field and parameter', async () => {
  const { code, body } = await json('danh-sach');
  expect(code).toBe(0);
  const folders = readdirSync('src/templates', { withFileTypes: true });
  const listed: string[] = body.bieu.map((form: { form: string }) => form.form);
  expect([...listed].sort()).toEqual(
    folders.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  );
  // By their groups: the plan's, the review's, then those of monitoring.
  const order = ['plan', 'review', 'monitoring'];
  const places = listed.map((form) => order.indexOf(templateOf(form)?.group ?? ''));
  expect(places).toEqual([...places].sort());
  // In a group the annexes come before the forms, each by their numbers.
  for (const place of new Set(places)) {
    const names = listed.filter((_, at) => places[at] === place);
    const annexes = names.filter((form) => form.startsWith('phu-luc-'));
    const forms = names.filter((form) => !annexes.includes(form));
    expect(names).toEqual([annexes, forms].flatMap(byNumber));
  }
  expect(body.functions.map((item: { name: string }) => item.name)).toEqual(
    expect.arrayContaining(['TYLENGHEO', 'DOCSO', 'HANLAMVIEC']),
  );
  expect(body.rules.map((rule: { code: string }) => rule.code)).toEqual(
    expect.arrayContaining([
      'VON-001',
      'HO-001',
      'CT-001',
      'PC-001',
      'BANG-001',
      'SO-002',
      'LUAT-002',
    ]),
  );
  expect(body.parameters.some((parameter: { confirmed: boolean }) => !parameter.confirmed)).toBe(
    true,
  );
});

test('a function on the command line', async () => {
  expect(await json('ham', 'TYLENGHEO', '104', '1867')).toEqual({ code: 0, body: { value: 5.57 } });
  expect(await json('ham', 'PHANBOVON', '87', '[400,150,61,90,50,40,80]')).toEqual({
    code: 0,
    body: { value: expect.any(Array) },
  });
  expect(await json('ham', 'TYLENGHEO', '104', '0')).toMatchObject({
    code: 1,
    body: { error: { code: '#VALUE!' } },
  });
  // A call that is wrong before any figure is looked at is wrong usage, as everywhere on the command line.
  for (const call of [
    ['ABC', '1'],
    ['TYLENGHEO', '104'],
  ]) {
    expect(await json('ham', ...call)).toMatchObject({
      code: 2,
      body: { error: { code: 'usage', message: expect.any(String), fix: expect.any(String) } },
    });
  }
  expect((await bieu('ham', 'TYLENGHEO', '104', '1867')).out.trim()).toBe('5.57');
});
