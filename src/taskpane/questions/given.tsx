import { Button } from '@fluentui/react-components';
import type { AskedView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { useLanguage, useWords } from '../words';
import { Head, Item, List, Opener, Small } from '../parts/blocks';
import { Sentence } from '../parts/sentence';

/** What was answered, each with a way back. */
export function GivenAnswers({
  asked,
  onTakeBack,
}: {
  asked: AskedView;
  onTakeBack: (code: string) => void;
}) {
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
    <details>
      <Opener>{words.questions.given(shownCount(given.length))}</Opener>
      <List>
        {given.map(({ code, text, answer }) => (
          <Item key={code}>
            <Small>
              <Sentence of={text} />
            </Small>
            <Head>
              <Sentence of={answer} />
            </Head>
            <Button
              size="small"
              aria-label={words.questions.takeBackOf(text)}
              onClick={() => onTakeBack(code)}
            >
              {words.questions.takeBack}
            </Button>
          </Item>
        ))}
      </List>
    </details>
  );
}
