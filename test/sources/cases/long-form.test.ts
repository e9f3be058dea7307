/** Lists with several lines for each hamlet or year: each is read under its own name. */
import { grid } from '../../make/cell';
import { numbersOf } from '../../../src/app/figures';
import { read, withCode } from '../read';

const figures = async (text: string): Promise<(number | undefined)[]> => {
  const reading = await read({ name: 'data', rows: grid(text) });
  const { total, poor, nearPoor } = numbersOf(reading.facts).households ?? {};
  return [total, poor, nearPoor].map((figure) => figure?.toNumber());
};

test.each([
  [
    'hamlets',
    `Thôn|Chỉ tiêu|Giá trị
    Gò Mẫu|Tổng số hộ|40
    Gò Mẫu|Hộ nghèo|5
    Gò Mẫu|Hộ cận nghèo|6
    Nước Mẫu|Tổng số hộ|30
    Nước Mẫu|Hộ nghèo|4
    Nước Mẫu|Hộ cận nghèo|3`,
  ],
  [
    'hamlets named once, the indicator first',
    `Thôn|Chỉ tiêu|Đơn vị tính|Giá trị
    Gò Mẫu|Tổng số hộ|Hộ|40
    |Hộ nghèo|Hộ|5
    |Hộ cận nghèo|Hộ|6
    Nước Mẫu|Tổng số hộ|Hộ|30
    |Hộ nghèo|Hộ|4
    |Hộ cận nghèo|Hộ|3`,
  ],
  [
    'hamlets and the commune itself',
    `Năm|Thôn|Chỉ tiêu|Giá trị
    2025|Gò Mẫu|Tổng số hộ|40
    2025|Gò Mẫu|Hộ nghèo|5
    2025|Gò Mẫu|Hộ cận nghèo|6
    2025|Nước Mẫu|Tổng số hộ|30
    2025|Nước Mẫu|Hộ nghèo|4
    2025|Nước Mẫu|Hộ cận nghèo|3
    2025|Toàn xã|Tổng số hộ|70
    2025|Toàn xã|Hộ nghèo|9
    2025|Toàn xã|Hộ cận nghèo|9`,
  ],
  [
    'years, the newest last',
    `Năm|Chỉ tiêu|Giá trị
    2023|Tổng số hộ|66
    2023|Hộ nghèo|15
    2023|Hộ cận nghèo|12
    2024|Tổng số hộ|68
    2024|Hộ nghèo|12
    2024|Hộ cận nghèo|11
    2025|Tổng số hộ|70
    2025|Hộ nghèo|9
    2025|Hộ cận nghèo|9`,
  ],
  [
    'both ends of the year, the start first',
    `Kỳ|Thôn|Chỉ tiêu|Giá trị
    Đầu năm 2025|Gò Mẫu|Tổng số hộ|68
    Đầu năm 2025|Gò Mẫu|Hộ nghèo|12
    Đầu năm 2025|Gò Mẫu|Hộ cận nghèo|11
    Cuối năm 2025|Gò Mẫu|Tổng số hộ|70
    Cuối năm 2025|Gò Mẫu|Hộ nghèo|9
    Cuối năm 2025|Gò Mẫu|Hộ cận nghèo|9`,
  ],
])('%s', async (_, text) => {
  expect(await figures(text)).toEqual([70, 9, 9]);
});

test('a year that gives no figure is named', async () => {
  const rows = grid(`Năm|Chỉ tiêu|Giá trị
    2023|Tổng số hộ|66
    2023|Hộ nghèo|15
    2025|Tổng số hộ|70
    2025|Hộ nghèo|9`);
  const named = withCode(await read({ name: 'data', rows }), 'BANG-043');
  expect(named.map(({ params }) => [params.used, params.left])).toEqual([['2025', ['2023']]]);
});

test('lines that come again without a word of what they are of give no figure', async () => {
  const text = `Cụm|Chỉ tiêu|Giá trị
    Một|Tổng số hộ|40
    Một|Hộ nghèo|5
    Hai|Tổng số hộ|30
    Hai|Hộ nghèo|4`;
  expect(await figures(text)).toEqual([undefined, undefined, undefined]);
  const reading = await read({ name: 'data', rows: grid(text) });
  expect(withCode(reading, 'BANG-021').map(({ severity }) => severity)).toEqual(['check']);
});
