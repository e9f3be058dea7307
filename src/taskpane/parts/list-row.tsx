import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { guideAddress } from '../../app/guide-address';
import { useLooks } from './looks';
import { Icon, type IconName } from './icons';

const useStyles = makeStyles({
  list: {
    margin: '0 0 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '4px 0',
    boxSizing: 'border-box',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outlineOffset: '-2px' },
  },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  sub: {
    display: 'block',
    marginTop: '-4px',
    paddingBottom: '8px',
    paddingRight: '24px',
  },
  beside: { marginLeft: '28px' },
});

/** Things to go to or to do, one a line; whatever leads elsewhere has its sign at the right. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={mergeClasses(useLooks().list, useStyles().list)}>{children}</ul>;
}

export function Row({
  id,
  label,
  sub,
  icon,
  guide,
  current = false,
  onClick,
}: {
  id?: string;
  label: string;
  sub?: string | undefined;
  icon?: IconName;
  /** A chapter of the guide, which opens in a tab of its own. */
  guide?: string;
  current?: boolean;
  onClick?: () => void;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const about = useId();
  const inside = (
    <>
      {icon ? <Icon name={icon} size={20} /> : null}
      <span className={mergeClasses(styles.words, current && looks.bold)}>{label}</span>
      <Icon name="fold" />
    </>
  );
  return (
    <li className={styles.item}>
      {guide === undefined ? (
        <button
          type="button"
          id={id}
          className={mergeClasses(looks.focus, styles.row)}
          aria-describedby={sub ? about : undefined}
          aria-current={current || undefined}
          onClick={onClick}
        >
          {inside}
        </button>
      ) : (
        <a
          className={mergeClasses(looks.focus, styles.row)}
          href={guideAddress(guide)}
          target="_blank"
          rel="noopener"
        >
          {inside}
        </a>
      )}
      {sub ? (
        <span
          id={about}
          className={mergeClasses(looks.small, looks.quiet, styles.sub, icon && styles.beside)}
        >
          {sub}
        </span>
      ) : null}
    </li>
  );
}
