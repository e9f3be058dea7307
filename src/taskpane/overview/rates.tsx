import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview, RateOverview } from '../../actions/overview';
import type { PaneWords } from '../../text/pane';
import { Empty, Section } from '../parts/section';
import { useWords } from '../words';
import { FigureGrid, type NamedFigure } from './figures';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    marginTop: 0,
    marginBottom: '4px',
  },
  block: { marginBottom: '12px' },
});

/** The rates now, at the start of the year and aimed at. */
export function Rates({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const words = useWords();
  if (overview.rates.length === 0)
    return (
      <Section title={words.overview.rates}>
        <Empty>{words.overview.noRates}</Empty>
      </Section>
    );
  return (
    <Section title={words.overview.rates} hint={words.overview.tapFigure}>
      {overview.rates.map((item) => (
        <div key={item.id} className={styles.block}>
          <h3 className={styles.title}>{words.overview[item.id]}</h3>
          <FigureGrid figures={figuresOf(item, overview.basis, words)} />
        </div>
      ))}
      <FigureGrid figures={[{ label: words.overview.total, item: overview.total }]} />
    </Section>
  );
}

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤ ', '<': '< ', '>=': '≥ ', '≈': '≈ ' };

function figuresOf(item: RateOverview, basis: Overview['basis'], words: PaneWords): NamedFigure[] {
  const name = words.overview[item.id];
  const now =
    basis === 'plan'
      ? words.overview.plan
      : basis === 'opening'
        ? words.overview.opening
        : words.overview.now;
  const named = (
    label: string,
    figure: RateOverview['now'],
    rest: Partial<NamedFigure> = {},
  ): NamedFigure => ({
    label,
    item: figure,
    fullLabel: `${name} – ${label.toLowerCase()}`,
    ...rest,
  });
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
