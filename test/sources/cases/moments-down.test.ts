/** Moments one under the other in one table: each is read as its own, and none is added. */
import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read } from '../read';

test.each([
  ['Thời điểm', 'Đầu năm', 'Cuối năm'],
  ['Kỳ', 'Quý I', 'Quý IV'],
  ['Ngày rà soát', '20/10/2025', '05/12/2025'],
])('«%s»: %s and %s', async (header, before, after) => {
  const reading = await read({
    name: 'TH',
    merges: ['B3:B4'],
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ...grid(`STT|Thôn|${header}|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
        1|Thôn Một|${before}|40|6|7
        |Thôn Một|${after}|41|5|6
        2|Thôn Hai|${before}|30|5|4
        |Thôn Hai|${after}|31|4|3`),
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'Thôn Một': [41, 5, 6], 'Thôn Hai': [31, 4, 3] });
  expect(graver(reading).filter((item) => !item.startsWith('HO-022'))).toEqual([]);
});

test('the start of the year under a title of both ends gives the opening', async () => {
  const reading = await read({
    name: 'TH',
    rows: [
      ['HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM VÀ CUỐI NĂM 2025'],
      ...grid(`STT|Thôn|Thời điểm|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
        1|Thôn Một|Đầu năm|40|6|7
        ||Cuối năm|41|5|6
        2|Thôn Hai|Đầu năm|30|5|4
        ||Cuối năm|31|4|3
        |Cộng|Đầu năm|70|11|11
        ||Cuối năm|72|9|9`),
    ],
  });
  const [place] = reading.facts.households?.hamlets ?? [];
  expect([num(place?.figure('opening.poor')), num(place?.figure('closing.poor'))]).toEqual([6, 5]);
});

test('days on which each hamlet was visited once are no moments of the table', async () => {
  const reading = await read({
    name: 'TH',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ...grid(`STT|Thôn|Ngày rà soát|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
        1|Thôn Một|20/10/2025|40|6|7
        2|Thôn Hai|21/10/2025|30|5|4
        3|Thôn Ba|20/10/2025|20|3|2`),
    ],
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Thôn Một', 'Thôn Hai', 'Thôn Ba']);
});
