/**
 * Money that a column or a line above calls other money than what the year was given, and hamlets or
 * projects that come again below another word: asked, never added up in silence.
 */
import { correctionsOfText } from '../../../src/app/corrections';
import { numbersOf } from '../../../src/app/figures';
import { survey } from '../../../src/app/survey';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../../make/book';
import { grid } from '../../make/cell';
import { read, withCode } from '../read';

const TITLE = 'KINH PHÍ GIẢM NGHÈO BỀN VỮNG NĂM 2025 (triệu đồng)';
const HEADER = 'TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã';

const sheet = (title: string, header: string, lines: readonly string[]): SheetSpec => ({
  name: 'KP',
  rows: [[title], ...grid([header, ...lines].join('\n      '))],
});

/** Two projects of one word, and the second of them again with another. */
const beside = (header: string, own: string, other: string, ...more: string[]): SheetSpec =>
  sheet(TITLE, `TT|Nội dung|${header}|Tổng số|NSTW|NS tỉnh|NS xã`, [
    `1|Dự án 2|${own}|460|400|40|20`,
    `2|Dự án 7|${own}|69|60|6|3`,
    `3|Dự án 7|${other}|23|20|2|1`,
    ...more,
  ]);

const asked = async (spec: SheetSpec): Promise<unknown[]> =>
  withCode(await read(spec), 'BANG-053').map(({ severity, params }) => [
    severity,
    params.rows,
    params.words,
  ]);

test.each([
  ['Trạng thái', 'Đã giao', 'Đề nghị', 'đề nghị, nhu cầu'],
  ['Năm', '2025', '2024', 'năm 2024'],
  ['Loại số liệu', 'Kế hoạch', 'Giải ngân', 'giải ngân'],
  ['Ghi chú', '', 'Vốn kéo dài 2024', 'vốn kéo dài, chuyển nguồn'],
  ['Quyết định', 'QĐ 15/QĐ-UBND', 'Chưa có QĐ', 'chưa được giao'],
  ['Loại vốn', 'Giao mới', 'Chuyển nguồn', 'vốn kéo dài, chuyển nguồn'],
  ['Tình trạng', 'Còn hiệu lực', 'Thu hồi', 'hủy, thu hồi'],
  ['Bước', 'Bước A', 'Bước B', 'phần khác của cùng dự án'],
])('a column «%s»: %s, %s', async (header, own, other, word) => {
  expect(await asked(beside(header, own, other))).toEqual([['stop', ['5'], [word]]]);
});

