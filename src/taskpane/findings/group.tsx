import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { titleOfCode } from '../../actions/finding-guide';
import { shownCount } from '../../actions/show';
import type { Finding } from '../../actions/survey';
import { GoButton, isFar } from '../parts/cell-link';
import { Status } from '../parts/status';
import { useWords } from '../words';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '10px 0' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap' },
  code: { fontSize: tokens.fontSizeBase200 },
  title: { margin: '4px 0 6px', overflowWrap: 'anywhere' },
  places: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 12px' },
  each: { marginTop: '8px', fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
});

const MOST_PLACES = 8;

/**
 * Findings of one kind on one sheet are one matter. An error stays by itself: each is mended or
 * passed for its own reason.
 */
export function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((item, at) => {
    const own = item.severity === 'stop' && !item.passed;
    const key = own
      ? String(at)
      : `${item.code} ${item.severity} ${item.passed ? 1 : 0} ${item.cells[0]?.sheet ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}

/** Their one title and all their places; what each says is behind a fold. */
export function FindingGroup({
  items,
  children,
}: {
  items: readonly Finding[];
  children: ReactNode;
}) {
  const styles = useStyles();
  const words = useWords();
  const [first] = items;
  if (!first) return null;
  const cells = items.flatMap(({ cells: [cell] }) => (cell && !isFar(cell) ? [cell] : []));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Status state={first.passed ? 'passed' : first.severity}>
          {words.severity[first.passed ? 'passed' : first.severity]}
        </Status>
        <span className={styles.code}>{first.code}</span>
      </div>
      <p className={styles.title}>
        <span lang="vi">{titleOfCode(first.code)}</span>:{' '}
        {words.findings.places(shownCount(items.length))}
      </p>
      <div className={styles.places}>
        {cells.slice(0, MOST_PLACES).map((cell, at) => (
          <GoButton key={at} cell={cell} />
        ))}
      </div>
      <details>
        <summary className={styles.each}>{words.findings.each}</summary>
        <ul className={styles.list}>{children}</ul>
      </details>
    </li>
  );
}
