import { Link, Select, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { topicOf } from '../../app/describe';
import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import type { Task } from '../commands';
import { Duplicates } from '../findings/duplicates';
import { levelOf } from '../findings/frame';
import { FindingList } from '../findings/list';
import { Walk } from '../findings/walk';
import { sameCell } from '../overview/figures-at';
import { nearCell } from '../parts/cell-link';
import { Empty, Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const Questions = lazy(async () => ({
  default: (await import('../questions/questions')).Questions,
}));

const useStyles = makeStyles({ filter: { width: '100%', marginBottom: '8px' } });

/** Fewer are seen without a choice among their topics. */
const MANY = 12;

export function FindingsTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen, go, lead, level, task, taskDone, asked: about, forgetAsked } = useSessionContext();
  const cell = about?.ask === 'findings' ? about.cell : null;
  const [topic, setTopic] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const [walked, setWalked] = useState<Finding | null>(null);
  const wanted = task === null ? undefined : TOPIC_OF[task];
  useEffect(() => {
    if (wanted === undefined) return;
    setTopic(wanted);
    taskDone();
  }, [taskDone, wanted]);
  const all = seen?.findings ?? [];
  const topics = Object.keys(words.findings.topics).filter(
    (prefix) => prefix === topic || all.some((item) => topicOf(item) === prefix),
  );
  // Who asks for a cell wants all that was found there.
  const shown = all.filter((item) =>
    cell === null
      ? topic === '' || topicOf(item) === topic
      : item.cells.some((one) => sameCell(one, cell)),
  );
  const { stop: stops = 0, check: checks = 0 } = seen?.overview.findings ?? {};
  // What is only to be known is no point to go to.
  const points = shown.filter(
    (item) => ['stop', 'check'].includes(levelOf(item)) && nearCell(item),
  );
  const at = walked ? points.indexOf(walked) : -1;
  const step = (to: number): void => {
    const item = points[to];
    const place = item && nearCell(item);
    if (!place) return;
    setWalked(item);
    go(place);
  };
  return (
    <>
      {(seen?.asked.questions.length ?? 0) + (seen?.asked.unused.length ?? 0) === 0 ? null : (
        <Suspense>
          <Questions picked={picked} onPick={setPicked} />
        </Suspense>
      )}
      <Section
        title={
          stops > 0
            ? words.findings.mend(shownCount(stops))
            : checks > 0
              ? words.findings.see(shownCount(checks))
              : words.findings.sound
        }
        hint={
          lead.now.blocked.length > 0
            ? words.findings.blocks(lead.now.blocked.map((form) => `«${form}»`).join(', '))
            : undefined
        }
        beside={
          points.length < 2 ? null : (
            <Walk at={at < 0 ? null : at} count={points.length} onStep={step} />
          )
        }
      >
        {all.length === 0 ? (
          <Empty>
            <Status state="ok">{words.findings.clean}</Status>
          </Empty>
        ) : null}
        {topic === '' && (topics.length < 2 || all.length < MANY) ? null : (
          <Select
            className={styles.filter}
            aria-label={words.findings.topic}
            value={topic}
            onChange={(_, data) => setTopic(data.value)}
          >
            <option value="">{words.findings.allTopics}</option>
            {topics.map((prefix) => (
              <option key={prefix} value={prefix}>
                {words.findings.topics[prefix]}
              </option>
            ))}
          </Select>
        )}
        {cell === null ? null : (
          <p role="status">
            {words.findings.ofCell(words.cellAt(cell.sheet, cell.cell))}{' '}
            <Link as="button" inline onClick={forgetAsked}>
              {words.findings.ofAll}
            </Link>
          </p>
        )}
        {all.length > 0 && shown.length === 0 ? <Empty>{words.findings.none}</Empty> : null}
        <FindingList
          items={shown}
          open={cell || topic !== '' ? 'all' : (level ?? (stops === 0 ? 'check' : null))}
          current={at < 0 ? null : walked}
          onAnswer={setPicked}
        />
      </Section>
      <Duplicates />
    </>
  );
}

/** What the buttons of the ribbon ask for. */
const TOPIC_OF: Readonly<Partial<Record<Extract<Task, string>, string>>> = {
  'check-funding': 'VON',
  'check-flow': 'DB',
};
