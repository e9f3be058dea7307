import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';

export type State = 'stop' | 'check' | 'note' | 'passed' | 'ok' | 'missing';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '5px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  wrap: { whiteSpace: 'normal' },
  stop: { color: tokens.colorStatusDangerForeground3 },
  check: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorNeutralForeground2 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<State, IconName>> = {
  stop: 'stop',
  check: 'check',
  note: 'note',
  passed: 'passed',
  ok: 'ok',
  missing: 'missing',
};

/** A state is an icon and a word, never a colour alone. */
export function Status({
  state,
  children,
  wrap = false,
}: {
  state: State;
  children: ReactNode;
  wrap?: boolean;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[state], wrap && styles.wrap)}>
      <Icon name={ICONS[state]} />
      <span>{children}</span>
    </span>
  );
}
