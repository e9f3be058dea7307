import { Button } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { HamletNames } from '../data/hamlet-names';
import { Merge } from '../data/merge';
import { MovedCorrections } from '../data/moved-corrections';
import { Repairs } from '../data/repairs';
import { TableCard } from '../data/table-card';
import { Undated } from '../data/undated';
import { useCorrections } from '../data/use-corrections';
import { Follow } from '../flows/follow';
import { News, Small, StickyFoot } from '../parts/blocks';
import { Empty, Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

export function DataTab() {
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
      <News said={corrections.kept && words.data.corrected} />
      {corrections.count === 0 ? null : (
        <StickyFoot>
          <Small>{words.data.correctText}</Small>
          <Button appearance="primary" onClick={() => void corrections.keep()}>
            {words.data.correct(shownCount(corrections.count))}
          </Button>
          <Button onClick={corrections.drop}>{words.data.forget}</Button>
        </StickyFoot>
      )}
    </>
  );
}
