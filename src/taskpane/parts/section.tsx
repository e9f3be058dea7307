import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from './icons';

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  line: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    marginTop: 0,
    marginBottom: '8px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    marginTop: 0,
    marginBottom: '8px',
  },
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '36px',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  turn: { display: 'inline-flex', flex: 'none' },
  turns: { '&[open] > summary > span[data-turn]': { transform: 'rotate(90deg)' } },
  folded: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    flex: '1 1 auto',
  },
  gist: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  inside: { padding: '8px 0 16px' },
  empty: { color: tokens.colorNeutralForeground2, margin: 0 },
});

export function Section({
  title,
  hint,
  icon,
  beside,
  children,
}: {
  title: string;
  hint?: string | undefined;
  icon?: IconName;
  /** Stands at the right of the title. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id} className={styles.title}>
          {icon ? <Icon name={icon} size={18} /> : null}
          {title}
        </h2>
        {beside}
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** Opens the fold around an element, so that it can be seen. */
export function unfold(element: Element | null | undefined): void {
  const fold = element?.closest('details');
  if (fold) fold.open = true;
}

/** Detail that most days nobody opens: its gist stands beside its title. */
export function Fold({
  title,
  gist,
  open = false,
  children,
}: {
  title: string;
  gist: ReactNode;
  /** At first. */
  open?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.fold} aria-labelledby={id}>
      <details className={styles.turns} open={open}>
        <summary className={styles.summary}>
          <Chevron />
          <h2 id={id} className={styles.folded}>
            {title}
          </h2>
          <span className={styles.gist}>{gist}</span>
        </summary>
        <div className={styles.inside}>{children}</div>
      </details>
    </section>
  );
}

/** The sign of what opens here; it turns when that is open. */
export function Chevron() {
  return (
    <span className={useStyles().turn} data-turn>
      <Icon name="fold" />
    </span>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={useStyles().empty}>{children}</p>;
}
