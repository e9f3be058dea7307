/** A sub-project that is written with its full name, in a list that leaves its project out. */
import { programmeOfYear } from '../../src/regulations';
import { lineCode } from '../../src/sources/facts/programme-code';

const PROGRAMME = programmeOfYear(2025);
const TRAINING = 'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn';

test.each(['DA2', 'DA3', 'DA3.2', null])('after %s the name says which it is', (before) => {
  expect(lineCode(TRAINING, before, PROGRAMME)).toBe('DA4.1');
});

test('without a name it is that of the project before it', () => {
  expect(lineCode('Tiểu dự án 1', 'DA3', PROGRAMME)).toBe('DA3.1');
  expect(lineCode('Tiểu dự án 1: Chăn nuôi', 'DA3', PROGRAMME)).toBe('DA3.1');
  expect(lineCode('Tiểu dự án 1', 'DA2', PROGRAMME)).toBeNull();
});

test('a name with the number of another line is none of its own', () => {
  expect(lineCode(TRAINING.replace('1:', '2:'), 'DA3', PROGRAMME)).toBe('DA3.2');
});

test.each([
  ['Giám sát, đánh giá chương trình', 'DA7.2'],
  ['Nâng cao năng lực và giám sát, đánh giá', 'DA7'],
])('«%s» is known with or without «Chương trình» at its end', (name, code) => {
  expect(lineCode(name, null, PROGRAMME)).toBe(code);
});
