/**
 * Shapes of the JSON output. Numbers are JSON numbers; keys are English and may be added, never
 * renamed.
 */
import { columnLetters } from '../domain/address';
import { Decimal } from '../domain/decimal';
import { differenceOf, type Finding } from '../domain/finding';
import { rangeOf, type RecognisedTable } from '../sources/table';
import type { OtherTable } from '../sources/whose';
import { choiceText, questionText } from '../text/questions';
import { allForms } from './forms';
import type { AskedQuestion } from './questions';
import { describeFinding } from './describe';
import type { Numbers } from './figures';
import { whyOf } from './why-column';

/** Turns every Decimal into a number, deeply. */
export function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return (value as { toNumber(): number }).toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

export function findingJson(item: Finding): Record<string, unknown> {
  const first = item.cells[0];
  const words = describeFinding(item);
  return {
    code: item.code,
    severity: item.severity,
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    cells: item.cells,
    message: words.message,
    unit: item.unit,
    expected: plain(item.expected),
    found: plain(item.found),
    difference: plain(differenceOf(item)),
    rule: item.rule
      ? {
          document: item.rule.document,
          from: item.rule.from,
          ...(item.rule.unconfirmed ? { unconfirmed: true } : {}),
        }
      : null,
    fix: words.fix,
    ...(item.passed ? { passed: item.passed } : {}),
  };
}

/** One table of another list, in the same shape, with what it is about. */
export function otherTableJson({ table, list }: OtherTable) {
  return { ...tableJson(table), kind: 'other', subject: list.id, label: list.label };
}

export function questionJson({ question, changes }: AskedQuestion): Record<string, unknown> {
  const first = question.cells[0];
  return {
    id: question.id,
    about: question.about,
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    cells: question.cells,
    text: questionText(question),
    choices: question.choices.map((choice) => ({
      id: choice.id,
      text: choiceText(question.code, choice),
      changes: plain(changes.get(choice.id) ?? []),
    })),
    blocks:
      question.answer === null
        ? allForms()
            .filter((form) => form.subjects.some((one) => question.subjects.includes(one)))
            .map((form) => form.form)
        : [],
    answer: question.answer,
  };
}

export function tableJson(table: RecognisedTable) {
  const items = table.rows.filter((row) => row.role === 'item');
  const skippedRows = [
    ...table.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    ...table.rows
      .filter((row) => row.role !== 'item')
      .map((row) => ({ row: row.row + 1, why: `${row.role}-row` })),
  ].sort((a, b) => a.row - b.row);
  return {
    kind:
      table.kind === 'funding-sources'
        ? 'funding'
        : table.kind === 'flow-list'
          ? 'flow'
          : table.kind,
    ...rangeOf(table),
    headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
    rows: items.length,
    unit: table.unit?.unit ?? null,
    asOf: table.asOf,
    confidence: table.confidence,
    columns: table.columns.map((column) => ({
      column: columnLetters(column.column),
      header: column.header,
      field: column.field?.id ?? null,
      why: whyOf(table, column),
    })),
    skipped: skippedRows,
  };
}

export function numbersJson(numbers: Numbers): unknown {
  return plain(numbers);
}
