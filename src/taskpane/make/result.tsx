import { Button, Link } from '@fluentui/react-components';
import type { FormRefused } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { StateNote } from '../lead/note';
import { Row, Rows } from '../parts/list-row';
import { useLooks } from '../parts/looks';
import { SheetRows } from '../parts/sheet-rows';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { AfterWriting } from './after-writing';
import { NotMadeForms } from './not-made';
import { WithIds } from './with-ids';

/**
 * What was added, and what may follow; the foot of the pane leads.
 * @param sheets the sheets of the forms, under the names that they got; none when nothing could be
 * made
 * @param identity whether one of them has a column for identity numbers in a copy to send
 */
export function WrittenForms({
  of: { sheets, notMade = [], identity = false },
}: {
  of: { sheets: readonly string[]; notMade?: readonly FormRefused[]; identity?: boolean };
}) {
  const { link } = useLooks();
  const words = useWords();
  const { host, file, lead, making } = useSessionContext();
  if (sheets.length === 0)
    return (
      <Section title={words.make.blocked}>
        <NotMadeForms forms={notMade} />
        <Button onClick={making.back}>{words.make.again}</Button>
      </Section>
    );
  const unsaved = file?.unsaved.length ?? 0;
  return (
    <>
      <StateNote>
        {unsaved > 0 && host.dropUnsaved ? (
          <Link as="button" inline className={link} onClick={() => void host.dropUnsaved?.()}>
            {lead.words.drop(shownCount(unsaved))}
          </Link>
        ) : host.save ? null : (
          words.make.undo
        )}
      </StateNote>
      <SheetRows sheets={sheets} />
      <NotMadeForms forms={notMade} />
      <Section title={lead.words.then}>
        <Rows>
          {file?.canGoBack && unsaved > 0 ? (
            <Row
              icon="ok"
              label={lead.words.into}
              sub={file.touched.length > 0 ? lead.words.intoTouched : lead.words.intoText}
              onClick={() => void host.save?.('into')}
            />
          ) : null}
          {host.downloadCopy && lead.state.primary !== 'sendOut' ? (
            <Row
              icon="go"
              label={lead.words.actions.sendOut()}
              sub={words.make.sendOutText}
              onClick={() => void making.sendOut()}
            />
          ) : null}
          <AfterWriting />
          {lead.state.beside === 'again' || lead.state.primary === 'again' ? null : (
            <Row
              icon="refresh"
              label={lead.words.actions.again()}
              onClick={() => lead.run('again')}
            />
          )}
        </Rows>
        {host.downloadCopy && identity ? <WithIds /> : null}
      </Section>
    </>
  );
}
