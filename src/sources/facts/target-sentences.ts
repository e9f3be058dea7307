/** "Ít nhất 60% hộ nghèo sử dụng nước sạch": a target whose value stands within its sentence. */
import { expressionsOf } from '../../domain/expressions';
import { columnOf, type RecognisedTable } from '../table';
import words from '../vocabulary/targets.json';

const expression = expressionsOf(words.sentences);

/** Years, days, documents and the numbers of programmes' parts are no value of a target. */
const NO_VALUE = expression('noValue');
const VALUE = /\d+(?:[.,]\d+)*\s*(?:%|[\p{L}]+)?/gu;

/** Whether the values of a table of targets have no column of their own. */
export function isInSentences(table: RecognisedTable): boolean {
  return table.kind === 'targets' && columnOf(table, 'targetValue') === null;
}

/**
 * "60%", "9,5%", "30 người": the one value of a sentence; null when it names none, or more than
 * one.
 */
export function valueInSentence(text: string): string | null {
  const values = [...text.replace(NO_VALUE, ' ').matchAll(VALUE)].map(([value]) => value.trim());
  const measured = values.filter((value) =>
    expression('units').test(value.replace(/^[\d.,]+\s*/u, '')),
  );
  return measured.length === 1 ? (measured[0] ?? null) : null;
}

/**
 * At least two lines with a value of their own make a list of targets; anything else is a list of
 * words.
 */
export function holdsTargets(table: RecognisedTable): boolean {
  return (
    !isInSentences(table) ||
    table.rows.filter((row) => valueInSentence(row.label) !== null).length >= 2
  );
}
