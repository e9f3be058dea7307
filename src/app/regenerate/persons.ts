import { plainKey } from '../../domain/match-key';
import { templateOf } from '../../report';
import type { RememberedSheet } from './memory';
import type { SheetNow } from './sheet-now';

/**
 * True for a form with a line for each household: its cells are kept nowhere but on the sheet
 * itself, and never listed.
 */
export function listsPersons(form: string): boolean {
  return (
    templateOf(form)?.columns.some((column) =>
      column.header.some((text) => plainKey(text).includes('ho va ten')),
    ) ?? false
  );
}

/** Whether the generated cells stand in the sheet just as they would be written. */
export function sameCells(now: SheetNow, after: RememberedSheet): boolean {
  return [...after.cells].every(
    ([key, cell]) =>
      (now.cells.get(key)?.value ?? null) === (cell.value === '' ? null : cell.value),
  );
}
