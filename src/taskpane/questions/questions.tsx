/** What only the officer can decide, one question at a time, and the answers that were given. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../app/show';
import { News } from '../parts/blocks';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { AskedCard } from './card';
import { GivenAnswers } from './given';

const useStyles = makeStyles({
  track: {
    maxWidth: '96px',
    height: '4px',
    marginTop: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  done: {
    height: '4px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface Pick {
  /** The question that a finding leads to; null for the first one. */
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
}

export function Questions({ picked, onPick }: Pick) {
  const styles = useStyles();
  const words = useWords();
  const { seen, settle } = useSessionContext();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<'kept' | 'takenBack' | null>(null);
  const asked = seen?.asked;
  if (!asked || asked.questions.length + asked.unused.length === 0) return null;
  const open = asked.questions.filter(({ answer }) => answer === null);
  const now = open.find(({ id }) => id === picked) ?? open.find(({ id }) => !later.has(id));
  const at = now ? open.indexOf(now) + 1 : 0;
  const keep = async (code: string, choice: string): Promise<void> => {
    if (!(await settle(new Map([[code, choice]])))) return;
    setSaid(choice === '' ? 'takenBack' : 'kept');
    onPick(null);
  };
  return (
    <Section
      title={
        now ? words.questions.nth(shownCount(at), shownCount(open.length)) : words.questions.title
      }
    >
      <News
        said={said && `${words.questions[said]} ${open.length === 0 ? words.questions.all : ''}`}
      />
      {now ? (
        <>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.done} style={{ width: `${(at / open.length) * 100}%` }} />
          </div>
          <AskedCard
            key={now.id}
            question={now}
            focus={said !== null || picked !== null || later.size > 0}
            onAnswer={(choice) => void keep(now.code, choice)}
            onLater={() => {
              setLater(new Set([...later, now.id]));
              onPick(null);
            }}
          />
        </>
      ) : null}
      {!now && open.length > 0 ? (
        <>
          <p>{words.questions.left(shownCount(open.length))}</p>
          <Button onClick={() => setLater(new Set())}>{words.questions.again}</Button>
        </>
      ) : null}
      <GivenAnswers asked={asked} onTakeBack={(code) => void keep(code, '')} />
    </Section>
  );
}
