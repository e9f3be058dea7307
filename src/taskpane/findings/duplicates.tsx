import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { DuplicatesView } from '../../app/pane-work';
import { duplicatesIn } from '../../text/duplicates';
import { News } from '../parts/blocks';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords, useWordsOf } from '../words';
import { FindingCards } from './cards';

/** Households and persons that stand twice, on request: it compares every line with every other. */
export function Duplicates() {
  const words = useWords();
  const said = useWordsOf(duplicatesIn);
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
      <News
        state={view?.people === 0 ? 'missing' : view?.findings.length === 0 ? 'ok' : 'check'}
        said={
          view &&
          (view.people === 0
            ? said.noList
            : view.findings.length === 0
              ? said.none(view.people)
              : said.compared(view.people))
        }
      />
      {view ? <FindingCards items={view.findings} most={50} /> : null}
    </Section>
  );
}
