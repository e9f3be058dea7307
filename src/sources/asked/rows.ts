/** BANG-040: lines of a register without a name, which count as households or are left out. */
import { fromA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { keyOnSheet } from '../corrections';
import type { RecognisedTable } from '../table';
import { namelessHouseholds } from '../findings/rows';
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
