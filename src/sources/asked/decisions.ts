/** VON-031: whether a later decision adds to the funding, or says anew what it is. */
import { tablePlace, type DecisionMeans } from '../corrections';
import { headersOf, tableAt, type Ask, type Offered } from './found';

export const whichDecision: Ask = (finding, tables) => {
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
  const headers = [...table.titles, ...headersOf(table)];
  const params = { sheet, before: before.grid.sheet };
  return {
    asked: { prefix: 'quyet-dinh', about: 'official', code: 'decision', sheet, headers, params },
    offered: [first, ...rest],
  };
};
