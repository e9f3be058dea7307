import { Button, Link } from '@fluentui/react-components';
import type { CellRef } from '../../domain/address';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Icon } from './icons';

/** "Kinh phí!C12", which leads to the cell. */
export function CellLink({ cell }: { cell: CellRef }) {
  const { host } = useSessionContext();
  const words = useWords();
  return (
    <Link as="button" inline aria-label={words.goToPlace(cell.sheet, cell.cell)} onClick={() => void host.goTo(cell)}>
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
