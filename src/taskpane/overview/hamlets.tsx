import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../actions/overview';
import { shown } from '../../actions/show';
import { Section } from '../parts/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(70px, 34%) 1fr 46px', columnGap: '8px', alignItems: 'center', fontSize: tokens.fontSizeBase200, lineHeight: '22px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { position: 'relative', height: '12px', backgroundColor: tokens.colorNeutralBackground4 },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  target: { position: 'absolute', top: '-3px', bottom: '-3px', width: '2px', backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: 'none' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  legend: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: '4px 0 0' },
});

/** How many hamlets a pane can show; the others stand in the workbook. */
const MOST = 15;

/** The rate of each hamlet as a bar, with the commune's target as a line across. */
export function Hamlets({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const words = useWords();
  if (overview.hamlets.length < 2) return null;
  const target = overview.rates.find((item) => item.id === 'poor')?.target.value ?? null;
  const places = overview.hamlets.slice(0, MOST);
  const most = Math.max(...places.map((place) => place.rate.toNumber()), target?.toNumber() ?? 0, 0.01) * 1.05;
  const across = (value: number): string => `${(value / most) * 100}%`;
  const list = overview.hamlets.map((place) => `${place.hamlet} ${shown(place.rate, 2)} %`).join(', ');
  return (
    <Section title={words.overview.hamlets}>
      <div role="img" aria-label={words.overview.hamletsAlt(list, target ? shown(target) : null)}>
        {places.map((place) => (
          <div key={place.hamlet} className={styles.row}>
            <span className={styles.name} title={place.hamlet}>{place.hamlet}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ display: 'block', width: across(place.rate.toNumber()) }} />
              {target ? <span className={styles.target} style={{ left: across(target.toNumber()) }} /> : null}
            </span>
            <span className={styles.number}>{shown(place.rate, 2)}</span>
          </div>
        ))}
      </div>
      {target ? <p className={styles.legend}>{words.overview.targetLine} {shown(target)} %</p> : null}
    </Section>
  );
}
