import { XmlScanner } from './xml-scanner';

/**
 * The shared strings in order. Rich text comes out as its plain text; reading marks of Asian scripts are left out.
 */
export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  const scanner = new XmlScanner({
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(plainText(current));
    },
  });
  for await (const piece of pieces) scanner.feed(piece);
  scanner.end();
  return strings;
}

/** Excel writes a character that XML cannot hold as "_x000D_", and such a text itself as "_x005F_x000D_". */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
