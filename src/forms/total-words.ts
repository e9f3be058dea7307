/** Words of a total row. */
import { plainKey } from '../domain/match-key';
import words from './words.json';

const TOTAL = new Set(words.total.map((word) => plainKey(word)));

export function isTotal(label: string): boolean {
  const key = plainKey(label)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return (
    TOTAL.has(key) ||
    /^(?:tong cong|tong so|cong|tong)(?: (?:cong|so|toan xa|xa|chung))*$/.test(key)
  );
}
