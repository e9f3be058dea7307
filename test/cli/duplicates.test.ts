/** `trung-lap`: who stands twice, or benefits from two projects. */
import { stepsOf } from '../make/work';
import { readFileSync } from 'node:fs';
import { findDuplicates } from '../../src/app/duplicates';
import { survey } from '../../src/app/survey';
import { book, type CellSpec } from '../make/book';
import { story } from '../make/stories';
import { bieu, json, opened, workFolder } from './run';

jest.setTimeout(180_000);
const folder = workFolder();

interface Told {
  readonly grade: string;
  readonly code: string;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  readonly ids: readonly string[];
  readonly supports: readonly string[];
}

const brief = (body: { duplicates: Told[] }): string[] =>
  body.duplicates.map(
    (item) => `${item.grade} ${item.cells.map((cell) => `${cell.sheet}!${cell.cell}`).join(' ')}`,
  );

test('S10: certain by number, suspected by name, and who has another name is left in peace', async () => {
  const file = folder.file('S10.xlsx', await story('S10'));
  const before = readFileSync(file);
  const { code, body } = await json('trung-lap', file);
  expect(code).toBe(0);
  expect(brief(body)).toEqual([
    'certain Danh sách hộ!B4 Danh sách hộ!B5',
    'possible Danh sách hộ!B4 Danh sách hộ!B6',
  ]);
  expect(body.duplicates[0].ids).toEqual(['051*****0001']);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('S10: one person in two projects, with both cells', async () => {
  const file = folder.file('S10-huong-loi.xlsx', await story('S10-huong-loi'));
  const { body } = await json('trung-lap', file);
  expect(brief(body)).toContain('certain Hưởng lợi DA2!B4 Hưởng lợi TDA1-DA3!B4');
  const overlap = body.duplicates.find((item: Told) => item.code === 'TL-005') as Told;
  expect(overlap.supports).toEqual(['DA2', 'DA3.1']);
});

test('neither text nor JSON holds a name or a whole number', async () => {
  const file = folder.file('kin.xlsx', await story('S10-huong-loi'));
  for (const args of [[], ['--json']]) {
    const run = await bieu('trung-lap', file, ...args);
    expect(run.out).toContain('051*****0001');
    expect((run.out + run.err).normalize('NFC').toLowerCase()).not.toMatch(
      /thị hồng|0?51000000001/,
    );
  }
});

test('the words for people are the grades and the reasons', async () => {
  const file = folder.file('chu.xlsx', await story('S10'));
  const { out } = await bieu('trung-lap', file);
  expect(out).toMatch(/chắc chắn\s+cùng số CCCD/);
  expect(out).toMatch(/nghi ngờ\s+cùng họ tên, cùng năm sinh, khác thôn/);
  expect(out).toContain('khôi phục số 0');
});

test('two workbooks are compared with each other', async () => {
  const one = (place: string): Promise<Uint8Array> =>
    book([
      {
        name: 'DS',
        rows: [
          ['DANH SÁCH HỘ NGHÈO'],
          ['STT', 'Họ và tên', 'Thôn', 'Số CCCD'],
          [1, 'Đinh A', place, '051000000001'],
        ],
      },
    ]);
  const { body } = await json(
    'trung-lap',
    folder.file('a.xlsx', await one('Thôn A')),
    folder.file('b.xlsx', await one('Thôn B')),
  );
  expect(body.duplicates[0].cells).toEqual([
    { sheet: 'DS', cell: 'B3', file: 'a.xlsx' },
    { sheet: 'DS', cell: 'B3', file: 'b.xlsx' },
  ]);
});

test('a workbook without a table is a stop, a missing file an error', async () => {
  const empty = await json(
    'trung-lap',
    folder.file('trong.xlsx', await book([{ name: 'A', rows: [['Xin chào']] }])),
  );
  expect([empty.code, empty.body.findings[0].code]).toEqual([1, 'BANG-001']);
  expect((await json('trung-lap', folder.file('khong-co.xlsx'))).code).toBe(3);
});

test('twenty thousand lines of few names take no more work than reading them twice', async () => {
  const count = process.env.FULL === '1' ? 20_000 : 6000;
  const rows: CellSpec[][] = Array.from({ length: count }, (_, i) => [
    i + 1,
    `Đinh Thị ${['Hồng', 'Hoa', 'Lan'][i % 3]}`,
    `Thôn ${i % 9}`,
    1940 + (i % 70),
    i % 2 ? `0510${String(i).padStart(8, '0')}` : null,
  ]);
  const file = folder.file(
    'lon.xlsx',
    await book([
      {
        name: 'DS',
        rows: [
          ['DANH SÁCH HỘ NGHÈO'],
          ['STT', 'Họ và tên', 'Thôn', 'Năm sinh', 'Số CCCD'],
          ...rows,
        ],
      },
    ]),
  );
  expect((await bieu('trung-lap', file, '--json')).code).toBe(0);
  // Run once before the counting, for what is done the first time only.
  let seen = await survey(await opened(file));
  const reading = await stepsOf(async () => {
    seen = await survey(await opened(file));
  });
  const looking = await stepsOf(() => {
    const { people } = findDuplicates([{ file: null, tables: seen.recognition.tables }]);
    expect(people).toBe(count);
  });
  expect(looking).toBeLessThan(2 * reading);
});
