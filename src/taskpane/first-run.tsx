import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { guideAddress } from '../actions/guide-address';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { padding: '20px 16px', maxWidth: '520px', margin: '0 auto', boxSizing: 'border-box' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: '28px', margin: '0 32px 8px 0' },
  text: { margin: '0 0 16px' },
  choice: { marginBottom: '14px' },
  button: { width: '100%' },
  about: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
});

export interface Choice {
  readonly label: string;
  readonly about: string;
  readonly primary?: boolean;
  readonly run: () => void;
}

/** The first day: what this is for, and three ways to begin. Esc skips it. */
export function FirstRun({
  choices,
  onSkip,
  children,
}: {
  choices: readonly Choice[];
  onSkip?: (() => void) | undefined;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const words = useWords();
  useEffect(() => {
    if (!onSkip) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onSkip();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onSkip]);
  return (
    <section className={styles.root}>
      <h1 className={styles.title}>{words.first.title}</h1>
      <p className={styles.text}>{words.first.text}</p>
      {children}
      {choices.map((choice) => (
        <div key={choice.label} className={styles.choice}>
          <Button
            className={styles.button}
            appearance={choice.primary ? 'primary' : 'secondary'}
            onClick={choice.run}
          >
            {choice.label}
          </Button>
          <p className={styles.about}>{choice.about}</p>
        </div>
      ))}
      <p>
        <Link href={guideAddress('bat-dau')} target="_blank" rel="noopener">
          {words.helpPictures}
        </Link>
      </p>
      {onSkip ? (
        <Button appearance="subtle" onClick={onSkip}>
          {words.first.skip}
        </Button>
      ) : null}
    </section>
  );
}
