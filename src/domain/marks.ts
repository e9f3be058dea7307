/** Marks in a column of yes and no. */
import { tidyText } from './match-key';
import words from './words.json';

const YES = new Set(words.marks.yes);
const NO = new Set(words.marks.no);

/**
 * True for "x", "✓", 1, "có"; false for blanks, 0, "-", "không"; null for anything else, which
 * nobody should guess.
 */
export function readMark(value: unknown): boolean | null {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : null;
  if (typeof value !== 'string') return null;
  const text = tidyText(value).toLowerCase();
  return YES.has(text) ? true : NO.has(text) ? false : null;
}
