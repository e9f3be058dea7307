/** Two registers through the command line: figures, every household's move by its cells, answers of the officer, and the sheets that are asked for. */
import { book } from '../make/book';
import { SOME_LIVES, SOME_WRITING } from '../make/some-lives';
import { NEW_NAME, OLD_NAME, twoYears, type Life, type Writing } from '../make/two-years';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const [LIVES, WRITING] = [SOME_LIVES, SOME_WRITING];

async function files(name: string, lives: readonly Life[] = LIVES, writing: Writing = WRITING) {
  const years = twoYears(lives, writing);
  return {
    years,
    old: folder.file(`${name}-cu.xlsx`, await book(years.old)),
    now: folder.file(`${name}-moi.xlsx`, await book(years.now)),
  };
}

test('what is doubtful is asked by its two cells, counted nowhere, and counted once it is answered', async () => {
  const { years, old, now } = await files('hai-nam');
  const corrections = folder.file('thon.json', JSON.stringify({ thon: { [OLD_NAME]: NEW_NAME } }));
  const asked = await json('bien-dong', old, now, '--anh-xa', corrections);
  expect(asked.code).toBe(1);
  const [pair] = asked.body.doubtful;
  expect(asked.body.doubtful).toHaveLength(1);
  expect(pair).toMatchObject({
    reason: 'slip-of-name',
    old: { file: 'hai-nam-cu.xlsx', sheet: 'Danh sách' },
    now: { file: 'hai-nam-moi.xlsx', sheet: 'Danh sách' },
  });
  expect(asked.body.flow.poor).toMatchObject({
    opening: 8,
    closing: 6,
    undecided: { decrease: 1, increase: 1 },
  });
  expect(years.pairs.get(`Danh sách!${pair.old.cell}`)).toBe(`Danh sách!${pair.now.cell}`);
  const out = folder.file('bien-dong.xlsx');
  const answer = `Danh sách!${pair.old.cell}=Danh sách!${pair.now.cell}`;
  const told = await json(
    'bien-dong',
    old,
    now,
    '--anh-xa',
    corrections,
    '--cung-ho',
    answer,
    '-o',
    out,
  );
  expect(told.code).toBe(0);
  expect(told.body.flow.poor).toMatchObject({
    opening: 8,
    decrease: { toOtherGroup: 2, aboveLine: 2, other: 1 },
    increase: { fromOtherGroup: 1, relapsed: 1, new: 1, other: 0 },
    closing: 6,
    computedClosing: 6,
    undecided: { decrease: 0, increase: 0 },
  });
  expect(told.body.flow.nearPoor).toMatchObject({
    opening: 2,
    decrease: { toOtherGroup: 1, aboveLine: 1, other: 0 },
    increase: { fromOtherGroup: 2, other: 1 },
    closing: 3,
    computedClosing: 3,
  });
  expect(told.body.sheets).toEqual(['Biểu 02-BC', 'Biểu 03-BC', 'Biến động từng hộ']);
  const moves = [...(await cellsOf(out, 'Biến động từng hộ')).values()].map((cell) => cell.value);
  // Who stays has not moved.
  expect(moves.filter((value) => String(value).startsWith('Vẫn'))).toEqual([]);
  expect(moves).toEqual(
    expect.arrayContaining([
      'Nghèo → cận nghèo',
      'Thoát nghèo',
      'Tái nghèo',
      'Phát sinh mới',
      'Tách hộ',
      'Đã mất',
    ]),
  );
  const form = await cellsOf(out, 'Biểu 02-BC');
  expect([...form.values()].filter((cell) => cell.formula).length).toBeGreaterThan(10);
  expect((await opened(out)).sheets).toBeDefined();
  // Two households, and the pair is never asked again.
  const apart = await json('bien-dong', old, now, '--anh-xa', corrections, '--khac-ho', answer);
  expect(apart.body.doubtful).toEqual([]);
  expect(apart.body.findings.map((item: { code: string }) => item.code)).toEqual(
    expect.arrayContaining(['DB-012', 'DB-013']),
  );
});

