import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormRefused } from '../../app/pane-work';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import type { MadeNow } from '../use-make-now';
import { useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { Notice } from '../parts/notice';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '8px 0' },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: '0 0 2px',
  },
  text: { margin: '2px 0', overflowWrap: 'anywhere' },
});

/** Forms that were not made, each with its reason and the way to what stops it. */
export function NotMadeForms({ forms }: { forms: readonly FormRefused[] }) {
  const styles = useStyles();
  const words = useWords();
  const { show } = useSessionContext();
  return (
    <>
      {forms.map(({ form, why, findings }) => (
        <article key={form.form} className={styles.card}>
          <h3 className={styles.title} lang="vi">
            {form.label.local}
          </h3>
          <p className={styles.text}>
            <Status state={findings > 0 ? 'stop' : 'missing'}>{words.make.blocked}</Status>
          </p>
          <p className={styles.text}>
            <Sentence of={why} />
          </p>
          {findings > 0 ? (
            <Button size="small" onClick={() => show('findings', 'stop')}>
              {words.make.seeFindings}
            </Button>
          ) : null}
        </article>
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
