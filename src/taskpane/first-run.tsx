import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { Icon, type IconName } from './parts/icons';
import { useLooks } from './parts/looks';
import { Row, Rows } from './parts/list-row';
import { useFrame } from './frame-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  body: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '24px 16px' },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: '32px',
    margin: '0 32px 16px 0',
  },
  steps: { margin: '0 0 16px', rowGap: '12px' },
  step: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '12px' },
  number: {
    width: '24px',
    height: '24px',
    lineHeight: '24px',
    textAlign: 'center',
    borderRadius: '12px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  kept: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '12px',
    margin: '0 0 16px',
    padding: '12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  primary: { width: '100%', height: '40px' },
});

export interface Choice {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** What this is for, in three lines, and other ways to begin than the one that leads. */
export function Welcome({ choices, kept }: { choices: readonly Choice[]; kept: string }) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useFrame();
  return (
    <>
      <h1 className={mergeClasses(looks.title, styles.title)}>{words.first.title}</h1>
      <ol className={mergeClasses(looks.list, looks.stack, styles.steps)}>
        {words.first.steps.map(([verb, rest], at) => (
          <li key={verb} className={styles.step}>
            <span
              className={mergeClasses(looks.small, looks.bold, styles.number)}
              aria-hidden="true"
            >
              {at + 1}
            </span>
            <span>
              <span className={looks.bold}>{verb}</span> {rest}
            </span>
          </li>
        ))}
      </ol>
      <p className={mergeClasses(looks.small, styles.kept)}>
        <Icon name="lock" size={20} />
        <span>{kept}</span>
      </p>
      <Rows>
        {choices.map(({ label, icon, run }) => (
          <Row key={label} icon={icon} label={label} onClick={run} />
        ))}
        <Row icon="book" label={words.helpPictures} guide="bat-dau" />
      </Rows>
    </>
  );
}

/** The first day in Excel. Esc goes on as the button does. */
export function FirstRun({
  choices,
  onRead,
  children,
}: {
  choices: readonly Choice[];
  onRead: () => void;
  children?: ReactNode;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useFrame();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onRead();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onRead]);
  return (
    <section className={styles.root}>
      <div className={styles.body}>
        <Welcome choices={choices} kept={words.first.kept} />
        {children}
      </div>
      <footer className={looks.bar}>
        <Button className={styles.primary} appearance="primary" onClick={onRead}>
          {words.first.check}
        </Button>
      </footer>
    </section>
  );
}
