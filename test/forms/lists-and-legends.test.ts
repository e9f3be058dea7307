/** Columns of lists that households enter and leave, of legends, and short or lettered labels. */
import type { Survey } from '../../src/app/survey';
import { Lexicon } from '../../src/forms/lexicon';
import { legendOf } from '../../src/forms/spoken';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey } from '../make/surveyed';
import { filledRows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');
const n = null;
const TITLE = 'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const lexicon = new Lexicon();

test.each([
  ['H.cận nghèo', { group: 'near-poor' }],
  ['Số hộ nghèo (B)', { group: 'poor' }],
  ['Tỷ lệ hộ nghèo (%) = B/A x 100', { group: 'poor', measure: 'rate' }],
  ['Hộ nghèo có tại 31/12/2025', { group: 'poor' }],
  ['Hộ nghèo theo danh sách của UBND xã', { group: 'poor' }],
  ['Đưa ra khỏi danh sách', { direction: 'decrease' }],
  ['Do chết, chuyển đi, ghép hộ', { other: 'yes' }],
  ['Trước rà soát (đầu năm)', { moment: 'opening' }],
  ['% so voi tong so ho ngheo', { measure: 'rate', base: 'poor' }],
  ['Hộ Kinh', { ethnic: 'kinh' }],
])('«%s» is read whole', (label, is) => {
  const said = lexicon.read(label);
  expect(said.unknown).toEqual([]);
  expect(said.is).toMatchObject(is);
});

test('a chapter number is no initial, and two pairs of words are a question', () => {
  expect(lexicon.read('C. Nghèo').is.group).toBe('poor');
  expect(lexicon.read('T.nghèo').unknown).not.toEqual([]);
  expect(lexicon.read('Không còn trong danh sách').unknown).not.toEqual([]);
});

test('a legend goes on in the next line', () => {
  const lines = ['Mã: 1 - Việc làm; 2 - Nước;', '3 - Nhà ở; 4 - Nhà tiêu.', 'Ngày … tháng …'];
  expect([...legendOf(lines)]).toEqual([
    ['1', 'Việc làm'],
    ['2', 'Nước'],
    ['3', 'Nhà ở'],
    ['4', 'Nhà tiêu'],
  ]);
});

test('a total of falls is that of both classes, and no class beside it', async () => {
  const { at } = await filledRows(seen, [
    [TITLE],
    [n],
    ['STT', 'Thôn', 'Đầu năm', n, n, 'Kết quả giảm (đầu năm trừ cuối năm)', n, n],
    [n, n, 'HN', 'HCN', 'Cộng', 'HN', 'HCN', 'Cộng'],
    [1, ONE.name, n, n, n, n, n, n],
  ]);
  const [poor, near, both] = ['F5', 'G5', 'H5'].map((cell) => Number(at(cell)));
  expect(poor).toBeGreaterThan(0);
  expect(both).toBe((poor ?? 0) + (near ?? 0));
});

test('beside the near-poor «hộ nghèo đa chiều» is the poor, and the rate that of both', async () => {
  const { at } = await filledRows(seen, [
    [TITLE],
    [n],
    [
      'STT',
      'Thôn',
      'Tổng số hộ',
      'Số hộ nghèo đa chiều',
      'Số hộ cận nghèo đa chiều',
      'Tổng hộ nghèo và cận nghèo',
      'Tỷ lệ nghèo đa chiều (%) = (4)/(1)*100',
    ],
    [1, ONE.name, n, n, n, n, n],
  ]);
  expect(['D4', 'E4'].map(at)).toEqual([ONE.poor, ONE.nearPoor]);
  expect(at('G4')).toBeCloseTo(((ONE.poor + ONE.nearPoor) / ONE.households) * 100, 2);
});

test('a group of causes adds nothing to the causes below it', async () => {
  const { at } = await filledRows(seen, [
    ['NGUYÊN NHÂN CỦA HỘ NGHÈO NĂM 2025'],
    [n],
    ['STT', 'Thôn', 'Nhóm nguyên nhân về con người', n, 'Thiếu vốn'],
    [n, n, 'Không có lao động', 'Không có vốn', n],
    [1, ONE.name, n, n, n],
  ]);
  expect(at('D5')).toEqual(at('E5'));
  expect(at('D5')).not.toEqual(expect.stringMatching(/chưa hiểu/));
});
