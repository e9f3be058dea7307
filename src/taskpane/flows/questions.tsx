import {
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { DoubtView, FlowsView, HouseholdPlace } from '../../app/pane-work';
import { ASSUMPTION_CHOICES, isForAssumption } from '../../app/flows/assumption-choices';
import { shownCount } from '../../app/show';
import { linkWords } from '../../text/links';
import { CellLink } from '../parts/cell-link';
import { doubtKey, type Answer, type FollowState } from '../use-follow';
import { useLanguage, useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/sub-title';

const useStyles = makeStyles({
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    margin: '0 0 6px',
  },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  pair: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  line: { margin: '0 0 2px' },
  choice: { flexWrap: 'wrap' },
  field: { margin: '6px 0', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  // The way on stays in sight however many pairs there are.
  again: {
    position: 'sticky',
    bottom: '-12px',
    zIndex: 1,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const PER_PAGE = 100;

/**
 * What two registers alone cannot tell: pairs of lines, renamed hamlets, and households that stand
 * in one list without a word.
 */
export function FollowQuestions({ follow, view }: { follow: FollowState; view: FlowsView }) {
  const styles = useStyles();
  const words = useWords();
  const { answers, doubts, renamed } = follow;
  const silent = answers.settings.size > 0 || view.findings.some(isForAssumption);
  return (
    <>
      {renamed.length === 0 ? null : (
        <>
          <SubTitle>{words.follow.renamedTitle}</SubTitle>
          {renamed.map((item) => (
            <Checkbox
              key={item.old}
              checked={answers.renamed.has(item.old)}
              label={
                <Sentence of={words.follow.renamed(item.old, item.now, item.shared, item.of)} />
              }
              onChange={(_, { checked }) =>
                follow.answer({
                  renamed: changed(answers.renamed, item.old, checked === true ? item.now : null),
                })
              }
            />
          ))}
        </>
      )}
      {doubts.length === 0 ? null : (
        <>
          <SubTitle>{words.follow.doubts(shownCount(doubts.length))}</SubTitle>
          <p className={styles.hint}>{words.follow.doubtsText}</p>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <Doubt
                key={doubtKey(doubt)}
                doubt={doubt}
                answer={answers.pairs.get(doubtKey(doubt)) ?? null}
                onAnswer={(given) =>
                  follow.answer({ pairs: changed(answers.pairs, doubtKey(doubt), given) })
                }
              />
            ))}
          </ul>
          {view.doubtful > PER_PAGE ? (
            <p className={styles.hint}>
              {words.follow.moreDoubts(shownCount(view.doubtful - PER_PAGE))}
            </p>
          ) : null}
        </>
      )}
      {silent ? (
        <>
          <SubTitle>{words.follow.assumptions}</SubTitle>
          <p className={styles.hint}>{words.follow.assumptionsText}</p>
          {(['absent', 'fresh'] as const).map((side) => {
            const { code, choices } = ASSUMPTION_CHOICES[side];
            return (
              <Field key={code} className={styles.field} label={words.follow[side]}>
                <Select
                  className={styles.select}
                  value={answers.settings.get(code) ?? ''}
                  onChange={(_, { value }) =>
                    follow.answer({
                      settings: changed(answers.settings, code, value === '' ? null : value),
                    })
                  }
                >
                  <option value="">{words.follow.unknown}</option>
                  {choices.map((choice) => (
                    <option key={choice} value={choice} lang="vi">
                      {choice}
                    </option>
                  ))}
                </Select>
              </Field>
            );
          })}
        </>
      ) : null}
      {follow.unused > 0 ? (
        <div className={styles.again}>
          <Button appearance="primary" onClick={() => void follow.again()}>
            {words.follow.againWith(shownCount(follow.unused))}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Doubt({
  doubt,
  answer,
  onAnswer,
}: {
  doubt: DoubtView;
  answer: Answer | null;
  onAnswer: (answer: Answer | null) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const line = (side: 'old' | 'now', { cell, hamlet, id, people }: HouseholdPlace) => (
    <p className={styles.line}>
      {words.follow.sides[side]}: <CellLink cell={cell} />, <span lang="vi">{hamlet}</span>,{' '}
      {words.follow.household(id, people === null ? null : shownCount(people))}
    </p>
  );
  return (
    <li className={styles.pair}>
      {line('old', doubt.old)}
      {line('now', doubt.now)}
      <p className={styles.line}>{linkWords(doubt.reason, useLanguage())}</p>
      <RadioGroup
        layout="horizontal"
        className={styles.choice}
        aria-label={words.follow.pair(doubt.pair.old, doubt.pair.now)}
        value={answer ?? ''}
        onChange={(_, { value }) =>
          onAnswer(value === 'same' || value === 'different' ? value : null)
        }
      >
        <Radio value="same" label={words.follow.same} />
        <Radio value="different" label={words.follow.different} />
        <Radio value="" label={words.follow.open} />
      </RadioGroup>
    </li>
  );
}

function changed<T>(
  known: ReadonlyMap<string, T>,
  key: string,
  value: T | null,
): ReadonlyMap<string, T> {
  const now = new Map(known);
  if (value === null) now.delete(key);
  else now.set(key, value);
  return now;
}
