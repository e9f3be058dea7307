/** Forms of money whose title, or whose rate, says less than their columns: whose it is follows from the table. */
import type { Survey } from '../../src/app/survey';
import { grid } from '../make/cell';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const sheet = (name: string, title: string, total: string, figures: string) => ({
  name,
  rows: grid(`${title} CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025
    |||||ĐVT: triệu đồng
    STT|Dự án|${total}|Ngân sách trung ương|Ngân sách tỉnh|Ngân sách xã
    ${figures}`),
});
const SHEETS = [
  sheet('Kế hoạch vốn', 'KẾ HOẠCH VỐN', 'Tổng kế hoạch vốn', '1|Dự án 2|200|160|30|10'),
  sheet('Giải ngân', 'KẾT QUẢ GIẢI NGÂN', 'Tổng số đã giải ngân', '1|Dự án 2|100|80|15|5'),
];

let seen: Survey;
beforeAll(async () => {
  seen = await surveyOf(...SHEETS);
});

const filled = async (title: string, ...heads: string[]) => {
  const rows: Rows = [
    [title],
    ['ĐVT: triệu đồng'],
    ['STT', 'Dự án', ...heads],
    [1, 'Dự án 2', ...heads.map(() => null)],
  ];
  const { at } = await filledRows(seen, rows);
  return heads.map((_, index) => at(`${'CDEFGH'.charAt(index)}4`));
};

test('a title that names all sources narrows no total', async () => {
  const heads = ['Tổng kinh phí', 'NSTW', 'Ngân sách địa phương'];
  const title = 'NGÂN SÁCH TRUNG ƯƠNG VÀ ĐỊA PHƯƠNG NĂM 2025';
  expect(await filled(title, ...heads)).toEqual([200, 160, 40]);
});

test('a title that names one source leaves the bare total open', async () => {
  const [total, central] = await filled('NGÂN SÁCH TRUNG ƯƠNG NĂM 2025', 'Tổng kinh phí', 'NSTW');
  expect([total, central]).toEqual([expect.stringMatching(/trung ương/), 160]);
});

test('«GIẢI NGÂN VỐN» over columns of what was spent leaves the others to the plan', async () => {
  const heads = ['Tổng vốn', 'Vốn trung ương', 'Đã giải ngân', 'Đã giải ngân vốn trung ương'];
  expect(await filled('GIẢI NGÂN VỐN NĂM 2025', ...heads)).toEqual([200, 160, 100, 80]);
});

test('a bare source beside a bare column of what was spent is not guessed', async () => {
  const heads = ['Tổng vốn', 'Vốn trung ương', 'Đã giải ngân'];
  const [, central, spent] = await filled('GIẢI NGÂN VỐN NĂM 2025', ...heads);
  expect([central, spent]).toEqual([expect.stringMatching(/giải ngân/), 100]);
});

test('rate and remainder are those of the plan, of a source as well', async () => {
  const heads = ['Kế hoạch vốn', 'Tỷ lệ giải ngân (%)', 'Tỷ lệ giải ngân vốn tỉnh (%)', 'Còn lại'];
  expect(await filled('TIẾN ĐỘ NĂM 2025', ...heads)).toEqual([200, 50, 50, 100]);
});
