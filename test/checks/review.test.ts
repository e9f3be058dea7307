/** A register judged by its scores, its marks and its totals: the sample is sound, and each thing broken by one is told. */
import { messageOf } from '../../src/app/describe';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { grid, type CellSpec } from '../make/cell';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';

async function surveyed(
  changes: Readonly<Record<string, CellSpec>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Survey> {
  return survey(await openXlsx(await book(edited(sampleSheets(), changes))), {
    settings: new Map(Object.entries(settings)),
  });
}

/** Row 11 of the sample is its first household: I and J its scores, K to V its marks, W its class. */
const told = (seen: Survey): string[] =>
  seen.findings
    .filter((item) => /^HO-03/.test(item.code))
    .map(
      (item) =>
        `${item.code} ${item.severity} ${item.cells[0]?.cell ?? ''}${item.expected ? ` ${item.expected}→${item.found}` : ''}`,
    );

test('the sample is sound', async () => {
  expect(told(await surveyed({}))).toEqual([]);
});

test('a class that the scores do not give names the standard and its document', async () => {
  const seen = await surveyed({ 'Danh sách hộ!I11': 141 });
  expect(told(seen)).toEqual(['HO-030 check W11']);
  const found = seen.findings.find((item) => item.code === 'HO-030')!;
  expect(found.rule).toMatchObject({ document: 'Thông tư 07/2021/TT-BLĐTBXH' });
  expect(messageOf(found)).toContain(
    '1 hộ ghi là hộ nghèo nhưng theo điểm là hộ không nghèo: hộ nghèo khi B1 ≤ 140 và B2 ≥ 30 (ô W11)',
  );
});

test('the line of a town is another one, and a commune of wards is one', async () => {
  expect(told(await surveyed({ 'Danh sách hộ!I11': 141 }, { 'khu-vuc': 'thành thị' }))).toEqual([]);
  expect(
    told(await surveyed({ 'Danh sách hộ!I11': 141, 'Bìa!B20': null }, { xa: 'Phường Trà Xuân' })),
  ).toEqual([]);
  expect(told(await surveyed({ 'Danh sách hộ!I11': 176 }, { 'khu-vuc': 'thành thị' }))).toEqual([
    'HO-030 check W11',
  ]);
});

test('a day without a table of scores judges nobody, and says so', async () => {
  const seen = await surveyed({ 'Danh sách hộ!I11': 141 }, { nam: '2027' });
  expect(told(seen)).toEqual(['HO-035 check ', 'HO-039 check V9']);
  expect(messageOf(seen.findings.find((item) => item.code === 'HO-035')!)).toContain('31/12/2027');
});

test('a score of deprivation that its marks do not give', async () => {
  const seen = await surveyed({ 'Danh sách hộ!J11': 20 });
  expect(told(seen)).toEqual(
    expect.arrayContaining(['HO-030 check W11', expect.stringMatching(/^HO-031 check C11 20→/)]),
  );
});

test('typed totals under the marks', async () => {
  const seen = await surveyed({ 'Danh sách hộ!K130': 60 });
  expect(told(seen)).toEqual([expect.stringMatching(/^HO-034 check K130 60→\d+$/)]);
  expect(messageOf(seen.findings.find((item) => item.code === 'HO-034')!)).toContain('Việc làm');
});

const REGISTER = (marks: readonly string[], counts: readonly number[]) => [
  {
    name: 'DS',
    rows: grid(`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025

STT | Họ và tên chủ hộ | Thôn | Việc làm | Người phụ thuộc | Dinh dưỡng | Bảo hiểm y tế | Trình độ giáo dục của người lớn | Tình trạng đi học của trẻ em | Chất lượng nhà ở | Diện tích nhà ở | Nguồn nước sinh hoạt | Nhà tiêu hợp vệ sinh | Dịch vụ viễn thông | Phương tiện tiếp cận thông tin | Số chỉ số thiếu hụt | Phân loại hộ
${marks.map((line, index) => `${index + 1} | Người Số ${index + 1} | Thôn A | ${[...line].map((mark) => (mark === 'x' ? 'x' : '')).join(' | ')} | ${counts[index]} | ${index === 0 ? 'Hộ nghèo' : 'Hộ cận nghèo'}`).join('\n')}`),
  },
];

test('sums of marks: a poor household lacks three indicators at least, a near-poor one two at most', async () => {
  const of = async (marks: readonly string[], counts: readonly number[]) =>
    told(await survey(await openXlsx(await book(REGISTER(marks, counts)))));
  expect(await of(['xxx.........', 'xx..........'], [3, 2])).toEqual([]);
  expect(await of(['xx..........', 'xx..........'], [2, 2])).toEqual(['HO-032 check B4 3→2']);
  expect(await of(['xxx.........', 'xxx.........'], [3, 3])).toEqual(['HO-032 check B5 2→3']);
  expect(await of(['xxx.........', 'xx..........'], [4, 2])).toEqual(['HO-033 check B4 4→3']);
});

test('the class by income and deprivations, to the đồng, in any unit; no standard, no judgement', async () => {
  const register = (header: string, lines: readonly (readonly [number, number, string])[]) => [
    {
      name: 'DS',
      rows: [
        ['DANH SÁCH HỘ RÀ SOÁT NĂM 2025'],
        [],
        ['STT', 'Họ và tên chủ hộ', 'Thôn', header, 'Số chỉ số thiếu hụt', 'Phân loại hộ'],
        ...lines.map(([income, count, group], index) => [
          index + 1,
          `Người Số ${index + 1}`,
          'Thôn A',
          income,
          count,
          group,
        ]),
      ],
    },
  ];
  const of = async (
    header: string,
    lines: readonly (readonly [number, number, string])[],
    settings: Readonly<Record<string, string>> = {},
  ) =>
    told(
      await survey(await openXlsx(await book(register(header, lines))), {
        settings: new Map(Object.entries({ nam: '2025', ...settings })),
      }),
    );
  const SOUND = [
    [1_500_000, 3, 'Hộ nghèo'],
    [1_500_000, 0, 'Hộ cận nghèo'],
    [1_500_001, 5, 'Hộ có mức sống trung bình'],
    [2_250_001, 5, 'Hộ không nghèo'],
  ] as const;
  expect(await of('Thu nhập bình quân', SOUND)).toEqual([]);
  expect(
    await of(
      'Thu nhập bình quân',
      SOUND.map(
        ([income, count, group], at) => [at === 0 ? income + 1 : income, count, group] as const,
      ),
    ),
  ).toEqual(['HO-036 check F4']);
  expect(
    await of(
      'Thu nhập bình quân',
      SOUND.map(([income, count, group], at) => [income, at === 0 ? 2 : count, group] as const),
    ),
  ).toEqual(['HO-036 check F4']);
  expect(
    await of(
      'Thu nhập bình quân',
      SOUND.map(
        ([income, count, group], at) => [income, count, at === 3 ? 'Hộ nghèo' : group] as const,
      ),
    ),
  ).toEqual(['HO-036 check F7']);
  expect(
    await of('Thu nhập bình quân (triệu đồng)', [
      [1.5, 3, 'Hộ nghèo'],
      [1.6, 3, 'Hộ nghèo'],
    ]),
  ).toEqual(['HO-036 check F5']);
  expect(
    await of('Thu nhập bình quân', [
      [1500, 3, 'Hộ nghèo'],
      [1600, 3, 'Hộ nghèo'],
    ]),
  ).toEqual(['HO-036 check F5']);
  expect(
    await of('Thu nhập bình quân', [
      [1.5, 3, 'Hộ nghèo'],
      [1_600_000, 3, 'Hộ nghèo'],
    ]),
  ).toEqual(['HO-038 check D5']);
  expect(await of('Thu nhập bình quân', SOUND, { 'khu-vuc': 'thành thị' })).toEqual([
    'HO-036 check F6',
  ]);
  // The new standard of 2027 has other lines; beyond 2030 there is none.
  expect(
    await of(
      'Thu nhập bình quân',
      [
        [2_200_000, 3, 'Hộ nghèo'],
        [2_200_001, 3, 'Hộ nghèo'],
      ],
      { nam: '2027' },
    ),
  ).toEqual(['HO-036 check F5']);
  expect(await of('Thu nhập bình quân', SOUND, { nam: '2031' })).toEqual(['HO-037 check ']);
});
