/** A phrase is looked for only where letters stand that all its writings have. */
import { LIST_KINDS } from '../../src/catalogue/lists';
import { nameKey } from '../../src/domain/match-key';
import { neededLetters } from '../../src/reading/subject/words';

test.each([
  ['danh sách nhận quà', 'danh sách nhận quà'],
  ['hỗ trợ (?:nhà ở|đất ở)', 'hỗ trợ '],
  ['(?:quà|gạo) cứu trợ', ' cứu trợ'],
  ['quà|gạo', ''],
  ['quàn? tết', ' tết'],
  ['(?:a|(?:b|c)d)?', ''],
  ['vay vốn\\s+ưu đãi', 'vay vốn'],
])('«%s» needs «%s»', (source, letters) => {
  expect(neededLetters(source)).toBe(letters);
});

test('plain phrases of the lists need themselves, so that none is passed over', () => {
  const plain = LIST_KINDS.flatMap(({ titles }) => titles.map(nameKey)).filter((source) =>
    /^[\p{L} ]+$/u.test(source),
  );
  expect(plain.length).toBeGreaterThan(20);
  expect(plain.filter((source) => neededLetters(source) !== source)).toEqual([]);
});
