/** Examples, tests, drafts, copies and empty forms beside the commune's own figures. */
import { grid } from '../../make/cell';
import { communeFigure } from '../../../src/domain/commune-figures';
import type { SheetSpec } from '../../make/book';
import { num, read, withCode, type Reading } from '../read';

const places = (name: string, titles: string, rows: string): SheetSpec => ({
  name,
  rows: grid(`${titles}
      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      ${rows}`),
});
const money = (name: string, title: string, rows: string): SheetSpec => ({
  name,
  rows: grid(`${title}
      (Đơn vị: triệu đồng)
      Nội dung|Tổng số|NSTW|NS tỉnh
      ${rows}`),
});
const REVIEW = 'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const TWO = `1|Thôn Một|40|5|6
      2|Thôn Hai|30|4|3`;
const OTHER = `1|Thôn Một|41|6|7
      2|Thôn Hai|31|5|4`;
const OWN = places('TH', REVIEW, TWO);
const poor = ({ facts }: Reading): number | null => num(communeFigure(facts, 'closing.poor'));
const total = ({ facts }: Reading): number | null => num(facts.funding?.declared?.total ?? null);
const asked = ({ recognition }: Reading): string[] => recognition.questions.map(({ code }) => code);
const left = (reading: Reading): unknown[] =>
  withCode(reading, 'BANG-050').map(({ cells }) => cells[0]?.sheet);

const ASIDE: [string, string][] = [
  ['HƯỚNG DẪN NHẬP LIỆU (VÍ DỤ)', '1|Thôn Ví Dụ|999|99|88'],
  ['VÍ DỤ MINH HỌA', '1|Thôn Mẫu|999|99|88'],
  ['MẪU BIỂU SỐ 02 (số liệu minh họa)', '1|Thôn Mẫu|999|99|88'],
  ['TEST', '1|Thôn Thử|999|99|88'],
  ['Số liệu nháp', OTHER],
  ['BẢNG CŨ', OTHER],
  ['HỘ NGHÈO NĂM 2025 (không sử dụng)', OTHER],
  ['SAO LƯU 15/11', OTHER],
  ['ƯỚC KẾT QUẢ RÀ SOÁT NĂM 2025', OTHER],
  ['SO SÁNH VỚI XÃ LÂN CẬN NĂM 2025', '1|Xã Tả Mẫu|90|9|5\n2|Xã Suối Mẫu|70|9|9'],
];

test.each(ASIDE)('«%s» beside the review, before it and behind it', async (title, rows) => {
  const aside = places('Khac', title, rows);
  for (const sheets of [
    [OWN, aside],
    [aside, OWN],
  ]) {
    const reading = await read(sheets);
    expect([poor(reading), asked(reading), left(reading)]).toEqual([9, [], ['Khac']]);
  }
});

test.each(['SỐ LIỆU NHÁP', 'VÍ DỤ', 'SAO LƯU'])('«%s» alone is asked about', async (title) => {
  const reading = await read(places('TH', title, TWO));
  expect([poor(reading), asked(reading)]).toEqual([null, ['subject']]);
});

test('a draft of another hamlet is asked about, and a former commune is no old table', async () => {
  const draft = places('Hai', 'Số liệu nháp', '1|Thôn Ba|31|5|4');
  expect(asked(await read([OWN, draft]))).toEqual(['subject']);
  const former = places('Ba', 'HỘ NGHÈO XÃ SUỐI MẪU (CŨ) NĂM 2025', '1|Thôn Ba|31|5|4');
  expect(poor(await read([OWN, former]))).toBe(14);
});

test('a whole workbook of illustrative figures is read', async () => {
  const reading = await read(places('TH', `${REVIEW} (số liệu minh họa)`, TWO));
  expect([poor(reading), asked(reading)]).toEqual([9, []]);
});

const KP = money(
  'KP',
  'KINH PHÍ GIẢM NGHÈO NĂM 2025',
  `Dự án 2|460|400|60
      Dự án 7|90|80|10
      Tổng cộng|550|480|70`,
);
test.each([
  ['KINH PHÍ GIẢM NGHÈO NĂM …', 'Dự án 2|||\nDự án 7|||\nTổng cộng|||'],
  ['PHÂN BỔ KINH PHÍ GIẢM NGHÈO CÁC XÃ NĂM 2025', 'Xã Tả Mẫu|300|250|50\nXã Suối Mẫu|550|480|70'],
  ['KINH PHÍ (cũ, không dùng)', 'Dự án 2|430|380|50\nDự án 7|90|80|10'],
  ['Kinh phí nháp', 'Dự án 2|430|380|50\nDự án 7|90|80|10'],
])('«%s» before the funding', async (title, rows) => {
  const reading = await read([money('Khac', title, rows), KP]);
  expect([total(reading), asked(reading), left(reading)]).toEqual([550, [], ['Khac']]);
});

test('most heads name the own commune, wherever the other stands', async () => {
  const head = (name: string, commune: string, title: string, rows = TWO): SheetSpec =>
    places(name, `UBND XÃ ${commune}\n${title}`, rows);
  const reading = await read([
    head('Ban', 'TẢ MẪU', REVIEW, '1|Thôn Năm|50|7|7'),
    head('TH', 'SUỐI MẪU', REVIEW),
    { ...KP, rows: [['UBND XÃ SUỐI MẪU'], ...KP.rows] },
  ]);
  expect(reading.recognition.office).toBe('suối mẫu');
  expect(reading.recognition.questions.map(({ params }) => params['sheet'])).toEqual(['Ban']);
});
