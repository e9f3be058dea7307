/** Names of hamlets in titles, headings and names of sheets. */
import { expressionsOf } from '../../domain/expressions';
import { plainKey, tidyText } from '../../domain/match-key';
import { isPlaceName } from '../../domain/place-key';
import words from '../vocabulary/places.json';

export { placeKey } from '../../domain/place-key';

const expression = expressionsOf(words.hamlets);

/**
 * True when a line of a register names the place of the lines below it: "I. Thôn Gò Lê", "THÔN GÒ
 * LÊ (28 hộ)".
 */
export function placeInHeading(text: string): string | null {
  const tidy = tidyText(text)
    .replace(/^(?:[IVXLC]+|\d+|[A-Z])[.)]\s*/, '')
    .replace(/\s*[:(].*$/, '')
    .trim();
  return isPlaceName(tidy) ? tidy : null;
}

/** "các thôn", "theo thôn": hamlets in general, and none by name. */
const SEVERAL = expression('several');

/** "dịch vụ xã hội cơ bản", "nông thôn": the second half of another word. */
const HALF_OF_A_WORD = expression('halfOfAWord');

/** @param before what stands before a word for a hamlet, which is none there */
export const isNoKind = (before: string): boolean =>
  SEVERAL.test(before) || HALF_OF_A_WORD.test(before);

/** Words that begin no name; capitals throughout hide that they are no name. */
const GOES_ON = expression('goesOn');

/** The hamlet named in a title or as the name of a sheet, or null. */
export function placeInTitle(text: string): string | null {
  const match = expression('named').exec(tidyText(text));
  if (!match) return null;
  if (isNoKind(tidyText(text).slice(0, match.index).trimEnd())) return null;
  if (text === text.toUpperCase() && GOES_ON.test(match[2] ?? '')) return null;
  if (expression('yearAfter').test(match[2] ?? '')) return null;
  const rest = match[2]!.replace(expression('afterName'), '').trim();
  const capital = /^\p{Lu}/u.test(rest) || text === text.toUpperCase();
  return rest !== '' && capital ? `${match[1]} ${rest}` : null;
}

/** True for names of levels above the hamlet, which cannot stand among hamlets as one of them. */
export function isCommuneName(name: string): boolean {
  return /^(?:toan |ubnd )?(?:xa|phuong|thi tran|dac khu)\b/.test(plainKey(name));
}

const NO_PLACE =
  /^(?:sheet|trang|trang tinh|bieu|th|ds|danh sach|tong hop|tonghop|book|copy|data|du lieu|so lieu|kp|kinh phi|phu luc|pl|bang|chi tieu|bia|bao cao|bc|mau|nhap|tam|khac|hn|hcn|hntn|ho|ra soat|ket qua)(?:\b|\d|$)/;

/**
 * The name of a sheet without the "(2)" of a copy, when it may be the name of a hamlet: a few words
 * with capitals and no other meaning.
 */
export function placeInSheetName(sheet: string): string | null {
  const name = tidyText(sheet).replace(/\s*\(\d+\)$/, '');
  const plain = plainKey(name);
  // "TH", "SL" and the like are abbreviations of what a sheet holds.
  if (
    NO_PLACE.test(plain) ||
    (!name.includes(' ') && name.length <= 4 && name === name.toUpperCase()) ||
    !/^\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){0,4}(?:\s\d{1,2})?$/u.test(name)
  )
    return null;
  return name;
}
