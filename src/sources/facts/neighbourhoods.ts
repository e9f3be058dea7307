/** Tables whose lines are neighbourhoods of one hamlet: their sum is the hamlet's line. */
import { sum } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import { isPartName } from '../../reading/ledger/words';
import { columnOf, type RecognisedTable, type TableRow } from '../table';

const PARTS = /\b(?:nhom|to|xom|cum|doi|khom|lien gia)\b/;
const HAMLETS = /\b(?:thon|ap|ban|to dan pho|khu pho|dia ban)\b/;
const KEPT = 50;

/** @param hamlet the hamlet that the whole table is about, or null */
function isByNeighbourhood(table: RecognisedTable, hamlet: string | null): boolean {
  if (hamlet === null) return false;
  const header = plainKey(columnOf(table, 'place')?.header ?? '');
  if (HAMLETS.test(header)) return false;
  if (PARTS.test(header)) return true;
  const labels = table.rows.filter((row) => row.role === 'item').map((row) => row.label);
  return labels.length > 1 && labels.every(isPartName);
}

/** The lines that together are one hamlet's, with the name as written. */
export interface PlaceGroup {
  readonly written: string;
  readonly rows: readonly TableRow[];
}

/**
 * One group a hamlet. Where a column of neighbourhoods stands beside that of hamlets, the hamlet's
 * name holds for the lines below it, and a line without a neighbourhood is the hamlet's own.
 */
export function placeGroups(
  table: RecognisedTable,
  rows: readonly TableRow[],
  whole: string | null,
): PlaceGroup[] {
  if (whole !== null && rows.length > 0 && isByNeighbourhood(table, whole))
    return [{ written: whole, rows }];
  const place = columnOf(table, 'place');
  const part = columnOf(table, 'part');
  if (!place || !part)
    return rows.map((row) => ({
      written: row.label !== '' ? row.label : (whole ?? ''),
      rows: [row],
    }));
  const groups: { written: string; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const merge = table.grid.mergeAt(row.row, place.column);
    const own = table.grid.text(merge?.top ?? row.row, place.column);
    const last = groups[groups.length - 1];
    if (last && (own === '' || own === last.written)) last.rows.push(row);
    else groups.push({ written: own, rows: [row] });
  }
  return groups.map((group) => {
    const own = group.rows.filter((row) => table.grid.text(row.row, part.column) === '');
    return own.length === 1 && group.rows.length > 1 ? { ...group, rows: own } : group;
  });
}

/**
 * Lines of several hamlets that go by one name since they were merged are one line, added up. A
 * hamlet written twice stays twice.
 * @param writtenOf how a line's hamlet is written, and the hamlet that it is now
 */
export function joinMerged(
  groups: readonly PlaceGroup[],
  writtenOf: (group: PlaceGroup) => { readonly own: string; readonly now: string },
): PlaceGroup[] {
  const joined: { written: string; rows: TableRow[] }[] = [];
  const places = new Map<
    string,
    { lines: { written: string; rows: TableRow[] }[]; times: Map<string, number> }
  >();
  for (const group of groups) {
    const { own, now } = writtenOf(group);
    let place = places.get(now);
    if (!place) places.set(now, (place = { lines: [], times: new Map() }));
    // What is written for the nth time belongs to the nth line: the earlier ones have it already.
    const nth = place.times.get(own) ?? 0;
    place.times.set(own, nth + 1);
    const earlier = place.lines[nth];
    if (earlier) {
      for (const row of group.rows) earlier.rows.push(row);
      continue;
    }
    const line = { written: group.written, rows: [...group.rows] };
    place.lines.push(line);
    joined.push(line);
  }
  return joined;
}

/**
 * The sum of a field over the lines; a line without a figure leaves the sum open, so that half a
 * hamlet is never a whole one.
 */
export function summed(
  rows: readonly TableRow[],
  figureOf: (row: TableRow) => FigureOrNone,
): FigureOrNone {
  const figures = rows.flatMap((row): Figure[] => {
    const figure = figureOf(row);
    return figure ? [figure] : [];
  });
  if (figures.length === 0 || figures.length < rows.length) return null;
  return {
    value: sum(figures.map((figure) => figure.value)),
    cells: figures.flatMap((figure) => figure.cells).slice(0, KEPT),
    count: figures.length,
  };
}
