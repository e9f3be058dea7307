/** VON-031: whether a later decision adds to the funding, or says anew what it is. */
import type { Finding } from '../../domain/finding';
import { tablePlace, type DecisionMeans } from '../corrections';
import type { RecognisedTable } from '../table';
import { foundQuestion, headersOf, tableAt, type FoundQuestion, type Offered } from './found';

export function whichDecision(
  finding: Finding,
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
): FoundQuestion | null {
  const [table, before] = finding.cells.map((cell) => tableAt(tables, cell));
  // Without a table of the start of the year there is nothing to add to.
  if (!table || !before || table === before || finding.params.why === 'no-initial') return null;
  const { sheet } = table.grid;
  const as = (id: DecisionMeans): Offered => ({
    id,
    params: {},
    effect: { decisions: new Map([[tablePlace(sheet, table.area), id]]) },
  });
  const [first, ...rest] = (['addition', 'replacement', 'lines'] as const).map(as);
  if (!first) return null;
  return foundQuestion(
    finding,
    answers,
    {
      prefix: 'quyet-dinh',
      about: 'official',
      code: 'decision',
      sheet,
      headers: [...table.titles, ...headersOf(table)],
      params: { sheet, before: before.grid.sheet },
    },
    [first, ...rest],
  );
}
