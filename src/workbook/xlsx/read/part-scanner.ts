/**
 * Walks through the bytes of a part that may arrive in pieces. Whoever knows how nearly all of the
 * part looks takes that straight from the bytes; the rest is decoded piece by piece for the
 * scanner, which knows all of XML.
 */
import { WorkbookError } from '../../port';
import { isUtf8 } from '../../package/codec';
import { MAX_TOKEN_CHARACTERS } from '../../package/limits';
import { encodingOf } from '../../package/package';
import { XmlScanner, type XmlHandler } from '../../package/xml-scanner';

export interface BytesHandler extends XmlHandler {
  /**
   * Asked between two tags, with the place where the next begins: takes what stands there and
   * returns where it ends, −1 to leave it to the scanner, 0 to wait for more bytes. The scanner is
   * told of an element that is entered or left.
   */
  shortcut(bytes: Uint8Array, at: number, scanner: XmlScanner): number;
}

/** So much is walked through before others have their turn. */
const STEP_BYTES = 1024 * 1024;
/**
 * A token that is not all there is fed so much at a time, so that a long one is not walked through
 * again and again.
 */
const LONG_BYTES = 64 * 1024;
const MANY_MISSES = 64;
const GREATER = 62;

/**
 * @returns after each stretch of about a megabyte
 * @throws WorkbookError 'damaged' for what is no XML or no text, 'too-large'
 */
export async function* scanPart(
  pieces: AsyncIterable<Uint8Array>,
  handler: BytesHandler,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of asUtf8(pieces)) {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    let at = 0;
    while (at < bytes.length) {
      const stop = Math.min(at + STEP_BYTES, bytes.length);
      at = walk(scanner, handler, bytes, at, stop);
      yield;
      // What is not all there waits for the next piece: looked at again now it would go tag by tag.
      if (at < stop) break;
    }
    rest = bytes.subarray(at);
  }
  if (rest.length > 0) scanner.feed(decoded(rest));
  scanner.end();
}

/** @returns where the first tag starts that is not all there, or a place behind `stop` */
function walk(
  scanner: XmlScanner,
  handler: BytesHandler,
  bytes: Uint8Array,
  from: number,
  stop: number,
): number {
  let at = from;
  let misses = 0;
  while (at < stop) {
    if (scanner.isBetween) {
      const end = handler.shortcut(bytes, pastBlanks(bytes, at), scanner);
      if (end === 0) return at;
      if (end > 0) {
        at = end;
        misses = 0;
        continue;
      }
      misses += 1;
    }
    // Where nothing looks as nearly all parts do, long stretches are quicker for the scanner.
    const isLong = !scanner.isBetween || misses > MANY_MISSES;
    const least = isLong ? Math.min(at + LONG_BYTES, bytes.length - 1) : at;
    const end = bytes.indexOf(GREATER, least);
    if (end < 0) {
      if (bytes.length - at < LONG_BYTES) return at;
      // A text without a tag for so long: all of it but a letter that may be cut.
      const cut = lastLetter(bytes);
      scanner.feed(decoded(bytes.subarray(at, cut)));
      return cut;
    }
    if (end - least > MAX_TOKEN_CHARACTERS) throw new WorkbookError('too-large', 'xml token');
    scanner.feed(decoded(bytes.subarray(at, end + 1)));
    at = end + 1;
  }
  return at;
}

/** Blanks between rows and cells say nothing. */
function pastBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at] ?? 0; code === 32 || (code >= 9 && code <= 13); code = bytes[at] ?? 0)
    at += 1;
  return at;
}

/** Where the last letter begins. */
function lastLetter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

/** UTF-8 without a byte order mark, proven to be text; parts in UTF-16 are turned into it. */
async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isWide = false;
  const text = (bytes?: Uint8Array): string => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new WorkbookError('damaged', 'text encoding');
    }
  };
  for await (const piece of pieces) {
    let bytes = piece;
    if (decoder === null) {
      const encoding = encodingOf(piece);
      isWide = encoding !== 'utf-8';
      decoder = new TextDecoder(encoding, { fatal: true });
      if (piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf) bytes = piece.subarray(3);
    }
    // A piece that is text by itself leaves the decoder, which is slower, nothing to look at.
    if (!isWide && isUtf8(piece)) {
      yield bytes;
      continue;
    }
    for (let at = 0; at < piece.length; at += STEP_BYTES) {
      const decodedText = text(piece.subarray(at, at + STEP_BYTES));
      if (isWide) yield new TextEncoder().encode(decodedText);
    }
    if (!isWide) yield bytes;
  }
  if (decoder !== null) text();
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of some bytes; a short one of plain letters, as tags are, without a call of the host.
 */
export function decoded(bytes: Uint8Array): string {
  if (bytes.length > 64) return UTF8.decode(bytes);
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) return UTF8.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
