import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../app/show';
import { sentIn } from '../../text/sent';
import { Row } from '../parts/list-row';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useLanguage, useWords } from '../words';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  said: {
    padding: '8px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
});

/** Explanations to print beside the Biểu, and keeping their figures as sent. */
export function AfterWriting() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { jobs, work, host, lead, making } = useSessionContext();
  const [explained, setExplained] = useState<number | null>(null);
  const { frozen } = making;

  const explain = async (): Promise<void> => {
    const sheets = await jobs.run('write', async (progress) => {
      const written = await work.explain({}, progress);
      host.written?.(written.sheets, written.sheets[0]);
      return written.sheets;
    });
    if (sheets) setExplained(sheets.length);
  };
  return (
    <>
      {explained === null ? (
        <Row icon="note" label={words.make.explain} onClick={() => void explain()} />
      ) : (
        <li className={styles.said} role="status">
          <Status state="ok" wrap>
            {words.make.explained(shownCount(explained))}
          </Status>
        </li>
      )}
      {frozen === null ? null : (
        <li className={styles.said} role="status">
          <Status state="ok" wrap>
            {words.make.frozen(shownCount(frozen.forms), frozen.fingerprint)}
          </Status>
          {frozen.onSheet ? null : (
            <Status state="check" wrap>
              <Sentence of={sentIn[language].hiddenOnly} />
            </Status>
          )}
        </li>
      )}
      {frozen?.onSheet || lead.state.primary === 'freeze' ? null : (
        <Row
          icon="ok"
          label={lead.words.actions.freeze()}
          sub={words.make.freezeText}
          onClick={() => void making.freeze()}
        />
      )}
    </>
  );
}
