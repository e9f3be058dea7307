import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLooks } from './looks';
import { Icon } from './icons';

export type State = 'stop' | 'check' | 'note' | 'passed' | 'ok' | 'missing';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '5px',
  },
  stop: { color: tokens.colorStatusDangerForeground3 },
  check: { color: tokens.colorStatusWarningForeground1 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
});

/** A state is an icon and a word, never a colour alone. */
export function Status({ state, children }: { state: State; children: ReactNode }) {
  const looks = useLooks();
  const styles = useStyles();
  const colour = state === 'note' || state === 'passed' || state === 'missing' ? '' : styles[state];
  return (
    <span className={mergeClasses(looks.bold, looks.quiet, styles.root, colour)}>
      <Icon name={state} />
      <span>{children}</span>
    </span>
  );
}
