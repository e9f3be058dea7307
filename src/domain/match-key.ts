/** Keys under which Vietnamese texts are compared. They are never shown. */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u3000]+/g;

/** One Unicode form, single spaces, no invisible characters; case and accents stay. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * Letters without accents, lower-case; đ and its look-alike Ð (the Icelandic letter that old fonts give) become d.
 * "Tỷ lệ hộ nghèo" → "ty le ho ngheo".
 */
export function plainKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(SPACES, ' ')
    .trim();
}

/** Vowel pairs whose tone mark is written on either letter: hoà and hòa are one word. */
const TONE_PAIRS: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => {
    const first = pair[0]!;
    const second = pair[1]!;
    return [`${first}${second}${tone}`.normalize('NFC'), `${first}${tone}${second}`.normalize('NFC')] as const;
  }),
);

/**
 * Keeps the accents but not the differences of writing: case, spaces, Unicode form, placement of the tone mark, Ð for Đ.
 * "THỦY  Hoà" and "Thuỷ Hòa" get one key; "Lê" and "Le" do not.
 */
export function nameKey(text: string): string {
  let key = tidyText(text).toLowerCase().replace(/ð/g, 'đ');
  for (const [late, early] of TONE_PAIRS) key = key.replaceAll(late, early);
  return key;
}
