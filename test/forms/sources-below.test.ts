/** Sources of money in lines below each project, in the workbook and in the form. */
import type { Survey } from '../../src/app/survey';
import { grid } from '../make/cell';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const bookOf = (figures: string) => ({
  name: 'Biểu 6',
  rows: grid(`KẾT QUẢ GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025
    ||||ĐVT: triệu đồng
    TT|Nội dung|Kế hoạch vốn năm 2025|Đã giải ngân|Tỷ lệ giải ngân (%)
    ${figures}`),
});
const LINES = `|Tổng cộng|300|150|50
    |- Ngân sách trung ương|240|130|54,17
    |- Ngân sách địa phương|60|20|33,33
    |- Ngân sách tỉnh|40|15|37,5
    |- Ngân sách xã|20|5|25
    1|Dự án 2: Đa dạng hóa sinh kế|200|100|50
    |- Ngân sách trung ương|160|90|56,25
    |- Ngân sách tỉnh|30|8|26,67
    |- Ngân sách xã|10|2|20
    2|Tiểu dự án 1 - Dự án 3: Hỗ trợ phát triển sản xuất|100|50|50
    |- Ngân sách trung ương|80|40|50
    |- Ngân sách tỉnh|10|7|70
    |- Ngân sách xã|10|3|30`;
const NUMBERED = LINES.replaceAll('|- Ngân', '1|Ngân');

const blank = (ordinal: number | string, name: string) => [ordinal, name, null, null, null];
const FORM: Rows = [
  ['GIẢI NGÂN VỐN CÁC DỰ ÁN NĂM 2025'],
  ['ĐVT: triệu đồng'],
  ['STT', 'Dự án/nguồn vốn', 'Kế hoạch vốn', 'Lũy kế giải ngân', 'Tỷ lệ giải ngân (%)'],
  blank(1, 'Dự án 2'),
  blank('-', 'Ngân sách trung ương'),
  blank('-', 'Ngân sách tỉnh'),
  blank(2, 'Tiểu dự án 1 - Dự án 3'),
  blank('-', 'Ngân sách xã'),
];

test.each([LINES, NUMBERED])('they are parts of the project', async (lines) => {
  const seen = await surveyOf(bookOf(lines));
  expect(seen.findings.map(({ severity }) => severity)).not.toContain('stop');
  const { at } = await filledRows(seen, FORM);
  expect(['C4', 'C5', 'C6', 'C7', 'C8'].map(at)).toEqual([200, 160, 30, 100, 10]);
  expect(['D4', 'D5', 'D6', 'D7', 'D8'].map(at)).toEqual([100, 90, 8, 50, 3]);
  expect(['E4', 'E5', 'E8'].map(at)).toEqual([50, 56.25, 30]);
});

test('lines that do not come to their project stop its figures, and the form says so', async () => {
  const seen = await surveyOf(
    bookOf(LINES.replace('|- Ngân sách tỉnh|30|', '|- Ngân sách tỉnh|31|')),
  );
  expect(seen.findings.map(({ code }) => code)).toContain('VON-022');
  const { at } = await filledRows(seen, [
    ['GIẢI NGÂN VỐN NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Dự án', 'Kế hoạch vốn', 'Vốn đã giải ngân'],
    [null, null, null, null],
    [null, 'Tổng cộng', null, null],
  ]);
  expect(['C4', 'D4'].map(at)).toEqual(Array(2).fill(expect.stringMatching(/đang bị chặn/)));
});

describe('projects with their sources below them, under «Nguồn vốn / Dự án»', () => {
  let seen: Survey;
  beforeAll(async () => {
    const book = bookOf(LINES);
    const rows = book.rows.map((row) =>
      row.map((cell) => (cell === 'Nội dung' ? 'Nguồn vốn / Dự án' : cell)),
    );
    seen = await surveyOf({ ...book, rows });
  });

  test('a form of the sources has those of all projects, up to the end of the year', async () => {
    const { at } = await filledRows(seen, [
      ['GIẢI NGÂN ĐẾN HẾT NĂM 2025'],
      ['ĐVT: triệu đồng'],
      ['STT', 'Nguồn vốn', 'Kế hoạch vốn', 'Đã giải ngân'],
      [1, 'Ngân sách trung ương', null, null],
      [2, 'Ngân sách địa phương', null, null],
      [null, 'Tổng cộng', null, null],
    ]);
    expect(['C4', 'C5', 'C6', 'D4', 'D5', 'D6'].map(at)).toEqual([240, 60, 300, 130, 20, 150]);
  });

  test('names below a ruled header are its rows, though their cells have no rules', async () => {
    const rows: Rows = [
      ['VỐN GIẢM NGHÈO NĂM 2025'],
      ['ĐVT: triệu đồng'],
      ['Dự án', 'Kế hoạch vốn', 'Đã giải ngân'],
      ['Dự án 2', null, null],
      ['Tiểu dự án 1 - Dự án 3', null, null],
      [null],
      ['NGƯỜI LẬP BIỂU'],
    ];
    const { at } = await filledRows(seen, rows, { bottom: 3 });
    expect(['B4', 'C4', 'B5', 'C5', 'B7'].map(at)).toEqual([200, 100, 100, 50, null]);
  });
});
