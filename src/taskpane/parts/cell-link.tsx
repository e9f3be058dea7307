import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../domain/address';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Icon } from './icons';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' } });

/** "Kinh phí!C12", which leads to the cell. */
export function CellLink({ cell }: { cell: CellRef }) {
  const styles = useStyles();
  const { host } = useSessionContext();
  const words = useWords();
  return (
    <Link as="button" inline className={styles.link} lang="vi" title={words.goToPlace(cell.sheet, cell.cell)} onClick={() => void host.goTo(cell)}>
      {cell.sheet}!{cell.cell}
    </Link>
  );
}

/** The same as a button with the words "Đi tới ô". */
export function GoButton({ cell, label }: { cell: CellRef; label?: string }) {
  const { host } = useSessionContext();
  const words = useWords();
  return (
    <Button size="small" icon={<Icon name="go" />} aria-label={words.goToPlace(cell.sheet, cell.cell)} onClick={() => void host.goTo(cell)}>
      {label ?? `${words.goTo} ${cell.cell}`}
    </Button>
  );
}
