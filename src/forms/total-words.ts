/** Words of a total row. */
import { plainKey, wordKey } from '../domain/match-key';
import words from './words.json';

const TOTAL = new Set(words.total.map((word) => plainKey(word)));

export function isTotal(label: string): boolean {
  const key = wordKey(label.replace(/\([^()]*\)/g, ' '));
  return (
    TOTAL.has(key) ||
    /^(?:tong cong|tong so|cong|tong)(?: (?:cong|so|toan xa|xa|chung))*$/.test(key)
  );
}
