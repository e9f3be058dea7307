/** "4=3/2*100" in the line of numbers: how a column follows from others of its row. */
import { columnLetters } from '../domain/address';
import { dec, type Decimal } from '../domain/decimal';
import type { FormColumn } from './layout';

interface Computed {
  readonly value: Decimal;
  readonly formula: string;
  /** It takes a column at its right. */
  readonly toRight: boolean;
}

/**
 * Null where a column that it takes has no figure, or where it is no plain calculation.
 * @param done figures of the row by the number of their column
 */
export function columnFormula(
  column: FormColumn,
  columns: readonly FormColumn[],
  row: number,
  done: ReadonlyMap<string, Decimal>,
): Computed | null {
  const text = (column.formula ?? '')
    .replace(/[x×]/gi, '*')
    .replace(/:/g, '/')
    .replace(/[–−]/g, '-')
    .replace(/%$/, '')
    .replace(/\s+/g, '');
  const bracketed = /\(\d{1,2}\)/.test(text);
  const tokens = text.match(/\(\d{1,2}\)|\d+|[-+*/()]/g) ?? [];
  if (tokens.length < 2 || tokens.join('') !== text) return null;
  const parts: (Decimal | string)[] = [];
  let formula = '=';
  let toRight = false;
  for (const token of tokens) {
    const number =
      /^\((\d+)\)$/.exec(token)?.[1] ?? (/^\d+$/.test(token) && !bracketed ? token : null);
    const other = number === null ? undefined : columns.find((one) => one.number === number);
    if (other && number !== null && number !== '100') {
      const value = done.get(number);
      if (!value) return null;
      parts.push(value);
      toRight ||= other.column > column.column;
      formula += `${columnLetters(other.column)}${row + 1}`;
    } else {
      parts.push(/^\d+$/.test(token) ? dec(token) : token);
      formula += token;
    }
  }
  const value = calculate(parts);
  return value === null ? null : { value, formula, toRight };
}

/** As every rate is printed. */
export const rounded = (formula: string): string => `=ROUND(${formula.slice(1)},2)`;

function calculate(parts: (Decimal | string)[]): Decimal | null {
  let at = 0;
  const atom = (): Decimal | null => {
    const part = parts[at];
    at += 1;
    if (part === '(') {
      const inner = added();
      at += 1;
      return inner;
    }
    return typeof part === 'object' ? part : null;
  };
  const product = (): Decimal | null => {
    let value = atom();
    while (value && (parts[at] === '*' || parts[at] === '/')) {
      const divides = parts[at] === '/';
      at += 1;
      const next = atom();
      if (!next || (divides && next.isZero())) return null;
      value = divides ? value.div(next) : value.times(next);
    }
    return value;
  };
  const added = (): Decimal | null => {
    let value = product();
    while (value && (parts[at] === '+' || parts[at] === '-')) {
      const less = parts[at] === '-';
      at += 1;
      const next = product();
      if (!next) return null;
      value = less ? value.minus(next) : value.plus(next);
    }
    return value;
  };
  const value = added();
  return at === parts.length ? value : null;
}
