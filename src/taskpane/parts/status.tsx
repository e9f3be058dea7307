import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icons';

export type State = 'stop' | 'check' | 'note' | 'passed' | 'ok' | 'missing';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '5px',
    fontWeight: tokens.fontWeightSemibold,
  },
  stop: { color: tokens.colorStatusDangerForeground3 },
  check: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorNeutralForeground2 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground2 },
});

/** A state is an icon and a word, never a colour alone. */
export function Status({ state, children }: { state: State; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[state])}>
      <Icon name={state} />
      <span>{children}</span>
    </span>
  );
}
