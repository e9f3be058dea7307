/**
 * The row of column numbers often says how a column is computed: "(4)=(3)/(2)*100". Rows that do
 * not obey are worth a look.
 */
import { scalesToPercent } from '../../domain/percent-format';
import { toA1 } from '../../domain/address';
import { dec, HUNDRED, type Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { readNumberText } from '../../domain/number-text';
import { columnFormula } from '../../rules/reading/BANG-017';
import type { RecognisedTable } from '../table';

export function columnFormulaFindings(table: RecognisedTable): Finding[] {
  if (table.columnFormulas.size === 0) return [];
  const { grid } = table;
  const indexRow = table.headerRows[1];
  const numbered = new Map<string, number>();
  for (const column of table.columns) {
    const label = /^[([]?\s*(\d{1,2}|[A-Za-z])\s*[)\]]?/.exec(
      grid.text(indexRow, column.column),
    )?.[1];
    if (label !== undefined) numbered.set(label.toUpperCase(), column.column);
  }
  const found: Finding[] = [];
  for (const [column, formula] of table.columnFormulas) {
    const wrong: number[] = [];
    let looked = 0;
    for (const row of table.rows) {
      if (row.role !== 'item') continue;
      const computed = evaluate(formula, (label) => valueAt(table, row.row, numbered.get(label)));
      const typed = valueAt(table, row.row, column);
      if (!computed || !typed) continue;
      looked += 1;
      const isRatio = /[/:]/.test(formula);
      // "5=2/1" over percents leaves out the hundred.
      const meant =
        isRatio && !/100/.test(formula) ? [computed, computed.times(HUNDRED)] : [computed];
      if (
        meant.every((one) =>
          one
            .minus(typed)
            .abs()
            .greaterThan(isRatio ? 0.051 : 0),
        )
      )
        wrong.push(row.row);
    }
    if (wrong.length === 0) continue;
    found.push(
      columnFormula.raise(
        {
          formula: grid.text(indexRow, column),
          header: table.columns.find((one) => one.column === column)?.header ?? '',
          wrong: wrong.length,
          looked,
        },
        {
          cells: wrong.slice(0, 20).map((row) => ({ sheet: grid.sheet, cell: toA1(row, column) })),
        },
      ),
    );
  }
  return found;
}

function valueAt(table: RecognisedTable, row: number, column: number | undefined): Decimal | null {
  if (column === undefined) return null;
  const value = table.grid.value(row, column);
  if (typeof value === 'number')
    return scalesToPercent(table.grid.look(row, column)?.format)
      ? dec(value).times(HUNDRED)
      : dec(value);
  return typeof value === 'string' ? (readNumberText(value)?.vi ?? null) : null;
}

/**
 * Sums, differences, products and quotients of column labels and plain numbers; null when something
 * is missing or not understood.
 */
export function evaluate(
  formula: string,
  value: (label: string) => Decimal | null,
): Decimal | null {
  const tokens = formula
    .toUpperCase()
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[×X](?=\s*[\d(])/g, '*')
    .replace(/:/g, '/')
    .replace(/[–−]/g, '-')
    .match(/\d+(?:[.,]\d+)?%?|[A-Z]|[-+*/()]/g);
  if (
    !tokens ||
    tokens.join('') !==
      formula
        .toUpperCase()
        .replace(/[[{]/g, '(')
        .replace(/[\]}]/g, ')')
        .replace(/[×X](?=\s*[\d(])/g, '*')
        .replace(/:/g, '/')
        .replace(/[–−]/g, '-')
        .replace(/\s/g, '')
  )
    return null;
  let at = 0;
  const atom = (): Decimal | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token === '(') {
      const inner = sum();
      at += 1;
      return inner;
    }
    if (token === '-') return atom()?.negated() ?? null;
    const known = value(token);
    if (known) return known;
    if (token.endsWith('%')) return token === '100%' ? HUNDRED : null;
    return token === '100' || token === '1000' ? dec(token) : null;
  };
  const product = (): Decimal | null => {
    let left = atom();
    while (left && (tokens[at] === '*' || tokens[at] === '/')) {
      const operator = tokens[at++];
      const right = atom();
      left =
        !right || (operator === '/' && right.isZero())
          ? null
          : operator === '*'
            ? left.times(right)
            : left.dividedBy(right);
    }
    return left;
  };
  const sum = (): Decimal | null => {
    let left = product();
    while (left && (tokens[at] === '+' || tokens[at] === '-')) {
      const operator = tokens[at++];
      const right = product();
      left = !right ? null : operator === '+' ? left.plus(right) : left.minus(right);
    }
    return left;
  };
  const result = sum();
  return at >= tokens.length ? result : null;
}
