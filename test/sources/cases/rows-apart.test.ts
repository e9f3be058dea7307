/** Rows whose own words take them out of the count: asked, never left out or counted in silence. */
import { survey } from '../../../src/app/survey';
import { correctionsOfText } from '../../../src/app/corrections';
import { numbersOf } from '../../../src/app/figures';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../../make/book';
import { grid } from '../../make/cell';
import { num, read, withCode } from '../read';

const TITLE = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

/** Five households, the second and the fifth with the word in question. */
const register = (header: string, word: string, others = '', near = others): SheetSpec => ({
  name: 'DS',
  rows: [
    [TITLE],
    ...grid(`STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ|${header}
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo|${others}
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|Hộ nghèo|${word}
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|5|Hộ nghèo|${others}
      4|Hồ Thị Mẫu D|Thôn Mẫu Hai|2|Hộ cận nghèo|${near}
      5|Hồ Văn Mẫu E|Thôn Mẫu Hai|2|Hộ nghèo|${word}`),
  ],
});

test.each([
  ['Trạng thái', 'Chờ duyệt', 'Đã duyệt', 'chờ xét'],
  ['Tình trạng', 'Đã thoát nghèo', 'Đang quản lý', 'thoát nghèo'],
  ['Kết quả', 'Không công nhận', 'Công nhận', 'không được công nhận'],
  ['Được công nhận', 'Không', 'Có', 'không được công nhận'],
  ['Đưa ra khỏi danh sách', 'x', '', 'đưa ra khỏi danh sách'],
  ['Ngày kết thúc', '15/06/2025', '', 'đã ra khỏi danh sách'],
  ['Năm', '2024', '2025', 'năm 2024'],
  ['Ghi chú', 'Chuyển hộ khẩu đi xã khác', '', 'chuyển đi'],
  ['Ghi chú', 'Trùng với hộ số 1', '', 'trùng'],
  ['Chuẩn áp dụng', 'Tỉnh', 'Quốc gia', 'theo chuẩn của tỉnh'],
  ['Đối tượng', 'Đi khỏi địa phương', 'Sinh sống tại thôn', 'chuyển đi'],
  ['Xác nhận của xã', '', 'x', 'không được công nhận'],
])('a register with «%s»: %s', async (header, word, others, label) => {
  const reading = await read(register(header, word, others));
  expect(
    withCode(reading, 'BANG-053').map(({ severity, params }) => [
      severity,
      params.rows,
      params.words,
    ]),
  ).toEqual([['stop', ['4', '7'], [label]]]);
});

test.each([
  ['Ghi chú', 'Đăng ký thoát nghèo năm 2026'],
  ['Ghi chú', 'Mới chuyển đến'],
  ['Ghi chú', 'Tái nghèo sau khi thoát nghèo'],
  ['Nguyên nhân', 'Không có đất'],
  ['Ngày kết nạp', '15/06/2025'],
  ['Nguồn hỗ trợ', 'Tỉnh'],
])('«%s»: %s takes nobody out', async (header, word) => {
  expect(withCode(await read(register(header, word)), 'BANG-053')).toEqual([]);
});

test('who is near-poor may have left the poor, and a list of none but leavers is one list', async () => {
  const nearPoor = register('Ghi chú', '', '', 'Thoát nghèo');
  expect(withCode(await read(nearPoor), 'BANG-053')).toEqual([]);
  const all = register('Tình trạng', 'Chờ duyệt', 'Chờ duyệt');
  expect(withCode(await read(all), 'BANG-053')).toEqual([]);
});

