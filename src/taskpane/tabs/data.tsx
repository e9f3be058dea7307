import { shownCount } from '../../actions/show';
import { Repairs } from '../data/repairs';
import { TableCard } from '../data/table-card';
import { Empty, Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

export function DataTab() {
  const words = useWords();
  const { seen } = useSessionContext();
  const tables = seen?.tables ?? [];
  return (
    <>
      <Repairs />
      <Section title={words.data.tables(shownCount(tables.length))}>
        {tables.length === 0 ? <Empty>{words.noTables}</Empty> : tables.map((table) => <TableCard key={`${table.sheet}!${table.range}`} table={table} />)}
      </Section>
    </>
  );
}
