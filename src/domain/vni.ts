/**
 * VNI for Windows (the VNI-Times fonts): a base letter followed by a character for its circumflex,
 * breve or tone. ơ, ư, đ and the accented i have characters of their own.
 */

const TONES = 'ùøûõï';
const CIRCUMFLEX = 'áàåãä';
const BREVE = 'éèúüë';

/** Base letter as stored, mark characters, and the letters that come out. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['a', TONES, 'áàảãạ'],
  ['a', CIRCUMFLEX, 'ấầẩẫậ'],
  ['a', BREVE, 'ắằẳẵặ'],
  ['a', 'âê', 'âă'],
  ['e', TONES, 'éèẻẽẹ'],
  ['e', CIRCUMFLEX, 'ếềểễệ'],
  ['e', 'â', 'ê'],
  ['o', TONES, 'óòỏõọ'],
  ['o', CIRCUMFLEX, 'ốồổỗộ'],
  ['o', 'â', 'ô'],
  ['ô', TONES, 'ớờởỡợ'],
  ['u', TONES, 'úùủũụ'],
  ['ö', TONES, 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const SINGLES: readonly (readonly [string, string])[] = [
  ['ôöñ', 'ơưđ'],
  ['íìæóòî', 'íìỉĩịỵ'],
];

/** Pairs of a VNI sequence of one or two characters and its letter, in both cases. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  bothCases([
    ...PAIRS.flatMap(([base, marks, letters]) =>
      [...marks].map((mark, index) => [base + mark, [...letters][index]!] as const),
    ),
    ...SINGLES.flatMap(([codes, letters]) =>
      [...codes].map((code, index) => [code, [...letters][index]!] as const),
    ),
  ]),
);

/**
 * The longer sequence wins; the base decides the case, since capitals are often typed with a small
 * mark.
 */
export function decodeVni(text: string): string {
  let decoded = '';
  const characters = [...text.normalize('NFC')];
  for (let index = 0; index < characters.length; index += 1) {
    const base = characters[index]!;
    const mark = characters[index + 1] ?? '';
    const pair = VNI_LETTERS.get(
      base + (isCapital(base) ? mark.toUpperCase() : mark.toLowerCase()),
    );
    if (mark !== '' && pair !== undefined) {
      decoded += pair;
      index += 1;
    } else decoded += VNI_LETTERS.get(base) ?? base;
  }
  return decoded;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function bothCases(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [
    ...pairs,
    ...pairs.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const),
  ];
}
