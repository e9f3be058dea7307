import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { FindingCards } from '../findings/cards';
import { Actions, StatusLine } from '../parts/blocks';
import { pickedFile } from '../parts/picked-file';
import { Picker } from '../parts/picker';
import { PlainTable } from '../parts/plain-table';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/**
 * The workbooks of several hamlets as one: all of them, or nothing with the reasons. The workbook
 * that is open does not change.
 */
export function Merge() {
  const words = useWords();
  const { work, jobs, host } = useSessionContext();
  const [merged, setMerged] = useState<MergeView | null>(null);
  if (!host.downloadMerged) return null;
  const merge = async (...picked: readonly File[]): Promise<void> => {
    setMerged(null);
    const view = await jobs.run('merge', async (progress) => {
      const files = await Promise.all(picked.map((file) => pickedFile(host, file)));
      return work.merge({ files }, progress);
    });
    if (view) setMerged(view);
  };
  return (
    <Section title={words.merge.title} hint={words.merge.text}>
      <Picker multiple name="merge" label={words.merge.choose} onFiles={merge} />
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
  const words = useWords();
  const { files, sheets, findings } = merged;
  const ready = sheets.length > 0;
  const names = sheets.map((sheet) => `«${sheet.name}»`).join(', ');
  return (
    <div role="status">
      <StatusLine state={ready ? 'ok' : 'stop'}>
        {ready ? words.merge.ready(shownCount(files.length), names) : words.merge.blocked}
      </StatusLine>
      <PlainTable
        head={[words.merge.file, words.overview.hamlet, words.merge.rows]}
        rows={files.map(({ name, hamlets, rows }) => [name, hamlets.join(', '), shownCount(rows)])}
      />
      {ready ? (
        <Actions>
          <Button appearance="primary" onClick={onDownload}>
            {words.merge.download}
          </Button>
        </Actions>
      ) : null}
      <FindingCards items={findings} far />
    </div>
  );
}
