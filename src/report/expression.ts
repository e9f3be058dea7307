/**
 * The small language in which a template says how a column follows from others: "poor/total*100", "sum(central,local)",
 * "open-close". One text gives the computed figure, the native Excel formula and the printed column number, so that the
 * three cannot disagree.
 */
import { type Decimal, dec, sum } from '../domain/decimal';

export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'sum'; readonly keys: readonly string[] }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+*/(),]))/y;

/** @throws Error when the text is not an expression: a fault of the template, never of a workbook */
export function parseExpression(text: string): Expression {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`Not an expression: ${text}`);
    tokens.push(match[1] ?? match[2] ?? match[3]!);
  }
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const expect = (token: string): void => {
    if (next() !== token) throw new Error(`Expected ${token} in ${text}`);
  };

  function factor(): Expression {
    const token = next();
    if (token === '(') {
      const inner = additive();
      expect(')');
      return inner;
    }
    if (/^\d/.test(token)) return { kind: 'number', text: token };
    if (!/^[A-Za-z]/.test(token)) throw new Error(`Unexpected ${token || 'end'} in ${text}`);
    if (token !== 'sum') return { kind: 'key', key: token };
    expect('(');
    const keys = [next()];
    while (tokens[at] === ',') { at += 1; keys.push(next()); }
    expect(')');
    return { kind: 'sum', keys };
  }
  function chain(part: () => Expression, operators: string): Expression {
    let left = part();
    while (tokens[at] !== undefined && operators.includes(tokens[at]!)) {
      const operator = next() as '+' | '-' | '*' | '/';
      left = { kind: 'binary', operator, left, right: part() };
    }
    return left;
  }
  const multiplicative = (): Expression => chain(factor, '*/');
  const additive = (): Expression => chain(multiplicative, '+-');

  const parsed = additive();
  if (at !== tokens.length) throw new Error(`Unexpected ${tokens[at]} in ${text}`);
  return parsed;
}

/** The keys that an expression reads, each once, in order. */
export function keysOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number': return [];
    case 'key': return [expression.key];
    case 'sum': return [...new Set(expression.keys)];
    case 'binary': return [...new Set([...keysOf(expression.left), ...keysOf(expression.right)])];
  }
}

/**
 * The exact value, or null: an unknown operand makes everything but a sum unknown, because a blank is not a zero;
 * a sum is of what is known; a division by zero has no figure.
 */
export function evaluate(expression: Expression, valueOf: (key: string) => Decimal | null): Decimal | null {
  switch (expression.kind) {
    case 'number': return dec(expression.text);
    case 'key': return valueOf(expression.key);
    case 'sum': {
      const known = expression.keys.map(valueOf).filter((value): value is Decimal => value !== null);
      return known.length === 0 ? null : sum(known);
    }
    case 'binary': {
      const left = evaluate(expression.left, valueOf);
      const right = evaluate(expression.right, valueOf);
      if (!left || !right) return null;
      switch (expression.operator) {
        case '+': return left.plus(right);
        case '-': return left.minus(right);
        case '*': return left.times(right);
        case '/': return right.isZero() ? null : left.div(right);
      }
    }
  }
}

/** The expression over other names: cell addresses for Excel, or column numbers for the printed label. */
export function write(expression: Expression, nameOf: (key: string) => string, plusForSum = false): string {
  switch (expression.kind) {
    case 'number': return expression.text;
    case 'key': return nameOf(expression.key);
    case 'sum': {
      const names = expression.keys.map(nameOf);
      return plusForSum ? names.join('+') : `SUM(${names.join(',')})`;
    }
    case 'binary': {
      const bracket = (side: Expression, right: boolean): string => {
        const text = write(side, nameOf, plusForSum);
        const looser = side.kind === 'binary' && '+-'.includes(side.operator)
          && ('*/'.includes(expression.operator) || (right && expression.operator === '-'));
        return looser || (right && expression.operator === '/' && side.kind === 'binary') ? `(${text})` : text;
      };
      return `${bracket(expression.left, false)}${expression.operator}${bracket(expression.right, true)}`;
    }
  }
}

/** Keys whose cells have to hold a number, and keys that must not be zero, before the formula may be computed. */
export function demandsOf(expression: Expression): { present: string[]; nonZero: string[] } {
  const present = new Set<string>();
  const nonZero = new Set<string>();
  const walk = (node: Expression): void => {
    if (node.kind === 'key') present.add(node.key);
    if (node.kind !== 'binary') return;
    walk(node.left);
    walk(node.right);
    if (node.operator === '/') for (const key of keysOf(node.right)) nonZero.add(key);
  };
  walk(expression);
  return { present: [...present], nonZero: [...nonZero] };
}
