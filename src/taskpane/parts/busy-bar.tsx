import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { shownCount } from '../../app/show';
import type { PaneWords } from '../../text/pane';
import type { Busy, Jobs } from '../use-job';
import { useLooks } from './looks';
import { useWords } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: '1 1 auto', minWidth: 0 },
  track: { marginTop: '4px' },
});

/** A job shorter than this shows nothing: a flash of a bar says less than the result. */
const DELAY_MS = 350;

const MANY_ROWS = 1000;

/**
 * What is being done, how far it is, and the way to stop it. The live region stands always, so that
 * readers hear its first words.
 */
export function BusyBar({ jobs }: { jobs: Jobs }) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const { busy } = jobs;
  const running = busy !== null;
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    setVisible(false);
    if (!running) return undefined;
    const timer = setTimeout(() => setVisible(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, [running]);
  const text = busy && visible ? busyText(busy, words) : '';
  // A long sheet is one step among few, so its rows are counted too; a reader of the screen is
  // spared the counting.
  const rows =
    busy && busy.rows >= MANY_ROWS && !busy.cancelling
      ? ` (${words.busy.rows(shownCount(busy.rows))})`
      : '';
  return (
    <>
      <div role="status" aria-live="polite" className={looks.heard}>
        {text}
      </div>
      {busy && visible ? (
        <div className={styles.bar}>
          <div className={mergeClasses(looks.small, styles.text)} aria-hidden="true">
            {text}
            {rows}
            <div className={styles.track}>
              <ProgressBar {...(busy.total > 0 ? { value: busy.done, max: busy.total } : {})} />
            </div>
          </div>
          <Button size="small" disabledFocusable={busy.cancelling} onClick={jobs.cancel}>
            {words.cancel}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function busyText(busy: Busy, words: PaneWords): string {
  if (busy.cancelling) return words.cancelling;
  const { kind, done, total } = busy;
  if (kind !== 'read' && kind !== 'write') return words.busy[kind];
  return total > 0
    ? words.busy[kind](shownCount(done), shownCount(total))
    : words.busy[kind === 'read' ? 'reading' : 'writing'];
}
