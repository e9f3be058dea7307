/** Keys under which Vietnamese texts are compared. They are never shown. */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ASCII = /^[\x20-\x7E]*$/;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u3000]+/g;

/**
 * Composed letters of the Latin blocks and plain signs with single blanks: already in the one form,
 * which is the usual case by far.
 */
const TIDY =
  /^[\x21-\x7E\u00C0-\u024F\u1E00-\u1EFF\u2013\u2014\u2019\u201C\u201D]+(?: [\x21-\x7E\u00C0-\u024F\u1E00-\u1EFF\u2013\u2014\u2019\u201C\u201D]+)*$/;

/** One Unicode form, single spaces, no invisible characters; case and accents stay. */
export function tidyText(text: string): string {
  if (text === '' || TIDY.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * Letters without accents, lower-case; đ and its look-alike Ð (the Icelandic letter that old fonts
 * give) become d. "Tỷ lệ hộ nghèo" → "ty le ho ngheo".
 */
export function plainKey(text: string): string {
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  // The words of a table come over and over; those of a long list must not pile up.
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const key = keyOf(text);
  KEYS.set(text, key);
  return key;
}

const KEYS = new Map<string, string>();
const MOST_KEYS = 4000;

function keyOf(text: string): string {
  const isTidy = TIDY.test(text);
  const tidy = (isTidy ? text : tidyText(text)).toLowerCase();
  if (ASCII.test(tidy)) return tidy;
  const plain = tidy
    .replace(/[\u0111ð]/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return isTidy ? plain : plain.replace(SPACES, ' ').trim();
}

/** The plain words alone: "Xã Ba-Dinh (mới)" → "xa ba dinh moi". */
export function wordKey(text: string): string {
  return plainKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Vowel pairs whose tone mark is written on either letter: hoà and hòa are one word. */
const TONE_PAIRS: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => {
    const first = pair[0]!;
    const second = pair[1]!;
    return [
      `${first}${second}${tone}`.normalize('NFC'),
      `${first}${tone}${second}`.normalize('NFC'),
    ] as const;
  }),
);

const EARLY_TONE = new Map(TONE_PAIRS);
const LATE_TONE = new RegExp(TONE_PAIRS.map(([late]) => late).join('|'), 'g');

/**
 * Keeps the accents but not the differences of writing: case, spaces, Unicode form, placement of
 * the tone mark, Ð for Đ. "THỦY  Hoà" and "Thuỷ Hòa" get one key; "Lê" and "Le" do not.
 */
export function nameKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/ð/g, '\u0111')
    .replace(LATE_TONE, (pair) => EARLY_TONE.get(pair)!);
}
