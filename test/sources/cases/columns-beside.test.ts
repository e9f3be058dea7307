/** Columns beside the ones that are read: they are heard before a correct table is accused. */
import { classOf } from '../../../src/catalogue/classes';
import { evaluateFormula } from '../../../src/domain/sheet-formula/evaluate';
import { dec } from '../../../src/domain/decimal';
import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read } from '../read';

const money = (header: string, first: string, second: string) =>
  read({
    name: 'KP',
    rows: grid(`HUY ĐỘNG VỐN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 (triệu đồng)

    TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã|${header}
    1|Dự án 2|${first}
    2|Dự án 7|${second}`),
  });

test('two further sources add up, and the total holds with both', async () => {
  const reading = await money(
    'Vốn tín dụng|Nhân dân đóng góp',
    '640|400|40|40|130|30',
    '130|100|10|15|0|5',
  );
  expect([reading.facts.funding?.lines.map(({ other }) => num(other)), graver(reading)]).toEqual([
    [160, 5],
    [],
  ]);
});

test('a source that no word explains closes the total, and is told as such', async () => {
  const reading = await money('Vốn lồng ghép mẫu', '640|400|40|40|160', '130|100|10|15|5');
  expect([reading.facts.funding?.lines.map(({ other }) => num(other)), graver(reading)]).toEqual([
    [160, 5],
    ['BANG-004 check G3'],
  ]);
});

test('a column that closes nothing is no source, and the gap is named', async () => {
  const reading = await money('Vốn lồng ghép mẫu', '640|400|40|40|100', '130|100|10|15|5');
  expect(graver(reading)).toContain('VON-001 stop C4 D4');
});

const flow = (levels: string, merges: readonly string[]) =>
  read({
    name: 'KQ',
    merges,
    rows: grid(`KẾT QUẢ GIẢM NGHÈO NĂM 2025 XÃ SUỐI MẪU

    ${levels}
    1|Nà Mẫu|90|29|10|2|21
    2|Khuổi Mẫu|70|35|10|2|27
    |Cộng|160|64|20|4|48`),
  });

test('what left beside what came is not by how much the stock fell', async () => {
  const reading = await flow(
    `TT|Thôn|Tổng hộ|Hộ nghèo|||
    |||31/12/2024|Giảm|Tăng|31/12/2025`,
    ['D3:G3', 'A3:A4', 'B3:B4', 'C3:C4'],
  );
  expect([hamletFigures(reading), graver(reading)]).toEqual([
    { 'Nà Mẫu': [90, 21, null], 'Khuổi Mẫu': [70, 27, null] },
    [],
  ]);
});

test('the end of the month before is neither start nor end of the year', async () => {
  const reading = await flow(
    'TT|Thôn|Tổng hộ|Số hộ nghèo cuối tháng trước|Giảm trong tháng|Tăng trong tháng|Số hộ nghèo cuối tháng này',
    [],
  );
  expect(hamletFigures(reading)).toEqual({
    'Nà Mẫu': [90, 21, null],
    'Khuổi Mẫu': [70, 27, null],
  });
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test.each([
  ['Không thuộc hộ nghèo, cận nghèo', 'not-poor'],
  ['Ra khỏi danh sách hộ nghèo', 'not-poor'],
  ['Hộ nghèo thoát nghèo', 'not-poor'],
  ['Hộ mức sống trung bình', 'average'],
])('«%s» is the class %s', (text, group) => {
  expect(classOf(text)).toBe(group);
});

test('IFERROR around what is known is what is known, and else unknown', () => {
  const cell = (_: number, column: number) => (column === 0 ? dec(3) : dec(column === 1 ? 12 : 0));
  expect(String(evaluateFormula('=IFERROR(A1/B1*100,0)', cell))).toBe('25');
  expect(evaluateFormula('=IFERROR(A1/C1,0)', cell)).toBeUndefined();
});

test('money given in turns adds up by source', async () => {
  const reading = await read({
    name: 'PL',
    merges: ['C3:D3', 'E3:F3', 'A3:A4', 'B3:B4', 'G3:G4'],
    rows: grid(`KINH PHÍ GIAO NĂM 2025 CHƯƠNG TRÌNH GIẢM NGHÈO (triệu đồng)

    TT|Dự án|Đợt 1||Đợt 2||Tổng cộng
    ||TW|Tỉnh|TW|Tỉnh|
    1|Dự án 2|300|30|100|10|440
    2|Dự án 7|60|6|0|0|66`),
  });
  expect(
    reading.facts.funding?.lines.map((line) => [line.central, line.province].map(num)),
  ).toEqual([
    [400, 40],
    [60, 6],
  ]);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test('the share behind a source says how large it is, and not what it holds', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 (triệu đồng)

    TT|Nội dung|Tổng số|NSTW 90%|NS tỉnh (10 %)
    1|Dự án 2|500|450|50
    2|Dự án 7|100|90|10`),
  });
  expect(reading.facts.funding?.lines.map(({ central }) => num(central))).toEqual([450, 90]);
});

test.each([
  ['Bản', { 'Bản Nà Mẫu': [90, 28, 14], 'Bản Khuổi Mẫu': [70, 35, 8] }],
  ['Nhóm', {}],
])('the rows of a pivot table are hamlets by their names: «%s …»', async (word, figures) => {
  const reading = await read({
    name: 'Pivot',
    rows: grid(`HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025

    Row Labels|Hộ cận nghèo|Hộ không nghèo|Hộ nghèo|Grand Total
    ${word} Nà Mẫu|14|48|28|90
    ${word} Khuổi Mẫu|8|27|35|70
    Grand Total|22|75|63|160`),
  });
  expect(hamletFigures(reading)).toEqual(figures);
});