const summary = (...lines: string[]): SheetSpec => ({
  name: 'TH',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo|Ghi chú
      ${lines.join('\n      ')}`),
  ],
});

test.each([
  ['another year', '|Số liệu năm 2024', 'năm 2024'],
  ['a plan', '|Kế hoạch năm 2026', 'kế hoạch, ước tính'],
  ['a part', '|Trong đó: thôn đặc biệt khó khăn', 'trong đó'],
  ['hamlets that left', '|Các thôn đã chuyển sang xã khác', 'chuyển đi'],
])('hamlets below a line of %s', async (_, line, label) => {
  const reading = await read(
    summary('1|Thôn Một|40|5|6', '2|Thôn Hai|30|4|3', line, '3|Thôn Ba|20|2|1'),
  );
  expect(withCode(reading, 'BANG-053').map(({ params }) => [params.rows, params.words])).toEqual([
    [['6'], [label]],
  ]);
});

test('a line that only names hamlets, and a remark beside one', async () => {
  const named = summary(
    '|Các thôn vùng cao',
    '1|Thôn Một|40|5|6',
    '|Các thôn vùng thấp',
    '2|Thôn Hai|30|4|3',
  );
  expect(withCode(await read(named), 'BANG-053')).toEqual([]);
  const remarked = summary(
    '1|Thôn Một|40|5|6|Thôn mới sáp nhập',
    '2|Thôn Hai|30|4|3|Không cộng vào tổng',
  );
  expect(withCode(await read(remarked), 'BANG-053').map(({ params }) => params.rows)).toEqual([
    ['4'],
  ]);
});

test('members leave with their household', async () => {
  const rows = grid(`${TITLE}
    STT|Họ và tên|Quan hệ với chủ hộ|Thôn|Phân loại hộ|Trạng thái
    1|Hồ Văn Mẫu A|Chủ hộ|Thôn Mẫu Một|Hộ nghèo|Đã duyệt
    |Hồ Thị Mẫu B|Vợ|Thôn Mẫu Một||
    2|Hồ Văn Mẫu C|Chủ hộ|Thôn Mẫu Một|Hộ nghèo|Chờ duyệt
    |Hồ Thị Mẫu D|Vợ|Thôn Mẫu Một||
    |Hồ Văn Mẫu E|Con|Thôn Mẫu Một||`);
  const { questions } = await survey(await openXlsx(await book([{ name: 'DS', rows }])));
  const id = questions[0]?.question.id ?? '';
  const { corrections } = correctionsOfText(JSON.stringify({ questions: { [id]: 'leave' } }));
  const after = await survey(await openXlsx(await book([{ name: 'DS', rows }])), {
    ...(corrections && { corrections }),
  });
  expect(
    after.facts.register?.byHamlet.map(({ poor, people }) => [num(poor), num(people)]),
  ).toEqual([[1, 2]]);
});

test.each([
  ['|Mục tiêu đến 2026|50|4|2', 'kế hoạch, ước tính'],
  ['|Đầu năm|52|9|8', 'đầu năm, kỳ trước'],
  ['|Thôn nhiều hộ nghèo nhất|40|5|6', 'so sánh các thôn'],
  ['|Dân cư tạm trú|7|1|0', 'không có số thứ tự'],
])('a line that names no hamlet: %s', async (line, label) => {
  const reading = await read(
    summary('1|Thôn Một|40|5|6', '2|Nà Lọng|30|4|3', '3|Thôn Ba|20|2|1', line),
  );
  expect(withCode(reading, 'BANG-053').map(({ params }) => [params.rows, params.words])).toEqual([
    [['6'], [label]],
  ]);
});

test.each(['|Pá Hốc|20|2|1', '|Thôn mới sáp nhập số 4|20|2|1', '|Tổ dân phố 5 (cũ)|20|2|1'])(
  'a hamlet without a number counts: %s',
  async (line) => {
    const lines = ['1|Thôn Một|40|5|6', '2|Nà Lọng|30|4|3', '3|Thôn Ba|20|2|1', line];
    expect(withCode(await read(summary(...lines)), 'BANG-053')).toEqual([]);
  },
);

test('the answer counts the rows or leaves them out', async () => {
  const bytes = await book([register('Trạng thái', 'Chờ duyệt', 'Đã duyệt')]);
  const seen = await survey(await openXlsx(bytes));
  const [asked] = seen.questions;
  const id = asked?.question.id ?? '';
  expect(asked?.question.choices.map((choice) => choice.id)).toEqual(['leave', 'count']);
  const answered = async (choice: string): Promise<readonly [number | undefined, string[]]> => {
    const { corrections } = correctionsOfText(JSON.stringify({ questions: { [id]: choice } }));
    const after = await survey(await openXlsx(bytes), { ...(corrections && { corrections }) });
    return [
      numbersOf(after.facts).households?.poor?.toNumber(),
      after.findings.flatMap(({ severity, code }) => (severity === 'stop' ? [code] : [])),
    ];
  };
  expect([await answered('leave'), await answered('count')]).toEqual([
    [2, []],
    [4, []],
  ]);
});
