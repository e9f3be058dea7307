/**
 * Lists of households that stand in a form already. One that was filled in is known again by a
 * digest over all of its lines, which names nobody.
 */
import { sha256 } from '../domain/sha256';
import type { KeptRows } from '../sources/settings/filled-forms';
import { tablesOf, type FormTable } from './layout';
import type { FormRow } from './rows';
import type { FormSheet } from './sheet';

/** One that nobody has touched since, where it stands now. */
export interface Standing extends KeptRows {
  readonly lines: readonly string[];
}

/** Rows; further than that nobody moves a list, or a table. */
export const FURTHEST = 30;

export const listsPersons = ({ columns }: FormTable): boolean =>
  columns.some(({ rowsOf }) => rowsOf === 'person');

/** Whether a row names somebody: a name, and something else of the household. */
export function isListed(sheet: FormSheet, table: FormTable): (row: FormRow) => boolean {
  const names = table.columns.filter(({ rowsOf: of }) => of === 'person');
  const others = table.columns.filter(
    ({ kind, rowsOf: of }) => kind !== 'ordinal' && of !== 'person',
  );
  return ({ row, kind }) => {
    const holds = ({ column }: { readonly column: number }): boolean =>
      !sheet.hasFormula(row, column) && /[\p{L}\d]/u.test(sheet.text(row, column));
    return kind === 'item' && names.some(holds) && others.some(holds);
  };
}

/** All that stands in a row but its number and its formulas. */
export function lineAt(sheet: FormSheet, { columns }: FormTable, row: number): string {
  return lineOf(
    columns.flatMap(({ column, kind }) =>
      kind === 'ordinal'
        ? []
        : [
            sheet.hasFormula(row, column)
              ? ''
              : (sheet.number(row, column) ?? sheet.text(row, column)),
          ],
    ),
  );
}

export const lineOf = (texts: readonly (string | number)[]): string =>
  JSON.stringify(texts.map((text) => String(text).trim()));

export const digestOf = (lines: readonly string[]): string => sha256(lines.join('\n')).slice(0, 16);

export function standingLists(sheet: FormSheet, kept: readonly KeptRows[]): Standing[] {
  const tables = kept.length === 0 ? [] : tablesOf(sheet).filter(listsPersons);
  return kept.flatMap((list) => {
    for (let step = 0; step <= FURTHEST; step += 1)
      for (const row of [list.row + step, list.row - step]) {
        const last = row + list.count - 1;
        const table = tables.find(({ bodyTop, bottom }) => row >= bodyTop && last <= bottom);
        if (!table) continue;
        const lines = Array.from({ length: list.count }, (_, at) => lineAt(sheet, table, row + at));
        if (digestOf(lines) === list.digest) return [{ ...list, row, lines }];
      }
    return [];
  });
}

/** How many lines of each stand in the other not at all. */
export function differences(
  standing: readonly string[],
  wanted: readonly string[],
): { readonly more: number; readonly gone: number } {
  const left = new Map<string, number>();
  for (const line of standing) left.set(line, (left.get(line) ?? 0) + 1);
  const more = wanted.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
  return { more, gone: standing.length - (wanted.length - more) };
}
