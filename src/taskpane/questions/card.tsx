import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { QuestionCard, QuestionView } from '../../app/pane-work';
import { GoButton } from '../parts/cell-link';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { AnswerChoice } from './choice';
import { SheetPiece } from './piece';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    margin: '4px 0 12px',
    overflowWrap: 'anywhere',
  },
  choices: {
    border: 'none',
    margin: '0 0 12px',
    padding: 0,
    minWidth: 0,
    display: 'grid',
    rowGap: '8px',
  },
  legend: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  places: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' },
  place: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    margin: '0 0 8px',
  },
  // The answer stays in sight however many cells and choices there are.
  actions: {
    position: 'sticky',
    bottom: '-16px',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  const words = useWords();
  const { work, seen, jobs } = useSessionContext();
  const name = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(question.why === null ? '' : question.choices[0]?.id);
  const [needed, setNeeded] = useState(false);
  const [card, setCard] = useState<QuestionCard | 'failed' | null>(null);
  const reading = seen?.reading;
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  useEffect(() => {
    let left = false;
    setCard(null);
    // The choices can be answered without it, so that a failure here ends nothing.
    work.question({ id: question.id }).then(
      (tried) => left || setCard(tried ?? 'failed'),
      () => left || setCard('failed'),
    );
    return () => {
      left = true;
    };
  }, [work, question.id, reading]);
  const tried = card === 'failed' ? null : card;
  return (
    <article>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        <Sentence of={question.text} />
      </h3>
      {question.pieces.map((piece, at) => (
        <SheetPiece key={at} piece={piece} />
      ))}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>
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
        <p className={styles.hint} role="status">
          {card === 'failed' ? words.questions.cannotTry : words.questions.trying}
        </p>
      ) : null}
      <div className={styles.places}>
        {question.cells.slice(0, MOST_PLACES).map((cell) => (
          <GoButton
            key={`${cell.sheet}!${cell.cell}`}
            cell={cell}
            className={styles.place}
            label={words.questions.inBook(cell.sheet, cell.cell)}
          />
        ))}
      </div>
      <p className={styles.hint}>{words.questions.remembered}</p>
      <footer className={styles.actions} data-state="asking">
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
      </footer>
    </article>
  );
}
