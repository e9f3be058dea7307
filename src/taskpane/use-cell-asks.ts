/** Answers what an officer asks about a cell of the sheets beside the pane. */
import { useEffect, useState } from 'react';
import { areaHolds } from '../app/cells';
import type { CellAsk } from './cell-asks';
import { figuresAt, sameCell } from './overview/figures-at';
import type { PaneContext, TabName } from './session-context';
import type { Session } from './use-session';
import { useWords } from './words';

const TAB: Readonly<Record<CellAsk, TabName>> = {
  figure: 'overview',
  findings: 'findings',
  column: 'data',
};

export function useCellAsks(
  { host, seen }: Session,
  show: PaneContext['show'],
): Pick<PaneContext, 'asked' | 'forgetAsked'> {
  const words = useWords();
  const [asked, setAsked] = useState<PaneContext['asked']>(null);
  useEffect(() => {
    if (!seen) return undefined;
    return host.asks?.answeredBy({
      about: (cell) => [
        ...(figuresAt(seen.overview, cell, words).length > 0 ? (['figure'] as const) : []),
        ...(seen.findings.some(({ cells }) => cells.some((one) => sameCell(one, cell)))
          ? (['findings'] as const)
          : []),
        ...(seen.tables.some(
          ({ sheet, range }) => sheet === cell.sheet && areaHolds(range, cell.cell),
        )
          ? (['column'] as const)
          : []),
      ],
      show: (cell, ask) => {
        show(TAB[ask]);
        setAsked({ cell, ask });
      },
    });
  }, [host, seen, show, words]);
  return { asked, forgetAsked: () => setAsked(null) };
}
