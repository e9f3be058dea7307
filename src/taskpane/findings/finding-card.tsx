import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { describeFinding, titleOfCode } from '../../app/describe';
import { guideAddress } from '../../app/guide-address';
import { cellWords } from '../../app/duplicates/describe';
import { shown } from '../../app/show';
import type { Finding } from '../../app/survey';
import { differenceOf } from '../../domain/finding';
import { formatDifference } from '../../domain/vietnamese-format';
import { Actions, Fact, Text } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { FindingFrame } from './frame';
import { CellLink, GoButton, nearCell } from '../parts/cell-link';
import { Status } from '../parts/status';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';
import { PassDialog } from './pass-dialog';
import { Sentence, Unit } from '../parts/sentence';
import { useSessionContext } from '../session-context';

const useStyles = makeStyles({
  message: { margin: '4px 0 6px' },
  figures: { columnGap: '14px', margin: '0 0 6px' },
  why: { margin: '0 0 4px' },
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
  const looks = useLooks();
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
  const value = mergeClasses(looks.bold, looks.digits);
  return (
    <FindingFrame
      item={item}
      current={current}
      code={
        <Link
          className={looks.small}
          href={guideAddress(item.code)}
          target="_blank"
          rel="noopener"
          aria-label={words.findings.explainCode(item.code)}
          title={words.findings.explainCode(item.code)}
        >
          {item.code}
        </Link>
      }
    >
      <Text className={styles.message}>
        <Sentence of={said ?? described.message} />
      </Text>
      {item.expected && item.found ? (
        <dl className={mergeClasses(looks.flow, looks.small, styles.figures)}>
          <Fact className={value} term={words.findings.expected}>
            {shown(item.expected)} {unit}
          </Fact>
          <Fact className={value} term={words.findings.found}>
            {shown(item.found)} {unit}
          </Fact>
          {difference === null ? null : (
            <Fact className={value} term={words.findings.difference}>
              {formatDifference(difference)} {unit}
            </Fact>
          )}
        </dl>
      ) : null}
      {item.passed ? (
        <Text className={styles.message}>
          <Sentence of={words.findings.passedBecause(item.passed.reason)} />
        </Text>
      ) : null}
      <Actions>
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
      </Actions>
      {why ? (
        <dl className={looks.aside}>
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
              <span className={looks.flow}>
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
    </FindingFrame>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className={useLooks().bold}>{term}</dt>
      <dd className={useStyles().why}>{children}</dd>
    </div>
  );
}
