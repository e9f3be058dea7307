import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { QuestionCard, QuestionView } from '../../app/pane-work';
import { Actions, Note, StickyFoot } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { useAwaited } from '../parts/use-awaited';
import { GoButton } from '../parts/cell-link';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { AnswerChoice } from './choice';
import { SheetPiece } from './piece';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: '22px', margin: '4px 0 12px' },
  choices: { border: 'none', margin: '0 0 12px', padding: 0, minWidth: 0 },
  place: { textAlign: 'left' },
  needed: { flex: '1 0 100%', ':empty': { display: 'none' } },
  primary: { flex: '1 1 auto', minHeight: '40px' },
});

const MOST_PLACES = 3;

/** One question: the officer's own cells, the choices with what each changes, one way on. */
export function AskedCard({
  question,
  focus,
  onAnswer,
  onLater,
}: {
  question: QuestionView;
  /** Whether the keyboard goes to it when it comes. */
  focus: boolean;
  onAnswer: (choice: string) => void;
  onLater: () => void;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { work, seen, jobs } = useSessionContext();
  const name = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(question.why === null ? '' : question.choices[0]?.id);
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  // The choices can be answered without it, so that a failure here ends nothing.
  const card = useAwaited<QuestionCard | 'failed' | null>(
    () =>
      work.question({ id: question.id }).then(
        (found) => found ?? 'failed',
        () => 'failed',
      ),
    [work, question.id, seen?.reading],
  );
  const tried = card === 'failed' ? null : card;
  return (
    <article>
      <h3 ref={title} tabIndex={-1} className={mergeClasses(looks.title, styles.title)}>
        <Sentence of={question.text} />
      </h3>
      {question.pieces.map((piece, at) => (
        <SheetPiece key={at} piece={piece} />
      ))}
      <fieldset className={mergeClasses(looks.stack, styles.choices)}>
        <legend className={looks.heard}>
          <Sentence of={question.text} />
        </legend>
        {question.choices.map(({ id, text }, at) => (
          <AnswerChoice
            key={id}
            name={name}
            text={text}
            why={at === 0 ? question.why : null}
            change={card ? (tried?.choices.find((one) => one.id === id) ?? null) : 'trying'}
            chosen={chosen === id}
            onChoose={() => {
              setChosen(id);
              setNeeded(false);
            }}
          />
        ))}
      </fieldset>
      {tried === null ? (
        <Note role="status">
          {card === 'failed' ? words.questions.cannotTry : words.questions.trying}
        </Note>
      ) : null}
      <Actions>
        {question.cells.slice(0, MOST_PLACES).map((cell) => (
          <GoButton
            key={`${cell.sheet}!${cell.cell}`}
            cell={cell}
            className={styles.place}
            label={words.questions.inBook(cell.sheet, cell.cell)}
          />
        ))}
      </Actions>
      <Note>{words.questions.remembered}</Note>
      <StickyFoot data-state="asking">
        <div role="alert" className={styles.needed}>
          {needed ? words.questions.choose : ''}
        </div>
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={jobs.busy !== null}
          onClick={() => (chosen ? onAnswer(chosen) : setNeeded(true))}
        >
          {words.questions.answer}
        </Button>
        <Button onClick={onLater}>{words.questions.later}</Button>
      </StickyFoot>
    </article>
  );
}
