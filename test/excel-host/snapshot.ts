/** Everything that the host holds of a sheet, as plain data for comparing. */
import type { HostBook, HostSheet, Style } from './model';

type Look = Readonly<Record<string, unknown>>;
const looks = new Map<string, Look>();
const lookOf = new WeakMap<Style, Look>();

/** One record for all cells of one look, in whatever workbook: comparing a record with itself takes no time. */
function plainLook(style: Style): Look {
  const known = lookOf.get(style);
  if (known) return known;
  const entries = Object.entries(style)
    .filter(([key]) => key !== 'borders' && key !== 'locked')
    .sort(([a], [b]) => a.localeCompare(b));
  const key = JSON.stringify(entries);
  const look = looks.get(key) ?? Object.freeze(Object.fromEntries(entries));
  looks.set(key, look);
  lookOf.set(style, look);
  return look;
}

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
      style: plainLook(style),
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
