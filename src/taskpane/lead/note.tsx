import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Small } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Icon, type IconName } from '../parts/icons';
import { useSessionContext } from '../session-context';
import type { Tone } from './states';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: '12px',
    padding: '12px',
    marginBottom: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ok: {
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& > :first-child': { color: tokens.colorStatusSuccessForeground1 },
  },
  ask: {
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > :first-child': { color: tokens.colorStatusWarningForeground1 },
  },
  stop: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > :first-child': { color: tokens.colorStatusDangerForeground3 },
  },
  title: { margin: 0 },
  text: { margin: '4px 0 0' },
});

const ICONS: Readonly<Record<Tone, IconName>> = {
  ok: 'ok',
  ask: 'check',
  stop: 'stop',
  changed: 'refresh',
  plain: 'note',
};

/** Where the work stands, in one line, and what that means in another. */
export function StateNote({ children }: { children?: ReactNode }) {
  const looks = useLooks();
  const styles = useStyles();
  const { lead } = useSessionContext();
  const { tone = 'plain' } = lead.state;
  const text = lead.state.text?.(lead.words, lead.now);
  return (
    <div
      className={mergeClasses(
        styles.note,
        tone !== 'plain' && styles[tone === 'changed' ? 'ask' : tone],
      )}
      role="status"
    >
      <span>
        <Icon name={ICONS[tone]} size={20} />
      </span>
      <div>
        <h2 className={mergeClasses(looks.title, styles.title)}>
          {lead.state.title(lead.words, lead.now)}
        </h2>
        {!text && !children ? null : (
          <Small className={styles.text}>
            {text} {children}
          </Small>
        )}
      </div>
    </div>
  );
}
