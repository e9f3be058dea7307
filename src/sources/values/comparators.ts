/**
 * Comparisons written in words or signs before a number: "≥ 60%", "khoảng 20", "còn 5,57 %", "80%
 * trở lên".
 */
import type { Comparison } from '../../domain/facts';
import { plainKey, tidyText } from '../../domain/match-key';
import { comparisonWords, lessWords } from '../../regulations';

const SIGNS: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:≥|>=|=>)\s*/, '>='],
  [/^(?:≤|<=|=<)\s*/, '<='],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
  [/^(?:≈|~)\s*/, '≈'],
  [/^=\s*/, '='],
];

export interface ComparedText {
  readonly comparison: Comparison | null;
  /** The text without sign or word. */
  readonly rest: string;
}

/** Takes the comparison off a target's text. A word counts only beside a number. */
export function readComparison(text: string): ComparedText {
  const tidy = tidyText(text);
  for (const [pattern, comparison] of SIGNS) {
    if (pattern.test(tidy)) return { comparison, rest: tidy.replace(pattern, '') };
  }
  const plain = plainKey(tidy);
  const number = /[\d(]/.exec(plain);
  if (!number) return { comparison: null, rest: tidy };
  const before = plain.slice(0, number.index).trim();
  const after = plain.slice(number.index).replace(/^[\d.,\s%()]+|[\s)]+$/g, '');
  let best: { comparison: Comparison; length: number } | null = null;
  for (const { comparison, words } of comparisonWords()) {
    for (const word of words) {
      const key = plainKey(word);
      const fits =
        before === key ||
        before.endsWith(` ${key}`) ||
        after === key ||
        after.endsWith(` ${key}`) ||
        after.startsWith(`${key} `);
      if (fits && (!best || key.length > best.length)) best = { comparison, length: key.length };
    }
  }
  // Accents are dropped by plainKey letter by letter, so positions in both texts agree once the
  // text is tidy NFC.
  return { comparison: best?.comparison ?? null, rest: tidy.slice(number.index) };
}

/**
 * The comparison that a plain number carries: 100 % is "=", a percentage of what is to become less
 * "at most", every other one "at least".
 */
export function plainComparison(
  value: number,
  unit: string | null,
  name: string,
): Comparison | null {
  if (unit !== '%') return null;
  if (value === 100) return '=';
  return isLessBetter(name) ? '<=' : '>=';
}

/** "Tỷ lệ trẻ em bỏ học", and not "Tỷ lệ hộ nghèo được hỗ trợ". */
function isLessBetter(name: string): boolean {
  const own = ` ${plainKey(name)} `;
  const has = (words: readonly string[]): boolean =>
    words.some((word) => own.includes(` ${plainKey(word)} `));
  const { less, poor, helped, having } = lessWords();
  // What is denied helps nobody: "chưa được tham gia bảo hiểm y tế".
  if (has(less)) return !has(helped) || /\b(?:khong|chua) duoc\b/.test(own);
  return has(poor) && !has([...helped, ...having]);
}
