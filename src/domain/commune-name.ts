/**
 * The name of a commune as offices write it: with its kind where that is a ward, a town or a
 * special zone.
 */

import { expressionsOf } from './expressions';
import words from './words.json';

const expression = expressionsOf(words.communeName);

export interface CommuneName {
  /** "xã", "phường", "thị trấn", "đặc khu" */
  readonly kind: string;
  readonly name: string;
}

/** "Ba Dinh" and "xã Ba Dinh" → xã, Ba Dinh; "Phường Trần Phú" → phường, Trần Phú. */
export function communeName(text: string): CommuneName {
  const tidy = text.normalize('NFC').trim();
  const match = expression('kindAndName').exec(tidy);
  return match
    ? { kind: match[1]!.toLowerCase(), name: match[2]! }
    : { kind: words.communeName.usualKind, name: tidy };
}

/** "Ba Dinh" → "xã Ba Dinh"; "phường Trần Phú" stays. */
export function communeWithKind(text: string): string {
  const { kind, name } = communeName(text);
  return `${kind} ${name}`;
}

/** The same at the beginning of a line: "Xã Ba Dinh". */
export function communeTitle(text: string): string {
  const full = communeWithKind(text);
  return full.charAt(0).toLocaleUpperCase('vi') + full.slice(1);
}
