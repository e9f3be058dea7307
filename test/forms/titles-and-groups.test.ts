/**
 * Titles, small titles and rows over rows that name a time, a plan, a part or a hamlet: the cells
 * below take it, or stay blank where the workbook has no such figure.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const filled = async (rows: Rows, look: Parameters<typeof filledRows>[2] = {}) =>
  (await filledRows(seen, rows, look)).at;

const HEAD = ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'] as const;
const PLACES: Rows = [
  [1, 'Thôn Gò Lê', null, null],
  [2, 'Thôn Làng Măng', null, null],
];
const under = (title: string): Rows => [[title], [null], [...HEAD], ...PLACES];

/** A figure as it is written, or the words of why there is none. */
const wanted = (said: number | RegExp): RegExp =>
  typeof said === 'number' ? new RegExp(`^${said}$`) : said;

test.each([
  ['HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025', 28],
  ['HỘ NGHÈO, HỘ CẬN NGHÈO (Thời điểm: 31/12/2025)', 28],
  ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH GIẢM NGHÈO NĂM 2025', 28],
  ['HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM 2025', 92],
  ['HỘ NGHÈO, HỘ CẬN NGHÈO (Tính đến 31 tháng 12 năm 2024)', 92],
  ['HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 (kèm theo Công văn số 7/CV ngày 30/6/2025)', 28],
])('«%s» gives the figure of its moment', async (title, poor) => {
  expect((await filled(under(title)))('C4')).toBe(poor);
});

test.each([
  ['BÁO CÁO QUÝ III NĂM 2025', /kỳ khác/],
  ['BÁO CÁO 9 THÁNG NĂM 2025', /kỳ khác/],
  ['SƠ KẾT 6 THÁNG ĐẦU NĂM 2025', /kỳ khác/],
  ['HỘ NGHÈO T9/2025', /kỳ khác/],
  ['HỘ NGHÈO NĂM 2025 (Số liệu đến 30/6/2025)', /kỳ khác/],
  ['HỘ NGHÈO (từ 01/01/2025 đến 30/6/2025)', /kỳ khác/],
  ['HỘ NGHÈO GIAI ĐOẠN 2021-2025', /kỳ khác/],
  ['Năm báo cáo: 2026', /năm khác/],
  ['KẾ HOẠCH GIẢM NGHÈO NĂM 2025', /kế hoạch/],
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025', /kế hoạch/],
  ['ƯỚC THỰC HIỆN NĂM 2025', /ước thực hiện/],
  ['NƯỚC SẠCH NĂM 2025', /nước sạch/],
])('«%s» leaves the cells to the officer', async (title, why) => {
  const cell = await filled(under(title));
  for (const at of ['C4', 'D4', 'C5', 'D5']) expect(cell(at)).toEqual(expect.stringMatching(why));
});

test('the name of the sheet tells of a half year', async () => {
  const cell = await filled(under('BIỂU TỔNG HỢP'), { sheet: '6 thang 2025' });
  expect(cell('C4')).toEqual(expect.stringMatching(/kỳ khác/));
});

