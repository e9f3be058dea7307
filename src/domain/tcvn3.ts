/**
 * TCVN3 (ABC), the encoding of the .VnTime fonts: one byte a letter, seen as Latin-1 characters
 * once it reaches a cell.
 * Of the accented capitals it has only Ă Â Đ Ê Ô Ơ Ư; capitals with a tone exist in the .VnTimeH
 * fonts alone, which show small letters as capitals.
 */

import tables from './encodings.json';

/** Pairs of a TCVN3 character and its letter. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  tables.tcvn3.flatMap(([codes = '', letters = '']) => charactersBeside(codes, letters)),
);

/** Each character of one text with the character at its place in the other. */
export function charactersBeside(codes: string, letters: string): (readonly [string, string])[] {
  const beside = [...letters];
  return [...codes].map((code, index) => [code, beside[index] ?? ''] as const);
}

/**
 * @param capitalFont the cell's font is one of the .Vn…H fonts: the text is upper-cased after
 * conversion
 */
export function decodeTcvn3(text: string, capitalFont = false): string {
  let decoded = '';
  for (const character of text.normalize('NFC'))
    decoded += TCVN3_LETTERS.get(character) ?? character;
  return capitalFont ? decoded.toUpperCase() : decoded;
}
