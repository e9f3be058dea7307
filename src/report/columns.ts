/**
 * The columns that a form has for one workbook, each with its printed number and its formula over
 * columns that are there.
 */
import type { Template, TemplateColumn } from '../templates';
import { type Expression, keysOf, parseExpression, write } from './expression';
import type { BodyRow, RowSet } from './types';

export interface FormColumn extends TemplateColumn {
  /** As printed: "A", "1", "3=1+2". */
  readonly number: string;
}

export function formColumns(template: Template, set: RowSet): FormColumn[] {
  const helpers = new Set((template.helpers ?? []).map((helper) => helper.key));
  const filled = template.columns
    .flatMap((column) => repeated(column, set))
    .filter((column) => column.when !== 'present' || !column.source || isPresent(column, set));
  const there = new Set([...filled.map((column) => column.key), ...helpers]);
  // A computed column that is there only when it can be goes with the columns that it is computed
  // from.
  const present = filled.filter(
    (column) =>
      column.when !== 'present' ||
      !column.formula ||
      column.source ||
      keysOf(parseExpression(column.formula)).every((key) => there.has(key)),
  );
  const keys = new Set([
    ...present.map((column) => column.key),
    ...(template.aside ? [template.aside.key] : []),
    ...helpers,
  ]);
  const columns = present.map((column) => ({
    ...column,
    formula: column.formula && without(column.formula, keys),
  }));
  const counts = countsOf(columns);
  return columns.map((column, index) => {
    // What is computed from helper columns has no formula over printed numbers.
    const printable =
      column.formula && !keysOf(parseExpression(column.formula)).some((key) => helpers.has(key));
    const formula = printable
      ? `=${labelOf(column.formula!, new Map(columns.map((item, at) => [item.key, counts[at]!])))}`
      : '';
    return { ...column, number: column.number ?? `${counts[index]!}${formula}` };
  });
}

/** A column for each item of the list that it is repeated over. */
function repeated(column: TemplateColumn, set: RowSet): TemplateColumn[] {
  if (!column.repeat) return [column];
  return (set.lists?.[column.repeat] ?? []).map((item) => ({
    ...column,
    key: `${column.key}_${item.key}`,
    header: column.header.map((text) => text.replace('{item}', item.name)),
    source: column.source?.replace('{item}', item.key),
  }));
}

/** "A", "B" for the words at the left, then 1, 2, 3. */
function countsOf(columns: readonly TemplateColumn[]): string[] {
  const firstFigure = columns.findIndex(
    (column) => column.kind !== 'ordinal' && column.kind !== 'text',
  );
  return columns.map((_, index) =>
    index < firstFigure ? String.fromCharCode(65 + index) : String(index - firstFigure + 1),
  );
}

/** A formula over keys as a formula over printed column numbers. */
export function labelOf(formula: string, numbers: ReadonlyMap<string, string>): string {
  return write(parseExpression(formula), (key) => numbers.get(key) ?? key, true);
}

/** "3=1+2" → "3" */
export function numberOf(label: string): string {
  return label.split('=')[0]!;
}

/** A sum over columns of which some are left out is a sum over the others. */
function without(formula: string, keys: ReadonlySet<string>): string {
  const expression: Expression = parseExpression(formula);
  return expression.kind === 'sum'
    ? `sum(${expression.keys.filter((key) => keys.has(key)).join(',')})`
    : formula;
}

function isPresent(column: TemplateColumn, set: RowSet): boolean {
  const has = (row: BodyRow): boolean =>
    Boolean(column.source && row.values[column.source]) || row.children.some(has);
  return set.rows.some(has) || Boolean(column.source && set.declared?.[column.source]);
}
