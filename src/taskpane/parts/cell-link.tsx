import { Button, Link, makeStyles } from '@fluentui/react-components';
import { cellWords } from '../../actions/duplicates/describe';
import type { CellRef } from '../../domain/address';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Icon } from './icons';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
});

/**
 * Whether the cell stands in another workbook than the open one: it can be told, and nobody can go
 * there.
 */
export function isFar(cell: CellRef): boolean {
  return 'file' in cell;
}

/** "Kinh phí!C12", which leads to the cell; a cell of another workbook is told with its file. */
export function CellLink({ cell }: { cell: CellRef }) {
  const styles = useStyles();
  const { go } = useSessionContext();
  const words = useWords();
  if (isFar(cell)) return <span lang="vi">{cellWords(cell)}</span>;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      lang="vi"
      title={words.goToPlace(cell.sheet, cell.cell)}
      onClick={() => go(cell)}
    >
      {cell.sheet}!{cell.cell}
    </Link>
  );
}

/** The same as a button with the words "Đi tới ô". */
export function GoButton({
  cell,
  label,
  className,
}: {
  cell: CellRef;
  label?: string;
  className?: string;
}) {
  const { go } = useSessionContext();
  const words = useWords();
  return (
    <Button
      size="small"
      className={className}
      icon={<Icon name="go" />}
      aria-label={label ?? words.goToPlace(cell.sheet, cell.cell)}
      onClick={() => go(cell)}
    >
      {label ?? `${words.goTo} ${cell.cell}`}
    </Button>
  );
}
