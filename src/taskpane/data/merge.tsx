import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { FindingCard } from '../findings/finding-card';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { pickedFile } from '../parts/picked-file';
import { Picker } from '../parts/picker';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    margin: '10px 0',
  },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
  },
  cell: {
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingRight: 0 },
  narrow: { width: '56px' },
  list: { listStyleType: 'none', margin: '8px 0', padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  text: { margin: '8px 0 0' },
});

const MOST = 30;

/**
 * The workbooks of several hamlets as one: all of them, or nothing with the reasons. The workbook
 * that is open does not change.
 */
export function Merge() {
  const words = useWords();
  const { work, jobs, host } = useSessionContext();
  const [merged, setMerged] = useState<MergeView | null>(null);
  if (!host.downloadMerged) return null;

  const merge = async (files: readonly File[]): Promise<void> => {
    setMerged(null);
    const view = await jobs.run('merge', async (progress) =>
      work.merge(
        {
          files: await Promise.all(files.map((file) => pickedFile(host, file))),
        },
        progress,
      ),
    );
    if (view) setMerged(view);
  };

  return (
    <Section title={words.merge.title} hint={words.merge.text}>
      <Picker
        multiple
        name="merge"
        label={words.merge.choose}
        onFiles={(...files) => merge(files)}
      />
      {merged ? (
        <Result
          merged={merged}
          onDownload={() => void jobs.run('file', () => host.downloadMerged!())}
        />
      ) : null}
    </Section>
  );
}

function Result({ merged, onDownload }: { merged: MergeView; onDownload: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const ready = merged.sheets.length > 0;
  return (
    <div role="status">
      <p className={styles.text}>
        <Status state={ready ? 'ok' : 'stop'} wrap>
          {ready
            ? words.merge.ready(
                shownCount(merged.files.length),
                merged.sheets.map((sheet) => `«${sheet.name}»`).join(', '),
              )
            : words.merge.blocked}
        </Status>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.merge.file}
            </th>
            <th scope="col" className={styles.head}>
              {words.overview.hamlet}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number} ${styles.narrow}`}>
              {words.merge.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {merged.files.map((file) => (
            <tr key={file.name}>
              <th scope="row" className={styles.cell}>
                {file.name}
              </th>
              <td className={styles.cell}>{file.hamlets.join(', ')}</td>
              <td className={`${styles.cell} ${styles.number}`}>{shownCount(file.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ready ? (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onDownload}>
            {words.merge.download}
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {merged.findings.slice(0, MOST).map((item, at) => (
          <FindingCard key={`${item.code}-${at}`} item={item} far />
        ))}
      </ul>
      {merged.findings.length > MOST ? (
        <p className={styles.text}>{words.merge.more(shownCount(merged.findings.length - MOST))}</p>
      ) : null}
    </div>
  );
}
