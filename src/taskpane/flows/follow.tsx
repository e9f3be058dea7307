import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { FindingCard } from '../findings/finding-card';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import type { FollowState } from '../use-follow';
import { useWords } from '../words';
import { FlowGroups } from './flow-groups';
import { Kinds } from './kinds';
import { FollowQuestions } from './questions';
import { FollowResult } from './result';
import { Picker } from '../parts/picker';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sides: {
    margin: '10px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  term: { fontWeight: tokens.fontWeightSemibold, display: 'inline', marginRight: '4px' },
  value: { display: 'inline', margin: 0 },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: '14px 0 4px',
  },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  text: { margin: '8px 0' },
});

const MOST = 30;

/**
 * Where the poor and the near-poor of last year's workbook went, and where this year's came from:
 * the same as the command line's `bien-dong`.
 */
export function Follow() {
  const styles = useStyles();
  const words = useWords();
  const { follow } = useSessionContext();
  const { view } = follow;
  return (
    <Section title={words.follow.title} hint={words.follow.text}>
      <div className={styles.actions}>
        <Picker
          name="follow"
          label={view ? words.follow.other : words.follow.choose}
          onFiles={(file) => follow.choose(file)}
        />
        {view ? <Button onClick={follow.drop}>{words.follow.drop}</Button> : null}
      </div>
      <div role="status">
        {view && follow.outdated ? (
          <p className={styles.text}>
            <Status state="check" wrap>
              {words.follow.reread}
            </Status>
          </p>
        ) : null}
      </div>
      {view && follow.outdated ? (
        <Button appearance="primary" onClick={() => void follow.again()}>
          {words.follow.again}
        </Button>
      ) : null}
      {view && !follow.outdated ? <Followed follow={follow} view={view} /> : null}
    </Section>
  );
}

function Followed({
  follow,
  view,
}: {
  follow: FollowState;
  view: NonNullable<FollowState['view']>;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <dl className={styles.sides}>
        {(['old', 'now'] as const).map((side) => (
          <div key={side}>
            <dt className={styles.term}>{words.follow.sides[side]}:</dt>{' '}
            <dd className={styles.value}>
              <span lang="vi">{view[side].file}</span> (
              {words.follow.side(
                view[side].year === null ? null : String(view[side].year),
                shownCount(view[side].households),
                view[side].complete,
              )}
              )
            </dd>
          </div>
        ))}
      </dl>
      {view.figures ? (
        <>
          <FlowGroups flow={view.figures} undecided={view.undecided} />
          <FollowQuestions follow={follow} view={view} />
          <Kinds kinds={view.kinds} />
        </>
      ) : null}
      {view.findings.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{words.follow.findings}</h3>
          <ul className={styles.list}>
            {view.findings.slice(0, MOST).map((item, at) => (
              <FindingCard key={`${item.code}-${at}`} item={item} passable={false} />
            ))}
          </ul>
          {view.findings.length > MOST ? (
            <p className={styles.text}>
              {words.merge.more(shownCount(view.findings.length - MOST))}
            </p>
          ) : null}
        </>
      )}
      {view.sheets.length > 0 ? <FollowResult follow={follow} view={view} /> : null}
    </>
  );
}
