/** Lines below the tables of a form: what they say is of the figures above them. */
import { expressionsOf } from '../domain/expressions';
import { titlesOf, type FormTable } from './layout';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.lines);

/** Rows. */
const MOST_BELOW = 40;

/** What stands below all tables: notes, and who signs. */
export function linesBelow(sheet: FormSheet, tables: readonly FormTable[]): string[] {
  const bottom = Math.max(-1, ...tables.map((table) => table.bottom));
  return titlesOf(sheet, bottom + 1, Math.min(sheet.map.rows, bottom + MOST_BELOW), {
    left: 0,
    right: sheet.columns,
  });
}

/**
 * What stands between a table and the next one and is of the table above: all that follows it
 * before an empty row, and notes that say that they are notes. The rest are titles of the next.
 */
export function notesUnder(
  sheet: FormSheet,
  { bottom }: FormTable,
  tables: readonly FormTable[],
): string[] {
  const next = Math.min(...tables.map(({ top }) => top).filter((top) => top > bottom));
  if (next === Infinity) return [];
  const rows = Array.from({ length: next - bottom - 1 }, (_, at) =>
    titlesOf(sheet, bottom + 1 + at, bottom + 2 + at, { left: 0, right: sheet.columns }),
  );
  const empty = rows.findIndex((lines) => lines.length === 0);
  return rows.flatMap((lines, at) =>
    empty < 0 || at < empty ? lines : lines.filter((line) => expression('note').test(line)),
  );
}
