import { Button, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormQuestion } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import { paneFillWords } from '../../text/pane-fill';
import { useSessionContext } from '../session-context';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { Actions, CopyText, Framed, SubTitle } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { useWordsOf } from '../words';

const useStyles = makeStyles({
  choice: { display: 'block', margin: '4px 0' },
  input: { width: '100%', margin: '4px 0' },
});

/** What only the officer can say of a form's columns, rows, units and title. */
export function FormQuestions({
  questions,
  fill,
}: {
  questions: readonly FormQuestion[];
  fill: FillState;
}) {
  const words = useWordsOf(paneFillWords);
  if (questions.length === 0) return null;
  return (
    <>
      <SubTitle>{words.questions(shownCount(questions.length))}</SubTitle>
      {questions.map((question) => (
        <QuestionCard
          key={`${question.id} ${question.answer ?? ''}`}
          question={question}
          fill={fill}
        />
      ))}
      {questions.some(({ answer }) => answer !== null) ? (
        <Button size="small" onClick={() => void fill.giveAnswers(words.answersFile)}>
          {words.giveAnswers}
        </Button>
      ) : null}
      <CopyText name={words.answersFile} text={fill.answers} />
    </>
  );
}

function QuestionCard({
  question: { code, text, cells, choices, answer, free },
  fill,
}: {
  question: FormQuestion;
  fill: FillState;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWordsOf(paneFillWords);
  const name = useId();
  const { jobs } = useSessionContext();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const given = typed.trim() === '' ? chosen : typed.trim();
  if (answer !== null)
    return (
      <Framed>
        <Sentence of={text} /> {words.answered}{' '}
        <Sentence of={choices.find(({ id }) => id === answer)?.text ?? `«${answer}»`} />
        <Actions>
          <Button size="small" onClick={() => void fill.answer(code, '')}>
            {words.takeBack}
          </Button>
        </Actions>
      </Framed>
    );
  return (
    <fieldset className={mergeClasses(looks.framed, looks.small)}>
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
      <Actions>
        <Button
          size="small"
          disabled={given === '' || jobs.busy !== null}
          onClick={() => void fill.answer(code, given)}
        >
          {words.answer}
        </Button>
      </Actions>
    </fieldset>
  );
}
