/** Texts of Excel 5 and 95: bytes of the machine's code page. */
import codePages from './code-pages.json';

const PAGES: Readonly<Record<number, string>> = codePages;

export type ByteReader = (bytes: Uint8Array, font: string | null) => string;

/**
 * Fonts of the encodings before Unicode give bytes their own letters, whatever the page says; the
 * text of such a cell is kept as Latin-1.
 */
export function byteReader(codePage: number): ByteReader {
  const latin = new TextDecoder('windows-1252');
  const page = new TextDecoder(PAGES[codePage] ?? 'windows-1252');
  return (bytes, font) =>
    font !== null && /^(\.vn|vni[- ])/i.test(font)
      ? latin.decode(bytes)
      : page.decode(bytes).normalize('NFC');
}
