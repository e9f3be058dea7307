import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeFinding, titleOfCode } from '../../app/describe';
import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import { GoButton, isFar } from '../parts/cell-link';
import { List, Opener, Text } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { useLanguage, useWords } from '../words';
import { FindingFrame } from './frame';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({ list: { paddingLeft: '12px' } });

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
  const looks = useLooks();
  const { list } = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [first] = items;
  if (!first) return null;
  const placeOf = ({ cells: [cell] }: Finding): ReactNode =>
    cell && !isFar(cell) ? <GoButton key={`${cell.sheet}!${cell.cell}`} cell={cell} /> : null;
  return (
    <FindingFrame
      item={first}
      current={current}
      code={<span className={looks.small}>{first.code}</span>}
    >
      <Text>
        <Sentence of={titleOfCode(first.code, language)} />:{' '}
        {words.findings.places(shownCount(items.length))}
      </Text>
      <List className={looks.stack}>
        {items.slice(0, MOST_LINES).map((item, at) => (
          <li key={at}>
            <Sentence of={describeFinding(item, language).message} />
            <span className={looks.flow}>{placeOf(item)}</span>
          </li>
        ))}
      </List>
      <div className={looks.flow}>{items.slice(MOST_LINES, MOST_PLACES).map(placeOf)}</div>
      <details>
        <Opener>{words.findings.each}</Opener>
        <List className={list}>{children}</List>
      </details>
    </FindingFrame>
  );
}
