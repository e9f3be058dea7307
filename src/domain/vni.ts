/**
 * VNI for Windows (the VNI-Times fonts): a base letter followed by a character for its circumflex,
 * breve or tone. ơ, ư, đ and the accented i have characters of their own.
 */

import tables from './encodings.json';
import { charactersBeside } from './tcvn3';

/** Pairs of a VNI sequence of one or two characters and its letter, in both cases. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  bothCases([
    ...tables.vniPairs.flatMap(([base = '', marks = '', letters = '']) =>
      charactersBeside(marks, letters).map(([mark, letter]) => [base + mark, letter] as const),
    ),
    ...tables.vniSingles.flatMap(([codes = '', letters = '']) => charactersBeside(codes, letters)),
  ]),
);

/**
 * The longer sequence wins; the base decides the case, since capitals are often typed with a small
 * mark.
 */
export function decodeVni(text: string): string {
  let decoded = '';
  const characters = [...text.normalize('NFC')];
  for (let index = 0; index < characters.length; index += 1) {
    const base = characters[index]!;
    const mark = characters[index + 1] ?? '';
    const pair = VNI_LETTERS.get(
      base + (isCapital(base) ? mark.toUpperCase() : mark.toLowerCase()),
    );
    if (mark !== '' && pair !== undefined) {
      decoded += pair;
      index += 1;
    } else decoded += VNI_LETTERS.get(base) ?? base;
  }
  return decoded;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function bothCases(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [
    ...pairs,
    ...pairs.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const),
  ];
}
