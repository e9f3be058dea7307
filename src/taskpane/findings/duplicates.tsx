import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { DuplicatesView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { duplicatesIn } from '../../text/duplicates';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useLanguage, useWords } from '../words';
import { FindingCard } from './finding-card';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  text: { margin: '10px 0 0' },
});

const MOST = 50;

/** Households and persons that stand twice, on request: it compares every line with every other. */
export function Duplicates() {
  const styles = useStyles();
  const words = useWords();
  const said = duplicatesIn[useLanguage()];
  const { work, jobs, seen, task, taskDone } = useSessionContext();
  const [found, setFound] = useState<{
    readonly reading: number;
    readonly view: DuplicatesView;
  } | null>(null);
  const reading = seen?.reading ?? 0;
  const { run } = jobs;
  const look = useCallback(async () => {
    const view = await run('duplicates', (progress) => work.duplicates({}, progress));
    if (view) setFound({ reading, view });
  }, [reading, run, work]);
  useEffect(() => {
    if (task !== 'check-duplicates' || !seen || jobs.busy) return;
    taskDone();
    void look();
  }, [jobs.busy, look, seen, task, taskDone]);
  // What was found in an earlier reading is no longer known to be true.
  const view = found && found.reading === reading ? found.view : null;
  return (
    <Section title={words.duplicates.title} hint={words.duplicates.text}>
      <Button onClick={() => void look()}>{words.duplicates.look}</Button>
      <div role="status">
        {view ? (
          <p className={styles.text}>
            <Status
              state={view.findings.length === 0 ? (view.people === 0 ? 'missing' : 'ok') : 'check'}
              wrap
            >
              {view.people === 0
                ? said.noList
                : view.findings.length === 0
                  ? said.none(view.people)
                  : said.compared(view.people)}
            </Status>
          </p>
        ) : null}
      </div>
      {view ? (
        <ul className={styles.list}>
          {view.findings.slice(0, MOST).map((item, at) => (
            <FindingCard key={`${item.code}-${at}`} item={item} />
          ))}
        </ul>
      ) : null}
      {view && view.findings.length > MOST ? (
        <p className={styles.text}>{words.merge.more(shownCount(view.findings.length - MOST))}</p>
      ) : null}
    </Section>
  );
}
