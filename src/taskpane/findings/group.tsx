import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeFinding, titleOfCode } from '../../app/describe';
import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import { GoButton, isFar } from '../parts/cell-link';
import { Status } from '../parts/status';
import { useLanguage, useWords } from '../words';
import { useCurrent } from './finding-card';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '10px 0' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap' },
  code: { fontSize: tokens.fontSizeBase200 },
  title: { margin: '4px 0 6px', overflowWrap: 'anywhere' },
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  places: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 12px' },
  each: { marginTop: '8px', fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
});

const MOST_LINES = 3;
const MOST_PLACES = 11;

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

/**
 * Their one title and their places; what each says is there for few, and behind a fold for many.
 */
export function FindingGroup({
  items,
  current = false,
  children,
}: {
  items: readonly Finding[];
  current?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const marked = useCurrent();
  const [first] = items;
  if (!first) return null;
  const placeOf = ({ cells: [cell] }: Finding): ReactNode =>
    cell && !isFar(cell) ? <GoButton key={`${cell.sheet}!${cell.cell}`} cell={cell} /> : null;
  return (
    <li
      className={mergeClasses(styles.card, current && marked.current)}
      aria-current={current || undefined}
    >
      <div className={styles.head}>
        <Status state={first.passed ? 'passed' : first.severity}>
          {words.severity[first.passed ? 'passed' : first.severity]}
        </Status>
        <span className={styles.code}>{first.code}</span>
      </div>
      <p className={styles.title}>
        <Sentence of={titleOfCode(first.code, language)} />:{' '}
        {words.findings.places(shownCount(items.length))}
      </p>
      <ul className={styles.lines}>
        {items.slice(0, MOST_LINES).map((item, at) => (
          <li key={at}>
            <Sentence of={describeFinding(item, language).message} />
            <span className={styles.places}>{placeOf(item)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.places}>{items.slice(MOST_LINES, MOST_PLACES).map(placeOf)}</div>
      <details>
        <summary className={styles.each}>{words.findings.each}</summary>
        <ul className={styles.list}>{children}</ul>
      </details>
    </li>
  );
}
