/** Columns in everyday words, and what the labels around a short one say of it. */
import type { Survey } from '../../src/app/survey';
import { Lexicon } from '../../src/forms/lexicon';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey } from '../make/surveyed';
import { filledRows, oneHamlet, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');
const n = null;
const TITLE = 'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const columns = (title: string, ...headers: string[]): Rows =>
  oneHamlet([[title]], headers, ONE.name);

const lexicon = new Lexicon([
  { is: { indicator: '8' }, words: ['diện tích nhà ở'] },
  { is: { indicator: '7' }, words: ['chất lượng nhà ở'] },
]);

test.each([
  ['Hộ cận nghèo bị tụt xuống hộ nghèo', { move: 'near-to-poor' }],
  ['Từ HN vươn lên HCN', { move: 'poor-to-near' }],
  ['Thoát nghèo nhưng vẫn còn thuộc diện cận nghèo', { move: 'poor-to-near' }],
  ['Diện tích nhà ở bình quân mỗi người', { indicator: '8' }],
  ['Nhà ở (chất lượng)', { indicator: '7' }],
  ['Chênh lệch (cuối kỳ trừ đầu kỳ)', { direction: 'change', since: 'start' }],
  ['Số chênh lệch (đầu kỳ trừ cuối kỳ)', { direction: 'decrease', since: 'start' }],
  ['Chiếm bao nhiêu % dân số', { measure: 'rate', base: 'all' }],
  ['Lũy kế giải ngân từ đầu năm đến nay', { stage: 'disbursed', unit: 'money' }],
  ['Còn dư so với KH', { stage: 'remaining', unit: 'money' }],
  ['Ngân sách địa phương (tỉnh + xã)', { source: 'local', unit: 'money' }],
  ['Hộ nghèo người Kinh', { group: 'poor', ethnic: 'kinh' }],
])('«%s» is read whole', (label, is) => {
  const said = lexicon.read(label);
  expect(said.unknown).toEqual([]);
  expect(said.is).toEqual(is);
});

test.each(['Hộ/khẩu', 'Thu nhập/người', 'Số hộ từng nghèo', 'Hộ nghèo đến 30/6'])(
  '«%s» leaves a word open',
  (label) => {
    expect(lexicon.read(label).unknown).not.toEqual([]);
  },
);

test('the area of a house for each person counts households', async () => {
  const rows = columns('HỘ NGHÈO THIẾU HỤT CHỈ SỐ NĂM 2025', 'DT nhà ở BQ/người', 'DT nhà ở');
  const { at } = await filledRows(seen, rows);
  expect(at('C4')).toEqual(at('D4'));
});

test('a line about people makes bare classes people', async () => {
  const { at } = await filledRows(seen, columns('2. Số khẩu cuối năm', 'Nghèo', 'Cận nghèo'));
  expect(at('C4')).toBe(105);
  const asked = await filledRows(seen, columns('2. Số khẩu cuối năm', 'Hộ nghèo'));
  expect(asked.at('C4')).toEqual(expect.stringMatching(/tên biểu/));
});

test('«Xã» among hamlets is the commune, and no source of money', async () => {
  const { at } = await filledRows(seen, [...columns(TITLE, 'Hộ nghèo'), [n, 'Xã', n]]);
  expect(at('C5')).toBe(HAMLETS.reduce((sum, { poor }) => sum + poor, 0));
});

test('both kinds of households are told by the classes beside them', async () => {
  const { at } = await filledRows(
    seen,
    columns(TITLE, 'Hộ nghèo', 'Hộ cận nghèo', 'Cả hai loại hộ'),
  );
  expect(at('E4')).toBe(ONE.poor + ONE.nearPoor);
  const alone = await filledRows(seen, columns('SỐ LIỆU NĂM 2025', 'Hộ nghèo', 'Cả hai loại hộ'));
  expect(alone.at('D4')).toEqual(expect.stringMatching(/chưa hiểu/));
});

test('a rate among rows is that of the one class before it', async () => {
  const { at } = await filledRows(seen, [
    [TITLE],
    [n],
    ['TT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số hộ dân cư', n],
    [2, 'Hộ nghèo', n],
    [n, 'Tỷ lệ so với tổng số hộ (%)', n],
    [3, 'Hộ cận nghèo', n],
    [4, 'Hộ nghèo', n],
    [n, 'Tỷ lệ so với tổng số hộ (%)', n],
  ]);
  const sum = (key: 'poor' | 'households') => HAMLETS.reduce((all, one) => all + one[key], 0);
  expect(at('C6')).toBeCloseTo((sum('poor') / sum('households')) * 100, 2);
  expect(at('C9')).toEqual(expect.stringMatching(/không nói số này/));
});

test('each kind of money has its own rate, and a unit in percent makes shares rates', async () => {
  const money = await filledRows(seen, [
    ['GIẢI NGÂN VỐN NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', 'Vốn NSTW', n, n],
    [n, n, 'Kế hoạch giao', 'Đã giải ngân', 'Đạt (%)'],
    [1, 'Dự án 2', n, n, n],
  ]);
  expect(money.at('E5')).toEqual(expect.stringMatching(/chưa có bảng giải ngân/));
  const shares = await filledRows(seen, [
    [TITLE],
    ['ĐVT: hộ; %'],
    ['TT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ'],
    ['A', 'B', '(1)', '(2)', '(3)=(2)/(1)'],
    [1, ONE.name, n, n, n],
  ]);
  expect(shares.at('E5')).toBeCloseTo((ONE.poor / ONE.households) * 100, 2);
});

test('a rate among the poor of a population is of households by its base', async () => {
  const { at } = await filledRows(seen, [
    [TITLE],
    [n],
    ['STT', 'Thôn', 'Dân số (người)', 'Tổng số hộ', 'Trong đó: Hộ nghèo', n, n],
    [n, n, n, n, 'Số hộ (hộ)', 'Số nhân khẩu (người)', 'Tỷ lệ so với tổng số hộ (%)'],
    [1, ONE.name, n, n, n, n, n],
  ]);
  expect([at('E5'), at('F5')]).toEqual([ONE.poor, 105]);
  expect(at('G5')).toBeCloseTo((ONE.poor / ONE.households) * 100, 2);
});

test('hamlets that are compared with each other are all of them', async () => {
  const title = 'SO SÁNH HỘ NGHÈO GIỮA CÁC THÔN NĂM 2025';
  expect((await filledRows(seen, columns(title, 'Hộ nghèo'))).at('C4')).toBe(ONE.poor);
});
