/**
 * Texts of BIFF8: compressed (one byte a letter) or UTF-16, with runs of fonts, and the table of
 * texts that goes on over several records.
 */
import { WorkbookError } from '../../port';
import type { BiffRecord } from './records';

/** Where a font begins in a text. */
export interface FontChange {
  readonly at: number;
  readonly font: number;
}

export interface XlsText {
  readonly text: string;
  readonly changes: readonly FontChange[];
}

/** A reader over pieces that belong together: a record and those that continue it. */
class Pieces {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  get atEnd(): boolean {
    this.settle();
    return this.piece >= this.pieces.length;
  }

  byte(): number {
    this.settle();
    const value = this.pieces[this.piece]?.[this.at];
    if (value === undefined) throw new WorkbookError('damaged', 'texts cut off');
    this.at += 1;
    return value;
  }

  u16(): number {
    return this.byte() | (this.byte() << 8);
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      this.settle();
      const piece = this.pieces[this.piece];
      if (!piece) throw new WorkbookError('damaged', 'texts cut off');
      const step = Math.min(left, piece.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Where a text goes on in the next record, that record says anew whether it is compressed. */
  letters(count: number, wideAtFirst: boolean): string {
    let wide = wideAtFirst;
    let text = '';
    for (let left = count; left > 0;) {
      let piece = this.pieces[this.piece];
      if (!piece) throw new WorkbookError('damaged', 'text cut off');
      if (this.at >= piece.length) {
        this.piece += 1;
        this.at = 0;
        piece = this.pieces[this.piece];
        if (!piece) throw new WorkbookError('damaged', 'text cut off');
        wide = (this.byte() & 1) === 1;
      }
      const size = wide ? 2 : 1;
      const step = Math.min(left, Math.floor((piece.length - this.at) / size));
      if (step === 0) throw new WorkbookError('damaged', 'half a letter');
      text += lettersOf(piece.subarray(this.at, this.at + step * size), wide);
      this.at += step * size;
      left -= step;
    }
    return text;
  }

  private settle(): void {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece += 1;
      this.at = 0;
    }
  }
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Compressed letters are the first 256 of Unicode. */
function lettersOf(bytes: Uint8Array, wide: boolean): string {
  if (wide) return UTF16.decode(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function readText(pieces: Pieces, count: number): XlsText {
  const flags = pieces.byte();
  const runs = flags & 8 ? pieces.u16() : 0;
  const extra = flags & 4 ? pieces.u32() : 0;
  const text = pieces.letters(count, (flags & 1) === 1);
  const changes: FontChange[] = [];
  for (let run = 0; run < runs; run += 1) changes.push({ at: pieces.u16(), font: pieces.u16() });
  pieces.skip(extra);
  return { text, changes };
}

/**
 * The table of texts.
 * @throws WorkbookError 'damaged' when it holds more than it says, or breaks off inside a text
 */
export function readStringTable(record: BiffRecord, continued: readonly Uint8Array[]): XlsText[] {
  const pieces = new Pieces([record.bytes, ...continued]);
  pieces.u32();
  const count = pieces.u32();
  const texts: XlsText[] = [];
  for (let index = 0; index < count; index += 1) {
    // Fewer than told do no harm as long as no cell asks for one that is not there.
    if (pieces.atEnd) break;
    const text = readText(pieces, pieces.u16());
    // No text holds this sign: where it stands, a part of the file was wiped out.
    if (text.text.includes('\u0000')) throw new WorkbookError('damaged', 'wiped text');
    texts.push(text);
  }
  if (!pieces.atEnd) throw new WorkbookError('damaged', 'more texts than told');
  return texts;
}

/**
 * A text of one record, with those that continue it.
 * @param lengthBytes how many bytes tell its length
 */
export function readWideText(
  bytes: Uint8Array,
  lengthBytes: 1 | 2,
  continued: readonly Uint8Array[] = [],
): XlsText {
  const pieces = new Pieces([bytes, ...continued]);
  return readText(pieces, lengthBytes === 1 ? pieces.byte() : pieces.u16());
}
