import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from './icons';

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
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
  empty: { color: tokens.colorNeutralForeground2, margin: 0 },
});

export function Section({
  title,
  hint,
  icon,
  children,
}: {
  title: string;
  hint?: string;
  icon?: IconName;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {icon ? <Icon name={icon} size={18} /> : null}
        {title}
      </h2>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={useStyles().empty}>{children}</p>;
}
