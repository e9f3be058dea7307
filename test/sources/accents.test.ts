/** A word of a header with its accents is that word and no other; without accents it may be any. */
import { readHeaderText } from '../../src/sources/headers/reading';

test.each([
  ['Tỉnh', 'province', true],
  ['TỈNH', 'province', true],
  ['Tinh', 'province', true],
  ['Tình', 'province', false],
  ['Hộ', 'count', true],
  ['HO', 'count', true],
  ['Họ', 'count', false],
  ['Khẩu', 'people', true],
  ['Khâu', 'people', false],
  ['Điểm', 'points', true],
  ['Diềm', 'points', false],
  ['Xã', 'commune', true],
  ['Xa', 'commune', true],
  ['Xá', 'commune', false],
] as const)('«%s» as %s: %s', (text, concept, may) => {
  expect(readHeaderText(text).phrases.flat().includes(concept)).toBe(may);
});

test('what a word is not stays unexplained', () => {
  expect(readHeaderText('Khâu').unknown).toEqual(['khau']);
  // Words of several letters are told by all of them, whatever slip is in one.
  expect(readHeaderText('Hộ cân nghèo').phrases.flat()).toContain('nearPoor');
});

test.each([
  ['G.tính', 'sex'],
  ['D. tộc', 'ethnicity'],
  ['N.sinh', 'birth'],
  ['Q.hệ', 'relation'],
  ['H.tên chủ hộ', 'personName'],
  ['S.khẩu', 'people'],
] as const)('«%s» is %s by the first letter before the dot', (text, concept) => {
  const { phrases, unknown } = readHeaderText(text);
  expect(phrases.flat()).toContain(concept);
  expect(unknown).toEqual([]);
});

test('a letter before a dot that may be of several words stays unexplained', () => {
  expect(readHeaderText('G.trị').unknown).toContain('g');
});
