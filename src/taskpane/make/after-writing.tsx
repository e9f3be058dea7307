import { useState } from 'react';
import { shownCount } from '../../app/show';
import { sentIn } from '../../text/sent';
import { Item } from '../parts/blocks';
import { Row } from '../parts/list-row';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords, useWordsOf } from '../words';
import { Sentence } from '../parts/sentence';

/** Explanations to print beside the Biểu, and keeping their figures as sent. */
export function AfterWriting() {
  const words = useWords();
  const { hiddenOnly } = useWordsOf(sentIn);
  const { work, write, lead, making } = useSessionContext();
  const [explained, setExplained] = useState<number | null>(null);
  const { frozen } = making;

  const explain = async (): Promise<void> => {
    const written = await write((progress) => work.explain({}, progress));
    if (written) setExplained(written.sheets.length);
  };
  return (
    <>
      {explained === null ? (
        <Row icon="note" label={words.make.explain} onClick={() => void explain()} />
      ) : (
        <Item role="status">
          <Status state="ok">{words.make.explained(shownCount(explained))}</Status>
        </Item>
      )}
      {frozen === null ? null : (
        <Item role="status">
          <Status state="ok">
            {words.make.frozen(shownCount(frozen.forms), frozen.fingerprint)}
          </Status>
          {frozen.onSheet ? null : (
            <Status state="check">
              <Sentence of={hiddenOnly} />
            </Status>
          )}
        </Item>
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
