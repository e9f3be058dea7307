/** Cuts a native formula in en-US form into its words. */

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /^\s+/],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i],
  ['text', /^"(?:[^"]|"")*"/],
  ['cell', /^\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Z0-9_.(])/i],
  ['name', /^[A-Z][A-Z0-9.]*(?=\()/i],
  ['sign', /^(?:<>|<=|>=|[-+*/^&=<>(),:%])/],
];

/** Null for a formula with anything else in it, such as a reference to another sheet. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, '');
  while (rest !== '') {
    const match = PATTERNS.map(([kind, pattern]) => [kind, pattern.exec(rest)?.[0]] as const).find(
      ([, text]) => text !== undefined,
    );
    if (!match) return null;
    const [kind, text] = match;
    if (kind !== 'space')
      tokens.push({
        kind,
        text:
          kind === 'text'
            ? text!.slice(1, -1).replace(/""/g, '"')
            : kind === 'number'
              ? text!
              : text!.toUpperCase(),
      });
    rest = rest.slice(text!.length);
  }
  return tokens;
}
