/** Rows with marks before them, lines in another order of words, and words of an assessor. */
import { sampleSheets } from '../make/sample';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const sample = surveyOf(...sampleSheets());
const filled = async (rows: Rows) => filledRows(await sample, [['BIỂU NĂM 2025'], ...rows]);

test('letters and numbers before the rows are their marks, whatever stands over them', async () => {
  const { at } = await filled([
    ['Mục', 'Diễn giải', 'Số hộ'],
    ['A', 'Hộ nghèo đầu năm', null],
    ['B', 'Hộ nghèo cuối năm', null],
    ['C', 'Hộ cận nghèo cuối năm', null],
  ]);
  expect(['C3', 'C4', 'C5'].map(at)).toEqual([368, 104, 11]);
});

test.each([
  ['Đánh giá', 'cột để người lập ghi'],
  ['Đánh giá (đạt/chưa đạt)', 'Vượt'],
])('«%s» over targets', async (head, told) => {
  const { at } = await filled([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', head],
    [1, 'Trẻ em hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', null, null, null],
    [2, 'Số hộ nghèo giảm trong năm', 'hộ', null, null, null],
  ]);
  expect([at('D3'), at('E3'), at('F3')]).toEqual([90, 91.61, told]);
});

test('lines in another order of words, as a part, and their sum', async () => {
  const { at } = await filled([
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', 'Kế hoạch vốn'],
    [1, 'Sinh kế (đa dạng hóa), mô hình GN', null],
    [2, 'Dự án 4: Giáo dục nghề nghiệp, việc làm', null],
    [null, 'Trong đó: TDA3 - Hỗ trợ việc làm bền vững', null],
  ]);
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([460, 160, 57]);
});

test.each([
  ['Không có công cụ, máy móc, p/tiện SX', 'Không có phương tiện sản xuất'],
  ['Thiếu kỹ năng lao động, kỹ năng sản xuất', 'Thiếu kỹ năng lao động'],
  ['Không biết kỹ thuật (không có kiến thức SX)', 'Không có kiến thức sản xuất'],
  ['Neo đơn, không có lao động', 'Thiếu lao động'],
])('«%s» is the cause «%s»', async (label, plain) => {
  const { at, questions } = await filled([
    ['TT', 'Nguyên nhân', 'Hộ nghèo'],
    [1, label, null],
    [2, 'Nguyên nhân khác', null],
  ]);
  const other = await filled([
    ['TT', 'Nguyên nhân', 'Hộ nghèo'],
    [1, plain, null],
    [2, 'Nguyên nhân khác', null],
  ]);
  expect(questions).toEqual([]);
  expect(at('C3')).toBe(other.at('C3'));
});

test('indicators under longer names', async () => {
  const { at } = await filled([
    ['TT', 'Chỉ số', 'Hộ nghèo'],
    [1, 'Việc làm của người trong độ tuổi lao động', null],
    [2, 'Dinh dưỡng của trẻ em dưới 16 tuổi', null],
    [3, 'Việc đi học của trẻ em', null],
  ]);
  const short = await filled([
    ['TT', 'Chỉ số', 'Hộ nghèo'],
    [1, 'Việc làm', null],
    [2, 'Dinh dưỡng', null],
    [3, 'Tình trạng đi học của trẻ em', null],
  ]);
  const cells = ['C3', 'C4', 'C5'];
  expect(cells.map(at)).toEqual(cells.map(short.at));
  expect(cells.map((cell) => typeof at(cell))).toEqual(['number', 'number', 'number']);
});
