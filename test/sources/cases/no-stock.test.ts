/** Figures that stand beside the stock of the poor and are none of it. */
import { communeFigure } from '../../../src/domain/commune-figures';
import { grid } from '../../make/cell';
import { graver, num, read, withCode, type Reading } from '../read';

const TWO = `1|Thôn Một|40|5|6
      2|Thôn Hai|30|4|3
      |Tổng cộng|70|9|9`;

type Field = Parameters<typeof communeFigure>[1];
const figure = ({ facts }: Reading, field: Field): number | null =>
  num(communeFigure(facts, field));
const stock = (reading: Reading): (number | null)[] =>
  (['closing.total', 'closing.poor', 'closing.nearPoor'] as const).map((field) =>
    figure(reading, field),
  );
const table = (
  title: string,
  header = 'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo',
  rows = TWO,
) => ({
  name: 'Sheet',
  rows: grid(`${title}
      ${header}
      ${rows}`),
});

test('a plan beside what was reached, and a day amid the year', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`KẾT QUẢ GIẢM NGHÈO NĂM 2025
      STT|Thôn|Tổng số hộ|Hộ nghèo đầu năm 2025|Kế hoạch năm 2025||Thời điểm 30/6/2025|Thực hiện đến 31/12/2025
      ||||Số hộ nghèo giảm|Số hộ nghèo còn lại cuối năm|Số hộ nghèo|Số hộ nghèo
      1|Thôn Một|40|10|3|7|6|5
      2|Thôn Hai|30|8|2|6|5|4
      |Tổng cộng|70|18|5|13|11|9`),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
  });
  expect([figure(reading, 'opening.poor'), figure(reading, 'closing.poor')]).toEqual([18, 9]);
  expect(graver(reading)).toEqual(['BANG-003 check E3', 'BANG-003 check F3', 'BANG-003 check G3']);
});

test.each([
  ['a list of leavers', 'HỘ NGHÈO, HỘ CẬN NGHÈO THOÁT NGHÈO NĂM 2025'],
  ['a plan', 'KẾ HOẠCH GIẢM NGHÈO NĂM 2026'],
  ['money', 'MỨC THU NHẬP CỦA HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 (nghìn đồng/tháng)'],
  ['what is expected', 'DỰ KIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026'],
])('%s by hamlet is no stock', async (_, title) => {
  const reading = await read(table(title, 'STT|Thôn|Chỉ số|Hộ nghèo|Hộ cận nghèo'));
  expect(reading.facts.households).toBeNull();
});

test('people are no households', async () => {
  const header = 'STT|Thôn|Tổng số khẩu|Nghèo|Cận nghèo';
  const reading = await read(table('TỔNG HỢP NHÂN KHẨU NGHÈO, CẬN NGHÈO NĂM 2025', header));
  expect([figure(reading, 'closing.poor'), figure(reading, 'closing.poorPeople')]).toEqual([
    null,
    9,
  ]);
});

test('a preliminary table, and another commune’s on the sheet, are told and not counted', async () => {
  const reading = await read([
    { ...table('KẾT QUẢ SƠ BỘ RÀ SOÁT HỘ NGHÈO NĂM 2025'), name: 'Sơ bộ' },
    {
      ...table(
        'KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO NĂM 2025',
        undefined,
        '1|Thôn Một|40|3|6\n      2|Thôn Hai|30|4|3\n      |Tổng cộng|70|7|9',
      ),
      name: 'Chính thức',
    },
  ]);
  expect(stock(reading)).toEqual([70, 7, 9]);

  const beside = await read({
    name: 'Sheet',
    rows: grid(`XÃ ĐẤT MẪU
      Tổng hợp hộ nghèo, cận nghèo cuối năm 2025
      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      ${TWO}

      XÃ NƯỚC MẪU (số liệu tham khảo)

      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Ba|20|2|1
      2|Thôn Tư|25|3|1
      |Tổng cộng|45|5|2`),
  });
  expect(stock(beside)).toEqual([70, 9, 9]);
  expect(withCode(beside, 'BANG-050')).toHaveLength(1);
});

test('a flow is seen from its own class, and with a column that nobody understands it is not accused', async () => {
  const header = `DIỄN BIẾN HỘ CẬN NGHÈO NĂM 2025
      STT|Thôn|Hộ cận nghèo đầu năm|Hộ cận nghèo thành hộ nghèo|Hộ thoát cận nghèo|Hộ nghèo thành hộ cận nghèo|Hộ cận nghèo phát sinh mới`;
  const flow = await read({
    name: 'Biến động',
    rows: grid(`${header}|Hộ cận nghèo cuối năm
      1|Thôn Một|20|2|3|4|1|20
      2|Thôn Hai|15|1|2|3|0|15
      |Tổng cộng|35|3|5|7|1|35`),
  });
  const near = flow.facts.flow?.nearPoor?.declared?.households;
  expect([num(near?.becomes), num(near?.comesFrom)]).toEqual([3, 7]);
  expect(graver(flow)).toEqual([]);

  const unread = await read({
    name: 'Biến động',
    rows: grid(`${header}|Hộ xyz|Hộ cận nghèo cuối năm
      1|Thôn Một|20|2|3|4|1|5|25
      2|Thôn Hai|15|1|2|3|0|0|15
      |Tổng cộng|35|3|5|7|1|5|40`),
  });
  expect(withCode(unread, 'DB-001')).toEqual([]);
  expect(withCode(unread, 'DB-031')).toHaveLength(1);
});

