import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { communeTitle } from '../../domain/commune-name';
import { StateNote } from '../lead/note';
import { AskedCell } from '../overview/asked-cell';
import { Deadlines } from '../overview/deadlines';
import { FlowPart } from '../overview/flow';
import { ForecastPart } from '../overview/forecast';
import { Funding } from '../overview/funding';
import { Hamlets } from '../overview/hamlets';
import { KeyFigures } from '../overview/key-figures';
import { unitIsAsked } from '../overview/unit-asked';
import { Targets } from '../overview/targets';
import { Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: '22px', margin: 0 },
  sub: { margin: '4px 0 12px' },
  mark: { color: tokens.colorStatusDangerForeground3 },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One screen: where the work stands, the three figures, and the rest folded with its gist. */
export function OverviewTab() {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const { overview, seen, show } = useSessionContext();
  if (!overview) return null;
  const levels = (['stop', 'check', 'note'] as const).filter(
    (level) => overview.findings[level] > 0,
  );
  return (
    <>
      <h1 className={mergeClasses(looks.title, styles.title)}>
        {overview.commune === null ? (
          words.noCommune
        ) : (
          <span lang="vi">{communeTitle(overview.commune)}</span>
        )}{' '}
        · {words.ofYear(overview.year === null ? null : String(overview.year))}
      </h1>
      <Note className={styles.sub}>
        {overview.asOf ? words.asOf(shownDate(overview.asOf)) : ''}{' '}
        {overview.illustrative ? (
          <span className={mergeClasses(looks.bold, styles.mark)}>{words.illustrative}</span>
        ) : null}
      </Note>
      <StateNote>
        {levels.map((level, at) => (
          <span key={level}>
            {at > 0 ? ' · ' : ''}
            <Link as="button" inline className={looks.link} onClick={() => show('findings', level)}>
              {words.counts[level](shownCount(overview.findings[level]))}
            </Link>
          </span>
        ))}
      </StateNote>
      <AskedCell />
      <KeyFigures overview={overview} />
      <div className={styles.last}>
        <ForecastPart forecast={overview.forecast} />
        <Hamlets overview={overview} />
        <FlowPart flow={overview.flow} />
        <Funding funding={overview.funding} waits={unitIsAsked(seen, overview)} />
        <Targets targets={overview.targets} />
        <Deadlines items={seen?.deadlines ?? []} />
      </div>
    </>
  );
}
