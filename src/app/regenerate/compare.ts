/**
 * Compares what was generated last, what stands in the sheet now, and what would be generated now.
 */
import { toA1 } from '../../domain/address';
import { markWords } from '../../text/report';
import type { CellValue } from '../../workbook/port';
import { alignLines } from './align';
import type { RememberedCell, RememberedSheet } from './memory';
import type { SheetNow } from './sheet-now';
import { byPlace, spotOf } from './spot';

export type Plain = string | number | null;

/** The source has changed and the officer has not touched the cell. */
export interface Changed {
  readonly cell: string;
  readonly from: Plain;
  readonly to: Plain;
}

/** The officer has changed the cell; the source is as it was. */
export interface Kept {
  readonly cell: string;
  readonly generated: Plain;
  readonly now: Plain;
  readonly source: Plain;
}

/** Both have changed, to different values. */
export interface Conflict extends Kept {
  readonly taken: 'sheet' | 'source';
}

export interface Comparison {
  readonly changed: readonly Changed[];
  readonly kept: readonly Kept[];
  readonly conflicts: readonly Conflict[];
  /** Cells that the officer has added: notes, columns, rows. */
  readonly added: readonly string[];
  /** By place in the sheet ("row,column"): what is to be written there. */
  readonly writes: ReadonlyMap<string, Plain>;
}

export type Place = (row: number, column: number) => { row: number; column: number } | null;

/** For each generated row and column which one it is now; null for one that is gone. */
export interface LinesNow {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

export function linesNow(before: RememberedSheet, now: SheetNow): LinesNow {
  const rowBags = bags(now.cells, 0, now.rows);
  const beforeRows = bags(before.cells, 0, before.bottom + 1);
  const rows = alignLines(before.bottom + 1, Math.max(now.rows, before.bottom + 1), (i, j) =>
    shared(beforeRows[i]!, rowBags[j] ?? new Map()),
  );
  const columns = alignLines(before.right + 1, Math.max(now.columns, before.right + 1), (i, j) => {
    let equal = 0;
    rows.forEach((row, at) => {
      if (row !== null && same(before.cells.get(`${at},${i}`), now.cells.get(`${row},${j}`)))
        equal += 1;
    });
    return equal;
  });
  return { rows, columns };
}

/**
 * Where each generated place is in the sheet now; null for a place that the officer has deleted.
 */
function placesNow(before: RememberedSheet, now: SheetNow): Place {
  const { rows, columns } = linesNow(before, now);
  return (row, column) => {
    const [r, c] = [rows[row], columns[column]];
    return r === null || r === undefined || c === null || c === undefined
      ? null
      : { row: r, column: c };
  };
}

/**
 * @param before null when nothing is remembered: then every difference is a conflict
 * @param after what would be generated now, in the same layout
 * @param takeNew whether the officer wants the new value at a place of the sheet ("L18")
 */
export function compareSheet(
  before: RememberedSheet | null,
  now: SheetNow,
  after: RememberedSheet,
  takeNew: (cell: string) => boolean,
  place: Place = placesNow(before ?? after, now),
): Comparison {
  const changed: Changed[] = [];
  const kept: Kept[] = [];
  const conflicts: Conflict[] = [];
  const writes = new Map<string, Plain>();
  const known = new Set<string>();
  const all = new Set([...(before?.cells.keys() ?? []), ...after.cells.keys()]);
  for (const key of [...all].sort(byPlace)) {
    const [row, column] = spotOf(key);
    const at = place(row, column);
    const last = before?.cells.get(key);
    const next = after.cells.get(key);
    if (!at) {
      // A place that was never generated was never deleted: the form has grown beyond its old end.
      if (last !== undefined || !before)
        kept.push({
          cell: toA1(row, column),
          generated: last?.value ?? null,
          now: null,
          source: next?.value ?? null,
        });
      continue;
    }
    const spot = `${at.row},${at.column}`;
    known.add(spot);
    const cell = toA1(at.row, at.column);
    const present = now.cells.get(spot);
    if (next?.formula !== undefined && present?.formula !== undefined) continue;
    const [was, is, will] = [
      plain(last?.value ?? null),
      plain(present?.value ?? null),
      plain(next?.value ?? null),
    ];
    if (equal(is, will)) continue;
    if (
      before &&
      equal(was, is) &&
      (last?.formula === undefined) === (present?.formula === undefined)
    ) {
      changed.push({ cell, from: is, to: will });
      writes.set(spot, will);
    } else if (before && equal(was, will)) {
      const taken = takeNew(cell);
      if (taken && next?.formula === undefined) {
        changed.push({ cell, from: is, to: will });
        writes.set(spot, will);
      } else kept.push({ cell, generated: was, now: is, source: will });
    } else {
      const taken = takeNew(cell) ? 'source' : 'sheet';
      conflicts.push({ cell, generated: was, now: is, source: will, taken });
      if (taken === 'source') writes.set(spot, will);
    }
  }
  const mark = markColumn(now);
  const added = [...now.cells.keys()]
    .filter((spot) => !known.has(spot) && spotOf(spot)[1] !== mark)
    .sort(byPlace)
    .map((spot) => toA1(...spotOf(spot)));
  return { changed, kept, conflicts, added, writes };
}

/**
 * The column of the mark in the sheet as it stands, which moves when columns are inserted; −1 when
 * the officer has deleted it.
 */
export function markColumn(now: SheetNow): number {
  for (const [spot, { value }] of now.cells) if (value === markWords.title) return spotOf(spot)[1];
  return -1;
}

/** A formula counts by its result: Excel moves its references when columns are inserted. */
function same(
  before: RememberedCell | undefined,
  now: { readonly value: CellValue } | undefined,
): boolean {
  return before !== undefined && now !== undefined && equal(plain(before.value), plain(now.value));
}

/** The contents of each line with how often they occur. */
export function bags(
  cells: ReadonlyMap<string, { readonly value: CellValue }>,
  part: 0 | 1,
  count: number,
): Map<string, number>[] {
  const lines = Array.from({ length: count }, () => new Map<string, number>());
  for (const [key, { value }] of cells) {
    const line = lines[spotOf(key)[part]];
    const text = String(plain(value));
    line?.set(text, (line.get(text) ?? 0) + 1);
  }
  return lines;
}

/** How much two lines have in common; words count more than numbers. */
export function shared(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): number {
  let count = 0;
  for (const [text, times] of before)
    count += Math.min(times, now.get(text) ?? 0) * (/\p{L}/u.test(text) ? 2 : 1);
  return count;
}

function plain(value: CellValue): Plain {
  if (value === null || value === '') return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Excel writes line breaks and the last digit of a fraction in its own way. */
function equal(a: Plain, b: Plain): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string')
    return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
  return a === b;
}
