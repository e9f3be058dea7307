import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Preview } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { Bullets, Card, Opener, StatusLine, Text, Title } from '../parts/blocks';
import { Section } from '../parts/section';
import { NotMadeForms } from './not-made';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/** What would be written, and where; nothing has been written yet. */
export function PreviewForms({ preview }: { preview: Preview }) {
  const words = useWords();
  const { host, lead } = useSessionContext();
  const { made, notMade } = preview;
  return (
    <Section
      title={
        made.length > 0 ? lead.words.previewing(shownCount(made.length)) : lead.words.noPreview
      }
    >
      {made.map(({ form, sheet, rows, notes, taken }) => (
        <Card key={form.form}>
          <Title lang="vi">{form.label.local}</Title>
          <Text>{words.make.willAdd(sheet, shownCount(rows))}</Text>
          {host.showPreview ? (
            <Button size="small" onClick={() => host.showPreview?.(sheet)}>
              {words.goToSheet}
            </Button>
          ) : null}
          {host.PreviewPages ? (
            <Suspense>
              <host.PreviewPages sheet={sheet} turn={preview.reading} />
            </Suspense>
          ) : null}
          {taken ? <StatusLine state="note">{words.make.nameTaken(sheet)}</StatusLine> : null}
          {notes.length === 0 ? null : (
            <details>
              <Opener>{words.make.notes(shownCount(notes.length))}</Opener>
              <Bullets>
                {notes.map((note) => (
                  <li key={note} lang="vi">
                    {note}
                  </li>
                ))}
              </Bullets>
            </details>
          )}
        </Card>
      ))}
      <NotMadeForms forms={notMade} />
      {preview.settings !== null && made.length > 0 ? (
        <Text>{words.make.settingsToo[preview.settings]}</Text>
      ) : null}
      {preview.noCommune && made.length > 0 ? (
        <StatusLine state="note">{words.make.emptyCommune}</StatusLine>
      ) : null}
    </Section>
  );
}
