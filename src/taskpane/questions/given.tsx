import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AskedView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { useLanguage, useWords } from '../words';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  fold: { marginTop: '12px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, lineHeight: '24px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 0',
    overflowWrap: 'anywhere',
  },
  line: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  answer: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
});

/** What was answered, each with a way back. */
export function GivenAnswers({
  asked,
  onTakeBack,
}: {
  asked: AskedView;
  onTakeBack: (code: string) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const given = [
    ...asked.questions
      .filter(({ answer }) => answer !== null)
      .map(({ code, text, choices, answer }) => ({
        code,
        text: text[language],
        answer: choices.find(({ id }) => id === answer)?.text[language] ?? '',
      })),
    ...asked.unused.map(({ code, answer }) => ({
      code,
      text: words.questions.unused,
      answer: `«${code} = ${answer}»`,
    })),
  ];
  if (given.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        {words.questions.given(shownCount(given.length))}
      </summary>
      <ul className={styles.list}>
        {given.map(({ code, text, answer }) => (
          <li key={code} className={styles.item}>
            <p className={styles.line}>
              <Sentence of={text} />
            </p>
            <p className={styles.answer}>
              <Sentence of={answer} />
            </p>
            <Button
              size="small"
              aria-label={words.questions.takeBackOf(text)}
              onClick={() => onTakeBack(code)}
            >
              {words.questions.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
