/** The figures of the overview that rest on a cell. */
import type { Explained } from '../../app/explained';
import type { Overview } from '../../app/overview';
import type { CellRef } from '../../domain/address';
import type { PaneWords } from '../../text/pane';
import { figuresOf } from './rates';

interface FigureAt {
  readonly label: string;
  readonly item: Explained;
}

export const sameCell = (a: CellRef, b: CellRef): boolean =>
  a.sheet === b.sheet && a.cell === b.cell;

export function figuresAt(
  { rates, total, funding, hamlets, targets, basis }: Overview,
  cell: CellRef,
  words: PaneWords,
): FigureAt[] {
  const { overview } = words;
  const all: FigureAt[] = [
    ...rates.flatMap((rate) =>
      figuresOf(rate, basis, words).map(({ label, fullLabel = label, item }) => ({
        label: fullLabel,
        item,
      })),
    ),
    { label: overview.total, item: total },
    ...hamlets.flatMap(({ hamlet, poor, nearPoor }) => [
      { label: `${hamlet} – ${overview.poor}`, item: poor },
      { label: `${hamlet} – ${overview.nearPoor}`, item: nearPoor },
    ]),
    ...(funding ? [{ label: overview.fundingTotal, item: funding.total }] : []),
    ...(targets?.rows ?? []).flatMap(({ name, wanted, reached }) => [
      { label: `${name} – ${overview.target}`, item: wanted },
      { label: name, item: reached },
    ]),
  ];
  return all.filter(({ item }) => item.cells.some((one) => sameCell(one, cell)));
}
