/** The pieces of a formula in en-US form. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'sign';
  readonly text: string;
  /** The sheet of a reference that names one. */
  readonly sheet?: string;
}

const pattern = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])`,
    String.raw`(?<number>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<sign><>|<=|>=|[-+*/^&=<>%(),;{}])`,
  ].join('|'),
  'yu',
);

/** @returns the tokens; an unreadable piece becomes a sign that no rule takes */
export function tokens(formula: string): Token[] {
  const list: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(formula)?.groups;
    if (!groups) return [...list, { kind: 'sign', text: formula.slice(start) }];
    if (groups.text !== undefined)
      list.push({ kind: 'text', text: groups.text.slice(1, -1).replace(/""/g, '"') });
    else if (groups.reference !== undefined) {
      const sheet = groups.sheet?.replace(/^'|'$/g, '').replace(/''/g, "'");
      list.push({
        kind: 'reference',
        text: groups.reference,
        ...(sheet === undefined ? {} : { sheet }),
      });
    } else if (groups.number !== undefined) list.push({ kind: 'number', text: groups.number });
    else if (groups.name !== undefined) list.push({ kind: 'name', text: groups.name });
    else if (groups.sign !== undefined) list.push({ kind: 'sign', text: groups.sign });
  }
  return list;
}
