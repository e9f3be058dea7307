import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../actions/show';
import type { ColumnView, TableView } from '../../actions/tables';
import { skipLabels } from '../../text/cli';
import { CellLink, GoButton } from '../parts/cell-link';
import { Status } from '../parts/status';
import { shownDate, useWords } from '../words';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', marginBottom: '10px' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', rowGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: '19px', color: tokens.colorNeutralForeground2, margin: '2px 0 6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  columns: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  column: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '5px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  meaning: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  skipped: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, margin: '8px 0 0' },
});

const MOST_SKIPPED = 12;

/** One recognised table: where it stands, how sure its reading is, what each column was taken for and why. */
export function TableCard({ table }: { table: TableView }) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const percent = shownCount(Math.round(table.confidence * 100));
  const sure = table.confidence >= 0.95 ? 'sure' : table.confidence >= 0.75 ? 'likely' : 'unsure';
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{table.label}</h3>
      <div className={styles.line}>
        <span>«{table.sheet}» {table.range}</span>
        <span>{words.data.rows(shownCount(table.rows))}</span>
        {table.unit === null ? null : <span>{words.data.unit}: {table.unit}</span>}
        {table.asOf === null ? null : <span>{words.data.asOf(shownDate(table.asOf))}</span>}
        <Status state={sure === 'unsure' ? 'check' : 'ok'}>{words.data.confidence}: {words.data[sure]} ({percent} %)</Status>
      </div>
      <div className={styles.actions}>
        <GoButton cell={table.cell} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{words.data.columns(shownCount(table.columns.length))}</Button>
      </div>
      {open ? (
        <>
          <ul className={styles.columns}>{table.columns.map((column) => <ColumnRow key={column.column} column={column} />)}</ul>
          {table.skipped.length === 0 ? null : (
            <p className={styles.skipped}>
              {words.data.skipped(shownCount(table.skipped.length))}: {table.skipped.slice(0, MOST_SKIPPED).map(({ row, why }) => `${words.data.row} ${row} (${skipLabels[why] ?? why})`).join(', ')}
              {table.skipped.length > MOST_SKIPPED ? `, ${words.data.moreRows(shownCount(table.skipped.length - MOST_SKIPPED))}` : ''}
            </p>
          )}
        </>
      ) : null}
    </article>
  );
}

function ColumnRow({ column }: { column: ColumnView }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <li className={styles.column}>
      <CellLink cell={column.cell} />{' '}
      <span className={styles.meaning}>{column.meaning ?? words.data.unused}</span>
      {column.unit === null ? '' : ` (${column.unit})`}{column.hidden ? ` – ${words.data.hidden}` : ''}
      <div className={styles.why}>{column.why}</div>
    </li>
  );
}
