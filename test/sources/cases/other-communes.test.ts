/** Rows, lines, sheets and titles of another commune: asked about, never added in silence. */
import { questionsOf } from '../../../src/sources/asked';
import type { SheetSpec } from '../../make/book';
import { grid } from '../../make/cell';
import { read, withCode } from '../read';

const sheet = (name: string, rows: string): SheetSpec => ({ name, rows: grid(rows) });

const OWN = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 XÃ GÒ MẪU';
const NO_NAME = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

/** Three hamlets, of which the third stands with the words in question. */
const summary = (title: string, header: string, own: string, other: string): SheetSpec =>
  sheet(
    'TH',
    `${title}
    STT|Thôn|${header}|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Thôn Một|${own}|40|5|6
    2|Thôn Hai|${own}|30|4|3
    3|Thôn Ba|${other}|20|2|1`,
  );

const apart = async (spec: SheetSpec): Promise<unknown[]> =>
  withCode(await read(spec), 'BANG-053').map(({ params }) => [params.rows, params.words]);

test.each([
  ['the title names the own one', OWN, 'Xã', 'Gò Mẫu', 'Tả Mẫu'],
  ['most rows are of one', NO_NAME, 'Xã, phường', 'Xã Gò Mẫu', 'Xã Tả Mẫu'],
  ['agencies name it', OWN, 'Đơn vị', 'UBND xã Gò Mẫu', 'UBND xã Tả Mẫu'],
  ['a remark names it', OWN, 'Ghi chú', '', 'Thôn thuộc xã Tả Mẫu'],
])('a summary with rows of another commune: %s', async (_, title, header, own, other) => {
  expect(await apart(summary(title, header, own, other))).toEqual([
    [['5'], [header === 'Ghi chú' ? 'xã khác' : 'xã Tả Mẫu']],
  ]);
});

test.each([
  ['the old commune', OWN, 'Xã cũ', 'Gò Mẫu', 'Tả Mẫu'],
  ['the commune before the merger', OWN, 'Xã trước sáp nhập', 'Gò Mẫu', 'Tả Mẫu'],
  ['names that say they are old', OWN, 'Xã', 'Gò Mẫu', 'Tả Mẫu (cũ)'],
  ['a title after the merger', `${OWN} (SAU SÁP NHẬP)`, 'Xã', 'Gò Mẫu', 'Tả Mẫu'],
  ['one commune alone, without accents', OWN, 'Xã', 'Go Mau', 'Go Mau'],
  ['the own commune in a remark', OWN, 'Ghi chú', '', 'Hộ khẩu xã Gò Mẫu'],
  ['who came from another', OWN, 'Ghi chú', '', 'Xã Tả Mẫu chuyển đến'],
])('%s takes no row out', async (_, title, header, own, other) => {
  expect(await apart(summary(title, header, own, other))).toEqual([]);
});

test('where no row is of the own commune all are asked about, and counting is proposed', async () => {
  const reading = await read(summary(OWN, 'Xã', 'Ba Mẫu', 'Tả Mẫu'));
  expect(withCode(reading, 'BANG-053').map(({ params }) => params.rows)).toEqual([['3', '4', '5']]);
  const [asked] = questionsOf(reading.recognition, reading.findings);
  expect(asked?.question.choices.map(({ id }) => id)).toEqual(['count', 'leave']);
});

test.each([
  ['Các thôn thuộc xã Tả Mẫu', [[['6'], ['xã Tả Mẫu']]]],
  ['II. Xã Tả Mẫu', [[['6'], ['xã Tả Mẫu']]]],
  ['Xã bên cạnh (để đối chiếu)', [[['6'], ['xã khác']]]],
  ['Danh sách hộ nghèo xã Tả-Mẫu', [[['6'], ['xã Tả-Mẫu']]]],
  ['Xã Tả Mẫu (cũ)', []],
  ['Các thôn nhận từ xã Tả Mẫu', []],
  ['Các thôn xã Tả Mẫu chuyển về', []],
  ['Các thôn của xã', []],
])('hamlets below the line «%s»', async (line, expected) => {
  const rows = `1|Thôn Một|40|5|6
    2|Thôn Hai|30|4|3
    |${line}
    3|Thôn Ba|20|2|1`;
  const title = `${OWN}\n    STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo`;
  expect(await apart(sheet('TH', `${title}\n    ${rows}`))).toEqual(expected);
});

const REGISTER = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const register = (title: string, name: string, note = ''): SheetSpec =>
  sheet(
    name,
    `${title}
    STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ|Ghi chú
    1|Hồ Văn Mẫu ${name} A|Thôn Mẫu Một|4|Hộ nghèo|
    2|Hồ Thị Mẫu ${name} B|Thôn Mẫu Một, xã Gò Mẫu|3|Hộ nghèo|${note}
    3|Hồ Văn Mẫu ${name} C|Thôn Mẫu Hai, xã Gò Mẫu|5|Hộ cận nghèo|`,
  );

test('households whose address or remark names another commune', async () => {
  expect(await apart(register(`${REGISTER} XÃ TẢ MẪU`, 'DS'))).toEqual([
    [['4', '5'], ['xã Gò Mẫu']],
  ]);
  expect(await apart(register(REGISTER, 'DS', 'Hộ xã Tả Mẫu gửi'))).toEqual([[['4'], ['xã khác']]]);
});

