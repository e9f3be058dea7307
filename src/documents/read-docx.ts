/**
 * The paragraphs of a .docx file as text: what a reader sees, without what was struck out in
 * revision.
 */
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { xmlTokens } from './xml-tokens';

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

/** @throws DocumentError for anything that is no .docx file */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentError('old-doc');
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = (await reader.getEntries()).filter(
      (entry): entry is FileEntry => !entry.directory,
    );
    const part = (name: string): FileEntry | undefined =>
      entries.find((entry) => entry.filename.toLowerCase() === name.toLowerCase());
    const relations = part('_rels/.rels');
    const name =
      (relations && mainPart(await textOf(relations, MOST_RELATIONS_BYTES))) ?? 'word/document.xml';
    const body = part(name);
    if (!body || !/document/i.test(name)) throw new DocumentError('not-a-document');
    return paragraphsOf(await textOf(body, MOST_BYTES));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(bytes[0] === 0x50 && bytes[1] === 0x4b ? 'damaged' : 'not-a-document');
  } finally {
    await reader.close().catch(() => undefined);
  }
}

/**
 * Parts whose text a reader does not see: struck in revision, moved away, kept for older programs,
 * codes of fields.
 */
const HIDDEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);

/**
 * The library stops at the size that the entry states, so that a statement that is a lie cannot
 * fill the memory.
 */
function textOf(entry: FileEntry, most: number): Promise<string> {
  if (entry.uncompressedSize > most) throw new DocumentError('too-large');
  return entry.getData(new TextWriter());
}

/** The name of the part that holds the document, as the package tells it. */
function mainPart(xml: string): string | undefined {
  for (const token of xmlTokens(xml)) {
    if (
      token.kind === 'text' ||
      token.name !== 'Relationship' ||
      !/officeDocument["']/.test(token.attributes)
    )
      continue;
    return /\bTarget=["']\/?([^"']+)["']/.exec(token.attributes)?.[1];
  }
  return undefined;
}

function paragraphsOf(xml: string): string[] {
  if (xml.includes('<!DOCTYPE')) throw new DocumentError('damaged');
  const paragraphs: string[] = [];
  // Paragraphs nest, as the text of a box stands inside the paragraph that holds the box.
  const open: string[] = [];
  let isDocument = false;
  let hidden = 0;
  let letters = 0;
  let inText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (!inText || hidden > 0 || open.length === 0) continue;
      letters += token.text.length;
      if (letters > MOST_LETTERS) throw new DocumentError('too-large');
      open[open.length - 1] += decoded(token.text);
      continue;
    }
    const { kind, name } = token;
    if (name === 'document') isDocument = true;
    if (HIDDEN.has(name)) hidden += kind === 'single' ? 0 : kind === 'close' ? -1 : 1;
    else if (name === 't') inText = kind === 'open';
    else if (name === 'p') {
      if (kind === 'single') paragraphs.push('');
      else if (kind === 'open') open.push('');
      else if (open.length > 0) paragraphs.push(open.pop()!);
    } else if (
      open.length > 0 &&
      hidden === 0 &&
      kind !== 'close' &&
      (name === 'tab' || name === 'br' || name === 'cr' || name === 'noBreakHyphen')
    ) {
      open[open.length - 1] += name === 'tab' ? '\t' : name === 'noBreakHyphen' ? '-' : '\n';
    }
  }
  if (paragraphs.length > MOST_PARAGRAPHS) throw new DocumentError('too-large');
  if (!isDocument) throw new DocumentError('not-a-document');
  // A document that was cut off would be compared by half.
  if (open.length > 0 || !/<\/(?:[\w.-]+:)?document\s*>\s*$/.test(xml.slice(-1000)))
    throw new DocumentError('damaged');
  return paragraphs;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
