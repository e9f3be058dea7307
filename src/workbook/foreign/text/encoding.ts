/**
 * The letters of a text file: Unicode by its marks or by being valid, else one of the encodings
 * from before it, told by the words that come out.
 */
import { decodeTcvn3 } from '../../../domain/tcvn3';
import { decodeVni } from '../../../domain/vni';
import { isVietnameseSyllable } from '../../../domain/syllables';
import { WorkbookError } from '../../port';

export interface DecodedText {
  readonly text: string;
  /** False for bytes that fit no encoding well enough: letters may be wrong, figures are not. */
  readonly sure: boolean;
}

const WORD = /[\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/gu;
const BEYOND_ASCII = /[^\u0000-\u007F]/;
/** So many words tell an encoding; a longer file is not read through for it. */
const MOST_WORDS = 4000;
const ENOUGH = 0.8;

/** @throws WorkbookError 'not-a-workbook' for bytes that are no text */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return checked(new TextDecoder(wide).decode(bytes), true);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return checked(utf8.normalize('NFC'), true);
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const candidates = [
    new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    decodeTcvn3(latinOne(bytes)),
    decodeVni(latinOne(bytes)),
  ].map((text) => ({ text, share: shareOfWords(text) }));
  candidates.sort((a, b) => b.share - a.share);
  const [best, next] = candidates;
  if (best && best.share >= ENOUGH && best.share > (next?.share ?? 0))
    return checked(best.text, true);
  return checked(latin, false);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: most letters of a table are ASCII, whose other byte is nought.
  const seen = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  seen.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > seen.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > seen.length / 5 && odd < even / 10) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Byte by byte, without what Windows puts at 0x80 to 0x9F. */
function latinOne(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function shareOfWords(text: string): number {
  let [good, all] = [0, 0];
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue;
    all += 1;
    if (isVietnameseSyllable(word.normalize('NFC'))) good += 1;
    if (all >= MOST_WORDS) break;
  }
  return all === 0 ? 0 : good / all;
}

/** Control characters stand in no table. */
function checked(text: string, sure: boolean): DecodedText {
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new WorkbookError('not-a-workbook', 'control characters');
  return { text: text.replace(/^\ufeff/, ''), sure };
}
