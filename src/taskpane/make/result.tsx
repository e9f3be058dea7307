import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Made } from '../../actions/make-bieu';
import { valuesOnly } from '../../actions/send-out';
import { shownCount } from '../../actions/show';
import { Icon } from '../parts/icons';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0', padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0 8px' },
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

export interface Written {
  readonly made: Made;
  /** The sheets of the forms, under the names that they got. */
  readonly sheets: readonly string[];
}

export function WrittenForms({ written, onAgain }: { written: Written; onAgain: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { host, jobs } = useSessionContext();
  const plans = written.made.made.map((item) => item.rendered.plan);
  return (
    <Section title={words.make.written(shownCount(written.sheets.length))} icon="ok">
      <p className={styles.text}>{words.make.undo}</p>
      <ul className={styles.list}>
        {written.sheets.map((sheet) => (
          <li key={sheet} className={styles.row}>
            <span>{words.make.sheet(sheet)}</span>
            <Button size="small" icon={<Icon name="go" />} onClick={() => void host.goTo({ sheet, cell: 'A1' })}>{words.goToSheet}</Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {host.download ? <Button appearance="primary" onClick={() => void jobs.run('file', () => host.download!())}>{words.make.download}</Button> : null}
        {host.downloadCopy ? <Button onClick={() => void jobs.run('file', () => host.downloadCopy!(plans.map(valuesOnly)))}>{words.make.sendOut}</Button> : null}
        <Button onClick={onAgain}>{words.make.again}</Button>
      </div>
      {host.downloadCopy ? <p className={styles.text}>{words.make.sendOutText}</p> : null}
    </Section>
  );
}
