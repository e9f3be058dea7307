/** Texts of Excel 5 and 95: bytes of the machine's code page. */

const PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1258: 'windows-1258',
  10000: 'macintosh',
  32768: 'macintosh',
};

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
