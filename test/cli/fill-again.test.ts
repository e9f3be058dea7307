/** `dien` of a form that was filled in before, of many workbooks, and of answers alone. */
import { existsSync, readFileSync } from 'node:fs';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Package } from '../../src/workbook/package/package';
import { blankForm } from '../forms/blank-form';
import { GROWN, SMALL } from '../forms/filling';
import { LAYOUTS } from '../forms/layouts';
import { book } from '../make/book';
import { HAMLETS } from '../make/sample/figures';
import { bieu, cellsOf, json, workFolder } from './run';

jest.setTimeout(180_000);
const folder = workFolder();

async function formOf(layout: string): Promise<string> {
  const spec = LAYOUTS.find(({ name }) => name === layout);
  if (!spec) throw new Error(layout);
  const members = { hamlets: HAMLETS.map(({ name }) => name), lines: [] };
  return folder.file('mau.xlsx', (await blankForm(spec, members)).bytes);
}

const small = async (): Promise<string> => folder.file('so.xlsx', await book(SMALL));
const grown = async (): Promise<string> => folder.file('so-moi.xlsx', await book(GROWN));

it('brings a filled form up to date, and names both figures where a person typed', async () => {
  const form = await formOf('one blank row and a total');
  const first = folder.file('lan-mot.xlsx');
  await bieu('dien', form, await small(), '-o', first, '--ghi-de', '--nho');
  const port = await openXlsx(new Uint8Array(readFileSync(first)));
  await port.write([
    { kind: 'repair', sheet: 'Biểu mẫu', cells: [{ row: 6, column: 3, value: 99 }] },
  ]);
  const typed = folder.file('da-sua.xlsx', await port.save());
  const target = folder.file('lan-hai.xlsx');
  const { code, body } = await json('dien', typed, await grown(), '-o', target, '--ghi-de');
  expect([code, body.remembered]).toEqual([0, true]);
  expect(body.changed[0]).toEqual({ cell: 'C6', from: 412, to: 422 });
  expect(body.kept).toEqual([{ cell: 'D7', generated: 24, now: 99, source: 24 }]);
  expect((await cellsOf(target, 'Biểu mẫu')).get('D7')?.value).toBe(99);
  const said = await bieu('dien', typed, await grown(), '-o', target, '--ghi-de');
  expect(said.out).toContain('D7: bạn sửa 24 → 99; nguồn vẫn là 24. Giữ 99.');
  const wanted = ['--lay-moi', 'Biểu mẫu!D7'];
  await bieu('dien', typed, await grown(), '-o', target, '--ghi-de', ...wanted);
  expect((await cellsOf(target, 'Biểu mẫu')).get('D7')?.value).toBe(24);
});

it('changes no part of a form but the one of its sheet, and names what differs later', async () => {
  const form = await formOf('one blank row and a total');
  const first = folder.file('chi-o.xlsx');
  await bieu('dien', form, await small(), '-o', first, '--ghi-de');
  const [before, after] = [form, first].map((file) =>
    Package.open(new Uint8Array(readFileSync(file))),
  );
  const names = before?.names() ?? [];
  expect(after?.names()).toEqual(names);
  const changed: string[] = [];
  for (const name of names)
    if ((await after?.text(name)) !== (await before?.text(name))) changed.push(name);
  expect(changed.filter((name) => !/styles\.xml$|workbook\.xml$/.test(name))).toEqual([
    'xl/worksheets/sheet1.xml',
  ]);
  const later = folder.file('chi-o-2.xlsx');
  const { body } = await json('dien', first, await grown(), '-o', later, '--ghi-de');
  expect(body.remembered).toBe(false);
  expect(body.conflicts[0]).toMatchObject({ cell: 'C6', now: 412, source: 422 });
  expect((await cellsOf(later, 'Biểu mẫu')).get('C6')?.value).toBe(412);
});

