/** "4=3/2*100" in the line of numbers: how a column follows from others of its row. */
import { Decimal, roundHalfAway } from '../domain/decimal';
import { evaluateFormula } from '../domain/sheet-formula/evaluate';
import { numberedFormula } from '../domain/sheet-formula/numbered';
import type { FormColumn, FormTable } from './layout';
import { near } from './totals';

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
  const numbered = numberedFormula((column.formula ?? '').replace(/%$/, ''), (label) =>
    label === '100' ? undefined : columns.find(({ number }) => number === label)?.column,
  );
  if (numbered === null) return null;
  const formula = numbered.inRow(row);
  const value = evaluateFormula(formula, (_, at) =>
    done.get(columns.find((one) => one.column === at)?.number ?? ''),
  );
  return value instanceof Decimal
    ? { value, formula, toRight: numbered.columns.some((at) => at > column.column) }
    : null;
}

/** As every rate is printed. */
const rounded = (formula: string): string => `=ROUND(${formula.slice(1)},2)`;

/**
 * "3=2/1" under "Tỷ lệ (%)": the 100 goes without saying. Null where nothing says per cent and it
 * may be a share of one.
 */
function withHundred(
  { path, formula: written = '' }: FormColumn,
  computed: Computed,
  rate: Decimal,
  { titles }: Pick<FormTable, 'titles'>,
): Computed | null {
  const { value, formula } = computed;
  const isShare = /[/:]/.test(written) && !written.includes('100');
  if (!isShare || (value.isZero() ? !rate.isZero() : rate.div(value).lt(LEAST_TIMES)))
    return computed;
  // "ĐVT: hộ; %"
  const lines = [...path.map(({ text }) => text), ...titles];
  return written.endsWith('%') || lines.some((text) => text.includes('%'))
    ? { ...computed, value: value.times(100), formula: `=(${formula.slice(1)})*100` }
    : null;
}

/** A rate of other counts than the line takes differs by little, and never so many times. */
const LEAST_TIMES = 20;

/**
 * A rate is as the form says that it is computed; any other figure has to agree with it. Null where
 * they contradict each other.
 */
export function agreedValue(
  column: FormColumn,
  table: FormTable,
  written: Computed | null,
  value: Decimal,
  isRate: boolean,
): { readonly value: Decimal; readonly formula?: string } | null {
  if (written === null) return { value };
  const byNumbers = isRate ? withHundred(column, written, value, table) : written;
  if (byNumbers === null) return null;
  const isOther = !near(byNumbers.value, value);
  if (!isRate) return isOther ? null : { value, formula: byNumbers.formula };
  // "5=6/3*100" beside the count of column 4: the line of numbers contradicts its place.
  if (isOther && byNumbers.toRight) return null;
  return { value: roundHalfAway(byNumbers.value, 2), formula: rounded(byNumbers.formula) };
}
