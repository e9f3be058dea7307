/** Lines of which the officer says whether they count: without a name, or set apart by a word. */
import { fromA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { keyOnSheet } from '../corrections';
import type { RecognisedTable } from '../table';
import { namelessHouseholds } from '../findings/rows';
import { rowsThatMayNotCount } from '../findings/rows-apart';
import { foundQuestion, headersOf, tableAt, type FoundQuestion } from './found';

export function namelessLines(
  finding: Finding,
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
): FoundQuestion | null {
  const table = tableAt(tables, finding.cells[0]);
  if (!table || finding.severity !== 'stop') return null;
  const { sheet } = table.grid;
  const as = (role: 'item' | 'none') =>
    new Map(namelessHouseholds(table).map(({ row }) => [keyOnSheet(sheet, String(row)), role]));
  const shown = finding.cells.flatMap(({ cell }) => (fromA1(cell)?.row ?? -1) + 1);
  return foundQuestion(
    finding,
    answers,
    {
      prefix: 'dong',
      about: 'row',
      code: 'nameless',
      sheet,
      headers: headersOf(table),
      params: { sheet, rows: shown.join(', ') },
    },
    [
      { id: 'count', params: {}, effect: { rows: as('item') } },
      { id: 'leave', params: {}, effect: { rows: as('none') } },
    ],
  );
}

/** BANG-053: lines that a column, a remark or a line above them seems to take out of the count. */
export function linesApart(
  finding: Finding,
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
): FoundQuestion | null {
  const table = tableAt(tables, finding.cells[0]);
  if (!table) return null;
  const { sheet } = table.grid;
  const apart = rowsThatMayNotCount(table);
  const as = (role: 'item' | 'none') =>
    new Map(apart.map(({ row }) => [keyOnSheet(sheet, String(row.row)), role]));
  return foundQuestion(
    finding,
    answers,
    {
      prefix: 'tach',
      about: 'row',
      code: 'apart',
      sheet,
      headers: headersOf(table),
      params: {
        sheet,
        count: String(apart.length),
        words: [...new Set(apart.map(({ word }) => word))].join(', '),
      },
    },
    [
      { id: 'leave', params: {}, effect: { rows: as('none') } },
      { id: 'count', params: {}, effect: { rows: as('item') } },
    ],
  );
}