test('households below lines of two communes, of which none is known for the own one', async () => {
  const rows = `${REGISTER}
    STT|Họ và tên chủ hộ|Thôn|Phân loại hộ
    I|Xã Gò Mẫu||
    1|Hồ Văn Mẫu A|Thôn Một|Hộ nghèo
    2|Hồ Thị Mẫu B|Thôn Một|Hộ nghèo
    II|Xã Tả Mẫu||
    1|Hồ Văn Mẫu C|Thôn Hai|Hộ nghèo`;
  expect(await apart(sheet('DS', rows))).toEqual([[['7'], ['xã Tả Mẫu']]]);
});

test.each([
  ['a second list of another commune', `${REGISTER} XÃ GÒ MẪU`, `${REGISTER} XÃ TẢ MẪU`, ['B']],
  ['a second list that alone names one', REGISTER, `${REGISTER} XÃ GÒ MẪU`, ['B']],
  [
    'a second list of the same',
    `${REGISTER} XÃ GÒ MẪU`,
    `XÃ GÒ MẪU - TỈNH LÀO MẪU\n    ${REGISTER} XÃ GÒ MẪU PHÂN THEO THÔN`,
    [],
  ],
  ['lists of two classes', 'DANH SÁCH HỘ NGHÈO', 'DANH SÁCH HỘ CẬN NGHÈO XÃ GÒ MẪU', []],
  ['words that are no name', `${REGISTER} CỦA XÃ`, `${REGISTER} DO UBND XÃ QUẢN LÝ`, []],
])('%s', async (_, one, other, asked) => {
  const { recognition } = await read([register(one, 'A'), register(other, 'B')]);
  expect(recognition.questions.map(({ params }) => params.sheet)).toEqual(asked);
});

const funding = (titles: string, headers: string, ...lines: string[]): SheetSpec =>
  sheet(
    'KP',
    `${titles}
    ĐVT: triệu đồng
    STT|Nội dung|${headers}Tổng số|NSTW|NS tỉnh|NS xã
    ${lines.join('\n    ')}`,
  );
const LINES = ['1|Dự án 2|460|400|40|20', '2|Dự án 3|230|200|20|10'];
const MONEY = 'KINH PHÍ CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025';

test('lines of funding below «Xã» and below a line that names a commune', async () => {
  const lines = ['1|Dự án 2|Gò Mẫu|460|400|40|20', '2|Dự án 3|Gò Mẫu|230|200|20|10'];
  const other = '3|Dự án 4|Tả Mẫu|115|100|10|5';
  const columned = await read(funding(MONEY, 'Xã|', ...lines, other));
  expect(withCode(columned, 'BANG-053').map(({ params }) => params.rows)).toEqual([['6']]);
  expect(withCode(columned, 'BANG-002')).toEqual([]);
  const below = funding(MONEY, '', ...LINES, '|Xã Tả Mẫu', '1|Dự án 4|115|100|10|5');
  expect(await apart(below)).toEqual([[['7'], ['xã Tả Mẫu']]]);
});

test.each([
  ['of another commune', `UBND XÃ GÒ MẪU\n    ${MONEY} - XÃ TẢ MẪU`, 1],
  ['of a province', `${MONEY} TỈNH LÀO MẪU`, 1],
  ['of a district', `${MONEY} CỦA HUYỆN MƯỜNG MẪU`, 1],
  ['of the own commune in its province', `${MONEY} XÃ GÒ MẪU, TỈNH LÀO MẪU`, 0],
  ['up to a day of the year', `${MONEY} TÍNH ĐẾN 31/12/2025`, 0],
  ['of a ward with a head of before', `UBND XÃ GÒ MẪU\n    ${MONEY} PHƯỜNG TẢ MẪU`, 0],
  ['that the province gives', `${MONEY} TỈNH GIAO`, 0],
])('a table of funding %s', async (_, titles, questions) => {
  const { recognition } = await read(funding(titles, '', ...LINES));
  expect(recognition.questions.length).toBe(questions);
});

test('an empty frame beside the table that names its commune', async () => {
  const headed = 'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo';
  const frame = sheet('Mẫu', `${NO_NAME}\n    ${headed}\n    |Thôn ...|||\n    |Thôn ...|||`);
  const filled = sheet('TH', `${OWN}\n    ${headed}\n    1|Thôn Một|40|5|6\n    2|Thôn Hai|30|4|3`);
  expect((await read([frame, filled])).recognition.questions).toEqual([]);
});

test('funding of another commune than the households are of', async () => {
  const { recognition } = await read([
    register(`${REGISTER} XÃ GÒ MẪU`, 'DS'),
    funding(`${MONEY} XÃ TẢ MẪU`, '', ...LINES),
  ]);
  expect(recognition.questions.map(({ params }) => params.sheet)).toEqual(['KP']);
});

test.each([
  ['Gò Mẫu', 'XÃ TẢ MẪU', 1],
  ['Gò Mẫu', 'XÃ GÒ MẪU', 0],
  ['phường 12', 'PHƯỜNG 12', 0],
])('the settings say that the own commune is %s, and the title %s', async (own, named, asked) => {
  const settings = sheet('Thông số', `Mã|Tên|Giá trị\n    xa|Tên xã|${own}\n    nam|Năm|2025`);
  const { recognition } = await read([settings, register(`${REGISTER} ${named}`, 'DS')]);
  expect(recognition.questions.length).toBe(asked);
});
