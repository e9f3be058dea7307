import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { describeFinding, titleOfCode } from '../../app/describe';
import { guideAddress } from '../../app/guide-address';
import { cellWords } from '../../app/duplicates/describe';
import { shown } from '../../app/show';
import type { Finding } from '../../app/survey';
import { differenceOf } from '../../domain/finding';
import { formatDifference } from '../../domain/vietnamese-format';
import { CellLink, GoButton, nearCell } from '../parts/cell-link';
import { Status } from '../parts/status';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';
import { PassDialog } from './pass-dialog';
import { Sentence, Unit } from '../parts/sentence';
import { useSessionContext } from '../session-context';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '10px 0' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap' },
  code: { fontSize: tokens.fontSizeBase200 },
  message: { margin: '4px 0 6px', overflowWrap: 'anywhere' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '14px',
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  term: { display: 'inline', color: tokens.colorNeutralForeground2 },
  value: {
    display: 'inline',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  why: {
    margin: '8px 0 0',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '19px',
  },
  whyTerm: { fontWeight: tokens.fontWeightSemibold },
  whyValue: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '10px' },
});

/** The point at which the officer is: told by an edge, and to a reader of the screen. */
export const useCurrent = makeStyles({
  current: {
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    paddingLeft: '8px',
  },
});

const MOST_CELLS = 12;

/**
 * A finding: its state in icon and word, what happened, the two figures, and the ways on. One can
 * go to its first cell that stands in the open workbook; cells of another one are told with their
 * file.
 * @param far it is about other workbooks altogether
 * @param passable whether a stop may be passed with a reason here
 * @param current whether the officer is at it
 * @param question the question that it comes down to, which `onAnswer` opens
 */
export function FindingCard({
  item,
  far = false,
  passable = !far,
  current = false,
  question = null,
  onAnswer,
}: {
  item: Finding;
  far?: boolean;
  passable?: boolean;
  current?: boolean;
  question?: string | null;
  onAnswer?: (question: string) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const marked = useCurrent();
  const [why, setWhy] = useState(false);
  const language = useLanguage();
  const described = describeFinding(item, language);
  const { seen } = useSessionContext();
  // An open question as such: its own words are enough, and no reason outweighs it.
  const said =
    question === null || item.params.question === undefined
      ? null
      : (seen?.asked.questions.find(({ id }) => id === question)?.text ?? null);
  const difference = differenceOf(item);
  const unit = item.unit === null ? null : <Unit of={item.unit} />;
  const near = far ? undefined : nearCell(item);
  return (
    <li
      className={mergeClasses(styles.card, current && marked.current)}
      aria-current={current || undefined}
    >
      <div className={styles.head}>
        <Status state={item.passed ? 'passed' : item.severity}>
          {item.passed ? words.severity.passed : words.severity[item.severity]}
        </Status>
        <Link
          className={styles.code}
          href={guideAddress(item.code)}
          target="_blank"
          rel="noopener"
          aria-label={words.findings.explainCode(item.code)}
          title={words.findings.explainCode(item.code)}
        >
          {item.code}
        </Link>
      </div>
      <p className={styles.message}>
        <Sentence of={said ?? described.message} />
      </p>
      {item.expected && item.found ? (
        <dl className={styles.figures}>
          <div>
            <dt className={styles.term}>{words.findings.expected}: </dt>
            <dd className={styles.value}>
              {shown(item.expected)} {unit}
            </dd>
          </div>
          <div>
            <dt className={styles.term}>{words.findings.found}: </dt>
            <dd className={styles.value}>
              {shown(item.found)} {unit}
            </dd>
          </div>
          {difference === null ? null : (
            <div>
              <dt className={styles.term}>{words.findings.difference}: </dt>
              <dd className={styles.value}>
                {formatDifference(difference)} {unit}
              </dd>
            </div>
          )}
        </dl>
      ) : null}
      {item.passed ? (
        <p className={styles.message}>
          <Sentence of={words.findings.passedBecause(item.passed.reason)} />
        </p>
      ) : null}
      <div className={styles.actions}>
        {near ? <GoButton cell={near} /> : null}
        {question !== null && onAnswer ? (
          <Button size="small" onClick={() => onAnswer(question)}>
            {words.questions.answer}
          </Button>
        ) : null}
        <Button size="small" aria-expanded={why} onClick={() => setWhy(!why)}>
          {why ? words.findings.hideWhy : words.findings.why}
        </Button>
        {item.severity === 'stop' && !item.passed && passable && said === null ? (
          <PassDialog item={item} message={described.message} />
        ) : null}
      </div>
      {why ? (
        <dl className={styles.why}>
          <Line term={words.findings.checks}>
            <Sentence of={titleOfCode(item.code, language)} />
          </Line>
          {described.effect === null ? null : (
            <Line term={words.findings.effect}>
              <Sentence of={described.effect} />
            </Line>
          )}
          {described.fix === null ? null : (
            <Line term={words.findings.fix}>
              <Sentence of={described.fix} />
            </Line>
          )}
          {item.rule === null ? null : (
            <Line term={words.findings.rule}>
              <span lang="vi">{item.rule.document}</span>
              {item.rule.from === null
                ? ''
                : `, ${words.explain.from(shownDate(item.rule.from))}`}{' '}
              {item.rule.unconfirmed ? (
                <Status state="check">{words.explain.unconfirmed}</Status>
              ) : null}
            </Line>
          )}
          {item.cells.length < (near === item.cells[0] ? 2 : 1) ? null : (
            <Line term={words.explain.cells}>
              <span className={styles.cells}>
                {item.cells.slice(0, MOST_CELLS).map((cell) =>
                  far ? (
                    <span key={cellWords(cell)} lang="vi">
                      {cellWords(cell)}
                    </span>
                  ) : (
                    <CellLink key={cellWords(cell)} cell={cell} />
                  ),
                )}
              </span>
            </Line>
          )}
        </dl>
      ) : null}
    </li>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.whyTerm}>{term}</dt>
      <dd className={styles.whyValue}>{children}</dd>
    </div>
  );
}
