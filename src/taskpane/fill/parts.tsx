import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shownCount } from '../../app/show';
import type { CellRef } from '../../domain/address';
import type { PaneFillWords } from '../../text/pane-fill';
import { CellLink } from '../parts/cell-link';
import { Sentence } from '../parts/sentence';
import type { Said } from '../../domain/language';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '4px 0 8px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    maxHeight: '320px',
    overflowY: 'auto',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '4px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

const MOST_CELLS = 8;
const MOST_ROWS = 120;

/** Lines, as many as a pane can show, and how many more there are. */
export function Lines<T>({
  items,
  line,
  words,
}: {
  items: readonly T[];
  line: (item: T) => ReactNode;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list} tabIndex={0}>
      {items.slice(0, MOST_ROWS).map((item, at) => (
        <li key={at} className={styles.row}>
          {line(item)}
        </li>
      ))}
      {items.length > MOST_ROWS ? (
        <li className={styles.row}>{words.more(shownCount(items.length - MOST_ROWS))}</li>
      ) : null}
    </ul>
  );
}

/** "D7, D8: sổ chưa có số khẩu nghèo" */
export function reasonLine({
  why,
  cells,
}: {
  readonly why: Said;
  readonly cells: readonly string[];
}) {
  const some = cells.slice(0, MOST_CELLS).join(', ') + (cells.length > MOST_CELLS ? ', …' : '');
  return (
    <span>
      {some}: <Sentence of={why} />
    </span>
  );
}

export function Sources({ cells, lead }: { cells: readonly CellRef[]; lead: string }) {
  return cells.length === 0 ? null : (
    <>
      {' '}
      — {lead}{' '}
      {cells.map((cell, at) => (
        <span key={`${cell.sheet}!${cell.cell}`}>
          {at === 0 ? '' : '; '}
          <CellLink cell={cell} />
        </span>
      ))}
    </>
  );
}

/** The sheets of a form, where it has more than one, or that it has none. */
export function WhichSheet({
  sheets,
  onChoose,
  words,
}: {
  sheets: readonly string[];
  onChoose: (sheet: string) => void;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  if (sheets.length === 0) return <p role="status">{words.none}</p>;
  return (
    <>
      <p role="status">{words.which}</p>
      <div className={styles.actions}>
        {sheets.map((sheet) => (
          <Button key={sheet} size="small" lang="vi" onClick={() => onChoose(sheet)}>
            {sheet}
          </Button>
        ))}
      </div>
    </>
  );
}
