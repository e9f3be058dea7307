/** A province's form on the command line: filled in, asked about, answered, and compared afterwards. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { book } from '../make/book';
import { sampleBook, sampleSheets } from '../make/sample';
import { HAMLETS } from '../make/sample/figures';
import { Package } from '../../src/workbook/package/package';
import { blankForm } from '../forms/blank-form';
import { LAYOUTS } from '../forms/layouts';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(180_000);
const folder = workFolder();
const MEMBERS = { hamlets: HAMLETS.map(({ name }) => name), lines: [] };

async function files(layout: string): Promise<{ form: string; own: string }> {
  const spec = LAYOUTS.find(({ name }) => name === layout);
  if (!spec) throw new Error(layout);
  return {
    form: folder.file('mau.xlsx', (await blankForm(spec, MEMBERS)).bytes),
    own: folder.file('so.xlsx', await sampleBook()),
  };
}

it('fills in what the workbook has, and says of every other cell why it stays blank', async () => {
  const { form, own } = await files('one blank row and a total');
  const target = folder.file('ra.xlsx');
  const { code, body } = await json('dien', form, own, '-o', target, '--ghi-de');
  expect([code, body.output, body.questions]).toEqual([0, target, []]);
  expect(body.form).toMatchObject({ sheet: 'Biểu mẫu', range: 'A3:H7' });
  expect(body.filled[0]).toMatchObject({
    cell: 'C6',
    value: HAMLETS[0]?.households,
    coordinates: { place: 'gò lê', group: 'all' },
  });
  expect(body.filled[0].sources[0].sheet).toBe('Tổng hợp thôn');
  for (const { cell, bieu: by, rule } of body.filled)
    expect([cell, by, rule.document]).toEqual([
      cell,
      expect.stringMatching(/^b/),
      expect.any(String),
    ]);
  expect(body.blank.every(({ cell }: { cell: string }) => cell.startsWith('H'))).toBe(true);
  const cells = await cellsOf(target, 'Biểu mẫu');
  expect(cells.get('A1')?.value).toBe('UBND XÃ BA DINH');
  expect(cells.get('A2')?.value).toBe('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025');
  expect(cells.get('D11')).toEqual({ value: 104, formula: '=SUM(D6:D10)' });
  expect(cells.get('B13')?.value).toBe('Người lập biểu');
});

it('lists the figures as Vietnamese documents write them', async () => {
  const { form, own } = await files('one blank row and a total');
  const { out } = await bieu('dien', form, own, '-o', folder.file('liet.xlsx'), '--ghi-de');
  expect(out).toMatch(/^C11 +1\.867 /m);
  expect(out).toMatch(/^E11 +5,57 /m);
});

it('asks about words that it does not know, and takes the answer', async () => {
  const { form, own } = await files('words that nobody knows stay blank and are asked');
  const open = await json('dien', form, own, '-o', folder.file('hoi.xlsx'), '--ghi-de');
  const [question] = open.body.questions;
  expect(question).toMatchObject({ about: 'role', cell: 'D2', answer: null });
  const choices = question.choices.map(({ id }: { id: string }) => id);
  expect(choices).toEqual(expect.arrayContaining(['Hộ nghèo cuối năm', 'de-trong']));
  const answers = folder.file(
    'tra-loi.json',
    JSON.stringify({ questions: { [question.id]: 'Hộ cận nghèo đầu năm' } }),
  );
  const target = folder.file('dap.xlsx');
  const { body } = await json('dien', form, own, '--anh-xa', answers, '-o', target, '--ghi-de');
  expect(body.questions[0].answer).toBe('Hộ cận nghèo đầu năm');
  expect((await cellsOf(target, 'Biểu mẫu')).get('D3')?.value).toBe(HAMLETS[0]?.openingNearPoor);
});

it('fills in a sheet of the workbook itself, and no other sheet of it', async () => {
  const sheets = sampleSheets();
  const file = folder.file(
    'co-mau.xlsx',
    await book([
      ...sheets,
      {
        name: 'Mẫu tỉnh',
        looks: { 'A1:C3': { border: true } },
        rows: [
          ['STT', 'Thôn', 'Hộ nghèo'],
          [null, null, null],
          [null, 'Tổng cộng', null],
        ],
      },
    ]),
  );
  const target = folder.file('co-mau-ra.xlsx');
  const run = await bieu('dien', '--trang', 'Mẫu tỉnh', file, '-o', target, '--ghi-de');
  expect(run.code).toBe(0);
  const own = await cellsOf(target, 'Mẫu tỉnh');
  expect(HAMLETS.map((_, at) => own.get(`C${at + 2}`)?.value)).toEqual(
    HAMLETS.map(({ poor }) => poor),
  );
  const name = sheets[0]?.name ?? '';
  expect(await cellsOf(target, name)).toEqual(await cellsOf(file, name));
});

it('takes no figure of the workbook from the form itself, though its total shows 0', async () => {
  const file = folder.file(
    'mau-co-tong.xlsx',
    await book([
      ...sampleSheets(),
      {
        name: 'Mẫu tỉnh',
        looks: { 'A1:D3': { border: true } },
        rows: [
          ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
          [null, null, null, null],
          [null, 'Tổng cộng', { v: 0, f: 'SUM(C2:C2)' }, null],
        ],
      },
    ]),
  );
  const target = folder.file('mau-co-tong-ra.xlsx');
  const first = await json('dien', '--trang', 'Mẫu tỉnh', file, '-o', target, '--ghi-de');
  expect([first.code, first.body.blank]).toEqual([0, []]);
  const cells = await cellsOf(target, 'Mẫu tỉnh');
  expect(HAMLETS.map((_, at) => cells.get(`C${at + 2}`)?.value)).toEqual(
    HAMLETS.map(({ households }) => households),
  );
  const again = await json('doi-chieu', target, target, '--trang', 'Mẫu tỉnh');
  expect([again.code, again.body.cells, again.body.agree]).toEqual([0, [], 12]);
});

it('keeps an answer in the workbook under the form, and exports it for another one', async () => {
  const form = {
    name: 'Mẫu tỉnh',
    looks: { 'A1:C3': { border: true } },
    rows: [
      ['STT', 'Thôn', 'Số hộ nghèo có xe đạp điện'],
      [null, null, null],
      [null, 'Tổng cộng', null],
    ],
  };
  // The same header in another form asks for another thing.
  const other = {
    name: 'Mẫu khác',
    looks: { 'A1:D3': { border: true } },
    rows: form.rows.map((row, at) => [...row, at === 0 ? 'Ghi chú' : null]),
  };
  const file = folder.file('co-hoi.xlsx', await book([...sampleSheets(), form, other]));
  const target = folder.file('co-hoi-ra.xlsx');
  const open = await json('dien', '--trang', 'Mẫu tỉnh', file, '-o', target);
  const [question] = open.body.questions;
  const answers = folder.file(
    'co-hoi.json',
    JSON.stringify({ questions: { [question.id]: 'Hộ cận nghèo đầu năm' } }),
  );
  await json('dien', '--trang', 'Mẫu tỉnh', file, '--anh-xa', answers, '-o', target, '--ghi-de');
  expect((await cellsOf(target, 'Mẫu tỉnh')).get('C2')?.value).toBe(HAMLETS[0]?.openingNearPoor);
  const compared = await json('doi-chieu', target, target, '--trang', 'Mẫu tỉnh');
  expect([compared.body.cells, compared.body.agree]).toEqual([[], HAMLETS.length + 1]);
  const exported = folder.file('nho.json');
  await json('nhan-dien', target, '-o', exported, '--ghi-de');
  expect(JSON.parse(readFileSync(exported, 'utf8')).questions).toEqual({
    [question.id]: 'Hộ cận nghèo đầu năm',
  });
  const again = folder.file('co-hoi-lai.xlsx');
  const second = await json('dien', '--trang', 'Mẫu tỉnh', file, '--anh-xa', exported, '-o', again);
  expect(second.body.questions[0].answer).toBe('Hộ cận nghèo đầu năm');
  const elsewhere = await json('dien', '--trang', 'Mẫu khác', target, '-o', again, '--ghi-de');
  expect(elsewhere.body.questions[0].answer).toBe(null);
});

it('names the wrong cell of a form that somebody filled in, with both figures and the sources', async () => {
  const { form, own } = await files('one blank row and a total');
  const filled = folder.file('dien-tay.xlsx');
  await bieu('dien', form, own, '-o', filled, '--ghi-de');
  const workbook = await opened(filled);
  const byHand = [
    { row: 6, column: 3, value: 25 },
    { row: 7, column: 3, value: '' },
  ];
  await workbook.write([{ kind: 'repair', sheet: 'Biểu mẫu', cells: byHand }]);
  writeFileSync(filled, await workbook.save());
  const { code, body } = await json('doi-chieu', filled, own);
  expect(code).toBe(1);
  expect(body.cells).toEqual([
    {
      cell: 'D7',
      inForm: 25,
      inBook: 24,
      difference: 1,
      sources: [{ sheet: 'Tổng hợp thôn', cell: 'L14' }],
    },
  ]);
  expect(body.agree).toBeGreaterThan(25);
  expect(body.notCompared).toContainEqual({ cell: 'D8', why: 'mẫu để trống ô này' });
});

it('writes nothing where nothing can be filled in, and says how a form is chosen', async () => {
  const { form, own } = await files('another year stays blank');
  const target = folder.file('khong.xlsx');
  const run = await bieu('dien', form, own, '-o', target);
  expect([run.code, existsSync(target)]).toEqual([1, false]);
  expect(run.out).toContain('mẫu hỏi số của năm khác năm của sổ');
  expect((await bieu('dien', form, own, '-o', target, '--trang', 'Không có')).code).toBe(2);
  expect((await bieu('dien', form)).code).toBe(2);
  const missing = await json('dien', form, own, '-o', target, '--trang', 'Không có');
  expect(missing.body.error.code).toBe('no-sheet');
  // A sheet that is there and holds no form is not said to be missing.
  const notes = folder.file(
    'ghi-chu.xlsx',
    await book([{ name: 'Ghi chú', rows: [['Một dòng']] }]),
  );
  const without = await json('dien', notes, own, '-o', target, '--trang', 'Ghi chú');
  expect([without.code, without.body.error.code]).toEqual([3, 'no-form']);
});

it('says what keeps rows out of a form that has too few', async () => {
  const { form, own } = await files('one blank row and a total');
  const parts = Package.open(readFileSync(form)).fork();
  const sheet = 'xl/worksheets/sheet1.xml';
  const array = '<c r="M6"><f t="array" ref="M6:M7">ROW(M6:M7)</f><v>6</v></c>';
  const xml = await parts.text(sheet);
  parts.set(sheet, xml.replace(/(<row r="6".*?)(<\/row>)/, `$1${array}$2`));
  writeFileSync(form, await parts.save());
  const { code, body } = await json('dien', form, own, '-o', folder.file('mang.xlsx'));
  expect([code, body.error.code]).toEqual([3, 'no-room']);
  expect(body.error.message).toContain('công thức mảng');
});

it('writes neither over the form nor over the workbook', async () => {
  const { form, own } = await files('one blank row and a total');
  for (const target of [form, own]) {
    const before = readFileSync(target);
    const { code, body } = await json('dien', form, own, '-o', target, '--ghi-de');
    expect([code, body.error.code]).toEqual([2, 'same-file']);
    expect(readFileSync(target).equals(before)).toBe(true);
  }
});

it('fills in every form of a file, and one alone where its sheet is named', async () => {
  const name = HAMLETS[0]?.name ?? '';
  const rows = (header: string): (string | number | null)[][] => [
    ['HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [],
    ['STT', 'Thôn', header],
    [1, name, null],
  ];
  const looks = { 'A3:C4': { border: true } };
  const form = folder.file(
    'hai-mau.xlsx',
    await book([
      { name: 'Biểu 1', rows: rows('Hộ nghèo'), looks },
      { name: 'Hướng dẫn', rows: [['Ghi số hộ đến 31/12.']] },
      { name: 'Biểu 2', rows: rows('Hộ cận nghèo'), looks },
    ]),
  );
  const own = folder.file('so.xlsx', await sampleBook());
  const target = folder.file('hai-ra.xlsx');
  const figures = async () =>
    Promise.all(
      ['Biểu 1', 'Biểu 2'].map(async (sheet) => (await cellsOf(target, sheet)).get('C4')?.value),
    );
  const { code, body } = await json('dien', form, own, '-o', target, '--ghi-de');
  expect([code, body.output, body.forms.length]).toEqual([0, target, 2]);
  expect(await figures()).toEqual([HAMLETS[0]?.poor, HAMLETS[0]?.nearPoor]);
  await json('dien', form, own, '-o', target, '--ghi-de', '--trang', 'Biểu 2');
  const [first, second] = await figures();
  expect([first ?? null, second]).toEqual([null, HAMLETS[0]?.nearPoor]);
});
