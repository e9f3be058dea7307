import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shownCount } from '../../app/show';
import type { CellRef } from '../../domain/address';
import { paneFillWords } from '../../text/pane-fill';
import { Actions, Item, List } from '../parts/blocks';
import { CellLink } from '../parts/cell-link';
import { Sentence } from '../parts/sentence';
import type { Said } from '../../domain/language';
import { useWordsOf } from '../words';
import type { FillState } from './use-fill';

const useStyles = makeStyles({ list: { maxHeight: '320px', overflowY: 'auto' } });

const MOST_CELLS = 8;
const MOST_ROWS = 120;

/** Lines, as many as a pane can show, and how many more there are. */
export function Lines<T>({ items, line }: { items: readonly T[]; line: (item: T) => ReactNode }) {
  const { list } = useStyles();
  const words = useWordsOf(paneFillWords);
  if (items.length === 0) return null;
  return (
    <List className={list} tabIndex={0}>
      {items.slice(0, MOST_ROWS).map((item, at) => (
        <Item key={at}>{line(item)}</Item>
      ))}
      {items.length > MOST_ROWS ? (
        <Item>{words.more(shownCount(items.length - MOST_ROWS))}</Item>
      ) : null}
    </List>
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

export function Sources({ cells }: { cells: readonly CellRef[] }) {
  const words = useWordsOf(paneFillWords);
  return cells.length === 0 ? null : (
    <>
      {' '}
      — {words.from}{' '}
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
export function WhichSheet({ sheets, fill }: { sheets: readonly string[]; fill: FillState }) {
  const words = useWordsOf(paneFillWords);
  if (sheets.length === 0) return <p role="status">{words.none}</p>;
  return (
    <>
      <p role="status">{words.which}</p>
      <Actions>
        {sheets.map((sheet) => (
          <Button key={sheet} size="small" lang="vi" onClick={() => void fill.again(sheet)}>
            {sheet}
          </Button>
        ))}
      </Actions>
    </>
  );
}
