/** Names of places and agencies without the person or the telephone written beside them. */

import { expressionsOf } from './expressions';
import words from './words.json';

const expression = expressionsOf(words.ownName);

/** "Thôn Mẫu (ông A 0900000000)" → "Thôn Mẫu"; "Ấp Bà Mẫu (cũ)" stays. */
export function ownName(text: string): string {
  // Lines of one hamlet follow each other.
  if (text !== last.text) last = { text, own: withoutOthers(text) };
  return last.own;
}

let last = { text: '', own: '' };

function withoutOthers(text: string): string {
  if (!/[([\d,;:/–-]/.test(text)) return text;
  const own = text
    .replace(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g, (all, inner: string) =>
      expression('inBrackets').test(inner.trim()) ? '' : all,
    )
    .replace(expression('afterASign'), '')
    .replace(expression('called'), '')
    .trim();
  return own === '' ? text : own;
}
