/** Words that the checks hand to findings as parameters, for the English sentences. */
import english from './english.json';

const WORDS: Readonly<Record<string, string>> = english;

/** "địa phương (vốn kéo dài)" → "local (carried over)"; a name that it does not know stays. */
export function inEnglish(words = '…'): string {
  return words
    .split(/( \(|\))/)
    .map((word) => WORDS[word] ?? word)
    .join('');
}
