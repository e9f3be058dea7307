import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Preview } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { NotMadeForms } from './not-made';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '8px 0' },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: '0 0 2px',
  },
  text: { margin: '2px 0', overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  notes: {
    margin: '4px 0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
});

/** What would be written, and where; nothing has been written yet. */
export function PreviewForms({ preview }: { preview: Preview }) {
  const styles = useStyles();
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
        <article key={form.form} className={styles.card}>
          <h3 className={styles.title} lang="vi">
            {form.label.local}
          </h3>
          <p className={styles.text}>{words.make.willAdd(sheet, shownCount(rows))}</p>
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
          {taken ? (
            <p className={styles.text}>
              <Status state="note" wrap>
                {words.make.nameTaken(sheet)}
              </Status>
            </p>
          ) : null}
          {notes.length === 0 ? null : (
            <details className={styles.small}>
              <summary>{words.make.notes(shownCount(notes.length))}</summary>
              <ul className={styles.notes}>
                {notes.map((note) => (
                  <li key={note} lang="vi">
                    {note}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </article>
      ))}
      <NotMadeForms forms={notMade} />
      {preview.settings !== null && made.length > 0 ? (
        <p className={styles.text}>{words.make.settingsToo[preview.settings]}</p>
      ) : null}
      {preview.noCommune && made.length > 0 ? (
        <p className={styles.text}>
          <Status state="note" wrap>
            {words.make.emptyCommune}
          </Status>
        </p>
      ) : null}
    </Section>
  );
}
