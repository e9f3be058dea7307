/**
 * The row of column numbers often says how a column is computed: "(4)=(3)/(2)*100". Rows that do
 * not obey are worth a look.
 */
import { scalesToPercent } from '../../domain/percent-format';
import { toA1 } from '../../domain/address';
import { dec, Decimal, HUNDRED } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { readNumberText } from '../../domain/number-text';
import { evaluateFormula } from '../../domain/sheet-formula/evaluate';
import { numberedFormula } from '../../domain/sheet-formula/numbered';
import { columnFormula } from '../../rules/reading/BANG-017';
import type { RecognisedTable } from '../table';

export function columnFormulaFindings(table: RecognisedTable): Finding[] {
  if (table.columnFormulas.size === 0) return [];
  const { grid } = table;
  const indexRow = table.headerRows[1];
  const labels = new Map<string, number>();
  for (const column of table.columns) {
    const label = /^[([]?\s*(\d{1,2}|[A-Za-z])\s*[)\]]?/.exec(
      grid.text(indexRow, column.column),
    )?.[1];
    if (label !== undefined) labels.set(label.toUpperCase(), column.column);
  }
  const found: Finding[] = [];
  for (const [column, formula] of table.columnFormulas) {
    const numbered = numberedFormula(formula, (label) => labels.get(label));
    if (numbered === null) continue;
    const wrong: number[] = [];
    let looked = 0;
    for (const row of table.rows) {
      if (row.role !== 'item') continue;
      const computed = evaluateFormula(numbered.inRow(row.row), (at, other) =>
        valueAt(table, at, other),
      );
      const typed = valueAt(table, row.row, column);
      if (!(computed instanceof Decimal) || !typed) continue;
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

function valueAt(table: RecognisedTable, row: number, column: number): Decimal | undefined {
  const value = table.grid.value(row, column);
  if (typeof value === 'number')
    return scalesToPercent(table.grid.look(row, column)?.format)
      ? dec(value).times(HUNDRED)
      : dec(value);
  return typeof value === 'string' ? (readNumberText(value)?.vi ?? undefined) : undefined;
}
