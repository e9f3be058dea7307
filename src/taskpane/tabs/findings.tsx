import { Button, Link, Select, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { guideAddress } from '../../actions/guide-address';
import { questionOf } from '../../actions/questions/of-finding';
import { shownCount } from '../../actions/show';
import type { Finding } from '../../actions/survey';
import { guideWords } from '../../text/guide';
import type { Task } from '../commands';
import { Duplicates } from '../findings/duplicates';
import { FindingCard } from '../findings/finding-card';
import { alike, FindingGroup } from '../findings/group';
import { Walk } from '../findings/walk';
import { sameCell } from '../overview/figures-at';
import { isFar } from '../parts/cell-link';
import { Empty, Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const Questions = lazy(async () => ({
  default: (await import('../questions/questions')).Questions,
}));

const useStyles = makeStyles({
  filter: { width: '100%', marginBottom: '8px' },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  more: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

type Level = 'all' | 'stop' | 'check' | 'note' | 'passed';

/** How many findings are drawn at a time: a broken workbook may have hundreds. */
const PAGE = 25;

export function FindingsTab() {
  const styles = useStyles();
  const words = useWords();
  const {
    seen,
    go,
    lead,
    level: asked,
    task,
    taskDone,
    asked: about,
    forgetAsked,
  } = useSessionContext();
  const cell = about?.ask === 'findings' ? about.cell : null;
  const [level, setLevel] = useState<Level>(asked ?? 'all');
  const [topic, setTopic] = useState('');
  const [most, setMost] = useState(PAGE);
  const [picked, setPicked] = useState<string | null>(null);
  const wanted = task === null ? undefined : TOPIC_OF[task];
  useEffect(() => {
    if (wanted === undefined) return;
    setTopic(wanted);
    taskDone();
  }, [taskDone, wanted]);
  const all = seen?.findings ?? [];
  const topics = Object.keys(guideWords.groups).filter(
    (prefix) => prefix === topic || all.some((item) => topicOf(item) === prefix),
  );
  // Who asks for a cell wants all that was found there.
  const shownOnes = all.filter((item) =>
    cell === null
      ? (level === 'all' || levelOf(item) === level) && (topic === '' || topicOf(item) === topic)
      : item.cells.some((one) => sameCell(one, cell)),
  );
  const groups = alike(shownOnes);
  // What is only to be known is no point to go to, unless it is asked for.
  const points = groups
    .flat()
    .filter(
      (item) =>
        (level !== 'all' || ['stop', 'check'].includes(levelOf(item))) &&
        item.cells.some((one) => !isFar(one)),
    );
  const list = useRef<HTMLUListElement>(null);
  const [walked, setWalked] = useState<Finding | null>(null);
  const at = walked ? points.indexOf(walked) : -1;
  const current = at < 0 ? null : walked;
  const step = (to: number): void => {
    const item = points[to];
    const place = item?.cells.find((one) => !isFar(one));
    if (!item || !place) return;
    setMost(Math.max(most, groups.findIndex((group) => group.includes(item)) + 1));
    setWalked(item);
    go(place);
  };
  useEffect(() => {
    const card = current ? list.current?.querySelector('[aria-current]') : null;
    card?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const counted = (wanted: Level): number => all.filter((item) => levelOf(item) === wanted).length;
  const [stops, checks] = [counted('stop'), counted('check')];
  const questions = seen?.asked.questions ?? [];
  return (
    <>
      {questions.length + (seen?.asked.unused.length ?? 0) === 0 ? null : (
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
            <Status state="ok" wrap>
              {words.findings.clean}
            </Status>
          </Empty>
        ) : (
          <Select
            className={styles.filter}
            aria-label={words.findings.filter}
            value={level}
            onChange={(_, data) => {
              setLevel(data.value as Level);
              setMost(PAGE);
            }}
          >
            <option value="all">{words.findings.all(shownCount(all.length))}</option>
            {(['stop', 'check', 'note', 'passed'] as const).map((one) => (
              <option key={one} value={one}>
                {words.counts[one](shownCount(counted(one)))}
              </option>
            ))}
          </Select>
        )}
        {topics.length < 2 && topic === '' ? null : (
          <Select
            className={styles.filter}
            aria-label={words.findings.topic}
            value={topic}
            onChange={(_, data) => {
              setTopic(data.value);
              setMost(PAGE);
            }}
          >
            <option value="">{words.findings.allTopics}</option>
            {topics.map((prefix) => (
              <option key={prefix} value={prefix} lang="vi">
                {guideWords.groups[prefix]}
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
        {all.length > 0 && shownOnes.length === 0 ? <Empty>{words.findings.none}</Empty> : null}
        <ul ref={list} className={styles.list}>
          {groups.slice(0, most).map((items, at) => {
            const cards = items.map((item, of) => (
              <FindingCard
                key={`${item.code}-${item.cells[0]?.sheet}-${item.cells[0]?.cell}-${of}`}
                item={item}
                current={item === current}
                question={questionOf(questions, item)?.id ?? null}
                onAnswer={setPicked}
              />
            ));
            return items.length === 1 ? (
              cards
            ) : (
              <FindingGroup
                key={`${items[0]?.code}-${at}`}
                items={items}
                current={current !== null && items.includes(current)}
              >
                {cards}
              </FindingGroup>
            );
          })}
        </ul>
        <div className={styles.more}>
          {groups.length > most ? (
            <Button onClick={() => setMost(most + PAGE)}>
              {words.findings.more(shownCount(Math.min(PAGE, groups.length - most)))}
            </Button>
          ) : null}
          <Link href={guideAddress('cac-ma')} target="_blank" rel="noopener">
            {words.findings.guide}
          </Link>
        </div>
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

function topicOf(item: Finding): string {
  return item.code.slice(0, item.code.indexOf('-'));
}

function levelOf(item: Finding): Level {
  return item.passed ? 'passed' : item.severity;
}
