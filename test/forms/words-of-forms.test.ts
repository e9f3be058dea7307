/**
 * Words of forms that ask for what follows from the workbook's figures, and places of words that
 * leave open whose figures are asked for: the account is that of the sample's own hamlets.
 */
import type { Survey } from '../../src/app/survey';
import { Lexicon } from '../../src/forms/lexicon';
import words from '../../src/forms/words.json';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const [ONE, TWO] = HAMLETS;
if (!ONE || !TWO) throw new Error('no hamlets');
const all = (key: 'poor' | 'openingPoor'): number =>
  HAMLETS.reduce((sum, hamlet) => sum + hamlet[key], 0);
const n = null;

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const filled = (rows: Rows, look: Parameters<typeof filledRows>[2] = {}) =>
  filledRows(seen, rows, look);

const places = (title: string, ...headers: string[]): Rows => [
  [title],
  [n],
  ['STT', 'Thôn', ...headers],
  [1, ONE.name, ...headers.map(() => n)],
  [2, TWO.name, ...headers.map(() => n)],
];
const TITLE = 'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

test.each([
  ['Tăng (+), giảm (-) hộ nghèo so với đầu năm', ONE.poor - ONE.openingPoor],
  ['Hộ nghèo giảm so với năm trước', ONE.openingPoor - ONE.poor],
  ['Hộ nghèo năm 2024', ONE.openingPoor],
  ['Hộ không thuộc diện nghèo, cận nghèo', ONE.households - ONE.poor - ONE.nearPoor],
  ['Tỷ trọng hộ nghèo (%)', Math.round((ONE.poor / all('poor')) * 10_000) / 100],
  ['Bình quân khẩu/hộ nghèo', Math.round((105 / ONE.poor) * 100) / 100],
])('«%s» follows from the figures', async (header, value) => {
  expect((await filled(places(TITLE, header))).at('C4')).toBe(value);
});

test('«Cộng» behind two classes adds them up, and before them is asked', async () => {
  const behind = await filled(places(TITLE, 'Hộ nghèo', 'Hộ cận nghèo', 'Cộng'));
  expect(behind.at('E4')).toBe(ONE.poor + ONE.nearPoor);
  const before = await filled(places(TITLE, 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo'));
  expect(before.at('C4')).toEqual(expect.stringMatching(/không nói số này/));
  const [question] = before.questions;
  expect(question?.choices.map(({ id }) => id)).toContain('de-trong');
});

test.each([
  ['a rate behind two classes', places(TITLE, 'Hộ nghèo', 'Hộ cận nghèo', 'Tỷ lệ (%)'), 'E4'],
  ['people behind a class', places(TITLE, 'Tổng số hộ', 'Hộ nghèo', 'Số khẩu'), 'E4'],
  [
    'a total of moves',
    places('DIỄN BIẾN NĂM 2025', 'Hộ tái nghèo', 'Hộ thoát nghèo', 'Cộng'),
    'E4',
  ],
  ['women', places('HỘ NGHÈO NĂM 2025', 'Nam', 'Nữ'), 'D4'],
  ['some of the poor', places('HỘ NGHÈO ĐỢT 2 NĂM 2025', 'Hộ nghèo'), 'C4'],
  ['a number of lacks', places('HỘ NGHÈO CÓ 3 CHỈ SỐ THIẾU HỤT', 'Hộ nghèo'), 'C4'],
  ['thousands of households', places('ĐVT: nghìn hộ', 'Hộ nghèo'), 'C4'],
])('%s stay blank, with the reason', async (_, rows, cell) => {
  expect((await filled(rows)).at(cell)).toEqual(expect.stringMatching(/\p{L}{3}/u));
});

test('men get no figure of all households', async () => {
  const { at } = await filled(places('HỘ NGHÈO NĂM 2025', 'Nam', 'Nữ'));
  expect(at('C4')).toEqual(expect.stringMatching(/\p{L}{3}/u));
});

test('every choice of a question is a label that is read whole', () => {
  const lexicon = new Lexicon();
  const isHalfRead = (label: string) => lexicon.read(label).unknown.length > 0;
  expect([...words.offers, ...words.totals].filter(isHalfRead)).toEqual([]);
});

test('the name of a sheet may limit its form', async () => {
  const { at } = await filled(places(TITLE, 'Hộ nghèo'), { sheet: 'DTTS' });
  expect(at('C4')).toEqual(expect.stringMatching(/DTTS/));
});

test('a label and its value in two cells are one line', async () => {
  const rows = places(TITLE, 'Hộ nghèo');
  const { at } = await filled([['Quý 2'], ...rows]);
  expect(at('C5')).toEqual(expect.stringMatching(/kỳ khác/));
});

test('an example is no row to fill in, and years may stand down the rows', async () => {
  const example = await filled([
    [TITLE],
    [n],
    ['STT', 'Thôn', 'Hộ nghèo'],
    ['VD', 'Thôn Mẫu A', 7],
    [n, n, n],
    [n, n, n],
  ]);
  expect([example.at('C5'), example.at('C6')]).toEqual([ONE.poor, TWO.poor]);
  const years = await filled([
    [TITLE],
    [n],
    ['TT', 'Năm', 'Hộ nghèo'],
    [1, 'Năm 2023', n],
    [2, 'Năm 2024', n],
    [3, 'Năm 2025', n],
  ]);
  expect([years.at('C5'), years.at('C6')]).toEqual([all('openingPoor'), all('poor')]);
  expect(years.at('C4')).toEqual(expect.stringMatching(/chưa hiểu dòng/));
});

test('a slip without rules is a form', async () => {
  const rows: Rows = [
    [TITLE],
    [1, 'Số hộ nghèo đầu năm:', n],
    [2, 'Số hộ nghèo cuối năm:', n],
    [3, 'Số hộ thích câu cá:', n],
  ];
  const { at } = await filled(rows, { ruled: false });
  expect([at('C2'), at('C3')]).toEqual([all('openingPoor'), all('poor')]);
  expect(at('C4')).toEqual(expect.stringMatching(/chưa hiểu dòng/));
});

test('counts of a project are no money', async () => {
  const { at } = await filled([
    ['KẾ HOẠCH VỐN NĂM 2025'],
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', 'Kế hoạch vốn', 'Số hộ', 'Số lượng'],
    [1, 'Dự án 2', n, n, n],
  ]);
  expect(at('C4')).toBe(460);
  for (const cell of ['D4', 'E4']) expect(at(cell)).toEqual(expect.stringMatching(/không có số/));
});
