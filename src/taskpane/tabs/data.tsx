import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { HamletNames } from '../data/hamlet-names';
import { Merge } from '../data/merge';
import { MovedCorrections } from '../data/moved-corrections';
import { Repairs } from '../data/repairs';
import { TableCard } from '../data/table-card';
import { Undated } from '../data/undated';
import { useCorrections } from '../data/use-corrections';
import { Follow } from '../flows/follow';
import { Empty, Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  // What was chosen and not kept stays in sight however long the list is.
  keep: {
    position: 'sticky',
    bottom: '-12px',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { flex: '1 1 100%', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

export function DataTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen } = useSessionContext();
  const corrections = useCorrections();
  const tables = seen?.tables ?? [];
  return (
    <>
      <Repairs />
      <Undated />
      <Section title={words.data.tables(shownCount(tables.length))} hint={words.data.tablesText}>
        {tables.length === 0 ? (
          <Empty>{words.noTables}</Empty>
        ) : (
          tables.map((table) => (
            <TableCard
              key={`${table.sheet}!${table.range}`}
              table={table}
              corrections={corrections}
            />
          ))
        )}
      </Section>
      <HamletNames hamlets={seen?.hamlets ?? []} corrections={corrections} />
      <MovedCorrections />
      <Follow />
      <Merge />
      <div role="status">
        {corrections.kept ? <Status state="ok">{words.data.corrected}</Status> : null}
      </div>
      {corrections.count === 0 ? null : (
        <div className={styles.keep}>
          <p className={styles.text}>{words.data.correctText}</p>
          <Button appearance="primary" onClick={() => void corrections.keep()}>
            {words.data.correct(shownCount(corrections.count))}
          </Button>
          <Button onClick={corrections.drop}>{words.data.forget}</Button>
        </div>
      )}
    </>
  );
}
