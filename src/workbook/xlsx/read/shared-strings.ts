/**
 * The texts that the cells of a workbook share, kept as bytes and decoded when somebody reads one.
 */
import { WorkbookError, type TextRun } from '../../port';
import type { TextTable } from '../../store/texts';
import { MAX_CELL_CHARACTERS } from '../limits';
import { scanPart, type BytesHandler } from './part-scanner';
import { plainText, RichTextReader } from './rich-text';
import type { XmlScanner } from '../../package/xml-scanner';

export const NO_STRINGS: TextTable = { size: 0, text: () => '', runs: () => undefined };

export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<TextTable> {
  const reader = new StringsReader();

  for await (const _ of scanPart(pieces, reader));
  return reader.strings;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

class SharedStrings implements TextTable {
  size = 0;
  /**
   * Of each text the buffer that holds it and its place there; a text that was read by the scanner
   * has none.
   */
  private readonly buffers: Uint8Array[] = [];
  private bufferOf = new Uint16Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private readonly texts: (string | undefined)[] = [];
  private readonly runsOf = new Map<number, readonly TextRun[]>();

  text(index: number): string {
    return (this.texts[index] ??= this.decode(index));
  }

  runs(index: number): readonly TextRun[] | undefined {
    return this.runsOf.get(index);
  }

  addText(text: string, runs: readonly TextRun[] | null): void {
    if (text.length > MAX_CELL_CHARACTERS)
      throw new WorkbookError('too-large', 'text longer than a cell');
    if (runs) this.runsOf.set(this.size, runs);
    this.texts[this.size] = text;
    this.addPlace(0, 0, 0);
  }

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    if (this.buffers.at(-1) !== bytes) this.buffers.push(bytes);
    this.addPlace(this.buffers.length - 1, start, end);
    // Its letters may be fewer than its bytes.
    if (end - start > MAX_CELL_CHARACTERS && this.text(this.size - 1).length > MAX_CELL_CHARACTERS)
      throw new WorkbookError('too-large', 'text longer than a cell');
  }

  private addPlace(buffer: number, start: number, end: number): void {
    const index = this.size;
    if (index === this.starts.length) this.grow();
    this.bufferOf[index] = buffer;
    this.starts[index] = start;
    this.ends[index] = end;
    this.size += 1;
  }

  private grow(): void {
    const { bufferOf, starts, ends } = this;
    this.bufferOf = new Uint16Array(starts.length * 2);
    this.starts = new Int32Array(starts.length * 2);
    this.ends = new Int32Array(starts.length * 2);
    this.bufferOf.set(bufferOf);
    this.starts.set(starts);
    this.ends.set(ends);
  }

  private decode(index: number): string {
    const buffer = this.buffers[this.bufferOf[index] ?? 0];
    return buffer
      ? plainText(UTF8.decode(buffer.subarray(this.starts[index], this.ends[index])))
      : '';
  }
}

const [GREATER, AMPERSAND, LESS, RETURN] = [62, 38, 60, 13];
const [OPEN, PRESERVED, CLOSE] = ['<si><t>', '<si><t xml:space="preserve">', '</t></si>'].map(
  (text) => new TextEncoder().encode(text),
);

class StringsReader implements BytesHandler {
  readonly strings = new SharedStrings();
  private readonly item = new RichTextReader();

  open(name: string, source: string): void {
    if (name === 'si') this.item.start();
    else this.item.open(name, source);
  }

  text(text: string): void {
    this.item.text(text);
  }

  close(name: string): void {
    if (name !== 'si') return this.item.close(name);
    const { text, runs } = this.item.take();
    this.strings.addText(text, runs);
  }

  /** A text as nearly all are, `<si><t>…</t></si>`, without entities. */
  shortcut(bytes: Uint8Array, at: number, scanner: XmlScanner): number {
    if (scanner.depth !== 1 || scanner.prefix !== '') return -1;
    const start = begins(bytes, at, OPEN) || begins(bytes, at, PRESERVED);
    if (start === 0) return -1;
    let end = start;
    for (let code = bytes[end]; code !== LESS; code = bytes[(end += 1)]) {
      if (code === undefined || code === AMPERSAND || code === RETURN || code === GREATER)
        return -1;
    }
    const next = begins(bytes, end, CLOSE);
    if (next === 0) return -1;
    this.strings.addBytes(bytes, start, end);
    return next;
  }
}

/** Where the bytes go on behind some letters; 0 where others stand. */
function begins(bytes: Uint8Array, at: number, letters: Uint8Array | undefined): number {
  if (!letters) return 0;
  for (let index = 0; index < letters.length; index += 1)
    if (bytes[at + index] !== letters[index]) return 0;
  return at + letters.length;
}
