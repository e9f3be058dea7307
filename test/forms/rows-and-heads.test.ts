/** Columns that name the rows, rows that name lines and targets, and words of headers. */
import { sampleSheets } from '../make/sample';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const sample = surveyOf(...sampleSheets());
const filled = async (rows: Rows) => filledRows(await sample, [['BIỂU NĂM 2025'], ...rows]);
const ofHamlet = async (...heads: readonly string[]) => {
  const { at, questions } = await filled([
    ['STT', 'Thôn', ...heads],
    [1, 'Thôn Gò Lê', ...heads.map(() => null)],
    [2, 'Thôn Làng Măng', ...heads.map(() => null)],
  ]);
  return { told: heads.map((_, column) => at(`${'CDEFG'.charAt(column)}3`)), questions };
};

test.each(['Thôn/xã', 'Thôn, bản/xã', 'Xã, thôn', 'Khu vực/Thôn'])(
  'one blank row below «%s» is for the hamlets',
  async (stub) => {
    const { at } = await filled([
      ['STT', stub, 'Hộ nghèo'],
      [1, null, null],
      [null, 'Tổng', null],
    ]);
    expect([at('C3'), at('C7'), at('C8')]).toEqual([28, 14, 104]);
  },
);

test('blank rows below words that nobody knows are asked', async () => {
  const { at, questions } = await filled([
    ['STT', 'Đơn vị hành chính', 'Hộ nghèo'],
    [1, null, null],
    [null, 'Tổng', null],
  ]);
  expect([at('C3'), at('C4')]).toEqual([expect.stringMatching(/trả lời câu hỏi/), 104]);
  expect(questions.map(({ code }) => code)).toEqual(['form-room']);
});

test('blank rows without a column of names have nobody to ask about', async () => {
  const { at, questions } = await filled([
    ['Tổng số hộ', 'Hộ nghèo'],
    [null, null],
    [null, null],
  ]);
  expect(at('A3')).toBe('mẫu không nói các dòng trống là của ai');
  expect(questions).toEqual([]);
});

test('«Diễn giải» in front names the rows', async () => {
  const { at } = await filled([
    ['TT', 'Diễn giải', 'Hộ nghèo'],
    [1, 'Số hộ đầu năm', null],
    [2, 'Số hộ cuối năm', null],
  ]);
  expect([at('C3'), at('C4')]).toEqual([368, 104]);
});

test('«Mục tiêu» behind the names of targets is what is aimed at', async () => {
  const { at } = await filled([
    ['TT', 'Tên chỉ tiêu', 'ĐVT', 'Mục tiêu'],
    [1, 'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', null],
    [2, 'Người nghèo, cận nghèo có thẻ BHYT', '%', null],
  ]);
  expect([at('D3'), at('D4')]).toEqual([90, 100]);
});

test('words of headers', async () => {
  const { told } = await ofHamlet(
    'Hộ nghèo năm 2024 chuyển sang',
    'Hộ nghèo năm 2025 chuyển sang',
    'Hộ nghèo (chính thức)',
    'Dân cư (hộ)',
  );
  expect(told).toEqual([92, 28, 28, 412]);
});

test('«Dân số» does not say whether people or households are counted', async () => {
  const { told } = await ofHamlet('Dân số', 'Hộ nghèo');
  expect(told).toEqual([expect.stringMatching(/không có số nào/), 28]);
});

test('«bổ sung» alone is asked', async () => {
  const { told, questions } = await ofHamlet('Số hộ nghèo bổ sung', 'Hộ nghèo');
  expect(told).toEqual([expect.stringMatching(/bổ sung/), 28]);
  expect(questions.map(({ params }) => params.words)).toEqual(['bổ sung']);
});

test('lines over columns, by whatever code', async () => {
  const { at } = await filledRows(await sample, [
    ['KINH PHÍ NĂM 2025 (triệu đồng)'],
    ['TT', 'Nguồn', 'Dự án 2', 'TDA1-DA3', 'Tiểu dự án 2 thuộc Dự án 3', 'Hỗ trợ TDA1-DA3'],
    [1, 'Trung ương', null, null, null, null],
    [2, 'Tỉnh', null, null, null, null],
  ]);
  expect(['C3', 'D3', 'E3'].map(at)).toEqual([400, 150, 61]);
  expect(at('F3')).toEqual(expect.any(String));
});

test('«I. Dân cư» says nothing itself, and the rows below it do', async () => {
  const { at } = await filled([
    ['TT', 'Nội dung', 'Số liệu'],
    ['I', 'Dân cư', null],
    [1, 'Tổng số hộ dân cư trên địa bàn xã', null],
    ['II', 'Hộ nghèo', null],
    [1, 'Số hộ nghèo cuối năm', null],
  ]);
  expect(['C3', 'C4', 'C6'].map(at)).toEqual([expect.any(String), 1867, 104]);
});

test('a line that no programme knows is known by its name in the workbook', async () => {
  const seen = await surveyOf({
    name: 'Vốn',
    rows: [
      ['KẾ HOẠCH VỐN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2026'],
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung thành phần', 'Tổng số', 'Trung ương', 'Tỉnh'],
      [null, 'TỔNG SỐ', 100, 80, 20],
      [1, 'Nội dung thành phần số 01: Phát triển hạ tầng thôn mẫu', 70, 60, 10],
      [2, 'Nội dung thành phần số 02: Giám sát các mô hình mẫu', 30, 20, 10],
    ],
  });
  const { at } = await filledRows(seen, [
    ['KẾ HOẠCH VỐN NĂM 2026 (triệu đồng)'],
    ['TT', 'Nội dung', 'Kế hoạch vốn'],
    [1, 'NDTP 1: Phát triển hạ tầng thôn mẫu', null],
    [2, 'Giám sát các mô hình mẫu', null],
    [3, 'NDTP 3: Giám sát các mô hình mẫu', null],
  ]);
  expect(['C3', 'C4', 'C5'].map(at)).toEqual([70, 30, expect.any(String)]);
});

const HAMLETS = ['Gò Lê', 'Làng Măng', 'Đồng Dinh', 'Nước Lăng', 'Suối Mẫu'];
const listed = HAMLETS.map((name, at) => [at + 1, `Thôn ${name}`, null]);

test('«Cộng A» sums up its section, and no section where there is none', async () => {
  const { at } = await filled([
    ['STT', 'Thôn', 'Số hộ'],
    ['A', 'Hộ nghèo', null],
    ...listed,
    [null, 'Cộng A', null],
    ['B', 'Hộ cận nghèo', null],
    ...listed,
    [null, 'Cộng B', null],
  ]);
  expect([at('C9'), at('C16')]).toEqual([104, 11]);
  const parted = await filled([
    ['STT', 'Thôn', 'Hộ nghèo'],
    ...listed.slice(0, 2),
    [null, 'Cộng A', null],
    ...listed.slice(2),
    [null, 'Cộng B', null],
  ]);
  expect([parted.at('C3'), parted.at('C8')]).toEqual([28, 14]);
  for (const cell of ['C5', 'C9']) expect(parted.at(cell)).toEqual(expect.any(String));
});

test('a plan of the poor leaves all households as they are', async () => {
  const { at } = await filledRows(await sample, [
    ['CHỈ TIÊU GIẢM HỘ NGHÈO NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm', 'Ước giảm trong năm'],
    [1, 'Thôn Gò Lê', null, null, null, null],
    [2, 'Thôn Làng Măng', null, null, null, null],
  ]);
  expect(['C3', 'D3', 'E3'].map(at)).toEqual([412, 92, expect.stringMatching(/kế hoạch/)]);
});
