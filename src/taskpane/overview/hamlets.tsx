import type { Overview } from '../../app/overview';
import { shown } from '../../app/show';
import { Bars } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { Note } from '../parts/blocks';
import { Fold } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/** How many hamlets a drawing can show in a pane; the table has them all. */
const MOST = 15;

/** The rate of each hamlet as a bar, with the commune's target as a line across. */
export function Hamlets({ overview }: { overview: Overview }) {
  const words = useWords();
  const { lead } = useSessionContext();
  if (overview.hamlets.length < 2) return null;
  const target = overview.rates.find((item) => item.id === 'poor')?.target.value ?? null;
  const places = overview.hamlets.slice(0, MOST);
  const most =
    Math.max(...places.map((place) => place.rate.toNumber()), target?.toNumber() ?? 0, 0.01) * 1.05;
  const highest = overview.hamlets.reduce((top, place) => (place.rate.gt(top.rate) ? place : top));
  const gist = lead.words.figures.highest(shown(highest.rate, 2));
  const list = places.map((place) => `${place.hamlet} ${shown(place.rate, 2)} %`).join(', ');
  return (
    <Fold title={words.overview.hamlets} gist={gist}>
      <Bars
        beside
        label={words.overview.hamletsAlt(list, target ? shown(target) : null)}
        bars={places.map((place) => ({
          id: place.hamlet,
          name: place.hamlet,
          figure: shown(place.rate, 2),
          parts: [{ length: place.rate.toNumber() / most, look: 'plain' }],
          mark: target ? target.toNumber() / most : null,
        }))}
      />
      {target ? (
        <Note>
          {words.overview.targetLine} {shown(target)} %
        </Note>
      ) : null}
      {overview.hamlets.length > MOST ? (
        <Note>{words.overview.firstHamlets(String(MOST))}</Note>
      ) : null}
      <FigureTable
        head={[words.overview.hamlet, `${words.overview.poor}, %`, `${words.overview.nearPoor}, %`]}
        rows={overview.hamlets.map((place) => ({
          id: place.hamlet,
          name: place.hamlet,
          title: place.hamlet,
          figures: [place.poor, place.nearPoor],
        }))}
      />
    </Fold>
  );
}