test.each([
  ['Thôn', 'Thôn Mẫu Một', 'Thôn Mẫu Hai'],
  ['Đợt', 'Đợt 1', 'Đợt 2'],
  ['Loại vốn', 'Vốn đầu tư', 'Vốn sự nghiệp'],
  ['Đơn vị thực hiện', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  ['Ghi chú', 'Chưa giải ngân', 'Đã giải ngân 50%'],
  ['Tiến độ', 'Đang làm', 'Dự kiến xong tháng 12'],
])('parts of what was given add up: «%s» %s, %s', async (header, own, other) => {
  expect(await asked(beside(header, own, other))).toEqual([]);
});

test('a column that names another programme takes its lines out, and says so', async () => {
  const reading = await read(beside('Chương trình', 'GNBV', 'DTTS&MN'));
  expect(withCode(reading, 'BANG-053')).toEqual([]);
  expect(withCode(reading, 'VON-036').map(({ params }) => params.names)).toEqual([['DTTS&MN']]);
  expect(reading.facts.funding?.lines.map(({ code }) => code)).toEqual(['DA2', 'DA7']);
});

const OWN = ['1|Dự án 2|460|400|40|20', '2|Dự án 7|69|60|6|3'];
const MORE = '1|Dự án 7|23|20|2|1';

test.each([
  ['vốn kéo dài, chuyển nguồn', [...OWN, '|Vốn năm 2024 chuyển sang', MORE], ['6']],
  ['đề nghị, nhu cầu', [...OWN, '|Đề nghị bổ sung', MORE], ['6']],
  ['năm 2026', [...OWN, '|Kế hoạch năm 2026', MORE], ['6']],
  ['dự kiến', ['I|Năm 2025', ...OWN, 'II|Dự kiến 2026', MORE], ['7']],
  ['giải ngân', ['A|Kế hoạch giao', ...OWN, 'B|Giải ngân', MORE], ['7']],
  ['nguồn ngoài chương trình', [...OWN, '|Nguồn huy động khác', MORE], ['6']],
  ['phần khác của cùng dự án', [...OWN, '|Theo phương án của thôn', MORE], ['6']],
  ['giải ngân', [...OWN, '|Kinh phí đã giải ngân|300|260|26|14'], ['5']],
  ['còn lại', [...OWN, '|Còn lại chưa giải ngân|229|200|20|9'], ['5']],
  [
    'vốn kéo dài, chuyển nguồn',
    ['I|Vốn năm 2024 chuyển sang|23|20|2|1', MORE, 'II|Vốn giao năm 2025|529|460|46|23', ...OWN],
    ['3', '4'],
  ],
])('rows below a line of %s', async (word, lines, rows) => {
  expect(await asked(sheet(TITLE, HEADER, lines))).toEqual([['stop', rows, [word]]]);
});

test.each([
  [['A|Vốn đầu tư', OWN[0] ?? '', 'B|Vốn sự nghiệp', OWN[1] ?? '']],
  [['I|Giao đợt 1', ...OWN, 'II|Giao đợt 2', MORE]],
  [['I|Phòng Kinh tế thực hiện', ...OWN, 'II|Phòng Văn hóa - Xã hội thực hiện', MORE]],
])('lines whose parts add up', async (lines) => {
  expect(await asked(sheet(TITLE, HEADER, lines))).toEqual([]);
});

test('where one programme follows another, what is carried over has lines of its own', async () => {
  const lines = [
    'I|Vốn kéo dài CTMTQG giảm nghèo bền vững 2021-2025|460|400|40|20',
    OWN[0] ?? '',
    'II|CTMTQG giai đoạn 2026-2030|69|60|6|3',
    '1|Hợp phần 1 - Nội dung thành phần 3|69|60|6|3',
  ];
  expect(await asked(sheet('KINH PHÍ NĂM 2026 (triệu đồng)', HEADER, lines))).toEqual([]);
});

const summary = (header: string, first: string, second: string): SheetSpec => ({
  name: 'TH',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    ...grid(`STT|Thôn|${header}|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Một|${first}|40|5|6
      2|Thôn Hai|${first}|30|4|3
      3|Thôn Một|${second}|38|7|6
      4|Thôn Hai|${second}|29|6|3`),
  ],
});

test.each([
  ['Loại số liệu', 'Chính thức', 'Sơ bộ', 'sơ bộ'],
  ['Số liệu', 'Thực hiện', 'Kế hoạch', 'kế hoạch, ước tính'],
  ['Trạng thái', 'Đã chốt', 'Chưa chốt', 'chưa chốt'],
  ['Nguồn số liệu', 'Rà soát', 'Thống kê', 'phần khác của cùng thôn'],
])('a summary with «%s»: %s, %s', async (header, first, second, word) => {
  expect(await asked(summary(header, first, second))).toEqual([['stop', ['5', '6'], [word]]]);
});

test('what a column says of the hamlets themselves is no question', async () => {
  const rows = grid(`STT|Thôn|Thôn văn hóa|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Thôn Một|Đạt|40|5|6
    2|Thôn Hai|Không đạt|30|4|3`);
  expect(await asked({ name: 'TH', rows: [['HỘ NGHÈO NĂM 2025'], ...rows] })).toEqual([]);
});

test('an answer leaves the rows out with the total that holds them, or takes them alone', async () => {
  const bytes = await book([
    beside('Trạng thái', 'Đã giao', 'Đề nghị', '|Tổng cộng||552|480|48|24'),
  ]);
  const [question] = (await survey(await openXlsx(bytes))).questions;
  const id = question?.question.id ?? '';
  const answered = async (choice: string): Promise<readonly [number | undefined, string[]]> => {
    const { corrections } = correctionsOfText(JSON.stringify({ questions: { [id]: choice } }));
    const after = await survey(await openXlsx(bytes), { ...(corrections && { corrections }) });
    return [
      numbersOf(after.facts).funding?.total?.toNumber(),
      after.findings.flatMap(({ severity, code }) => (severity === 'stop' ? [code] : [])),
    ];
  };
  expect(question?.question.choices.map((choice) => choice.id)).toEqual(['leave', 'only', 'count']);
  expect([await answered('leave'), await answered('only'), await answered('count')]).toEqual([
    [529, []],
    [23, []],
    [552, []],
  ]);
});

test('shares of money that is taken back alone are no figure', async () => {
  const bytes = await book([sheet(TITLE, HEADER, ['|Hủy dự toán|-20|-20|0|0'])]);
  const { facts } = await survey(await openXlsx(bytes));
  expect(numbersOf(facts).funding?.total?.toNumber()).toBe(-20);
});
