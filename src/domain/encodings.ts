/** Recognising and undoing the encodings from before Unicode, and the one clean form of a text. */
import { tidyText } from './match-key';
import { isVietnameseSyllable } from './syllables';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

/** Letters that Latin-1 lacks: their presence proves Unicode. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/gu;
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/**
 * "unicode" unless another encoding is clear: it must make syllables of nearly all words that have
 * a character beyond
 * ASCII, and of more words than the text as it stands. "Cóc" is a word in both, so it stays.
 */
export function detectEncoding(text: string): Encoding {
  if (UNICODE_ONLY.test(text.normalize('NFC'))) return 'unicode';
  const words = (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  if (words.length === 0) return 'unicode';
  const share = (decode: (word: string) => string): number =>
    words.filter((word) => isVietnameseSyllable(decode(word).normalize('NFC'))).length /
    words.length;
  const asItStands = share((word) => word);
  const tcvn3 = share((word) => decodeTcvn3(word));
  const vni = share(decodeVni);
  const best = Math.max(tcvn3, vni);
  if (best < 0.8 || best <= asItStands || tcvn3 === vni) return 'unicode';
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

/** The text in Unicode; Ð (the Icelandic letter that looks like Đ) becomes Đ. */
export function decodeText(text: string, encoding: Encoding): string {
  if (encoding === 'tcvn3') return decodeTcvn3(text);
  if (encoding === 'vni') return decodeVni(text);
  return text.normalize('NFC').replace(/Ð/g, '\u0110').replace(/ð/g, '\u0111');
}

/** Unicode NFC, single spaces, no invisible characters, from the encoding named or recognised. */
export function normaliseText(text: string, encoding: Encoding = detectEncoding(text)): string {
  return tidyText(decodeText(text, encoding));
}
