/** Rows that offices name in words of their own, and columns that are for words alone. */
import { sampleSheets } from '../make/sample';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const sample = surveyOf(...sampleSheets());
const filled = async (rows: Rows) => filledRows(await sample, [['BIỂU NĂM 2025'], ...rows]);

test.each(['Nguồn số liệu', 'Cách tính', 'Căn cứ', 'Ý kiến của thôn', 'Cơ quan cung cấp'])(
  'a column «%s» is for words',
  async (head) => {
    const { at } = await filled([
      ['TT', 'Thông tin', 'ĐVT', 'Số liệu', head],
      [1, 'Hộ nghèo cuối năm', 'hộ', null, null],
      [2, 'Hộ cận nghèo cuối năm', 'hộ', null, null],
    ]);
    expect([at('D3'), at('E3')]).toEqual([104, 'cột để người lập ghi']);
  },
);

test.each([
  ['Số hộ nghèo lúc đầu năm', 368],
  ['Hộ nghèo giảm được trong năm (đầu năm trừ cuối năm)', 264],
  ['Số khẩu trong các hộ nghèo', 401],
  ['Số hộ của xã', 1867],
  ['Xã có bao nhiêu hộ?', 1867],
])('«%s» counts %d', async (label, figure) => {
  const { at } = await filled([
    ['TT', 'Thông tin', 'ĐVT', 'Số liệu'],
    [1, label, null, null],
    [2, 'Hộ cận nghèo cuối năm', null, null],
  ]);
  expect(at('D3')).toBe(figure);
});

test('lacks are counted whatever the household is said to do without', async () => {
  const { at } = await filled([
    ['TT', 'Chỉ số', 'Hộ nghèo'],
    [1, 'Hộ có người thiếu việc làm', null],
    [2, 'Hộ có nhiều người phụ thuộc', null],
    [3, 'Suy dinh dưỡng', null],
    [7, 'Nhà ở (chất lượng)', null],
    [8, 'Nhà ở chật hẹp', null],
    [12, 'Không có phương tiện tiếp cận thông tin (ti vi, đài)', null],
  ]);
  expect(['C3', 'C4', 'C5', 'C6', 'C7', 'C8'].map(at)).toEqual([51, 20, 13, 49, 38, 35]);
});

test('a bare rate is that of the row above it', async () => {
  const { at } = await filled([
    ['TT', 'Chỉ tiêu', 'Số liệu'],
    [1, 'Tổng số hộ', null],
    [2, 'Hộ nghèo (hộ)', null],
    [null, 'Tỷ lệ so với tổng số hộ (%)', null],
    [3, 'Hộ cận nghèo (hộ)', null],
    [null, 'Tỷ lệ so với tổng số hộ (%)', null],
  ]);
  expect([at('C5'), at('C7')]).toEqual([5.57, 0.59]);
});

test('targets under «Nội dung», in shorter words', async () => {
  const { at } = await filled([
    ['TT', 'Nội dung', 'Mục tiêu giao', 'Tổng số đối tượng', 'Số đối tượng đạt được'],
    ['I', 'Giáo dục', null, null, null],
    [1, 'Trẻ em nhà nghèo, cận nghèo đến trường đúng độ tuổi', null, null, null],
    ['II', 'Nước, vệ sinh', null, null, null],
    [1, 'HN, HCN dùng nước HVS', null, null, null],
  ]);
  expect(['C4', 'D4', 'E4', 'C6', 'D6'].map(at)).toEqual([90, 143, 131, 100, 115]);
});

test('a service that is no target of the workbook stays a question', async () => {
  const { at } = await filled([
    ['TT', 'Mục tiêu', 'ĐVT', 'Kế hoạch', 'Kết quả đạt được'],
    [1, 'Trẻ em hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', null, null],
    [2, 'Hộ nghèo, hộ cận nghèo tiếp cận dịch vụ viễn thông', '%', null, null],
    [3, 'Người nghèo, cận nghèo có thẻ BHYT', '%', null, null],
  ]);
  expect([at('E3'), at('E4')]).toEqual([91.61, expect.stringMatching(/chưa hiểu dòng này/)]);
});

test('projects by a part of their names, where it is that of one alone', async () => {
  const { at } = await filled([
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', 'Kế hoạch vốn'],
    [1, 'Đa dạng hóa sinh kế', null],
    [2, 'Sản xuất nông nghiệp', null],
    [3, 'Phát triển sản xuất', null],
  ]);
  expect([at('C4'), at('C5')]).toEqual([460, 173]);
  expect(at('C6')).toMatch(/chưa hiểu dòng này/);
});

test('«Ngân sách nhà nước các cấp» is the central and the local budget', async () => {
  const { at } = await filled([
    ['ĐVT: triệu đồng'],
    ['TT', 'Nguồn vốn', 'Kế hoạch vốn'],
    [null, 'Tổng vốn ngân sách nhà nước các cấp (1+2)', null],
    [1, 'Ngân sách trung ương hỗ trợ', null],
    [2, 'Ngân sách địa phương', null],
  ]);
  expect([at('C4'), at('C5'), at('C6')]).toEqual([1001, 871, 130]);
});
