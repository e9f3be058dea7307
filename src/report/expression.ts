/**
 * The small language in which a template says how a column follows from others: "poor/total*100",
 * "sum(central,local)", "open-close", "round(...)". One text gives the computed figure, the native
 * Excel formula and the printed column number, so that the three cannot disagree.
 *
 * Formulas of cells are read by `domain/sheet-formula`, which computes while it reads and takes a
 * blank for a zero as Excel does. Here a tree is needed, out of which three things are made, and a
 * blank is no zero: another language, with a reader of its own.
 */
import { type Decimal, dec, roundHalfAway, sum, ZERO } from '../domain/decimal';

export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'sum'; readonly keys: readonly string[] }
  /**
   * round: to whole numbers, half away from zero; atMost: never above a column, where that is
   * known; positive: never below zero.
   */
  | {
      readonly kind: 'call';
      readonly name: 'round' | 'positive' | 'atMost';
      readonly inner: Expression;
      readonly limit: string | null;
    }
  | {
      readonly kind: 'binary';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+*/(),]))/y;

/**
 * @throws Error when the text is not an expression: a fault of the template, never of a workbook
 */
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
    if (tokens[at] !== '(') return { kind: 'key', key: token };
    expect('(');
    if (token === 'round' || token === 'positive') {
      const inner = additive();
      expect(')');
      return { kind: 'call', name: token, inner, limit: null };
    }
    if (token === 'atMost') {
      const inner = additive();
      expect(',');
      const limit = next();
      expect(')');
      return { kind: 'call', name: token, inner, limit };
    }
    if (token !== 'sum') throw new Error(`There is no function ${token} in ${text}`);
    const keys = [next()];
    while (tokens[at] === ',') {
      at += 1;
      keys.push(next());
    }
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
    case 'number':
      return [];
    case 'key':
      return [expression.key];
    case 'sum':
      return [...new Set(expression.keys)];
    case 'call':
      return [
        ...new Set([
          ...keysOf(expression.inner),
          ...(expression.limit === null ? [] : [expression.limit]),
        ]),
      ];
    case 'binary':
      return [...new Set([...keysOf(expression.left), ...keysOf(expression.right)])];
  }
}

/**
 * The exact value, or null: an unknown operand makes everything but a sum unknown, because a blank
 * is not a zero; a sum is of what is known; a division by zero has no figure. Of several sums in
 * one expression one may be of nothing, and counts as zero, but not all of them.
 */
export function evaluate(
  expression: Expression,
  valueOf: (key: string) => Decimal | null,
): Decimal | null {
  if (expression.kind === 'sum') return valueIn(expression, valueOf);
  const summed = demandsOf(expression).anyOf;
  if (summed.length > 0 && summed.every((key) => valueOf(key) === null)) return null;
  return valueIn(expression, valueOf);
}

function valueIn(expression: Expression, valueOf: (key: string) => Decimal | null): Decimal | null {
  const inside = (part: Expression): Decimal | null =>
    valueIn(part, valueOf) ?? (part.kind === 'sum' ? ZERO : null);
  switch (expression.kind) {
    case 'number':
      return dec(expression.text);
    case 'key':
      return valueOf(expression.key);
    case 'sum': {
      const known = expression.keys
        .map(valueOf)
        .filter((value): value is Decimal => value !== null);
      return known.length === 0 ? null : sum(known);
    }
    case 'call': {
      const inner = inside(expression.inner);
      if (!inner) return null;
      if (expression.name === 'round') return roundHalfAway(inner, 0);
      if (expression.name === 'positive') return inner.isNegative() ? ZERO : inner;
      const limit = expression.limit === null ? null : valueOf(expression.limit);
      return limit && inner.greaterThan(limit) ? limit : inner;
    }
    case 'binary': {
      const left = inside(expression.left);
      const right = inside(expression.right);
      if (!left || !right) return null;
      switch (expression.operator) {
        case '+':
          return left.plus(right);
        case '-':
          return left.minus(right);
        case '*':
          return left.times(right);
        case '/':
          return right.isZero() ? null : left.div(right);
      }
    }
  }
}

/**
 * The expression over other names: cell addresses for Excel, or column numbers for the printed
 * label.
 */
export function write(
  expression: Expression,
  nameOf: (key: string) => string,
  plusForSum = false,
): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'key':
      return nameOf(expression.key);
    case 'sum': {
      const names = expression.keys.map(nameOf);
      return plusForSum ? shortSum(names) : `SUM(${names.join(',')})`;
    }
    case 'call': {
      const inner = write(expression.inner, nameOf, plusForSum);
      if (expression.name === 'round') return `ROUND(${inner},0)`;
      // MIN and MAX of Excel pass over a blank cell.
      return expression.limit === null
        ? `MAX(0,${inner})`
        : `MIN(${inner},${nameOf(expression.limit)})`;
    }
    case 'binary': {
      const bracket = (side: Expression, right: boolean): string => {
        const text = write(side, nameOf, plusForSum);
        const looser =
          ((side.kind === 'binary' && '+-'.includes(side.operator)) ||
            (side.kind === 'sum' && plusForSum && side.keys.length > 1)) &&
          ('*/'.includes(expression.operator) || (right && expression.operator === '-'));
        return looser || (right && expression.operator === '/' && side.kind === 'binary')
          ? `(${text})`
          : text;
      };
      return `${bracket(expression.left, false)}${expression.operator}${bracket(expression.right, true)}`;
    }
  }
}

/** "3+4+5+6" → "3+…+6": column numbers that follow each other are not all printed. */
function shortSum(names: readonly string[]): string {
  const follows = names.every((name, at) => at === 0 || Number(name) === Number(names[at - 1]) + 1);
  return follows && names.length > 4 ? `${names[0]}+…+${names[names.length - 1]}` : names.join('+');
}

/**
 * Keys whose cells have to hold a number, keys of which one has to, and keys that must not be zero,
 * before the formula may be computed.
 */
export function demandsOf(expression: Expression): {
  present: string[];
  anyOf: string[];
  nonZero: string[];
  nonZeroSums: Expression[];
} {
  const present = new Set<string>();
  const anyOf = new Set<string>();
  const nonZero = new Set<string>();
  const nonZeroSums: Expression[] = [];
  const walk = (node: Expression): void => {
    if (node.kind === 'key') present.add(node.key);
    if (node.kind === 'call') walk(node.inner);
    if (node.kind === 'sum' && node !== expression) for (const key of node.keys) anyOf.add(key);
    if (node.kind !== 'binary') return;
    walk(node.left);
    walk(node.right);
    if (node.operator !== '/') return;
    // One blank or zero among the parts of a sum does not make it zero.
    if (node.right.kind === 'sum') nonZeroSums.push(node.right);
    else for (const key of keysOf(node.right)) nonZero.add(key);
  };
  walk(expression);
  return { present: [...present], anyOf: [...anyOf], nonZero: [...nonZero], nonZeroSums };
}
