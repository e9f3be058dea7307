import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { cellWords } from '../../app/duplicates/describe';
import type { CellRef } from '../../domain/address';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Icon } from './icons';
import { Sentence } from './sentence';

const useStyles = makeStyles({
  place: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
});

/**
 * Whether the cell stands in another workbook than the open one: it can be told, and nobody can go
 * there.
 */
export function isFar(cell: CellRef): boolean {
  return 'file' in cell;
}

/** The first cell of a finding that one can go to. */
export function nearCell({ cells }: { readonly cells: readonly CellRef[] }): CellRef | undefined {
  return cells.find((cell) => !isFar(cell));
}

/** "Kinh phí, ô C12", which leads to the cell; a cell of another workbook is told with its file. */
export function CellLink({ cell }: { cell: CellRef }) {
  const styles = useStyles();
  const { go } = useSessionContext();
  const words = useWords();
  if (isFar(cell)) return <span lang="vi">{cellWords(cell)}</span>;
  return (
    <Link as="button" inline className={styles.link} onClick={() => go(cell)}>
      <Sentence of={words.cellAt(cell.sheet, cell.cell)} />
    </Link>
  );
}

/** The same as a button. */
export function GoButton({
  cell,
  label,
  className,
}: {
  cell: CellRef;
  label?: string;
  className?: string;
}) {
  const styles = useStyles();
  const { go } = useSessionContext();
  const words = useWords();
  return (
    <Button
      size="small"
      className={mergeClasses(styles.place, className)}
      icon={<Icon name="go" />}
      onClick={() => go(cell)}
    >
      <Sentence of={label ?? words.cellAt(cell.sheet, cell.cell)} />
    </Button>
  );
}
