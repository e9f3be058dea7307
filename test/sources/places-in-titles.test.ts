/** Hamlets named in titles, and words of titles that only look like the name of one. */
import { placeInTitle } from '../../src/sources/facts/places';

it.each([
  ['CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO', null],
  ['MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN CUỐI NĂM', null],
  ['CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI', null],
  ['TỔNG HỢP HỘ NGHÈO CÁC THÔN TRONG XÃ', null],
  ['DANH SÁCH HỘ NGHÈO BẢN MẪU TRÊN', 'BẢN MẪU TRÊN'],
  ['Danh sách hộ nghèo thôn Mẫu Sơn', 'thôn Mẫu Sơn'],
  ['DANH SÁCH HỘ NGHÈO THÔN MỚI', 'THÔN MỚI'],
])('«%s» names %s', (title, place) => {
  expect(placeInTitle(title)).toBe(place);
});
