/** Cells as an officer looks them up: by sheet, neighbours joined to ranges. */
import { columnLetters, fromA1, type CellRef } from '../../domain/address';
import { explainBieuWords as words } from '../../text/explain-bieu';

/** More cells than this are not kept with a figure. */
const KEPT = 50;
const MOST_RANGES = 6;

/** "«Danh sách hộ» C11:C38, C40" */
export function placesInWords(cells: readonly CellRef[]): string {
  if (cells.length === 0) return '';
  const sheets = new Map<string, Map<number, Set<number>>>();
  for (const { sheet, cell } of cells) {
    const place = fromA1(cell);
    if (!place) continue;
    const columns = sheets.get(sheet) ?? new Map<number, Set<number>>();
    sheets.set(sheet, columns);
    columns.set(place.column, (columns.get(place.column) ?? new Set()).add(place.row));
  }
  let cut = cells.length >= KEPT;
  const texts = [...sheets].map(([sheet, columns]) => {
    const ranges = [...columns]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, rows]) =>
        runs([...rows].sort((a, b) => a - b)).map(([from, to]) => {
          const letters = columnLetters(column);
          return from === to
            ? `${letters}${from + 1}`
            : `${letters}${from + 1}:${letters}${to + 1}`;
        }),
      );
    if (ranges.length > MOST_RANGES) cut = true;
    return `«${sheet}» ${ranges.slice(0, MOST_RANGES).join(', ')}`;
  });
  return cut ? `${texts.join('; ')} ${words.more}` : texts.join('; ');
}

function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
