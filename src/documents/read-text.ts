/** A plan's text out of a .docx or a .txt file, paragraph by paragraph. */
import { DocumentError, MOST_LETTERS, readDocx } from './read-docx';

export { DocumentError } from './read-docx';

/** @throws DocumentError, with the code "encoding" for a text that is not Unicode */
export async function readDocumentText(name: string, bytes: Uint8Array): Promise<string[]> {
  return /\.txt$/i.test(name) ? readPlain(bytes) : readDocx(bytes);
}

function readPlain(bytes: Uint8Array): string[] {
  if (bytes.length > 2 * MOST_LETTERS) throw new DocumentError('too-large');
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes).split(/\r\n|\n|\r/);
  } catch {
    throw new DocumentError('encoding');
  }
}
