import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLooks } from './looks';
import { Icon } from './icons';

/** How what opens here is drawn, whatever is in its line. */
export const useFold = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > span[data-turn]': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '36px',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
  },
});

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  line: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '24px',
    marginBottom: '8px',
  },
  turn: { display: 'inline-flex', flex: 'none' },
  folded: { margin: 0, flex: '1 1 auto' },
  gist: { textAlign: 'right', whiteSpace: 'nowrap' },
  inside: { padding: '8px 0 16px' },
  empty: { margin: 0 },
});

export function Section({
  title,
  hint,
  beside,
  children,
}: {
  title: string;
  hint?: string | undefined;
  /** Stands at the right of the title. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id} className={mergeClasses(looks.title, styles.title)}>
          {title}
        </h2>
        {beside}
      </div>
      {hint === undefined ? null : <p className={looks.note}>{hint}</p>}
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
  const looks = useLooks();
  const folds = useFold();
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <details className={folds.line} open={open}>
        <summary className={mergeClasses(looks.focus, folds.summary)}>
          <Chevron />
          <h2 id={id} className={mergeClasses(looks.title, styles.folded)}>
            {title}
          </h2>
          <span className={mergeClasses(looks.small, looks.quiet, styles.gist)}>{gist}</span>
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
  return <p className={mergeClasses(useLooks().quiet, useStyles().empty)}>{children}</p>;
}
