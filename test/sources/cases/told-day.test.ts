/** Figures of a day amid the year are not those of its end, whichever words tell the day. */
import { grid } from '../../make/cell';
import { read, type Reading } from '../read';

const rows = (title: string, under = '', below = ''): ReturnType<typeof grid> =>
  grid(`UBND XÃ MẪU
      ${title}
      ${under}
      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Một|40|5|6
      2|Thôn Hai|30|4|3
      |Tổng cộng|70|9|9

      ${below}`);

const TITLE = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO';
const told = async (title: string, sheet = 'Sheet', under = '', below = ''): Promise<Reading> =>
  read({ name: sheet, rows: rows(title, under, below) });

test.each([
  ['2025-06-30', `${TITLE} QUÝ II NĂM 2025`, undefined],
  ['2025-06-30', `${TITLE} THÁNG 6/2025`, undefined],
  ['2025-06-30', `${TITLE} GIỮA NĂM 2025`, undefined],
  ['2025-09-30', `${TITLE} 9 THÁNG NĂM 2025`, undefined],
  ['2025-08-15', `${TITLE} NGÀY 15/8/2025`, undefined],
  ['2025-06-30', `${TITLE} NĂM 2025`, '6T-2025'],
  ['2025-03-31', `${TITLE} NĂM 2025`, 'Quý 1-2025'],
  ['2025-10-05', `${TITLE} NĂM 2025`, '05-10-2025'],
  [null, `${TITLE} QUÝ IV NĂM 2025`, undefined],
  [null, `${TITLE} CUỐI NĂM 2025`, '6T-2025'],
  [null, `${TITLE} 6 THÁNG CUỐI NĂM 2025`, undefined],
  [null, `${TITLE} NĂM 2025 SO VỚI QUÝ II NĂM 2025`, undefined],
  [null, `${TITLE} NĂM 2025`, 'T1'],
])('%s for «%s» on the sheet «%s»', async (day, title, sheet) => {
  expect((await told(title, sheet)).facts.households?.asOf).toBe(day);
});

test('a line under the title, or a remark under the table, tells it as well', async () => {
  const under = await told(`${TITLE} NĂM 2025`, undefined, 'Kỳ báo cáo: Quý II/2025');
  expect(under.facts.households?.asOf).toBe('2025-06-30');
  const remark = 'Ghi chú: số liệu tính đến ngày 30/6/2025.';
  const below = await told(`${TITLE} NĂM 2025`, undefined, '', remark);
  expect(below.facts.households?.asOf).toBe('2025-06-30');
  const other = 'Ghi chú: số liệu đầu năm tính đến ngày 31/12/2024.';
  const ofAPart = await told(`${TITLE} NĂM 2025`, undefined, '', other);
  expect(ofAPart.facts.households?.asOf).toBeNull();
});

test('a sheet named after the start of the year gives its start, and no end', async () => {
  const { facts } = await told(`${TITLE} NĂM 2025`, 'Dau nam');
  expect(facts.households?.basis).toBe('opening');
  expect(facts.households?.declared?.figure('closing.poor')).toBeNull();
  expect(facts.households?.declared?.figure('opening.poor')?.value.toNumber()).toBe(9);
});
