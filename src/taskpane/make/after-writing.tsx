import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FrozenForms } from '../../actions/pane-work';
import { shownCount } from '../../actions/show';
import { sentWords } from '../../text/sent';
import { Status } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0 8px' },
  text: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/**
 * What may follow when Biểu have been written: explanations to print beside them, and keeping their
 * figures as sent.
 */
export function AfterWriting() {
  const styles = useStyles();
  const words = useWords();
  const { jobs, work, host, see, seen } = useSessionContext();
  const [explained, setExplained] = useState<number | null>(null);
  const [frozen, setFrozen] = useState<FrozenForms | null>(null);

  const explain = async (): Promise<void> => {
    const sheets = await jobs.run('write', async (progress) => {
      const written = await work.explain({}, progress);
      host.written?.(written.sheets, written.sheets[0]);
      return written.sheets;
    });
    if (sheets) setExplained(sheets.length);
  };
  const freeze = async (): Promise<void> => {
    const kept = await jobs.run('keep', (progress) => work.freeze({ today: today() }, progress));
    if (!kept) return;
    setFrozen(kept);
    if (seen) see({ ...seen, sent: { ...seen.sent, count: seen.sent.count + kept.forms } });
  };
  return (
    <>
      <div className={styles.actions}>
        {explained === null ? (
          <Button onClick={() => void explain()}>{words.make.explain}</Button>
        ) : null}
        {frozen?.onSheet ? null : (
          <Button onClick={() => void freeze()}>{words.make.freeze}</Button>
        )}
      </div>
      {explained === null ? null : (
        <p role="status">
          <Status state="ok" wrap>
            {words.make.explained(shownCount(explained))}
          </Status>
        </p>
      )}
      {frozen === null ? (
        <p className={styles.text}>{words.make.freezeText}</p>
      ) : (
        <p role="status" className={styles.text}>
          <Status state="ok" wrap>
            {words.make.frozen(shownCount(frozen.forms), frozen.fingerprint)}
          </Status>
        </p>
      )}
      {frozen === null || frozen.onSheet ? null : (
        <p className={styles.text}>
          <Status state="check" wrap>
            {sentWords.hiddenOnly}
          </Status>
        </p>
      )}
    </>
  );
}
