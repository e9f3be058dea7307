/** Cuts a native formula in en-US form into its words. */
import { fromA1 } from '../address';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  /** Whole columns, "A:C". */
  | { readonly kind: 'columns'; readonly text: string }
  /** The name of the sheet that a reference belongs to, as the tab shows it. */
  | { readonly kind: 'sheet'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /^\s+/],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i],
  ['text', /^"(?:[^"]|"")*"/],
  ['sheet', /^(?:'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u],
  ['columns', /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![A-Z0-9_.(])/i],
  ['cell', /^\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Z0-9_.(])/i],
  ['name', /^[A-Z][A-Z0-9.]*(?=\()/i],
  ['sign', /^(?:<>|<=|>=|[-+*/^&=<>(),:%])/],
];

/** Null for a formula with anything else in it, such as a reference to another workbook. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, '');
  while (rest !== '') {
    const found = firstWord(rest);
    if (!found) return null;
    const [kind, text] = found;
    if (kind !== 'space') tokens.push({ kind, text: WORTH[kind]?.(text) ?? text.toUpperCase() });
    rest = rest.slice(text.length);
  }
  return tokens;
}

function firstWord(rest: string): readonly [Token['kind'] | 'space', string] | null {
  for (const [kind, pattern] of PATTERNS) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return [kind, text];
  }
  return null;
}

/** What a token says, where that is not just its letters in capitals. */
const WORTH: Partial<Record<Token['kind'], (text: string) => string>> = {
  number: (text) => text,
  text: (text) => text.slice(1, -1).replace(/""/g, '"'),
  sheet: (text) =>
    text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1),
  columns: (text) => text.toUpperCase().replace(/\$/g, ''),
};

/** The place of a cell; null for any other word. */
export function cellIn({ kind, text }: Token): { row: number; column: number } | null {
  return kind === 'cell' ? fromA1(text) : null;
}
