/**
 * Columns that no Biểu takes: the capital of each source, and what a class lost and gained between
 * the ends of the year. They are used where the rest of their rows agrees with them.
 */
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const LINE = 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo';
const SOURCES = ['Ngân sách trung ương', 'Ngân sách tỉnh', 'Ngân sách xã'];
const ALL = SOURCES.flatMap((source) => [source, null, null]);
const EACH = SOURCES.flatMap(() => ['Tổng số', 'Vốn đầu tư', 'Vốn sự nghiệp']);

/** One project under each source: all, investment, recurrent. */
const paid = (...amounts: (number | null)[]) => ({
  name: 'Giải ngân',
  rows: [
    ['KẾT QUẢ GIẢI NGÂN VỐN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Dự án, tiểu dự án', 'Tổng số đã giải ngân', ...ALL],
    [null, null, null, ...EACH],
    [1, LINE, 170, ...amounts],
  ],
  merges: ['D3:F3', 'G3:I3', 'J3:L3', 'A3:A4', 'B3:B4', 'C3:C4'],
});
const FORM: Rows = [
  ['GIẢI NGÂN VỐN NĂM 2025'],
  ['ĐVT: triệu đồng'],
  [
    'STT',
    'Dự án',
    'Giải ngân vốn đầu tư',
    'Giải ngân vốn sự nghiệp',
    'Giải ngân NS tỉnh vốn sự nghiệp',
  ],
  [1, LINE, null, null, null],
];

test('money of a capital is that of its sources together', async () => {
  const { at } = await filledRows(await surveyOf(paid(100, 30, 70, 50, 20, 30, 20, 0, 20)), FORM);
  expect(['C4', 'D4', 'E4'].map(at)).toEqual([50, 120, 30]);
});

test.each([
  ['does not come to its whole', [100, 30, 71, 50, 20, 30, 20, 0, 20]],
  ['is not there', [100, null, 70, 50, 20, 30, 20, 0, 20]],
])('the sum is left where a part %s, and another source has its own', async (_, amounts) => {
  const { at } = await filledRows(await surveyOf(paid(...amounts)), FORM);
  expect(at('D4')).toEqual(expect.stringMatching(/chưa có/));
  expect(at('E4')).toBe(30);
});

test('the sum is left where the sources are not all the money', async () => {
  const amounts = [90, 30, 60, 50, 20, 30, 20, 0, 20];
  const { at } = await filledRows(await surveyOf(paid(...amounts)), FORM);
  expect(at('D4')).toEqual(expect.stringMatching(/chưa có/));
});

test('a title of one capital tells it of all its money', async () => {
  const book = (kind: string) => ({
    name: 'Giải ngân',
    rows: [
      [`BÁO CÁO GIẢI NGÂN ${kind} GIẢM NGHÈO NĂM 2025`],
      ['ĐVT: triệu đồng'],
      ['TT', 'Tên dự án, tiểu dự án', 'Vốn được giao', 'Đã giải ngân', 'Tỷ lệ (%)'],
      [1, LINE, 200, 170, 85],
    ],
  });
  const own = await filledRows(await surveyOf(book('NGUỒN VỐN SỰ NGHIỆP')), FORM);
  expect(own.at('D4')).toBe(170);
  expect(own.at('C4')).toEqual(expect.stringMatching(/chưa có/));
  for (const kind of ['VỐN ĐẦU TƯ, SỰ NGHIỆP', 'CỦA ĐƠN VỊ SỰ NGHIỆP', 'VỐN']) {
    const none = await filledRows(await surveyOf(book(kind)), FORM);
    expect([kind, none.at('D4')]).toEqual([kind, expect.stringMatching(/chưa có/)]);
  }
});

/** Hamlets with the poor at the beginning, those who went, those who came, and the end. */
const flow = (...rows: number[][]) => ({
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', null, null, null],
    [null, null, null, 'Đầu năm', 'Giảm trong năm', 'Tăng trong năm', 'Cuối năm'],
    ...rows.map((row, at) => [at + 1, ['Thôn Gò Mẫu', 'Thôn Suối Mẫu'][at] ?? '', 200, ...row]),
  ],
  merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'],
});
const MOVED: Rows = [
  ['TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Hộ nghèo đầu kỳ', 'Giảm trong kỳ', 'Tăng trong kỳ', 'Hộ nghèo cuối kỳ'],
  [1, 'Thôn Gò Mẫu', null, null, null, null],
  [2, 'Thôn Suối Mẫu', null, null, null, null],
  [null, 'Tổng cộng', null, null, null, null],
];

