/**
 * "Số hộ" beside columns of the classes are all households where it can be nothing else, and words
 * for households that moved are read whichever way they are put.
 */
import type { Survey } from '../../src/app/survey';
import { Lexicon } from '../../src/forms/lexicon';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey } from '../make/surveyed';
import { filledRows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const cells = async (title: string, ...headers: string[]) => {
  const row = [1, ONE.name, ...headers.map(() => null)];
  return (await filledRows(seen, [[title], [null], ['STT', 'Thôn', ...headers], row])).at;
};
const BOTH = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

test.each([
  [BOTH, ['Số hộ', 'Hộ nghèo', 'Hộ cận nghèo']],
  [BOTH, ['Hộ', 'Khẩu', 'HN', 'HCN']],
  ['BIỂU TỔNG HỢP', ['Số hộ hiện có', 'Hộ nghèo']],
  ['TỔNG HỢP HỘ NGHÈO', ['Số hộ', 'Hộ nghèo', 'Hộ cận nghèo']],
  [BOTH, ['Toàn thôn', 'Hộ nghèo', 'Hộ cận nghèo']],
])('under «%s» the first of %j is all households', async (title, headers) => {
  expect((await cells(title, ...headers))('C4')).toBe(ONE.households);
});

test.each([
  ['C4', BOTH, ['Số hộ', 'Hộ nghèo']],
  ['C4', 'TỔNG HỢP HỘ NGHÈO', ['Số hộ', 'Hộ cận nghèo']],
  ['C4', BOTH, ['Số hộ', 'Hộ nghèo DTTS', 'Hộ cận nghèo DTTS']],
  ['E4', BOTH, ['Hộ nghèo', 'Hộ cận nghèo', 'Số hộ']],
  ['E4', BOTH, ['Hộ nghèo DTTS', 'Hộ cận nghèo DTTS', 'Hộ DTTS']],
  // People, another time or a part of a class are no column of the class.
  ['C4', 'TỔNG HỢP HỘ NGHÈO', ['Số hộ', 'Số khẩu hộ nghèo']],
  ['C4', 'TỔNG HỢP HỘ NGHÈO', ['Số hộ', 'Hộ nghèo đầu năm']],
  ['C4', 'TỔNG HỢP HỘ NGHÈO', ['Số hộ', 'Hộ nghèo thiếu hụt việc làm']],
  ['C4', BOTH, ['Hộ DTTS', 'Hộ nghèo DTTS', 'Hộ cận nghèo']],
])('%s stays open under «%s» over %j', async (cell, title, headers) => {
  const at = await cells(title, ...headers);
  expect(at(cell)).toEqual(expect.stringMatching(/không nói số này/));
});

test('«Số hộ hiện có» in a table of the poor is of the poor, or is asked', async () => {
  const at = await cells('TỔNG HỢP HỘ NGHÈO', 'Số hộ hiện có', 'Số khẩu');
  expect(at('C4')).toBe(ONE.poor);
  const flow = ['Số hộ nghèo đầu năm', 'Thoát nghèo', 'Phát sinh mới', 'Số hộ hiện có'];
  const last = (await cells('BIẾN ĐỘNG HỘ NGHÈO', ...flow))('F4');
  expect(last).toEqual(expect.stringMatching(/không nói số này/));
});

test('behind the classes «Số hộ» is asked, also under a header of one line less', async () => {
  const row = [1, ONE.name, null, null, null, null, null];
  const { at } = await filledRows(seen, [
    [BOTH],
    [null],
    ['STT', 'Thôn', 'Hộ nghèo', null, 'Hộ cận nghèo', null, 'Số hộ'],
    [null, null, 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu', null],
    row,
  ]);
  expect(at('G5')).toEqual(expect.stringMatching(/không nói số này/));
  expect(at('C5')).toBe(ONE.poor);
});

test('«thoát nghèo», «tái nghèo» beside those of the near-poor are of the poor', async () => {
  const told = await cells(BOTH, 'Hộ nghèo thoát nghèo', 'Hộ nghèo tái nghèo');
  const bare = ['Số hộ thoát nghèo', 'Số hộ thoát cận nghèo', 'Tái nghèo', 'Tái cận'];
  const at = await cells(BOTH, ...bare);
  expect([at('C4'), at('E4')]).toEqual([told('C4'), told('D4')]);
  // The sample has no table of moves: the reason names the class whose table is missing.
  expect(told('C4')).toEqual(expect.stringMatching(/diễn biến hộ nghèo$/));
  expect(at('D4')).toEqual(expect.stringMatching(/diễn biến hộ cận nghèo$/));
});

test('«thoát nghèo» alone under both classes may be of both', async () => {
  const at = await cells(BOTH, 'Số hộ thoát nghèo');
  expect(at('C4')).toEqual(expect.stringMatching(/không nói số này/));
});

const lexicon = new Lexicon();

test.each([
  ['Khác (chết, chuyển đi…)', 'Khác'],
  ['Khác (chuyển đến, tách hộ,...)', 'Khác'],
  ['Nghèo mới', 'Hộ nghèo phát sinh mới'],
  ['Cận nghèo mới trong năm', 'Hộ cận nghèo phát sinh'],
  ['Rơi xuống nghèo', 'Từ hộ cận nghèo xuống hộ nghèo'],
  ['Tái cận', 'Hộ tái cận nghèo'],
  ['Kết quả đạt được', 'Thực hiện'],
  ['Còn phải giải ngân', 'Chưa giải ngân'],
  ['Thiếu phương tiện, công cụ sản xuất', 'Không có phương tiện, công cụ sản xuất'],
  ['Tổng số hộ đang sinh sống trên địa bàn', 'Tổng số hộ của thôn'],
  ['Tổng số hộ thôn quản lý', 'Tổng số hộ của thôn'],
  ['So sánh TH/KH (%)', 'Tỷ lệ so với kế hoạch (%)'],
])('«%s» is read as «%s»', (label, plain) => {
  const [said, known] = [lexicon.read(label), lexicon.read(plain)];
  expect(said.unknown).toEqual([]);
  expect(said.is).toEqual(known.is);
  expect(known.is).not.toEqual({});
});

test.each(['Khác (ốm đau)', 'Khác (hộ DTTS)', 'Chết, chuyển đi', 'Theo chuẩn nghèo mới'])(
  '«%s» is a question, or says what its brackets say',
  (label) => {
    const { is, unknown } = lexicon.read(label);
    expect([...unknown, ...Object.keys(is)]).not.toEqual(['other']);
    expect([...unknown, ...Object.keys(is)]).not.toEqual([]);
  },
);
