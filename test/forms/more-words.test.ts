/** Lines, units and columns that change what a form asks for, or that only look as if they did. */
import type { Survey } from '../../src/app/survey';
import { HAMLETS } from '../make/sample/figures';
import { grid } from '../make/cell';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { filledRows, oneHamlet, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');
const n = null;
const TITLE = 'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const one = (head: Rows, headers: readonly string[], name = ONE.name): Rows =>
  oneHamlet(head, headers, name);

test.each([
  ['Nhóm:', 'Dân tộc thiểu số'],
  ['Đợt:', 2],
  ['Khu vực:', 'Thành thị'],
  ['Xã:', 'Nơi Khác'],
  ['ĐVT:', 'chục hộ'],
  ['ĐVT:', '100 hộ'],
  ['ĐVT:', 'lượt hộ'],
  ['ĐVT:', 'triệu đồng'],
  ['ĐVT:', 'ha'],
])('«%s» | «%s» over households leaves them blank, with the reason', async (label, value) => {
  const rows = one([[TITLE]], ['Hộ nghèo']);
  const { at, questions } = await filledRows(seen, [[`${label} ${value}`], ...rows]);
  expect(at('C5')).toEqual(expect.stringMatching(/\p{L}{3}/u));
  expect(questions.length).toBeGreaterThan(0);
});

test.each([
  ['Hộ nghèo chuyển sang hộ cận nghèo', 'DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
  ['Hộ cận nghèo chuyển thành hộ nghèo', 'DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
])('«%s» is one figure, from whichever side', async (header, title) => {
  const { at } = await filledRows(seen, one([[title]], [header]));
  expect(at('C4')).not.toEqual(expect.stringMatching(/không nói số này/));
});

test('a bare change behind a class is of that class', async () => {
  const headers = ['Hộ nghèo', 'Giảm so với đầu năm', 'Hộ cận nghèo', 'Giảm so với đầu năm'];
  const { at } = await filledRows(seen, one([[TITLE]], headers));
  expect([at('D4'), at('F4')]).toEqual([
    ONE.openingPoor - ONE.poor,
    ONE.openingNearPoor - ONE.nearPoor,
  ]);
});

test('what is left of the households is no money', async () => {
  const { at } = await filledRows(seen, one([[TITLE]], ['Tổng số hộ', 'Hộ nghèo', 'Còn lại']));
  expect([at('C4'), at('D4')]).toEqual([ONE.households, ONE.poor]);
  expect(at('E4')).toEqual(expect.stringMatching(/không nói số này/));
});

test.each(['(ĐBKK)', '*'])('a hamlet with the mark «%s» is the hamlet', async (mark) => {
  const { at } = await filledRows(seen, one([[TITLE]], ['Hộ nghèo'], `${ONE.name} ${mark}`));
  expect(at('C4')).toBe(ONE.poor);
});

test('«Trong đó» with a number of its own stands over the hamlets that come again', async () => {
  const hamlets = HAMLETS.map(({ name }): Rows[number] => ['-', name, n]);
  const rows: Rows = [
    [TITLE],
    [n],
    ['STT', 'Nội dung', 'Hộ nghèo'],
    [1, 'Toàn xã', n],
    ...hamlets,
    [2, 'Trong đó: Dân tộc thiểu số', n],
    ...hamlets,
  ];
  const { at } = await filledRows(seen, rows);
  expect(at('C5')).toBe(ONE.poor);
  expect(at(`C${6 + HAMLETS.length}`)).not.toBe(ONE.poor);
});

const MONEY = 'PHÂN BỔ VỐN NĂM 2025';
const project = (unit: string, ...headers: string[]): Rows => [
  [MONEY],
  [unit],
  ['TT', 'Dự án', ...headers],
  [1, 'Dự án 2', ...headers.map(() => n)],
];

test.each([
  ['ĐVT: 1.000.000 đ', 460],
  ['ĐVT: 100.000 đồng', 4600],
])('«%s» is a unit of money', async (unit, value) => {
  expect((await filledRows(seen, project(unit, 'Kế hoạch vốn'))).at('C4')).toBe(value);
});

test('a share behind a source is of the source or of the project: it is asked', async () => {
  const rows = project('ĐVT: triệu đồng', 'Số tiền', 'Trong đó NSTW', 'Tỷ trọng (%)');
  expect((await filledRows(seen, rows)).at('E4')).toEqual(expect.stringMatching(/không nói/));
});

test('money spent by the end of the year is what was spent in it, its local part what is left', async () => {
  const spent = await surveyOf({
    name: 'Giải ngân',
    rows: grid(`GIẢI NGÂN VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025
      |||||ĐVT: triệu đồng
      TT|Dự án|Kế hoạch vốn năm 2025|Giải ngân đến 31/12/2025||
      |||Tổng số|NSTW|NSĐP
      1|Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo|460|300|260|40
      2|Dự án 7: Nâng cao năng lực và giám sát, đánh giá|100|50|45|5`),
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
  });
  const headers = ['Đã giải ngân', 'Giải ngân đến 31/12/2025', 'Giải ngân NSTW', 'Giải ngân NSĐP'];
  const { at } = await filledRows(spent, project('ĐVT: triệu đồng', ...headers));
  expect(['C4', 'D4', 'E4', 'F4'].map(at)).toEqual([300, 300, 260, 40]);
});

test('a note below that names another unit of money is asked', async () => {
  const rows: Rows = [
    ...project('ĐVT: triệu đồng', 'Kế hoạch vốn'),
    [n],
    ['Ghi chú: số liệu tính theo đơn vị nghìn đồng'],
  ];
  const { at } = await filledRows(seen, rows, { bottom: 4 });
  expect(at('C4')).toEqual(expect.stringMatching(/tên biểu còn nói/));
});
