/** Whom to call is often written beside a name: it is no part of the name, and goes nowhere. */
import { ownName } from '../../../src/domain/own-name';
import { grid } from '../../make/cell';
import { read } from '../read';

test.each([
  ['Thôn Mẫu (ông A 0900000000)', 'Thôn Mẫu'],
  ['Thôn Mẫu (0900.000.000)', 'Thôn Mẫu'],
  ['Thôn Mẫu (Bà Mẫu Thị B)', 'Thôn Mẫu'],
  ['Thôn Mẫu: Trưởng thôn Mẫu Văn A', 'Thôn Mẫu'],
  ['Thôn Mẫu ông A 0900 000 000', 'Thôn Mẫu'],
  ['Thôn Mẫu, SĐT: 0900000000', 'Thôn Mẫu'],
  ['Tổ 5 (Mẫu Văn A)', 'Tổ 5'],
  ['Phòng Mẫu - đ/c A phụ trách', 'Phòng Mẫu'],
])('%s', (written, own) => {
  expect(ownName(written)).toBe(own);
});

test.each([
  'Ấp Bà Mẫu (cũ)',
  'Ấp Ông Mẫu',
  'Bản Bà Rịa – Ông Trịnh',
  'Tổ 1 (Anh Sơn)',
  'Thôn 1 (xã Ba Dinh cũ)',
  'Ban công tác Mặt trận, già làng, trưởng bản',
  'Dự án 1 (2021-2025)',
])('%s is a name throughout', (written) => {
  expect(ownName(written)).toBe(written);
});

test('neither figures nor findings name the person', async () => {
  const reading = await read([
    {
      name: 'TH',
      rows: grid(`TỔNG HỢP HỘ NGHÈO NĂM 2025
      STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Một (ông Mẫu 0900000001)|40|5|?
      2|Thôn Hai - ông Mẫu|30|4|3
      3|Thôn Ba (ông Mẫu 0900000003)|||
      |Tổng cộng|70|9|9`),
    },
    {
      name: 'DS',
      rows: grid(`DANH SÁCH HỘ NGHÈO NĂM 2025
      STT|Họ và tên chủ hộ|Thôn|Số khẩu
      1|Mẫu Văn A|Thôn Một (ông Mẫu 0900000001)|4
      2|Mẫu Văn B|Thôn Hai|3`),
    },
  ]);
  const { facts, findings } = reading;
  expect(facts.households?.hamlets.map(({ name }) => name)).toEqual(['Thôn Một', 'Thôn Hai']);
  expect(facts.register?.byHamlet.map(({ name }) => name)).toEqual(['Thôn Một', 'Thôn Hai']);
  expect(findings.length).toBeGreaterThan(2);
  expect(JSON.stringify(findings)).not.toMatch(/ông|0900/);
});
