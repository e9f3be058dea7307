import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../app/survey';
import { useLooks } from '../parts/looks';
import { Status } from '../parts/status';
import { useWords } from '../words';

const useStyles = makeStyles({
  current: { borderLeft: `3px solid ${tokens.colorBrandForeground1}`, paddingLeft: '8px' },
});

export function levelOf(item: Finding): 'passed' | Finding['severity'] {
  return item.passed ? 'passed' : item.severity;
}

/**
 * Around a finding, or around several alike: the state in icon and word, and the code.
 * @param current whether the officer is at it: told by an edge, and to a reader of the screen
 */
export function FindingFrame({
  item,
  code,
  current,
  children,
}: {
  item: Finding;
  code: ReactNode;
  current: boolean;
  children: ReactNode;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const level = levelOf(item);
  return (
    <li
      className={mergeClasses(looks.card, current && styles.current)}
      aria-current={current || undefined}
    >
      <div className={looks.apart}>
        <Status state={level}>{words.severity[level]}</Status>
        {code}
      </div>
      {children}
    </li>
  );
}
