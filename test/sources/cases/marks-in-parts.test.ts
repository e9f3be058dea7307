/** Marks of the poor in several columns, and marks that cannot be read: none is counted as nothing. */
import { grid } from '../../make/cell';
import { read, registerFigures, withCode } from '../read';

const TITLE = ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'];

test.each([
  ['Nghèo cũ', 'Nghèo mới (phát sinh)'],
  ['Hộ nghèo', 'Hộ tái nghèo'],
])('«%s» and «%s» are the poor', async (first, second) => {
  const reading = await read({
    name: 'DS',
    merges: ['E2:G2'],
    rows: [
      TITLE,
      ...grid(`STT|Họ và tên chủ hộ|Thôn|Số khẩu|Đối tượng||
        ||||${first}|${second}|Cận nghèo
        1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|x||
        2|Hồ Thị Mẫu B|Thôn Mẫu Một|3||x|
        3|Hồ Văn Mẫu C|Thôn Mẫu Một|5|||x
        4|Hồ Thị Mẫu D|Thôn Mẫu Một|2||x|`),
    ],
  });
  expect(registerFigures(reading)).toEqual({ 'Thôn Mẫu Một': [4, 3, 1] });
});

test('marks with more words withhold the numbers', async () => {
  const reading = await read({
    name: 'DS',
    rows: [
      TITLE,
      ...grid(`STT|Họ và tên chủ hộ|Thôn|Hộ nghèo|Hộ cận nghèo
        1|Hồ Văn Mẫu A|Thôn Mẫu Một|x|
        2|Hồ Thị Mẫu B|Thôn Mẫu Một|X (mới)|
        3|Hồ Văn Mẫu C|Thôn Mẫu Một||x`),
    ],
  });
  expect(
    withCode(reading, 'HO-007').map(({ severity, cells }) => [severity, cells.length]),
  ).toEqual([['stop', 1]]);
  expect(reading.facts.households?.hamlets[0]?.figure('closing.poor')).toBeNull();
});
