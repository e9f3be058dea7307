/** A native formula of a Biểu in words, with the numbers that it takes. */
import { areaFromA1, fromA1 } from '../../domain/address';
import { Decimal, dec } from '../../domain/decimal';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { explainBieuWords as words } from '../../text/explain-bieu';

/** The number in a cell of the Biểu; null for a blank. */
export type ValueAt = (address: string) => number | null;

/** "28 ÷ 412 × 100 = 6,7961…, làm tròn 2 số lẻ", "Cộng các dòng của biểu: C12 đến C16". */
export function formulaInWords(formula: string, valueAt: ValueAt): string {
  const inner = withoutGuard(formula.replace(/^=/, ''));
  const marks = /^COUNTIF\(([^,]+),/.exec(inner);
  if (marks) return words.marks(rangeInWords(marks[1]!));
  if (/^(?:SUM\([^()]*\)\+?)+$/.test(inner) && isVertical(inner))
    return words.down(rangesOf(inner).map(rangeInWords).join('; '));
  if (/\b(?:MAX|MIN)\(/.test(inner)) return words.forecast;
  const round = callOf(inner, 'ROUND');
  const body = round ? round[0]! : inner;
  const shown = inNumbers(body, valueAt);
  const exact = computed(body, valueAt);
  const full = exact === null ? shown : words.equals(shown, exactText(exact));
  return round ? words.rounded(full, round[1]!) : full;
}

/** IF(…, X, "") and IF(…, "", X) are X: the rest only keeps blanks blank. */
function withoutGuard(text: string): string {
  const parts = callOf(text, 'IF');
  if (!parts || parts.length !== 3) return text;
  if (parts[2] === '""') return withoutGuard(parts[1]!);
  return parts[1] === '""' ? withoutGuard(parts[2]!) : text;
}

/** The arguments of a call that is the whole text; null when it is another one. */
function callOf(text: string, name: string): string[] | null {
  if (!text.startsWith(`${name}(`) || !text.endsWith(')')) return null;
  const parts = [''];
  let depth = 0;
  for (const sign of text.slice(name.length + 1, -1)) {
    if (sign === ')') depth -= 1;
    if (depth < 0) return null;
    if (sign === '(') depth += 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function rangesOf(sums: string): string[] {
  return [...sums.matchAll(/SUM\(([^()]*)\)/g)].flatMap((match) => match[1]!.split(','));
}

/** Sums down a column; a sum across a row is told with its numbers. */
function isVertical(sums: string): boolean {
  const areas = rangesOf(sums).map((range) => areaFromA1(range));
  return (
    areas.every(
      (area) => area !== null && area.left === areas[0]!.left && area.right === area.left,
    ) &&
    (areas.length > 1 || areas[0]!.bottom > areas[0]!.top)
  );
}

function rangeInWords(range: string): string {
  return range.replace(':', ' đến ');
}

const ADDRESS = /\$?[A-Z]{1,3}\$?\d+/g;

function numbersOf(sum: string): string[] {
  return sum.split(',').flatMap((part) => {
    const area = areaFromA1(part);
    if (!part.includes(':') || !area) return [part];
    const addresses: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        addresses.push(`${String.fromCharCode(65 + column)}${row + 1}`);
    }
    return addresses;
  });
}

/** Sums as additions, operators as signs, cells as their numbers. */
function inNumbers(body: string, valueAt: ValueAt): string {
  const spread = body.replace(/SUM\(([^()]*)\)/g, (_, inside: string) => {
    const parts = numbersOf(inside).filter(
      (address) => fromA1(address) && valueAt(address) !== null,
    );
    return parts.length === 1 ? parts[0]! : `(${parts.join('+')})`;
  });
  const whole = callIsWhole(spread) ? spread.slice(1, -1) : spread;
  return whole
    .replace(
      /[+*/]|-(?!\d)/g,
      (sign) => ({ '+': ' + ', '*': ' × ', '/': ' ÷ ', '-': ' − ' })[sign]!,
    )
    .replace(ADDRESS, (address) => {
      const value = valueAt(address.replace(/\$/g, ''));
      return value === null ? '…' : formatVietnamese(dec(value));
    });
}

function callIsWhole(text: string): boolean {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1;
}

/** The exact result of + − × ÷ over numbers and cells; null for anything else. */
function computed(body: string, valueAt: ValueAt): Decimal | null {
  const plain = body.replace(
    /SUM\(([^()]*)\)/g,
    (_, inside: string) =>
      `(${
        numbersOf(inside)
          .filter((address) => valueAt(address) !== null)
          .join('+') || '0'
      })`,
  );
  const tokens = plain.match(/[A-Z]{1,3}\d+|\d+(?:\.\d+)?|[()+\-*/]/g) ?? [];
  if (tokens.join('') !== plain) return null;
  let at = 0;
  const atom = (): Decimal => {
    const token = tokens[at++];
    if (token === '(') {
      const value = sum();
      at += 1;
      return value;
    }
    return token === undefined
      ? dec(NaN)
      : /^[A-Z]/.test(token)
        ? dec(valueAt(token) ?? NaN)
        : dec(token);
  };
  const product = (): Decimal => {
    let value = atom();
    while (tokens[at] === '*' || tokens[at] === '/')
      value = tokens[at++] === '*' ? value.times(atom()) : value.div(atom());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  const value = sum();
  return value.isFinite() && at === tokens.length ? value : null;
}

/** Four decimals, and dots where more follow. */
function exactText(value: Decimal): string {
  const cut = value.toDecimalPlaces(4, Decimal.ROUND_DOWN);
  return `${formatVietnamese(cut)}${cut.equals(value) ? '' : '…'}`;
}
