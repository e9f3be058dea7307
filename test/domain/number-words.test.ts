import fc from 'fast-check';
import { USUAL_WORDS, numberWords } from '../../src/domain/number-words';
import { runs } from './runs';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [40, 'bốn mươi'],
  [43, 'bốn mươi ba'],
  [87, 'tám mươi bảy'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [130, 'một trăm ba mươi'],
  [185, 'một trăm tám mươi lăm'],
  [264, 'hai trăm sáu mươi tư'],
  [871, 'tám trăm bảy mươi mốt'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1010, 'một nghìn không trăm mười'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_001_000, 'một triệu không trăm linh một nghìn'],
  [1_001_000_000, 'một tỷ không trăm linh một triệu'],
  [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
  [-2, 'âm hai'],
  ['1000000000000000', 'một triệu tỷ'],
  [5.57, 'năm phẩy năm mươi bảy'],
  [5.5, 'năm phẩy năm'],
  [5.05, 'năm phẩy không năm'],
  [0.001, 'không phẩy không không một'],
  [5.5704, 'năm phẩy năm bảy không bốn'],
  [-0.5, 'âm không phẩy năm'],
] as const)('%s is «%s»', (value, words) => expect(numberWords(value)).toBe(words));

test('regional words change only themselves', () => {
  const regional = { four: 'bốn', missingTen: 'lẻ', thousand: 'ngàn' } as const;
  expect(numberWords(24_001_264, regional)).toBe(
    'hai mươi bốn triệu không trăm lẻ một ngàn hai trăm sáu mươi bốn',
  );
  fc.assert(
    fc.property(fc.nat(10 ** 9), (value) => {
      const swapped = numberWords(value, regional)
        .replace(/mươi bốn/g, 'mươi tư')
        .replace(/lẻ/g, 'linh')
        .replace(/ngàn/g, 'nghìn');
      expect(swapped).toBe(numberWords(value, USUAL_WORDS));
    }),
    runs(),
  );
});

test('no two numbers share their words, and «không mươi» is never said', () => {
  const numbers = fc.bigInt(0n, 10n ** 12n);
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const first = numberWords(String(a));
      const second = numberWords(String(b));
      expect(first === second).toBe(a === b);
      expect(first + second).not.toMatch(/không mươi|mươi một|mươi năm|  /);
    }),
    runs(),
  );
  const small = Array.from({ length: 20_000 }, (_, value) => numberWords(value));
  expect(new Set(small).size).toBe(small.length);
});

test('beyond all sums of money nothing is said', () =>
  expect(() => numberWords('1e18')).toThrow(RangeError));
