import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormRefused } from '../../actions/pane-work';
import { shownCount } from '../../actions/show';
import { Icon } from '../parts/icons';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { AfterWriting } from './after-writing';
import { NotMadeForms } from './not-made';
import { WithIds } from './with-ids';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0', padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 0',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0 8px' },
  text: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * @param sheets the sheets of the forms, under the names that they got; none when nothing could be
 * made
 * @param identity whether one of them has a column for identity numbers in a copy to send
 */
export function WrittenForms({
  sheets,
  notMade = [],
  identity = false,
  onAgain,
}: {
  sheets: readonly string[];
  notMade?: readonly FormRefused[];
  identity?: boolean;
  onAgain: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { go, host, jobs } = useSessionContext();
  const [withIds, setWithIds] = useState(false);
  if (sheets.length === 0)
    return (
      <Section title={words.make.blocked}>
        <NotMadeForms forms={notMade} />
        <div className={styles.actions}>
          <Button onClick={onAgain}>{words.make.again}</Button>
        </div>
      </Section>
    );
  return (
    <Section title={words.make.written(shownCount(sheets.length))} icon="ok">
      <p className={styles.text}>{host.save ? words.make.undoFile : words.make.undo}</p>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.row}>
            <span>{words.make.sheet(sheet)}</span>
            <Button
              size="small"
              icon={<Icon name="go" />}
              onClick={() => go({ sheet, cell: 'A1' })}
            >
              {words.goToSheet}
            </Button>
          </li>
        ))}
      </ul>
      <NotMadeForms forms={notMade} />
      <div className={styles.actions}>
        {host.save ? (
          <Button appearance="primary" onClick={() => void host.save?.('again')}>
            {words.make.save}
          </Button>
        ) : null}
        {host.downloadCopy ? (
          <Button onClick={() => void jobs.run('file', () => host.downloadCopy!(withIds))}>
            {words.make.sendOut}
          </Button>
        ) : null}
        <Button onClick={onAgain}>{words.make.again}</Button>
      </div>
      {host.downloadCopy && identity ? <WithIds checked={withIds} onChange={setWithIds} /> : null}
      <AfterWriting />
      {host.downloadCopy ? <p className={styles.text}>{words.make.sendOutText}</p> : null}
    </Section>
  );
}
