import type { TextRun } from '../../port';
import { RichTextReader } from './rich-text';
import { XmlScanner } from './xml-scanner';

export interface SharedStrings {
  /** In order, as plain texts. */
  readonly texts: readonly string[];
  /** Of the few texts whose parts differ, by their place. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<SharedStrings> {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const item = new RichTextReader();
  const scanner = new XmlScanner({
    open(name, source) {
      if (name === 'si') item.start();
      else item.open(name, source);
    },
    text: (text) => item.text(text),
    close(name) {
      if (name !== 'si') return item.close(name);
      const read = item.take();
      if (read.runs) runs.set(texts.length, read.runs);
      texts.push(read.text);
    },
  });
  for await (const piece of pieces) scanner.feed(piece);
  scanner.end();
  return { texts, runs };
}
