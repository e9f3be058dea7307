import { Button } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { Icon } from '../parts/icons';
import { Row, Rows } from '../parts/list-row';
import { Section } from '../parts/section';
import { draftGist } from '../settings/groups';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/** What is needed seldom, each behind a line. */
export function OtherTab() {
  const words = useWords();
  const { show, seen, host, reread, lead, settings } = useSessionContext();
  const found = seen ? shownCount(seen.tables.length) : undefined;
  return (
    <>
      <Section title={lead.words.rows.thisBook}>
        <Rows>
          <Row
            id="row-data"
            icon="table"
            label={lead.words.rows.data}
            sub={found === undefined ? undefined : words.data.tables(found)}
            onClick={() => show('data')}
          />
          <Row
            id="row-settings"
            icon="settings"
            label={lead.words.rows.settings}
            sub={draftGist(settings.changed.size, settings.gaps.length, lead.words)}
            onClick={() => show('settings')}
          />
          {host.onReread ? null : (
            <Row icon="refresh" label={words.reread} onClick={() => void reread()} />
          )}
        </Rows>
      </Section>
      <Section title={lead.words.rows.more}>
        <Rows>
          <Row
            id="row-documents"
            icon="file"
            label={lead.words.rows.documents}
            onClick={() => show('documents')}
          />
          <Row
            id="row-functions"
            icon="function"
            label={lead.words.rows.functions}
            onClick={() => show('functions')}
          />
        </Rows>
      </Section>
      <Section title={lead.words.rows.help}>
        <Rows>
          <Row icon="book" label={words.help} guide="bat-dau" />
        </Rows>
      </Section>
    </>
  );
}

export function BackToOther() {
  const words = useWords();
  const { show } = useSessionContext();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Icon name="back" />}
      onClick={() => show('other')}
    >
      {words.tabs.other}
    </Button>
  );
}