test.each([
  ['numbered', 'I', 'II'],
  ['by their words alone', null, null],
])('rows over hamlets hold until the next, %s', async (_, first, second) => {
  const cell = await filled([
    ['HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [null],
    [...HEAD],
    [first, 'Đầu năm', null, null],
    ...PLACES,
    [second, 'Cuối năm', null, null],
    ...PLACES,
  ]);
  expect(['C5', 'C6', 'C8', 'C9'].map(cell)).toEqual([92, 81, 28, 24]);
});

test('a row over hamlets that is not understood leaves them to the officer', async () => {
  const cell = await filled([
    ['HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [null],
    [...HEAD],
    ['I', 'Năm 2024', null, null],
    ...PLACES,
    ['II', 'Năm 2025', null, null],
    ...PLACES,
    ['III', 'Chủ hộ thích câu cá', null, null],
    ...PLACES,
  ]);
  // The end of a year is the beginning of the next.
  expect(['C5', 'C6', 'C8', 'C9'].map(cell)).toEqual([92, 81, 28, 24]);
  for (const at of ['C11', 'C12'])
    expect(cell(at)).toEqual(expect.stringMatching(/chưa hiểu dòng/));
});

test('a plan over hamlets is not filled with what was done', async () => {
  const cell = await filled([
    ['GIẢM NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Số hộ nghèo giảm', 'Số hộ cận nghèo giảm'],
    ['I', 'Kế hoạch', null, null],
    ...PLACES,
    ['II', 'Thực hiện', null, null],
    ...PLACES,
  ]);
  expect(cell('C5')).toEqual(expect.stringMatching(/kế hoạch/));
  expect(['C8', 'C9'].map(cell)).toEqual([64, 57]);
});

test('rows that are repeated under hamlets are of each hamlet', async () => {
  const parts: Rows = [
    [null, 'Hộ nghèo', null],
    [null, 'Hộ cận nghèo', null],
  ];
  const cell = await filled([
    ['SỐ LIỆU TỪNG THÔN CUỐI NĂM 2025'],
    [null],
    ['STT', 'Nội dung', 'Số lượng'],
    [1, 'Thôn Gò Lê', null],
    ...parts,
    [2, 'Thôn Làng Măng', null],
    ...parts,
  ]);
  expect(['C5', 'C6', 'C8', 'C9'].map(cell)).toEqual([28, 3, 24, 2]);
});

test('sources under a project that nobody knows are not those of the one above', async () => {
  const sources: Rows = [
    ['-', 'Ngân sách trung ương', null, null],
    ['-', 'Ngân sách tỉnh', null, null],
  ];
  const cell = await filled([
    ['KINH PHÍ THEO DỰ ÁN VÀ NGUỒN NĂM 2025 (triệu đồng)'],
    [null],
    ['TT', 'Dự án', 'Kế hoạch vốn', 'Ghi chú'],
    [1, 'Dự án 2', null, null],
    ...sources,
    ['1.1', 'Tiểu dự án trồng hoa giấy', null, null],
    ...sources,
  ]);
  expect(['C5', 'C6'].map(cell)).toEqual([400, 40]);
  for (const at of ['C8', 'C9']) expect(cell(at)).toEqual(expect.stringMatching(/chưa hiểu dòng/));
});

test.each([
  ['KẾT QUẢ GIẢI NGÂN NĂM 2025', /giải ngân/],
  ['VỐN KÉO DÀI NĂM 2025', /giải ngân|kéo dài/],
  ['THỰC HIỆN VỐN NĂM 2025', /thực hiện/],
  ['KINH PHÍ QUÝ II NĂM 2025', /kỳ khác/],
  ['KINH PHÍ GIAI ĐOẠN 2021-2025', /kỳ khác/],
])('«%s» is not filled with the plan', async (title, why) => {
  const cell = await filled([
    [title],
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', 'Tổng kinh phí', 'Ngân sách trung ương'],
    [1, 'Dự án 2', null, null],
    [2, 'Dự án 3', null, null],
  ]);
  for (const at of ['C4', 'D4']) expect(cell(at)).toEqual(expect.stringMatching(why));
});

const NOTED = (note: string): Rows => [...under('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO'), [null], [note]];
test.each([
  ['Ghi chú: số liệu tính đến ngày 30/6/2025.', /kỳ khác/],
  ['(Biểu hộ nghèo, hộ cận nghèo 6 tháng đầu năm 2025)', /kỳ khác/],
  ['Ghi chú: số liệu trong biểu là số kế hoạch.', /tên biểu còn nói/],
  ['(*) Chỉ thống kê hộ dân tộc thiểu số.', /tên biểu còn nói/],
  ['Ghi chú: đơn vị tính là số khẩu.', /tên biểu còn nói/],
  ['Ghi chú: tỷ lệ làm tròn hai chữ số; nộp trước ngày 15/12/2025.', 28],
])('the note «%s» below the table is heeded', async (note, poor) => {
  const found = await filled(NOTED(note), { bottom: 5 });
  expect(String(found('C4'))).toMatch(wanted(poor));
});

test.each([
  ['(Riêng hộ đồng bào dân tộc thiểu số)', /tên biểu còn nói/],
  ['(Hộ có chủ hộ là nữ)', /tên biểu còn nói/],
  ['(Không bao gồm hộ bảo trợ xã hội)', /tên biểu còn nói/],
  ['THÔN LẠ HOẮC', 28],
  ['SỐ KHẨU NGHÈO, CẬN NGHÈO', /tiêu đề của ô không nói/],
  ['ĐVT: %', /tiêu đề của ô không nói/],
  ['(Số liệu đến ngày 14/12/2025)', /kỳ khác/],
])('the line «%s» under a title is heeded', async (line, poor) => {
  const found = await filled([['HỘ NGHÈO, HỘ CẬN NGHÈO'], [line], [...HEAD], ...PLACES]);
  expect(String(found('C4'))).toMatch(wanted(poor));
});

test.each([
  ['Nam 2024', /năm khác/],
  ['Mau 2024', 28],
  ['Dau nam', 92],
  ['KH 2025', /kế hoạch/],
  ['So khau', /tiêu đề của ô không nói/],
])('the name of the sheet «%s» is heeded', async (name, poor) => {
  const found = await filled(under('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO'), { sheet: name });
  expect(String(found('C4'))).toMatch(wanted(poor));
});

it('a table of a hamlet is not of the commune, and a group row of another period gives nothing', async () => {
  const rows: Rows = [[1, 'Số hộ', null, null]];
  const head = ['STT', 'Nội dung', 'Hộ nghèo', 'Hộ cận nghèo'];
  expect((await filled([['HỘ NGHÈO THÔN GÒ LÊ'], head, ...rows]))('C3')).toBe(28);
  expect((await filled([['HỘ NGHÈO'], ['Thôn: Lạ Hoắc'], head, ...rows]))('C4')).toMatch(/Lạ Hoắc/);
  expect((await filled([['HỘ NGHÈO'], head, ...rows], { sheet: 'Thôn Gò Lê' }))('C3')).toBe(28);
  const groups: Rows = [[null, 'Quý II', null, null], ...PLACES, [null, 'Quý IV', null, null]];
  expect((await filled([['HỘ NGHÈO'], [null], [...HEAD], ...groups]))('C5')).toMatch(/của ai/);
});
