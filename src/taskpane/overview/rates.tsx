import type { Overview, RateOverview } from '../../app/overview';
import type { PaneWords } from '../../text/pane';
import { useWords } from '../words';
import { FigureGrid, namedOf, type NamedFigure } from './figures';

/** A rate now, at the start of the year and aimed at, with the households behind it. */
export function RateFigures({ rate, overview }: { rate: RateOverview; overview: Overview }) {
  const words = useWords();
  return <FigureGrid figures={figuresOf(rate, overview.basis, words)} />;
}

export const SIGNS: Readonly<Record<string, string>> = {
  '<=': '≤ ',
  '<': '< ',
  '>=': '≥ ',
  '≈': '≈ ',
};

/** The figures of a rate, in the order in which they are shown. */
export function figuresOf(
  item: RateOverview,
  basis: Overview['basis'],
  words: PaneWords,
): NamedFigure[] {
  const named = namedOf(words.overview[item.id]);
  const now =
    basis === 'plan'
      ? words.overview.plan
      : basis === 'opening'
        ? words.overview.opening
        : words.overview.now;
  return [
    named(now, item.now, { main: true }),
    named(words.overview.target, item.target, {
      main: true,
      prefix: SIGNS[item.targetSign ?? ''] ?? '',
    }),
    named(words.overview.start, item.start, { main: true }),
    named(words.overview.count, item.count),
    named(words.overview.fewer, item.fewer),
    named(words.overview.fall, item.fall, { bare: true }),
  ];
}
