import { Button } from '@fluentui/react-components';
import type { FormRefused } from '../../app/pane-work';
import { Card, StatusLine, Text, Title } from '../parts/blocks';
import { useSessionContext } from '../session-context';
import type { MadeNow } from '../use-make-now';
import { useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { Notice } from '../parts/notice';

/** Forms that were not made, each with its reason and the way to what stops it. */
export function NotMadeForms({ forms }: { forms: readonly FormRefused[] }) {
  const words = useWords();
  const { show } = useSessionContext();
  return (
    <>
      {forms.map(({ form, why, findings }) => (
        <Card key={form.form}>
          <Title lang="vi">{form.label.local}</Title>
          <StatusLine state={findings > 0 ? 'stop' : 'missing'}>{words.make.blocked}</StatusLine>
          <Text>
            <Sentence of={why} />
          </Text>
          {findings > 0 ? (
            <Button size="small" onClick={() => show('findings', 'stop')}>
              {words.make.seeFindings}
            </Button>
          ) : null}
        </Card>
      ))}
    </>
  );
}

/** Above the findings: which form they have stopped. */
export function NotMadeBar({ made, onClose }: { made: MadeNow; onClose: () => void }) {
  const words = useWords();
  const stopped = made.notMade.filter((one) => one.findings > 0);
  const [first] = stopped;
  if (made.sheets.length > 0 || !first) return null;
  const names = stopped.map(({ form }) => form.label.local).join(', ');
  return (
    <Notice intent="warning" title={<Sentence of={words.make.notMade(names)} />} onClose={onClose}>
      <Sentence of={first.why} />
    </Notice>
  );
}
