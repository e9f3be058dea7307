/**
 * Foot notes that follow from how the figures of a form came about: blanks, typed totals, derived
 * figures.
 */
import type { CellRef } from '../domain/address';
import { formatVietnamese } from '../domain/vietnamese-format';
import { cutList } from '../text/report';
import { labelOf, numberOf } from './columns';
import type { Layout } from './layout';
import type { Notes } from './notes';
import type { PrintedRow } from './printed';
import type { Resolver } from './resolve';

const MOST_NAMES = 12;

/** @param said whether a finding already speaks of a cell, so that nothing is said twice */
export function addRemarks(
  notes: Notes,
  layout: Layout,
  rows: readonly PrintedRow[],
  resolver: Resolver,
  said: (cells: readonly CellRef[]) => boolean,
): void {
  const numbers = new Map(layout.columns.map((column) => [column.key, numberOf(column.number)]));
  const gathered = new Map<string, string[]>();
  const gather = (code: string, column: string): void => {
    const columns = gathered.get(code) ?? [];
    if (!columns.includes(column)) gathered.set(code, [...columns, column]);
  };
  const computed = layout.columns.filter(({ key }) => resolver.isComputed(key));
  const summed = layout.columns.filter(({ key }) => resolver.isComputed(key, true));
  for (const row of rows.filter((item) => !item.quiet)) {
    for (const column of row.kind === 'leaf' ? computed : summed) {
      const resolved = resolver.figure(row, column.key);
      // Of most cells there is nothing to be said.
      if (resolved.remark === undefined) continue;
      const number = numberOf(column.number);
      const printed = resolved.value ? formatVietnamese(resolved.value) : '';
      switch (resolved.remark) {
        case 'derived':
          notes.add('derived', {
            column: number,
            formula: `${number}=${labelOf(column.otherwise!, numbers)}`,
          });
          break;
        case 'typed-differs':
          if (said(resolved.typed!.cells)) break;
          notes.add(
            'typed-differs',
            { column: number, typed: formatVietnamese(resolved.typed!.value), printed },
            row,
          );
          break;
        case 'sum-with-blank':
          notes.add('sum-with-blank', { column: number, printed }, row);
          break;
        case 'typed-rate':
          notes.add('typed-rate', { column: number }, row);
          break;
        case 'declared-only':
        case 'partial':
        case 'uncovered':
          gather(resolved.remark, number);
          break;
      }
    }
  }
  for (const [code, columns] of gathered) notes.add(code, { columns: columns.join(', ') });
  addBlanks(notes, layout, rows, resolver);
}

/** Blanks of the workbook, by the columns that are blank in the same rows. */
function addBlanks(
  notes: Notes,
  layout: Layout,
  rows: readonly PrintedRow[],
  resolver: Resolver,
): void {
  const leaves = rows.filter((row) => row.kind === 'leaf' && !row.quiet);
  const sources = layout.columns.filter(
    (column) => column.source && ['money', 'count', 'number', 'target'].includes(column.kind),
  );
  // A list of words alone has no figures that could be blank.
  if (sources.length === 0) return;
  const blank = (row: PrintedRow, column: (typeof sources)[number]): boolean => {
    if (column.kind !== 'target') return resolver.figure(row, column.key).value === null;
    const source = row.values[column.source!];
    return !source || !('figure' in source);
  };
  const open = leaves.filter((row) => sources.every((column) => blank(row, column)));
  const isOpen = new Set(open);
  if (open.length > 0)
    notes.add('open-rows', {
      rows: cutList(
        open.map((row) => rowName(row, layout)),
        MOST_NAMES,
      ),
    });
  const filled = leaves.filter((row) => !isOpen.has(row));
  const byRows = new Map<string, { columns: string[]; rows: PrintedRow[] }>();
  for (const column of sources) {
    const empty = filled.filter((row) => blank(row, column));
    if (empty.length === 0) continue;
    const key = empty.map((row) => row.at).join();
    const entry = byRows.get(key) ?? { columns: [], rows: empty };
    entry.columns.push(numberOf(column.number));
    byRows.set(key, entry);
  }
  for (const { columns, rows: empty } of byRows.values()) {
    if (empty.length === filled.length) notes.add('blank-column', { columns: columns.join(', ') });
    else
      notes.add('blank-cells', {
        columns: columns.join(', '),
        rows: cutList(
          empty.map((row) => rowName(row, layout)),
          MOST_NAMES,
        ),
      });
  }
}

/** Rows of one level are meant by their names, rows of a tree by their ordinals. */
function rowName(row: PrintedRow, layout: Layout): string {
  const name = row.values.name;
  const flat = layout.template.rows.ordinals.length === 1;
  return flat && name && 'text' in name ? name.text : row.path;
}