test('neither the sentences nor the document carry a name or a whole number', async () => {
  const { old, now } = await files('rieng-tu');
  const run = await bieu('bien-dong', old, now);
  const document = await bieu('bien-dong', old, now, '--json');
  expect(run.out + document.out).not.toMatch(/\d{12}|Thị Mẫu|Văn Mẫu/);
});

test('a hamlet that is called otherwise this year is asked about by both names', async () => {
  const { old, now } = await files(
    'doi-ten',
    LIVES.map((life) => ({ ...life, hasId: true })),
  );
  const { code, body } = await json('bien-dong', old, now);
  expect(code).toBe(1);
  const [asked] = body.findings.filter((item: { code: string }) => item.code === 'DB-015');
  expect(asked.message).toContain(OLD_NAME);
  expect(asked.message).toContain(NEW_NAME);
  expect(asked.fix).toContain(`ten:${OLD_NAME}`);
});

test('lists of the poor alone without a word of why: asked, or told once for all by the office', async () => {
  const { old, now } = await files(
    'khong-ghi-chu',
    LIVES.map((life) => ({ ...life, hasId: true })),
    { ...WRITING, notes: false, renamed: false },
  );
  const asked = await json('bien-dong', old, now);
  expect(asked.code).toBe(1);
  expect(asked.body.flow.poor).toMatchObject({
    undecided: { decrease: 3, increase: 2 },
    decrease: { aboveLine: 0, other: 0 },
    increase: { new: 0, relapsed: 0 },
  });
  const told = await json(
    'bien-dong',
    old,
    now,
    '--tham-so',
    'ho-khong-con=vượt chuẩn',
    '--tham-so',
    'ho-moi=phát sinh mới',
  );
  expect(told.code).toBe(0);
  expect(told.body.flow.poor).toMatchObject({
    undecided: { decrease: 0, increase: 0 },
    decrease: { aboveLine: 3 },
    increase: { new: 2 },
  });
  expect(
    told.body.findings.filter((item: { code: string }) => item.code === 'DB-022'),
  ).toHaveLength(2);
});

test('a typed flow is compared figure by figure, and named by its cell', async () => {
  const { years, old } = await files(
    'bang-ghi',
    LIVES.map((life) => ({ ...life, hasId: true })),
    { ...WRITING, renamed: false },
  );
  const typed = {
    name: 'Diễn biến',
    rows: [
      ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
      [],
      [
        'Thôn',
        'Hộ nghèo đầu kỳ',
        'Trở thành hộ cận nghèo',
        'Vượt chuẩn cận nghèo',
        'Giảm khác',
        'Hộ cận nghèo trở thành hộ nghèo',
        'Tái nghèo',
        'Phát sinh mới',
        'Tăng khác',
        'Hộ nghèo cuối kỳ',
      ],
      ['Toàn xã', 8, 2, 1, 2, 1, 1, 1, 0, 6],
    ],
  };
  const now = folder.file('bang-ghi-moi.xlsx', await book([...years.now, typed]));
  const { body } = await json('bien-dong', old, now);
  const off = body.findings.filter((item: { code: string }) => item.code === 'DB-017');
  expect(
    off.map((item: Record<string, unknown>) => [
      item.cell,
      item.expected,
      item.found,
      item.difference,
    ]),
  ).toEqual([
    ['D4', 1, 2, 1],
    ['E4', 2, 1, -1],
  ]);
});

test('two files are needed, and pairs of cells that can be read', async () => {
  const { old, now } = await files('dung-sai');
  expect((await json('bien-dong', old)).code).toBe(2);
  expect((await json('bien-dong', old, now, '--cung-ho', 'B12')).code).toBe(2);
  const wrong = await json('bien-dong', old, now, '--cung-ho', 'Danh sách!B900=Danh sách!B5');
  expect(wrong.body.findings.map((item: { code: string }) => item.code)).toContain('DB-026');
  expect((await json('bien-dong', 'test/workbooks/xa-thu-hai.xlsx', now)).code).toBe(1);
});
