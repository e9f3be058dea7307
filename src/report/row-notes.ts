/**
 * Notes of rows: a long one is printed under the table instead, and a total by place says how many
 * places it covers.
 */
import type { Template } from '../templates';
import { reportWords } from '../text/report';
import { keysOf, parseExpression } from './expression';
import { columnRoom, lineCount } from './measure';
import { leavesOf } from './rounding';
import type { BodyRow, RowSet, SourceValues, TotalRow } from './types';

/** A note of more lines would make its row too high to read across. */
const MOST_LINES = 5;

/** The rows with every long note turned into a foot note. */
export function withShortNotes(rows: readonly BodyRow[], template: Template): BodyRow[] {
  const column = template.columns.find((item) => item.kind === 'note');
  const source = column?.source;
  if (!column || !source) return [...rows];
  return rows.map((row) => {
    const note = row.values[source];
    if (row.children.length === 0 && !note) return row;
    const children = withShortNotes(row.children, template);
    if (
      !note ||
      !('text' in note) ||
      lineCount(note.text, columnRoom(column.width), template.size) <= MOST_LINES
    )
      return { ...row, children };
    return {
      ...row,
      children,
      values: { ...row.values, [source]: null },
      notes: [...row.notes, { code: 'long-note', params: { text: note.text } }],
    };
  });
}

/** The total rows: what the workbook typed, the form's word for it, and the coverage. */
export function totalRowsOf(template: Template, set: RowSet): TotalRow[] {
  return (
    set.totals?.map((total) => ({
      ...total,
      values: totalValues(template, set, total.values),
    })) ?? [{ values: totalValues(template, set, set.declared ?? {}) }]
  );
}

function totalValues(template: Template, set: RowSet, typedValues: SourceValues): SourceValues {
  const values: SourceValues = { ...typedValues, name: { text: template.total.label, cells: [] } };
  const what = template.total.coverage;
  if (!what) return values;
  const leaves = set.rows.flatMap(leavesOf).filter((row) => !row.continues);
  const has = (row: BodyRow, key: string): boolean => {
    const source = row.values[key];
    return source !== null && source !== undefined && 'figure' in source;
  };
  // A place counts when it has every figure that the places have, as typed or by the form's own
  // formula.
  const counts = template.columns.filter((column) => column.kind === 'count' && column.source);
  const sourceOf = new Map(counts.map((column) => [column.key, column.source!]));
  const known = (row: BodyRow, column: (typeof counts)[number]): boolean => {
    const formula = column.formula ?? column.otherwise;
    return (
      has(row, column.source!) ||
      (formula !== undefined &&
        keysOf(parseExpression(formula)).every((key) => has(row, sourceOf.get(key) ?? '')))
    );
  };
  const wanted = counts.filter((column) => leaves.some((row) => has(row, column.source!)));
  const covered = leaves.filter(
    (row) =>
      Object.keys(row.values).some((key) => has(row, key)) &&
      wanted.every((column) => known(row, column)),
  ).length;
  const coverage = reportWords.coverage(
    covered,
    Math.max(set.expectedPlaces ?? 0, leaves.length),
    what,
  );
  // A form without a column for notes says it beside the total's name.
  if (!template.columns.some((column) => column.kind === 'note'))
    return { ...values, name: { text: `${template.total.label} (${coverage})`, cells: [] } };
  const typed = values.note && 'text' in values.note ? `${values.note.text}; ` : '';
  return { ...values, note: { text: `${typed}${coverage}`, cells: [] } };
}
