/** A sheet of the half year beside those of the year: its figures are neither end of the year's. */
import { grid } from '../../make/cell';
import { hamletFigures, num, read, withCode } from '../read';

const YEAR = { settings: { nam: '2025' } };
const END = { 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] };
const HALF = `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
  1|Gò Lê|410|30|4
  2|Làng Măng|397|26|1`;
const half = (name: string, title: string) => ({ name, rows: grid(`${title}\n${HALF}`) });
const MID = half('6 thang', 'HỘ NGHÈO, HỘ CẬN NGHÈO 6 THÁNG ĐẦU NĂM 2025 (Tính đến 30/6/2025)');

test('the end of the year is what was reached, beside what was planned for it', async () => {
  const rows = grid(`SỔ THEO DÕI HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
    STT|Thôn|Tổng số hộ|Đầu năm 2025||Kế hoạch cuối năm 2025||Thực hiện cuối năm 2025|
    |||Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo
    1|Gò Lê|412|35|5|25|2|28|3
    2|Làng Măng|398|29|3|22|1|24|2`);
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'];
  const reading = await read([{ name: 'Theo dõi', rows, merges }, MID], YEAR);
  expect(hamletFigures(reading)).toEqual(END);
  expect(withCode(reading, 'HO-022').map(({ severity }) => severity)).toEqual(['check']);
  expect(reading.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
});

test('the name of its sheet dates it within the year that the other one names', async () => {
  const year = {
    name: 'Năm',
    rows: grid(`HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Gò Lê|412|28|3
      2|Làng Măng|398|24|2`),
  };
  const reading = await read([year, half('6 tháng', 'HỘ NGHÈO, HỘ CẬN NGHÈO')], YEAR);
  expect(hamletFigures(reading)).toEqual(END);
  expect(withCode(reading, 'HO-006')).toEqual([]);
});

test('the start of the year is the start beside the half year as well', async () => {
  const start = half('Đầu năm', 'HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM 2025');
  const { facts } = await read([start, MID], YEAR);
  const starts = facts.households?.hamlets.map((one) => num(one.figure('opening.poor')));
  expect(starts).toEqual([30, 26]);
  expect(facts.households?.asOf).toBe('2025-06-30');
});
