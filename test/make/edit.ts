/** The same sheets with some cells changed, as an officer would change them by hand. */
import { fromA1 } from '../../src/domain/address';
import type { SheetSpec } from './book';
import { detail, type CellSpec } from './cell';

/**
 * @param changes by "Sheet!D12" (the address as seen in Excel); the cell keeps its look, and loses its formula unless the change has one
 * @throws Error when there is no such sheet
 */
export function edited(
  sheets: readonly SheetSpec[],
  changes: Readonly<Record<string, CellSpec>>,
): SheetSpec[] {
  const copies = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const [address, spec] of Object.entries(changes)) {
    const cut = address.lastIndexOf('!');
    const sheet = copies.find((candidate) => candidate.name === address.slice(0, cut));
    const place = fromA1(address.slice(cut + 1));
    if (!sheet || !place) throw new Error(`No such place: ${address}`);
    const start = fromA1(sheet.at ?? 'A1')!;
    const [r, c] = [place.row - start.row, place.column - start.column];
    while (sheet.rows.length <= r) sheet.rows.push([]);
    const row = sheet.rows[r]!;
    while (row.length <= c) row.push(null);
    const { f: _formula, ...before } = detail(row[c]);
    row[c] = { ...before, ...detail(spec) };
  }
  return copies;
}
