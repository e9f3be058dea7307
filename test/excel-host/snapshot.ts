/** Everything that the host holds of a sheet, as plain data for comparing. */
import type { HostBook, HostSheet } from './model';

export function snapshot(sheet: HostSheet): unknown {
  const cells = [...sheet.rows]
    .flatMap(([row, columns]) => [...columns].map(([column, cell]) => [row, column, cell] as const))
    .filter(
      ([, , cell]) =>
        cell.value !== '' ||
        cell.formula !== null ||
        cell.style.format !== 'General' ||
        cell.style.bold ||
        cell.style.fill !== '#FFFFFF',
    )
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([row, column, { value, isError, formula, style }]) => ({
      // The value of a formula is computed whenever it is asked for.
      row,
      column,
      value: formula === null ? value : null,
      isError,
      formula,
      style: Object.fromEntries(
        Object.entries(style)
          .filter(([key]) => key !== 'borders' && key !== 'locked')
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    }));
  const merges = sheet.merges
    .map((area) => `${area.top}:${area.left}:${area.bottom}:${area.right}`)
    .sort();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    hidden: [...sheet.hiddenRows],
    names: sheet.names.map(({ name, formula }) => [name, formula]),
    merges,
    cells,
  };
}

export const snapshots = (book: HostBook, names: readonly string[]): unknown =>
  names.map((name) => {
    const sheet = book.sheet(name);
    return sheet ? snapshot(sheet) : null;
  });
