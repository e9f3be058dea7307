/** Small workbooks whose figures once came out wrong without a word: each is told in its cell, or is computed from what is there. */
import { numbersOf } from '../../src/app/figures';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

type Row = readonly (string | number | null)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

async function surveyed(sheets: Sheets): Promise<Survey> {
  return survey(
    await openXlsx(await book(Object.entries(sheets).map(([name, rows]) => ({ name, rows })))),
  );
}

const codes = (seen: Survey): string[] =>
  seen.findings.filter((item) => item.severity !== 'note').map((item) => item.code);
const one = (seen: Survey, code: string) => seen.findings.find((item) => item.code === code)!;
const placesOf = (seen: Survey, code: string): string[] =>
  one(seen, code).cells.map((cell) => `${cell.sheet}!${cell.cell}`);
/** Decimals as the text that they print. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

const SUMMARY_HEAD: readonly Row[] = [
  ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
  ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
];

test('a register that counts otherwise than a summary of one moment', async () => {
  const seen = await surveyed({
    'Tổng hợp': [
      ...SUMMARY_HEAD,
      [1, 'Thôn Đồng', 100, 3, 1],
      [2, 'Thôn Suối', 120, 1, 1],
      [null, 'Tổng cộng', 220, 4, 2],
    ],
    'Danh sách': [
      ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
      [1, 'Đinh Thử Một', 'Thôn Đồng', 'Hộ nghèo'],
      [2, 'Đinh Thử Hai', 'Thôn Đồng', 'Hộ nghèo'],
      [3, 'Đinh Thử Ba', 'Thôn Đồng', 'Hộ cận nghèo'],
      [4, 'Đinh Thử Bốn', 'Thôn Suối', 'Hộ nghèo'],
      [5, 'Đinh Thử Năm', 'Thôn Suối', 'Hộ cận nghèo'],
    ],
  });
  expect(placesOf(seen, 'HO-013')[0]).toBe('Tổng hợp!D3');
  expect(one(seen, 'HO-013')).toMatchObject({ params: { place: 'Thôn Đồng' } });
});

test('a hamlet without a figure that others have is named, and no rate mixes hamlets', async () => {
  const seen = await surveyed({
    'Tổng hợp': [
      ...SUMMARY_HEAD,
      [1, 'Thôn Đồng', 100, 3, 1],
      [2, 'Thôn Suối', null, 1, 1],
      [3, 'Thôn Đá', 50, 2, 0],
      [null, 'Tổng cộng', 150, 6, 2],
    ],
  });
  expect(placesOf(seen, 'HO-021')).toEqual(['Tổng hợp!C4']);
  expect(plain(numbersOf(seen.facts).households)).toMatchObject({
    total: '150',
    poor: '6',
    poorRate: null,
    nearPoorRate: null,
  });
});

test('a hamlet that lacks both figures leaves a rate of the others', async () => {
  const seen = await surveyed({
    'Tổng hợp': [
      ...SUMMARY_HEAD,
      [1, 'Thôn Đồng', 100, 3, 1],
      [2, 'Thôn Suối', null, null, 1],
      [3, 'Thôn Đá', 50, 2, 0],
      [null, 'Tổng cộng', 150, 5, 2],
    ],
  });
  expect(codes(seen).filter((code) => code === 'HO-021')).toHaveLength(2);
  expect(plain(numbersOf(seen.facts).households)).toMatchObject({ poorRate: '3.33' });
});

const FUNDING_HEAD: readonly Row[] = [
  ['KINH PHÍ NĂM 2025 (Đơn vị: triệu đồng)'],
  ['STT', 'Nội dung', 'Tổng kinh phí', 'NSTW', 'NS tỉnh', 'NS xã'],
];

test('the funding of lines with and without a typed total is all of it', async () => {
  const seen = await surveyed({
    'Kinh phí': [...FUNDING_HEAD, [1, 'Dự án 2', null, 400, 40, 20], [2, 'Dự án 7', 92, 80, 8, 4]],
  });
  expect(plain(numbersOf(seen.facts).funding)).toMatchObject({
    total: '552',
    central: '480',
    province: '48',
    commune: '24',
  });
});

test('targets that repeat the household figures otherwise', async () => {
  const seen = await surveyed({
    'Tổng hợp': [
      ...SUMMARY_HEAD,
      [1, 'Thôn Đồng', 100, 3, 1],
      [2, 'Thôn Suối', 120, 1, 1],
      [null, 'Tổng cộng', 220, 4, 2],
    ],
    'Chỉ tiêu': [
      ['CHỈ TIÊU NĂM 2025'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Số đối tượng', 'Số thực hiện', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ hộ nghèo', '%', '≤ 2', 230, 5, null],
      [2, 'Tỷ lệ hộ cận nghèo', '%', '≤ 2', 220, 2, null],
      [3, 'Số người được đào tạo nghề', 'người', 10, null, 12, null],
    ],
  });
  const found = seen.findings.filter((item) => item.code === 'CT-008');
  expect(
    found.map((item) => [item.cells[0]!.cell, item.expected!.toString(), item.found!.toString()]),
  ).toEqual([
    ['E3', '220', '230'],
    ['F3', '4', '5'],
  ]);
  expect(plain(numbersOf(seen.facts).targets![0])).toMatchObject({ code: 'a1', actual: '1.82' });
});

const register = (title: string, classes: readonly (string | null)[]): Sheets => ({
  DS: [
    [title],
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
    ...classes.map((name, index): Row => [index + 1, `Đinh Thử ${index}`, 'Thôn Đồng', name]),
  ],
});

test.each([
  ['DANH SÁCH HỘ NGHÈO NĂM 2025', ['Hộ nghèo', 'Hộ nghèo'], { poor: '2', nearPoor: null }],
  [
    'DANH SÁCH HỘ CẬN NGHÈO NĂM 2025',
    ['Hộ cận nghèo', 'Hộ cận nghèo'],
    { poor: null, nearPoor: '2' },
  ],
  [
    'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    ['Hộ nghèo', 'Hộ nghèo'],
    { poor: '2', nearPoor: '0' },
  ],
])('a register of one class does not tell of the other: %s', async (title, classes, expected) => {
  const seen = await surveyed(register(title, classes));
  expect(plain(numbersOf(seen.facts).households!.byHamlet[0])).toMatchObject(expected);
});

const LINES: readonly (readonly [string, number, number, number])[] = [
  ['Dự án 2', 400, 40, 20],
  ['Dự án 5', 61, 6, 3],
  ['Dự án 7', 80, 8, 4],
  ['Dự án 6', 150, 15, 7],
];
const fundingRows = (lines: readonly (readonly [string, number, number, number])[]): Row[] => [
  ...FUNDING_HEAD,
  ...lines.map(([name, central, province, commune], index): Row => [
    index + 1,
    name,
    central + province + commune,
    central,
    province,
    commune,
  ]),
];
const codesOf = async (sheets: Sheets): Promise<string[]> =>
  codes(await surveyed(sheets)).filter((code) => code.startsWith('VON-'));

test('two funding tables of one total whose lines differ', async () => {
  const other = LINES.map(
    ([name, central, ...rest], index) =>
      [
        name,
        central + (index === 0 ? 5 : index === 2 ? -5 : 0),
        ...rest,
      ] as unknown as (typeof LINES)[number],
  );
  const seen = await surveyed({ A: fundingRows(LINES), B: fundingRows(other) });
  expect(one(seen, 'VON-016').params.lines).toEqual(['DA2', 'DA7']);
  expect(placesOf(seen, 'VON-016')).toEqual(['A!C3', 'B!C3', 'A!C5', 'B!C5']);
});

test('a table by source against the sum of lines without a total row', async () => {
  const seen = await surveyed({
    A: fundingRows(LINES),
    B: [
      ['NGUỒN VỐN NĂM 2025'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Nguồn vốn', 'Kinh phí'],
      [1, 'Ngân sách trung ương', 701],
      [2, 'Ngân sách tỉnh', 69],
      [3, 'Ngân sách xã', 34],
      [null, 'Tổng cộng', 804],
    ],
  });
  expect(
    seen.findings.filter((item) => item.code === 'VON-006').map((item) => item.found!.toString()),
  ).toEqual(['804', '701']);
});

test('a project that comes twice, a negative amount, an amount far below its column', async () => {
  expect(await codesOf({ A: fundingRows([...LINES, LINES[2]!]) })).toContain('VON-017');
  expect(await codesOf({ A: fundingRows([...LINES, ['Dự án 4', -5, 0, 0]]) })).toContain('VON-015');
  expect(await codesOf({ A: fundingRows([...LINES.slice(1), ['Dự án 2', 0.08, 7, 2]]) })).toContain(
    'VON-018',
  );
  expect(
    (await codesOf({ A: fundingRows(LINES) })).filter((code) => /VON-01[5-8]/.test(code)),
  ).toEqual([]);
});

test('an ID number in the column of people stops the figures of people alone', async () => {
  const seen = await surveyed({
    DS: [
      ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
      ['STT', 'Họ và tên chủ hộ', 'Số khẩu', 'Thôn', 'Phân loại'],
      [1, 'Đinh Thử Một', 4, 'Thôn Đồng', 'Hộ nghèo'],
      [2, 'Đinh Thử Hai', '051000000003', 'Thôn Đồng', 'Hộ nghèo'],
    ],
  });
  expect(one(seen, 'SO-035')).toMatchObject({ severity: 'stop', subjects: ['people'] });
});

test('the one column of all households is not called one of the start of the year', async () => {
  const seen = await surveyed({
    TH: [
      ...SUMMARY_HEAD,
      [1, 'Thôn Đồng', 100, 3, 1],
      [2, 'Thôn Suối', 120, 1, 1],
      [null, 'Tổng cộng', 221, 4, 2],
    ],
  });
  expect(one(seen, 'HO-001').params.what).toBe('tổng số hộ');
});

test("a bare rate right of a count is that count's rate, and is checked", async () => {
  const seen = await surveyed({
    TH: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ %', 'Hộ cận nghèo', 'Tỷ lệ %'],
      [1, 'Thôn Đồng', 100, 3, 4, 1, 1],
      [2, 'Thôn Suối', 125, 2, 1.6, 1, 0.8],
      [null, 'Tổng cộng', 225, 5, 2.22, 2, 0.89],
    ],
  });
  expect(
    seen.recognition.tables[0]!.columns.slice(3).map((column) => [column.field?.id, column.how]),
  ).toEqual([
    ['now.poor', 'exact'],
    ['now.poorRate', 'borrowed'],
    ['now.nearPoor', 'exact'],
    ['now.nearPoorRate', 'borrowed'],
  ]);
  expect(placesOf(seen, 'HO-003')[0]).toBe('TH!E3');
  expect(codes(seen)).toEqual(['HO-003']);
});
