import { Button, Checkbox, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import type { DoubtView, FlowsView, HouseholdPlace } from '../../app/pane-work';
import { ASSUMPTION_CHOICES, isForAssumption } from '../../app/flows/assumption-choices';
import { shownCount } from '../../app/show';
import { linkWords } from '../../text/links';
import { CellLink } from '../parts/cell-link';
import { useSessionContext } from '../session-context';
import { doubtKey, type Answer } from '../use-follow';
import { useLanguage, useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { Item, List, Note, StickyFoot, SubTitle } from '../parts/blocks';
import { withEntry } from '../parts/toggled';
import { SelectField } from '../parts/select-field';

const useStyles = makeStyles({
  line: { margin: '0 0 2px' },
  choice: { flexWrap: 'wrap' },
});

const PER_PAGE = 100;

/**
 * What two registers alone cannot tell: pairs of lines, renamed hamlets, and households that stand
 * in one list without a word.
 */
export function FollowQuestions({ view }: { view: FlowsView }) {
  const { follow } = useSessionContext();
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
                  renamed: withEntry(answers.renamed, item.old, checked === true ? item.now : null),
                })
              }
            />
          ))}
        </>
      )}
      {doubts.length === 0 ? null : (
        <>
          <SubTitle>{words.follow.doubts(shownCount(doubts.length))}</SubTitle>
          <Note>{words.follow.doubtsText}</Note>
          <List>
            {doubts.map((doubt) => (
              <Doubt
                key={doubtKey(doubt)}
                doubt={doubt}
                answer={answers.pairs.get(doubtKey(doubt)) ?? null}
                onAnswer={(given) =>
                  follow.answer({ pairs: withEntry(answers.pairs, doubtKey(doubt), given) })
                }
              />
            ))}
          </List>
          {view.doubtful > PER_PAGE ? (
            <Note>{words.follow.moreDoubts(shownCount(view.doubtful - PER_PAGE))}</Note>
          ) : null}
        </>
      )}
      {silent ? (
        <>
          <SubTitle>{words.follow.assumptions}</SubTitle>
          <Note>{words.follow.assumptionsText}</Note>
          {(['absent', 'fresh'] as const).map((side) => {
            const { code, choices } = ASSUMPTION_CHOICES[side];
            return (
              <SelectField
                key={code}
                label={words.follow[side]}
                value={answers.settings.get(code) ?? ''}
                onValue={(value) =>
                  follow.answer({
                    settings: withEntry(answers.settings, code, value === '' ? null : value),
                  })
                }
              >
                <option value="">{words.follow.unknown}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice} lang="vi">
                    {choice}
                  </option>
                ))}
              </SelectField>
            );
          })}
        </>
      ) : null}
      {follow.unused > 0 ? (
        <StickyFoot>
          <Button appearance="primary" onClick={() => void follow.again()}>
            {words.follow.againWith(shownCount(follow.unused))}
          </Button>
        </StickyFoot>
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
    <Item>
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
    </Item>
  );
}
