/**
 * What the menu of the grid offers: what there is to say of the cell, then what can be done with
 * the selection.
 */
import { shownCount } from '../../app/show';
import type { CellAsk } from '../../taskpane/cell-asks';
import type { BenchWords } from '../../text/bench';
import type { MenuItem } from './menu';

/** How much wider or narrower a column becomes. */
const STEP = 1.25;

export function menuItems(
  words: BenchWords,
  now: {
    readonly about: readonly CellAsk[];
    readonly cells: number;
    /** What the cell shows; empty for an empty one. */
    readonly text: string;
    /** Pixels. */
    readonly width: number;
    readonly resized: boolean;
  },
  act: {
    ask(ask: CellAsk): void;
    copy(): void;
    find(text: string): void;
    width(width: number | null): void;
  },
): readonly MenuItem[] {
  const asks: MenuItem[] = now.about.map((ask) => ({
    label: words.menuAsk[ask],
    ...(ask === 'figure' ? { keys: 'F2' } : {}),
    run: () => act.ask(ask),
  }));
  return [
    ...asks,
    {
      label: words.menuCopy(shownCount(now.cells)),
      keys: 'Ctrl+C',
      apart: asks.length > 0,
      run: () => act.copy(),
    },
    ...(now.text === ''
      ? []
      : [{ label: words.menuFind, keys: 'Ctrl+F', run: () => act.find(now.text) }]),
    { label: words.menuWider, apart: true, run: () => act.width(now.width * STEP) },
    { label: words.menuNarrower, run: () => act.width(now.width / STEP) },
    ...(now.resized ? [{ label: words.menuOwnWidth, run: () => act.width(null) }] : []),
  ];
}
