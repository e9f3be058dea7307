import fc from 'fast-check';
import { decodeText, detectEncoding, normaliseText } from '../../src/domain/encodings';
import { isVietnameseSyllable } from '../../src/domain/syllables';
import { TCVN3_LETTERS, decodeTcvn3 } from '../../src/domain/tcvn3';
import { VNI_LETTERS, decodeVni } from '../../src/domain/vni';
import { runs } from './runs';

const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const LOWER = `${VOWELS}bcdđghklmnpqrstvx`;

const encode = (letters: ReadonlyMap<string, string>) => {
  const codes = new Map([...letters].map(([code, letter]) => [letter, code]));
  return (text: string): string => [...text].map((letter) => codes.get(letter) ?? letter).join('');
};
const toTcvn3 = encode(TCVN3_LETTERS);
const toVni = encode(VNI_LETTERS);
const textOf = (alphabet: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet, ' '), { maxLength: 30 }).map((letters) => letters.join(''));

describe('TCVN3', () => {
  test('holds the whole lower-case alphabet and just seven accented capitals', () => {
    for (const letter of VOWELS.replace(/[aeiouy]/g, ''))
      expect(decodeTcvn3(toTcvn3(letter))).toBe(letter);
    expect(
      [...TCVN3_LETTERS.values()]
        .filter((letter) => letter !== letter.toLowerCase())
        .sort()
        .join(''),
    ).toBe([...'ĂÂĐÊÔƠƯ'].sort().join(''));
    expect(TCVN3_LETTERS.size).toBe(new Set(TCVN3_LETTERS.values()).size);
  });

  test('comes back from a round trip', () => {
    fc.assert(
      fc.property(textOf(`${LOWER}ĂÂĐÊÔƠƯBCD`), (text) => {
        expect(decodeTcvn3(toTcvn3(text))).toBe(text);
      }),
      runs(),
    );
  });

  test('a capital font shows small letters as capitals', () =>
    expect(decodeTcvn3('céng hßa', true)).toBe('CỘNG HÒA'));
});

describe('VNI', () => {
  test('holds the whole alphabet in both cases', () => {
    for (const letter of (VOWELS + VOWELS.toUpperCase() + 'đĐ').replace(/[aeiouy]/gi, ''))
      expect(decodeVni(toVni(letter))).toBe(letter);
    expect(VNI_LETTERS.size).toBe(new Set(VNI_LETTERS.values()).size);
  });

  // No letter begins with a character that marks another one, so any string of letters survives.
  test('comes back from a round trip', () => {
    fc.assert(
      fc.property(textOf(LOWER + LOWER.toUpperCase()), (text) => {
        expect(decodeVni(toVni(text))).toBe(text);
      }),
      runs(),
    );
  });

  test('a capital with a small mark stays a capital', () =>
    expect(decodeVni('COäNG HOøA')).toBe('CỘNG HÒA'));
});

describe('recognising an encoding', () => {
  test.each([
    ['Céng hßa x· héi', 'tcvn3', 'Cộng hòa xã hội'],
    ['Coäng hoøa xaõ hoäi', 'vni', 'Cộng hòa xã hội'],
    ['§inh ThÞ Hång', 'tcvn3', 'Đinh Thị Hồng'],
    ['Th«n Gß Lª', 'tcvn3', 'Thôn Gò Lê'],
    ['Ñinh Thò Hoàng', 'vni', 'Đinh Thị Hồng'],
    ['hé nghÌo', 'tcvn3', 'hộ nghèo'],
    ['hoä ngheøo', 'vni', 'hộ nghèo'],
    ['Kh­¬ng', 'tcvn3', 'Khương'],
    ['Cộng hòa', 'unicode', 'Cộng hòa'],
    ['Hà', 'unicode', 'Hà'],
    ['Cóc', 'unicode', 'Cóc'],
    ['café', 'unicode', 'café'],
    ['Anh Ba', 'unicode', 'Anh Ba'],
    ['Hång xßyz', 'unicode', 'Hång xßyz'],
    ['', 'unicode', ''],
    ['Ðinh', 'unicode', 'Đinh'],
  ])('%s is %s: %s', (text, encoding, expected) => {
    expect(detectEncoding(text)).toBe(encoding);
    expect(normaliseText(text)).toBe(expected);
  });

  test('decomposed letters, stray spaces and invisible characters', () => {
    expect(normaliseText(' Đinh\u00A0 Thị\tHồng\u200B ')).toBe('Đinh Thị Hồng');
    expect(normaliseText('Đinh Thị Hồng'.normalize('NFD'))).toBe('Đinh Thị Hồng');
  });

  test('an encoding that is named is believed', () =>
    expect(decodeText('Cóc', 'tcvn3')).toBe('Cúc'));

  test('Vietnamese text in Unicode is never taken for anything else', () => {
    const words =
      'Tỷ lệ hộ nghèo toàn xã còn 5,57 % theo chuẩn nghèo đa chiều Bà Nà Pà Cò Hoà Tô Lò Sú Là Cà Phê Mò Ó Bó'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (list) => {
        expect(detectEncoding(list.join(' '))).toBe('unicode');
      }),
      runs(),
    );
  });
});

test.each([
  ['nghèo', true],
  ['quyển', true],
  ['giếng', true],
  ['gì', true],
  ['ngèo', false],
  ['kan', false],
  ['nóp', true],
  ['nòp', false],
  ['ñinh', false],
  ['nghèó', false],
  ['quả', true],
  ['ngà', true],
  ['kẻ', true],
  ['cẻ', false],
  ['nghà', false],
  ['brôk', false],
])('%s is a written syllable: %s', (word, expected) =>
  expect(isVietnameseSyllable(word)).toBe(expected),
);