test('what hamlets lost and gained is taken from between the ends of their year', async () => {
  const { at } = await filledRows(await surveyOf(flow([30, 9, 2, 23], [12, 5, 1, 8])), MOVED);
  expect(['D4', 'E4', 'D6', 'E6'].map(at)).toEqual([9, 2, 14, 3]);
});

test('of a hamlet whose end is another one nothing is taken', async () => {
  const { at } = await filledRows(await surveyOf(flow([30, 9, 2, 23], [12, 5, 1, 9])), MOVED);
  expect(['D4', 'E4'].map(at)).toEqual([9, 2]);
  expect(at('D5')).toEqual(expect.stringMatching(/chưa có/));
  expect(at('D6')).toEqual(expect.stringMatching(/chưa có/));
});

test('both kinds of capital without a column of their whole are those of their source', async () => {
  const seen = await surveyOf({
    name: 'Vốn',
    rows: [
      ['KẾ HOẠCH VÀ GIẢI NGÂN VỐN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
      ['ĐVT: triệu đồng'],
      ['STT', 'Dự án', 'Kế hoạch vốn', 'NSTW', null, 'NS tỉnh', 'Đã giải ngân'],
      [null, null, null, 'ĐTPT', 'SN', null, null],
      [1, LINE, 200, 120, 60, 20, 90],
    ],
    merges: ['D3:E3', 'A3:A4', 'B3:B4', 'C3:C4', 'F3:F4', 'G3:G4'],
  });
  const { at } = await filledRows(seen, [
    ['KẾ HOẠCH VỐN NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Dự án', 'NSTW', 'NSTW vốn đầu tư', 'NSTW vốn sự nghiệp', 'Vốn sự nghiệp'],
    [1, LINE, null, null, null, null],
  ]);
  expect(['C4', 'D4', 'E4'].map(at)).toEqual([180, 120, 60]);
  expect(at('F4')).toEqual(expect.stringMatching(/chưa có vốn kế hoạch vốn sự nghiệp$/));
});

const PEOPLES = (last: number) =>
  surveyOf({
    name: 'Dân tộc',
    rows: [
      ['HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC NĂM 2025'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', null, null, null, 'Hộ cận nghèo'],
      [null, null, null, 'Tổng số', 'Kinh', 'Hrê', 'Cor', null],
      [1, 'Thôn Gò Mẫu', 200, 30, 4, 20, 6, 8],
      [2, 'Thôn Suối Mẫu', 100, 12, 0, last, 2, 5],
    ],
    merges: ['D2:G2', 'A2:A3', 'B2:B3', 'C2:C3', 'H2:H3'],
  });
const BY_PEOPLE: Rows = [
  ['PHÂN TÍCH HỘ NGHÈO THEO DÂN TỘC NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Hộ nghèo', 'Hộ nghèo DTTS', 'Hộ nghèo dân tộc Kinh', 'Hộ nghèo dân tộc Hrê'],
  [1, 'Thôn Gò Mẫu', null, null, null, null],
  [2, 'Thôn Suối Mẫu', null, null, null, null],
  [null, 'Tổng cộng', null, null, null, null],
];

test('peoples that come to the households of a class are its parts, and all but Kinh a minority', async () => {
  const { at } = await filledRows(await PEOPLES(10), BY_PEOPLE);
  expect(['C4', 'D4', 'E4', 'F4'].map(at)).toEqual([30, 26, 4, 20]);
  expect(['C6', 'D6', 'E6', 'F6'].map(at)).toEqual([42, 38, 4, 30]);
});

test('peoples that do not come to the class are left', async () => {
  const { at } = await filledRows(await PEOPLES(9), BY_PEOPLE);
  expect(at('C5')).toBe(12);
  expect(['D5', 'F5'].map(at)).toEqual([expect.any(String), expect.any(String)]);
});

test('local money that is not parted is that of its column', async () => {
  const seen = await surveyOf({
    name: 'Vốn',
    rows: [
      ['KẾ HOẠCH VÀ GIẢI NGÂN VỐN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
      ['ĐVT: triệu đồng'],
      ['STT', 'Dự án', 'Kế hoạch vốn', null, null, 'Đã giải ngân', null, null],
      [null, null, 'Tổng số', 'NSTW', 'NSĐP', 'Tổng số', 'NSTW', 'NSĐP'],
      [1, LINE, 200, 170, 30, 110, 95, 15],
    ],
    merges: ['C3:E3', 'F3:H3', 'A3:A4', 'B3:B4'],
  });
  const { at } = await filledRows(seen, [
    ['KẾ HOẠCH VÀ GIẢI NGÂN VỐN NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn ngân sách địa phương', 'Giải ngân ngân sách địa phương'],
    [1, LINE, null, null],
  ]);
  expect(['C4', 'D4'].map(at)).toEqual([30, 15]);
});
