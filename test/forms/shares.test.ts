/** Shares and parts that a column tells of the column before it, or of a whole that it names. */
import type { Survey } from '../../src/app/survey';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { filledRows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');
const POOR = HAMLETS.reduce((all, { poor }) => all + poor, 0);
const percent = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

/** What stands under each header in the row of one hamlet. */
async function ofHamlet(title: string, headers: readonly string[], from = seen) {
  const name = from === seen ? ONE?.name : 'Thôn Gò Mẫu';
  const { at } = await filledRows(from, [
    [title],
    [null],
    ['STT', 'Thôn', ...headers],
    [1, name ?? '', ...headers.map(() => null)],
  ]);
  return headers.map((_, index) => at(`${'CDEF'.charAt(index)}4`));
}

test('rates that name their whole are of the count before them', async () => {
  const headers = [
    'Số hộ nghèo',
    'Tỷ trọng so với tổng số hộ nghèo toàn xã (%)',
    'Tỷ lệ so với tổng số hộ dân cư (%)',
  ];
  expect(await ofHamlet('CƠ CẤU HỘ NGHÈO CUỐI NĂM 2025', headers)).toEqual([
    ONE.poor,
    percent(ONE.poor, POOR),
    percent(ONE.poor, ONE.households),
  ]);
});

test.each([
  [['Số hộ nghèo', 'Tỷ lệ so với tổng số hộ nghèo (%)']],
  [['Số hộ nghèo', 'Số hộ cận nghèo', 'Tỷ lệ so với tổng số hộ dân cư (%)']],
  [['Số hộ nghèo', 'Tỷ lệ so với kế hoạch (%)']],
])('in %j the whole, or the part, is asked', async (headers) => {
  const cells = await ofHamlet('CƠ CẤU HỘ NGHÈO CUỐI NĂM 2025', headers);
  expect(cells.at(-1)).toMatch(/không nói/);
});

const BOOK = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ dân tộc thiểu số', 'Số hộ nghèo', 'Số hộ cận nghèo'],
    [1, 'Thôn Gò Mẫu', 200, 83, 30, 9],
    [2, 'Thôn Suối Mẫu', 100, 40, 12, 5],
  ],
};

test('a part of all households is of all households', async () => {
  const headers = ['Tổng số hộ', 'Trong đó: hộ DTTS', 'Số hộ nghèo'];
  const title = 'TỔNG HỢP HỘ DÂN TỘC THIỂU SỐ CUỐI NĂM 2025';
  expect(await ofHamlet(title, headers, await surveyOf(BOOK))).toEqual([200, 83, 30]);
});

test('a total with its units beneath is of all households before both classes', async () => {
  const { at } = await filledRows(await surveyOf(BOOK), [
    ['KẾT QUẢ RÀ SOÁT NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Tổng số', null, 'Nghèo', null, 'Cận nghèo', null],
    [null, null, 'Hộ', 'Khẩu', 'Hộ', 'Khẩu', 'Hộ', 'Khẩu'],
    [1, 'Thôn Gò Mẫu', null, null, null, null, null, null],
  ]);
  expect(['C5', 'E5', 'G5'].map(at)).toEqual([200, 30, 9]);
});

/** What stands under each header in the row of a project whose money is 400, 40 and 20. */
async function ofProject(title: string, headers: readonly string[]) {
  const { at } = await filledRows(seen, [
    [title],
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', ...headers],
    [1, 'Dự án 2', ...headers.map(() => null)],
  ]);
  return headers.map((_, index) => at(`${'CDEF'.charAt(index)}4`));
}

test('the share of a source in the money of its line', async () => {
  const headers = [
    'Tổng kinh phí',
    'Tỷ trọng NSTW trong tổng kinh phí (%)',
    'Tỷ lệ NS tỉnh/tổng vốn (%)',
  ];
  expect(await ofProject('CƠ CẤU NGUỒN VỐN NĂM 2025', headers)).toEqual([
    460,
    percent(400, 460),
    percent(40, 460),
  ]);
});

test('a share without its whole, and one of what was paid, are asked', async () => {
  const [plain] = await ofProject('CƠ CẤU NGUỒN VỐN NĂM 2025', ['Tỷ trọng NSTW (%)']);
  expect(plain).toMatch(/không nói tỷ lệ này/);
  const [paid] = await ofProject('GIẢI NGÂN NĂM 2025', ['Tỷ trọng NSTW trong tổng vốn (%)']);
  expect(paid).toMatch(/không nói tỷ lệ này/);
});

test.each([
  ['Tỷ lệ (%)', percent(ONE.poor, ONE.households)],
  ['Tỷ lệ', null],
])('below «%s» a share of one, "3=2/1", is filled as %s', async (header, rate) => {
  const { at } = await filledRows(seen, [
    ['HỘ NGHÈO CUỐI NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', header],
    ['A', 'B', 1, 2, '3=2/1'],
    [1, ONE.name, null, null, null],
  ]);
  const cell = at('E4');
  expect(typeof cell === 'number' ? cell : null).toBe(rate);
});

test('a bare total before both classes may be of both or of all', async () => {
  const { at } = await filledRows(seen, [
    ['SỐ KHẨU NGHÈO, CẬN NGHÈO CUỐI NĂM 2025'],
    ['STT', 'Thôn', 'Số khẩu', null, null],
    [null, null, 'Tổng', 'Hộ nghèo', 'Hộ cận nghèo'],
    [1, ONE.name, null, null, null],
  ]);
  expect(typeof at('C4')).not.toBe('number');
});
