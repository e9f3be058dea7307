/**
 * Which classes of households a workbook's registers say nothing about: their number is not known,
 * and not nought.
 */
import { sum } from '../../domain/decimal';
import type { RegisterFacts } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import { columnOf, type RecognisedTable } from '../table';

const NEAR = /\bcan ngheo\b|\bhcn\b/;
// The programme's own name, "giảm nghèo", says nothing about whom a list counts.
const POOR = /\bho ngheo\b|\b(?:hn|hntn)\b/;

/**
 * A class without a household counts as nought only when the registers speak of it in a title, a
 * heading or a cell of the class.
 */
export function withUntold(
  register: RegisterFacts,
  tables: readonly RecognisedTable[],
): RegisterFacts {
  if (register.untold) return register;
  const poor = sum(register.byHamlet.map((place) => place.poor.value));
  const near = sum(register.byHamlet.map((place) => place.nearPoor.value));
  if (!poor.isZero() && !near.isZero()) return register;
  const registers = tables.filter((table) => table.kind === 'household-register');
  // Where no household has a class that could be read, nothing is known of either.
  if (poor.isZero() && near.isZero() && !register.complete)
    return { ...register, untold: ['poor', 'nearPoor'] };
  const words = registers.flatMap(wordsOf);
  const isTold = (mark: string, said: RegExp): boolean =>
    words.some((word) => said.test(word)) && !registers.some((table) => lacksMark(table, mark));
  const untold = [
    ...(poor.isZero() && !isTold('markPoor', POOR) ? ['poor' as const] : []),
    ...(near.isZero() && !isTold('markNearPoor', NEAR) ? ['nearPoor' as const] : []),
  ];
  return untold.length > 0 ? { ...register, untold } : register;
}

/** Of a register that marks the other class in a column of its own, and this one in none. */
function lacksMark(table: RecognisedTable, mark: string): boolean {
  return (
    columnOf(table, 'classification') === null &&
    columnOf(table, mark) === null &&
    MARKS.some((other) => columnOf(table, other) !== null)
  );
}

const MARKS = ['markPoor', 'markNearPoor'];

function wordsOf(table: RecognisedTable): string[] {
  const classes = table.columns
    .filter((column) => column.field?.id === 'classification')
    .map((column) => column.column);
  return [
    ...table.titles,
    table.grid.sheet,
    ...table.columns.map((column) => column.header),
    ...new Set(
      table.rows.flatMap((row) => classes.map((column) => table.grid.text(row.row, column))),
    ),
  ].map(plainKey);
}
