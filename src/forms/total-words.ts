/** Words of a total row. */
import { expressionsOf } from '../domain/expressions';
import { plainKey, wordKey } from '../domain/match-key';
import words from './words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

const TOTAL = new Set(words.total.map((word) => plainKey(word)));

export function isTotal(label: string): boolean {
  const key = wordKey(label.replace(/\([^()]*\)/g, ' '));
  return TOTAL.has(key) || expression('total').test(key);
}

/** "Cộng A", "Tổng mục I": the section that it adds up; null for any other row. */
export function sectionOfTotal(label: string): string | null {
  const [, section = null] =
    /^(?:cong|tong(?: (?:cong|so))?)(?: muc| phan)? ([a-h]|[ivx]{1,4})$/.exec(wordKey(label)) ?? [];
  return section;
}