test('a surname is no hamlet', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${at + 1}|Bàn Văn Mẫu ${'ABCDEFGHIJKL'[at]}|Thôn Một|4|Hộ nghèo`,
  );
  const reading = await read({
    name: 'DS',
    rows: grid(`DANH SÁCH HỘ NGHÈO NĂM 2025
      STT|Họ tên chủ hộ|Thôn|Số khẩu|Loại hộ
      ${rows.join('\n      ')}`),
  });
  expect(figure(reading, 'closing.poor')).toBe(12);
});

test('lines under «Xã» are communes, and are asked about', async () => {
  const rows = '1|Xã Mẫu Một|400|50|6\n      2|Xã Mẫu Hai|300|40|3\n      |Tổng cộng|700|90|9';
  const header = 'STT|Xã|Tổng số hộ|Hộ nghèo|Hộ cận nghèo';
  const { facts, recognition } = await read(
    table('TỔNG HỢP HỘ NGHÈO TOÀN TỈNH NĂM 2025', header, rows),
  );
  expect(facts.households).toBeNull();
  expect(recognition.questions.map(({ code }) => code)).toEqual(['subject']);
});

test('an old list beside the new one is told and not added', async () => {
  const list = (name: string, rows: string): { name: string; rows: ReturnType<typeof grid> } => ({
    name,
    rows: grid(`DANH SÁCH HỘ NGHÈO XÃ MẪU
      STT|Họ và tên chủ hộ|Thôn|Số khẩu
      ${rows}`),
  });
  const { facts } = await read([
    list('DS cũ', '1|Mẫu Văn A|Thôn Một|4\n      2|Mẫu Văn B|Thôn Một|3'),
    list('DS mới', '1|Mẫu Văn C|Thôn Một|4'),
  ]);
  expect(facts.register?.byHamlet.map(({ poor }) => num(poor))).toEqual([1]);
});

test.each([
  [
    'a sheet',
    'So khau',
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    'STT|Thôn|Tổng số|Hộ nghèo|Hộ cận nghèo',
  ],
  [
    'a line',
    'TH',
    'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 (ĐVT: người)',
    'STT|Thôn|Tổng số|Nghèo|Cận nghèo',
  ],
  [
    'a line amid a title',
    'TH',
    'HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 (ĐVT: người) - XÃ MẪU',
    'STT|Thôn|Ghi chú|Nghèo|Cận nghèo',
  ],
  [
    'a title',
    'TH',
    'TỔNG HỢP NHÂN KHẨU HỘ NGHÈO NĂM 2025',
    'STT|Thôn|Tổng nhân khẩu|Hộ nghèo|Hộ cận nghèo',
  ],
])('%s that says people is asked about', async (_, name, title, header) => {
  const reading = await read({ ...table(title, header), name });
  expect(reading.recognition.questions.map(({ about }) => about)).toEqual(['subject']);
  expect(figure(reading, 'closing.poor')).toBeNull();
});

const marked = (upper: string, poor: string, nearPoor: string) => ({
  name: 'DS',
  rows: grid(`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
      STT|Họ và tên chủ hộ|Thôn|Số khẩu|${upper}|
      ||||${poor}|${nearPoor}
      1|Hồ Văn Mẫu A|Thôn Một|4|x|
      2|Hồ Thị Mẫu B|Thôn Hai|3||x`),
  merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
});

test.each([
  ['Không công nhận', 'Hộ nghèo', 'Hộ cận nghèo', true],
  ['Năm 2024', 'Hộ nghèo', 'Hộ cận nghèo', true],
  ['Đầu năm 2025', 'Hộ nghèo', 'Hộ cận nghèo', true],
  ['Đã nhận quà', 'Hộ nghèo', 'Hộ cận nghèo', true],
  ['Phân loại', 'Hộ nghèo được vay', 'Hộ cận nghèo được vay', true],
  ['Thuộc diện', 'Hộ nghèo', 'Hộ cận nghèo', false],
  ['Kết quả rà soát cuối năm 2025', 'Hộ nghèo', 'Hộ cận nghèo', false],
])('marks under «%s > %s | %s» are asked about: %s', async (upper, poor, nearPoor, asked) => {
  const reading = await read(marked(upper, poor, nearPoor));
  expect(reading.recognition.questions).toHaveLength(asked ? 1 : 0);
});

const REVIEW = table('KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025');

test('a plan of the next year beside a review is neither counted nor asked about', async () => {
  const plan = table(
    'KẾ HOẠCH GIẢM NGHÈO NĂM 2026',
    undefined,
    '1|Thôn Một|40|3|4\n2|Thôn Hai|30|2|2',
  );
  const reading = await read([REVIEW, { ...plan, name: 'KH 2026' }]);
  expect([stock(reading), graver(reading)]).toEqual([[70, 9, 9], []]);
  expect(withCode(reading, 'BANG-050').map(({ cells }) => cells[0]?.sheet)).toEqual(['KH 2026']);
});

test('by how much they are to become fewer is not by how much they did', async () => {
  const aim = table(
    'GIAO CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    'STT|Thôn|Số hộ nghèo giảm|Số hộ cận nghèo giảm',
    '1|Thôn Một|3|2\n2|Thôn Hai|3|2',
  );
  const reading = await read([REVIEW, { ...aim, name: 'Giao' }]);
  expect([stock(reading), graver(reading)]).toEqual([[70, 9, 9], []]);
  expect(figure(reading, 'opening.poor')).toBeNull();
});
