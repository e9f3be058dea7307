/**
 * The paragraphs of a .docx file as text: what a reader sees, without what was struck out in
 * revision.
 */
import { Package } from '../workbook/package/package';
import { readRelationships } from '../workbook/package/relationships';
import { textOf } from '../workbook/package/text-stream';
import { XmlScanner } from '../workbook/package/xml-scanner';
import { WorkbookError } from '../workbook/port';

export type DocumentErrorCode = 'not-a-document' | 'old-doc' | 'damaged' | 'too-large' | 'encoding';

/** A text that cannot be read; the sentence for the code is in `text/`. */
export class DocumentError extends Error {
  constructor(readonly code: DocumentErrorCode) {
    super(code);
    this.name = 'DocumentError';
  }
}

/** A plan of a hundred pages has less than a megabyte of text, in some ten megabytes of marks. */
const MOST_BYTES = 60_000_000;
export const MOST_LETTERS = 3_000_000;
const MOST_PARAGRAPHS = 100_000;
const MOST_RELATIONS_BYTES = 1_000_000;

const RELATIONS = '_rels/.rels';

/** @throws DocumentError for anything that is no .docx file */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentError('old-doc');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocumentError('not-a-document');
  try {
    const parts = Package.open(bytes);
    const name = await mainPart(parts);
    if (!parts.has(name) || !/document/i.test(name)) throw new DocumentError('not-a-document');
    return await paragraphsOf(textOf(parts, name, MOST_BYTES));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new DocumentError(error.code === 'too-large' ? 'too-large' : 'damaged');
  }
}

/** The name of the part that holds the document, as the package says it. */
async function mainPart(parts: Package): Promise<string> {
  let xml = '';
  if (parts.has(RELATIONS))
    for await (const piece of textOf(parts, RELATIONS, MOST_RELATIONS_BYTES)) xml += piece;
  const relations = xml === '' ? [] : readRelationships(xml, '');
  return relations.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
}

/**
 * Parts whose text a reader does not see: struck in revision, moved away, kept for older programs,
 * codes of fields.
 */
const HIDDEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);

/** What a reader sees in the place of an element. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** Whatever the namespace: equations and boxes have texts of their own. */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

async function paragraphsOf(xml: AsyncIterable<string>): Promise<string[]> {
  const paragraphs: string[] = [];
  // Paragraphs nest, as the text of a box stands inside the paragraph that holds the box.
  const open: string[] = [];
  let hidden = 0;
  let letters = 0;
  let inText = false;
  const put = (text: string): void => {
    const paragraph = open.pop();
    if (paragraph === undefined) return;
    open.push(hidden > 0 ? paragraph : paragraph + text);
  };
  const scanner = new XmlScanner({
    open(written, _, depth) {
      const name = plain(written);
      if (depth === 0 && name !== 'document') throw new DocumentError('not-a-document');
      if (HIDDEN.has(name)) hidden += 1;
      else if (name === 't') inText = true;
      else if (name === 'p') open.push('');
      else put(SHOWN.get(name) ?? '');
    },
    close(written) {
      const name = plain(written);
      if (HIDDEN.has(name)) hidden -= 1;
      else if (name === 't') inText = false;
      else if (name === 'p') paragraphs.push(open.pop() ?? '');
    },
    text(text) {
      if (!inText) return;
      letters += text.length;
      if (letters > MOST_LETTERS) throw new DocumentError('too-large');
      put(text);
    },
  });
  for await (const piece of xml) {
    scanner.feed(piece);
    if (paragraphs.length > MOST_PARAGRAPHS) throw new DocumentError('too-large');
  }
  // A document that was cut off would be compared by half.
  scanner.end();
  return paragraphs;
}
