import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warn: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  stop: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  okIcon: { color: tokens.colorStatusSuccessForeground1 },
  warnIcon: { color: tokens.colorStatusWarningForeground1 },
  stopIcon: { color: tokens.colorStatusDangerForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
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
  const styles = useStyles();
  const { lead } = useSessionContext();
  const { tone } = lead.state;
  const looks = { ok: styles.ok, ask: styles.warn, changed: styles.warn, stop: styles.stop };
  const icons = {
    ok: styles.okIcon,
    ask: styles.warnIcon,
    changed: styles.warnIcon,
    stop: styles.stopIcon,
  };
  const text = lead.state.text(lead.words, lead.now);
  return (
    <div className={mergeClasses(styles.note, tone === 'plain' ? '' : looks[tone])} role="status">
      <span className={tone === 'plain' ? '' : icons[tone]}>
        <Icon name={ICONS[tone]} size={20} />
      </span>
      <div>
        <h2 className={styles.title}>{lead.state.title(lead.words, lead.now)}</h2>
        {text === '' && !children ? null : (
          <p className={styles.text}>
            {text} {children}
          </p>
        )}
      </div>
    </div>
  );
}
