/** Words that the checks hand to findings as parameters, for the English sentences. */
import said from './said.json';

const WORDS = new Map(Object.values(said).map(({ vi, en }) => [vi, en]));

/** "địa phương (vốn kéo dài)" → "local (carried over)"; a name that it does not know stays. */
export function inEnglish(words = '…'): string {
  return words
    .split(/( \(|\))/)
    .map((word) => WORDS.get(word) ?? word)
    .join('');
}
