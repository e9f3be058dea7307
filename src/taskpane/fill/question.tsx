import { Button, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormQuestion } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import type { PaneFillWords } from '../../text/pane-fill';
import { useSessionContext } from '../session-context';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/sub-title';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    margin: '0 0 8px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  choice: { display: 'block', margin: '4px 0' },
  input: { width: '100%', margin: '4px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** What only the officer can say of a form's columns, rows, units and title. */
export function FormQuestions({
  questions,
  fill,
  words,
}: {
  questions: readonly FormQuestion[];
  fill: FillState;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <>
      <SubTitle>{words.questions(shownCount(questions.length))}</SubTitle>
      {questions.map((question) => (
        <QuestionCard
          key={`${question.id} ${question.answer ?? ''}`}
          question={question}
          fill={fill}
          words={words}
        />
      ))}
      {questions.some(({ answer }) => answer !== null) ? (
        <Button size="small" onClick={() => void fill.giveAnswers(words.answersFile)}>
          {words.giveAnswers}
        </Button>
      ) : null}
      {fill.answers === null ? null : (
        <Textarea
          className={styles.input}
          readOnly
          rows={6}
          value={fill.answers}
          aria-label={words.answersFile}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

function QuestionCard({
  question: { code, text, cells, choices, answer, free },
  fill,
  words,
}: {
  question: FormQuestion;
  fill: FillState;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  const name = useId();
  const { jobs } = useSessionContext();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const given = typed.trim() === '' ? chosen : typed.trim();
  if (answer !== null)
    return (
      <div className={styles.card}>
        <Sentence of={text} /> {words.answered}{' '}
        <Sentence of={choices.find(({ id }) => id === answer)?.text ?? `«${answer}»`} />
        <div className={styles.actions}>
          <Button size="small" onClick={() => void fill.answer(code, '')}>
            {words.takeBack}
          </Button>
        </div>
      </div>
    );
  return (
    <fieldset className={styles.card}>
      <legend>{cells.map(({ cell }) => cell).join(', ')}</legend>
      <Sentence of={text} />
      {choices.map(({ id, text: said }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === id && typed.trim() === ''}
            onChange={() => {
              setChosen(id);
              setTyped('');
            }}
          />{' '}
          <Sentence of={said} />
        </label>
      ))}
      {free ? (
        <Input
          className={styles.input}
          size="small"
          aria-label={words.words}
          placeholder={words.words}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      ) : null}
      <div>{words.remembered}</div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={given === '' || jobs.busy !== null}
          onClick={() => void fill.answer(code, given)}
        >
          {words.answer}
        </Button>
      </div>
    </fieldset>
  );
}
