import { Button } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { Icon, type IconName } from '../parts/icons';
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
  const { rows } = lead.words;
  const row = (
    name: 'data' | 'documents' | 'functions' | 'settings',
    icon: IconName,
    sub?: string,
  ) => (
    <Row id={`row-${name}`} icon={icon} label={rows[name]} sub={sub} onClick={() => show(name)} />
  );
  return (
    <>
      <Section title={rows.thisBook}>
        <Rows>
          {row('data', 'table', found === undefined ? undefined : words.data.tables(found))}
          {row(
            'settings',
            'settings',
            draftGist(settings.changed.size, settings.gaps.length, lead.words),
          )}
          {host.onReread ? null : (
            <Row icon="refresh" label={words.reread} onClick={() => void reread()} />
          )}
        </Rows>
      </Section>
      <Section title={rows.more}>
        <Rows>
          {row('documents', 'file')}
          {row('functions', 'function')}
        </Rows>
      </Section>
      <Section title={rows.help}>
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
