/** The paragraphs of a .docx file as text: what a reader sees, without what was struck out in revision. */
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';

export type DocumentErrorCode = 'not-a-document' | 'old-doc' | 'damaged' | 'too-large' | 'encoding';

/** A text that cannot be read; the sentence for the code is in `text/`. */
export class DocumentError extends Error {
  constructor(readonly code: DocumentErrorCode) {
    super(code);
    this.name = 'DocumentError';
  }
}

/** A plan of a hundred pages has less than a megabyte of text. */
const MOST_BYTES = 60_000_000;

/** @throws DocumentError for anything that is no .docx file */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentError('old-doc');
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
    const part = (name: string): FileEntry | undefined => entries.find((entry) => entry.filename.toLowerCase() === name.toLowerCase());
    const relations = part('_rels/.rels');
    const target = relations ? /<[^>]*officeDocument"[^>]*>/.exec(await relations.getData(new TextWriter()))?.[0] : undefined;
    const name = /Target="\/?([^"]+)"/.exec(target ?? '')?.[1] ?? 'word/document.xml';
    const body = part(name);
    if (!body || !/document/i.test(name)) throw new DocumentError('not-a-document');
    if (body.uncompressedSize > MOST_BYTES) throw new DocumentError('too-large');
    return paragraphsOf(await body.getData(new TextWriter()));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(bytes[0] === 0x50 && bytes[1] === 0x4b ? 'damaged' : 'not-a-document');
  } finally {
    await reader.close().catch(() => undefined);
  }
}

/** Parts whose text a reader does not see: struck in revision, moved away, kept for older programs, codes of fields. */
const HIDDEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;

function paragraphsOf(xml: string): string[] {
  if (xml.includes('<!DOCTYPE')) throw new DocumentError('damaged');
  if (!/<(?:[\w.-]+:)?document[\s>]/.test(xml)) throw new DocumentError('not-a-document');
  const paragraphs: string[] = [];
  // Paragraphs nest, as the text of a box stands inside the paragraph that holds the box.
  const open: string[] = [];
  let hidden = 0;
  let inText = false;
  for (const [, closing, name, , single, text] of xml.matchAll(TAG)) {
    if (text !== undefined) {
      if (inText && hidden === 0 && open.length > 0) open[open.length - 1] += decoded(text);
      continue;
    }
    if (HIDDEN.has(name!)) hidden += single ? 0 : closing ? -1 : 1;
    else if (name === 't') inText = !closing && !single;
    else if (name === 'p' && !closing) {
      if (single) paragraphs.push('');
      else open.push('');
    } else if (name === 'p' && open.length > 0) paragraphs.push(open.pop()!);
    else if (open.length > 0 && hidden === 0 && !closing && (name === 'tab' || name === 'br' || name === 'cr' || name === 'noBreakHyphen')) {
      open[open.length - 1] += name === 'tab' ? '\t' : name === 'noBreakHyphen' ? '-' : '\n';
    }
  }
  return paragraphs;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[name ?? ''] ?? whole;
  });
}
