import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read } from '../read';

/** A second header row under merged cells, with nothing merged downwards beside them. */
const years = (written: string, merges: readonly string[]) => ({
  name: 'TD',
  merges,
  rows: grid(`HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 XÃ SUỐI MẪU

    TT|Thôn|Tổng hộ|Hộ nghèo||Hộ cận nghèo|
    ${written}
    1|Nà Mẫu|90|33|28|10|14
    2|Khuổi Mẫu|70|40|35|6|8
    |Cộng|160|73|63|16|22`),
});

test.each([
  ['years as numbers', '|||2024|2025|2024|2025'],
  ['years as texts', '|||"2024"|"2025"|"2024"|"2025"'],
  ['years with their word', '|||Năm 2024|Năm 2025|Năm 2024|Năm 2025'],
  ['moments', '|||Đầu năm|Cuối năm|Đầu năm|Cuối năm'],
])('%s under merged cells part their columns', async (_, row) => {
  const reading = await read(years(row, ['D3:E3', 'F3:G3']));
  expect(hamletFigures(reading)).toEqual({ 'Nà Mẫu': [90, 28, 14], 'Khuổi Mẫu': [70, 35, 8] });
  expect(
    reading.facts.households?.hamlets.map((place) => num(place.figure('opening.poor'))),
  ).toEqual([33, 40]);
  expect(graver(reading)).toEqual([]);
});

test('a row that parts only one of the merged columns is none of the header', async () => {
  const reading = await read(years('|||x||x|', ['D3:E3', 'F3:G3']));
  expect(reading.tables[0]?.headerRows).toEqual([2, 2]);
});

test('what was spent in the time and since January stands under one merged cell', async () => {
  const reading = await read({
    name: 'GN',
    merges: ['D3:E3'],
    rows: grid(`GIẢI NGÂN KINH PHÍ GIẢM NGHÈO NĂM 2025
    |||||ĐVT: triệu đồng
    STT|Dự án|Dự toán giao|Đã giải ngân||Tỷ lệ lũy kế (%)
    |||Trong kỳ|Lũy kế|
    1|Dự án 2|400|50|300|75
    2|Dự án 3|150|20|120|80
    |Cộng|550|70|420|76.36`),
  });
  expect(
    reading.facts.disbursement?.lines.map((line) => num(line.amounts['disbursed.total'])),
  ).toEqual([300, 120]);
});