it('brings a form of the workbook up to date with its Biểu', async () => {
  const sheet = {
    name: 'Mẫu tỉnh',
    looks: { 'A1:C2': { border: true } },
    rows: [
      ['STT', 'Thôn', 'Tổng số hộ dân cư'],
      [null, 'Tổng cộng', null],
    ],
  };
  const own = folder.file('co-mau.xlsx', await book([...SMALL, sheet]));
  const filled = folder.file('co-mau-1.xlsx');
  await bieu('dien', '--trang', 'Mẫu tỉnh', own, '-o', filled, '--ghi-de');
  const port = await openXlsx(new Uint8Array(readFileSync(filled)));
  const cell = { row: 12, column: 2, value: 422 };
  await port.write([{ kind: 'repair', sheet: 'Tổng hợp thôn', cells: [cell] }]);
  const later = folder.file('co-mau-2.xlsx', await port.save());
  const target = folder.file('co-mau-3.xlsx');
  const { body } = await json('cap-nhat', later, '-o', target, '--ghi-de');
  expect(body.sheets).toMatchObject([
    { sheet: 'Mẫu tỉnh', how: 'cells', changed: [{ cell: 'C2', from: 1867, to: 1877 }] },
  ]);
  expect((await cellsOf(target, 'Mẫu tỉnh')).get('C2')?.value).toBe(1877);
  const heading = { row: 0, column: 2, value: 'Cột không ai biết' };
  await port.write([{ kind: 'repair', sheet: 'Mẫu tỉnh', cells: [heading] }]);
  const unknown = folder.file('co-mau-4.xlsx', await port.save());
  const left = await json('cap-nhat', unknown, '-o', target, '--ghi-de');
  const why = expect.stringMatching(/«cột không ai biết»/);
  expect(left.body.sheets[0].conflicts).toMatchObject([{ cell: 'C2', now: 1867, why }]);
  const said = await bieu('cap-nhat', unknown, '-o', target, '--ghi-de');
  expect(said.out).toMatch(/C2: .*\n {4}.*«cột không ai biết»/);
});

it('fills one form from many workbooks, and says which of them cannot be read', async () => {
  const form = await formOf('one blank row and a total');
  const broken = folder.file('hong.xlsx', new Uint8Array([1, 2, 3]));
  const out = folder.file('da-dien');
  const books = [await small(), await grown(), broken];
  const { code, body } = await json('dien', form, ...books, '-o', out);
  expect(code).toBe(1);
  expect(
    body.files.map((one: { workbook: string; error?: unknown; filled?: unknown[] }) => [
      one.workbook,
      one.error === undefined ? one.filled?.length : 'lỗi',
    ]),
  ).toEqual([
    ['so.xlsx', 30],
    ['so-moi.xlsx', 30],
    ['hong.xlsx', 'lỗi'],
  ]);
  const value = async (name: string) =>
    (await cellsOf(`${out}/${name}`, 'Biểu mẫu')).get('C6')?.value;
  expect([await value('so.xlsx'), await value('so-moi.xlsx')]).toEqual([412, 422]);
  expect(existsSync(`${out}/hong.xlsx`)).toBe(false);
  expect((await bieu('dien', form, ...books.slice(0, 2), '-o', out)).code).toBe(2);
  expect((await bieu('dien', form, ...books, '-o', `${out}.xlsx`)).code).toBe(2);
});

it('writes down what was answered about the form, for other communes', async () => {
  const form = await formOf('words that nobody knows stay blank and are asked');
  const own = await small();
  const { body } = await json('dien', form, own, '-o', folder.file('hoi.xlsx'), '--ghi-de');
  const [question] = body.questions;
  const answers = folder.file(
    'tra-loi.json',
    JSON.stringify({
      thon: { 'Gò Lê cũ': 'Thôn Gò Lê' },
      questions: { [question.id]: 'Hộ cận nghèo' },
    }),
  );
  const given = folder.file('cho-xa-khac.json');
  const run = await json('dien', form, own, '--anh-xa', answers, '-o', given, '--ghi-de');
  expect(run.body).toMatchObject({ output: given, answers: 1 });
  expect(JSON.parse(readFileSync(given, 'utf8'))).toMatchObject({
    thon: {},
    questions: { [question.id]: 'Hộ cận nghèo' },
  });
  const target = folder.file('xa-khac.xlsx');
  const other = await json('dien', form, await grown(), '--anh-xa', given, '-o', target);
  expect(other.body.questions[0].answer).toBe('Hộ cận nghèo');
});
