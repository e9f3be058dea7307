/**
 * How rows are numbered: A, I, 1, 1.1, a), -, + – from the outermost to the innermost, as in
 * official papers.
 */

export interface Numbering {
  /** The lower, the further out. */
  readonly rank: number;
  /** Parts of "1.2.3"; empty for letters and signs. */
  readonly parts: readonly number[];
}

const ROMAN = /^(?=[IVXL])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/;

/** @param text a cell that holds nothing but the number of a row */
export function numberingOf(text: string): Numbering | null {
  const sign = text.trim().replace(/[.):]+$/, '');
  if (sign === '') return /^[-–—+•*]/.test(text.trim()) ? { rank: 7, parts: [] } : null;
  if (/^\d{1,4}(?:\.\d{1,3})*$/.test(sign)) {
    const parts = sign.split('.').map(Number);
    return { rank: 2 + Math.min(parts.length - 1, 2) * 0.5, parts };
  }
  if (ROMAN.test(sign)) return { rank: 1, parts: [] };
  if (/^[A-Z\u0110]$/.test(sign)) return { rank: 0, parts: [] };
  if (/^[a-z\u0111]$/.test(sign)) return { rank: 5, parts: [] };
  if (/^[-–—•*]$/.test(sign)) return { rank: 6, parts: [] };
  return sign === '+' ? { rank: 7, parts: [] } : null;
}

/** The same of a stored number. */
export function numberOfRow(value: number): Numbering | null {
  return Number.isInteger(value) && value >= 0 && value < 10_000
    ? { rank: 2, parts: [value] }
    : numberingOf(String(value));
}

const LEADING =
  /^\s*(?:(\d{1,3}(?:\.\d{1,3})+)[.)]?\s|(\d{1,3})[.)]\s|([IVXL]{1,5}|[A-Z\u0110])[.)]\s|([a-z\u0111])[.)]\s|([-–—+•*])\s*(?=\p{L}))/u;

/** The numbering at the beginning of a name: "1.1. …", "a) …", "- …". */
export function leadingNumbering(text: string): Numbering | null {
  // Names mostly begin with two letters, and those have none.
  if (text.charCodeAt(1) > 0x60 && text.charCodeAt(0) > 0x40) return null;
  const match = LEADING.exec(text);
  if (match === null) return null;
  return numberingOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '');
}
