import { readXlsx } from 'hucre/xlsx';
import { detail, plain } from './cell';
import { packageText } from './package';
import { story, storySheets, STORY_NAMES } from './stories';
import { NEAR_POOR_FLOWS, POOR_FLOWS, type Flow } from './stories/flow';
import { POISONED_NAMES } from './stories/register-cases';
import { toTcvn3 } from './tcvn3';

const cellOf = (name: string, sheet: string, row: number, column: number) =>
  detail(storySheets(name).find((candidate) => candidate.name === sheet)!.rows[row - 1]![column]);

test.each(STORY_NAMES)('%s is a workbook that opens', async (name) => {
  expect((await readXlsx(await story(name))).sheets.length).toBeGreaterThan(0);
});

test('S2 has 1.900 households in the commune and no longer 5,57 per cent', () => {
  expect(cellOf('S2', 'Tổng hợp thôn', 18, 2).v).toBe(1900);
  expect(cellOf('S2', 'Tổng hợp thôn', 18, 12).v).toBe(5.47);
});

test('S4 misses nine million: 871 + 87 + 34 = 992 against 1.001, and 121 against 130', () => {
  const [total, central, local, province, commune] = [2, 3, 6, 7, 8].map(
    (column) => cellOf('S4', 'Kinh phí', 12, column).v as number,
  );
  expect([total, local]).toEqual([1001, 130]);
  expect([central! + province! + commune!, province! + commune!]).toEqual([992, 121]);
});

test('S5 holds the number 1,001 where 1.001 is meant, S5-chu the text', () => {
  expect(cellOf('S5', 'Kinh phí', 12, 2)).toMatchObject({ v: 1.001, format: '0.000' });
  expect(cellOf('S5-chu', 'Kinh phí', 12, 2).v).toBe('1.001');
});

const sums = (flows: readonly Flow[]) =>
  flows[0]!.map((_, place) => flows.reduce((all, flow) => all + flow[place]!, 0));
const closing = (f: readonly number[]) =>
  f[0]! - (f[1]! + f[2]! + f[3]!) + (f[4]! + f[5]! + f[6]! + f[7]!);

test('S7 balances for the commune and for every hamlet, and the two tables agree with each other', () => {
  expect(sums(POOR_FLOWS)).toEqual([368, 8, 264, 3, 4, 2, 3, 2, 104]);
  expect(sums(NEAR_POOR_FLOWS)).toEqual([196, 4, 190, 2, 8, 1, 1, 1, 11]);
  for (const flow of [...POOR_FLOWS, ...NEAR_POOR_FLOWS]) expect(closing(flow)).toBe(flow[8]);
});

test('S8 computes 105 where 104 is declared', () => {
  const row = storySheets('S8')
    .find((sheet) => sheet.name === 'Diễn biến hộ nghèo')!
    .rows[15]!.slice(2, 11)
    .map((cell) => plain(cell) as number);
  expect([row[2], closing(row), row[8]]).toEqual([263, 105, 104]);
});

test('S8-cheo has 7 against 8, and 10 near-poor where 11 are declared', () => {
  const row = storySheets('S8-cheo')
    .find((sheet) => sheet.name === 'Diễn biến hộ cận nghèo')!
    .rows[15]!.slice(2, 11)
    .map((cell) => plain(cell) as number);
  expect([row[4], closing(row), row[8]]).toEqual([7, 10, 11]);
});

test('the five hamlet registers hold 1.867 households, 104 poor and 11 near-poor, and hide two rows with one poor', () => {
  const counted = [1, 2, 3, 4, 5].map((n) => {
    const sheet = storySheets(`S9-${n}`)[0]!;
    const rows = sheet.rows.filter((row) => typeof plain(row[0]) === 'number');
    const hidden = (sheet.hiddenRows ?? []).map((row) => sheet.rows[row - 1]!);
    return [
      rows.length,
      rows.filter((row) => plain(row[3]) === 'x').length,
      rows.filter((row) => plain(row[4]) === 'x').length,
      hidden.length,
      hidden.filter((row) => plain(row[3]) === 'x').length,
    ];
  });
  expect(counted).toEqual([
    [412, 28, 3, 0, 0],
    [398, 24, 2, 0, 0],
    [365, 21, 2, 0, 0],
    [351, 17, 2, 0, 0],
    [341, 14, 2, 2, 1],
  ]);
});

test('the same five by neighbourhood add up alike, and file 3 would count 21 poor twice', () => {
  const counted = [1, 2, 3, 4, 5].map((n) => {
    const sheet = storySheets(`S9-nhom-${n}`)[0]!;
    const rows = sheet.rows.filter((row) => typeof plain(row[0]) === 'number');
    return [2, 3, 4].map((column) =>
      rows.reduce((all, row) => all + (plain(row[column]) as number), 0),
    );
  });
  expect(counted).toEqual([
    [412, 28, 3],
    [398, 24, 2],
    [365, 21, 2],
    [351, 17, 2],
    [341, 14, 2],
  ]);
  const top = storySheets('S9-nhom-3')[0]!.rows[7]!.map(plain);
  expect(top).toEqual([null, 'Tổng cộng', 365, 21, 2]);
});

test('TCVN3 is written as the old fonts expect it', () => {
  expect(toTcvn3('Cộng hòa xã hội')).toBe('Céng hßa x· héi');
  expect(toTcvn3('người nghèo')).toBe('ng\u00ADêi nghÌo');
  const sheet = storySheets('S9-4')[0]!;
  expect(detail(sheet.rows[6]![1])).toMatchObject({ v: 'Hä vµ tªn chñ hé', font: '.VnTime' });
  expect(detail(sheet.rows[1]![0])).toMatchObject({ v: 'th«n n\u00ADíc l¨ng', font: '.VnTimeH' });
});

test('the poisoned names are texts in the file, not formulas', async () => {
  const bytes = await story('S13');
  expect(await packageText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  const names = (await readXlsx(bytes)).sheets[0]!.rows.slice(3).map((row) => row[1]);
  expect(names).toEqual(POISONED_NAMES);
});
