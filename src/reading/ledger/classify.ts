/**
 * Tells the rows that count from those that do not: totals, groups, signatures, notes, blank and
 * repeated lines.
 */
import { tidyText } from '../../domain/match-key';
import { ownName } from '../../domain/own-name';
import { dropAfterTotal, isBeside } from './beside-rows';
import { LevelTracker } from './ordinals';
import {
  anySignature,
  firstText,
  isExplanation,
  isNumber,
  isOfNextClass,
  isTemplateRow,
  keyText,
  readsAsFigure,
} from './row-texts';
import type { LedgerColumn, LedgerSheet, SkippedRow, TableRow } from './rows';
import {
  isNote,
  isPageMark,
  isPlaceAndDate,
  isRunningTotal,
  isSignature,
  totalWord,
} from './words';

export interface RowsTask {
  readonly grid: LedgerSheet;
  readonly kind: { readonly kind: string; readonly key: string; readonly keyElse?: string };
  readonly columns: readonly LedgerColumn[];
  /** Stretches of rows [from, to) under the header and its repetitions. */
  readonly stretches: readonly (readonly [number, number])[];
  /** Column numbers, or units, that stand right under the header. */
  readonly isUnderHeader: (row: number) => boolean;
  /** A unit over a table: "ĐVT: triệu đồng". */
  readonly isUnit: (text: string) => boolean;
}

export interface RowsResult {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
}

const FIGURES = new Set([
  'count',
  'money',
  'rate',
  'points',
  'number',
  'target',
  'mark',
  'id',
  'date',
  'code',
]);
/**
 * Kinds whose lines are not added up: there "Tổng số hộ" is the name of a target and not a total.
 */
const WITHOUT_TOTALS = new Set(['targets', 'assignment', 'settings', 'key-figures', 'flow-list']);

/** Asked for each cell of a long list: what begins with a sign of ASCII holds something. */
function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > 0x20 && code < 0x7f) && tidyText(text) === '';
}

export function classifyRows(task: RowsTask): RowsResult {
  const { grid, kind, columns } = task;
  const named = columns.filter((column) => column.field);
  const keyColumn =
    named.find((column) => column.field?.id === kind.key) ??
    named.find((column) => column.field?.id === kind.keyElse) ??
    null;
  const ordinalColumn = named.find((column) => column.field?.id === 'ordinal');
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  const namesWhom = ['place', 'organisation'].includes(keyColumn?.field?.id ?? '');
  const rows: TableRow[] = [];
  const skipped: SkippedRow[] = [];
  const levels = new LevelTracker();
  let closed = false;

  for (const [from, to] of task.stretches) {
    for (let row = from; row < to; row++) {
      let filled = 0;
      let figures = 0;
      let inFigureColumns = 0;
      let struck = 0;
      for (const column of columns) {
        const text = grid.value(row, column.column);
        if (text === null || (typeof text === 'string' && isBlank(text))) continue;
        filled += 1;
        if (column.field && FIGURES.has(column.field.type)) {
          inFigureColumns += 1;
          // One of them is enough to know.
          if (figures === 0 && (typeof text !== 'string' || readsAsFigure(text))) figures = 1;
        }
        // A row counts as struck when all of it is, so one plain cell settles it.
        if (struck === filled - 1 && grid.look(row, column.column)?.strike) struck += 1;
      }
      const written = keyColumn ? keyText(grid, row, keyColumn.column) : '';
      const upper = rows.at(-1);
      const isBelow =
        namesWhom && written === '' && upper && isOfNextClass(grid, row, upper.row, columns);
      const label = isBelow ? upper.label : namesWhom ? ownName(written) : written;
      if (filled === 0 && label === '') continue;
      const first = firstText(grid, row, left, right, ordinalColumn?.column);
      if (filled === 1 && isPageMark(first)) {
        skipped.push({ row, why: 'note' });
        continue;
      }
      // A setting may be called "Người lập biểu": there the words are a name of a value and no
      // signature.
      if (
        figures === 0 &&
        kind.kind !== 'settings' &&
        (isSignature(first) || isPlaceAndDate(first) || anySignature(grid, row, left, right))
      ) {
        closed = true;
        skipped.push({ row, why: 'signature' });
        continue;
      }
      // A remark within the list does not end it: its next numbered line is one of it.
      if (closed && figures === 0 && !goesOn(ordinalColumn, label, filled, row)) {
        skipped.push({ row, why: 'note' });
        continue;
      }
      if (figures === 0 && (isNote(first) || isNote(label))) {
        closed = true;
        skipped.push({ row, why: 'note' });
        continue;
      }
      // The unit over the next table, and what follows it, is no row of this one.
      if (figures === 0 && task.isUnit(first)) {
        closed = true;
        skipped.push({ row, why: 'note' });
        continue;
      }
      if (row - from < 3 && label === '' && isExplanation(grid, row, columns)) {
        skipped.push({ row, why: 'note' });
        continue;
      }
      if (row - from < 3 && task.isUnderHeader(row)) {
        skipped.push({ row, why: 'column-numbers' });
        continue;
      }
      if (filled > 0 && struck === filled) {
        skipped.push({ row, why: 'struck' });
        continue;
      }
      const above = rows.at(-1);
      if (above?.role === 'item' && filled === 1 && isContinuation(kind.kind, above.label, label)) {
        rows[rows.length - 1] = { ...above, label: `${above.label} ${label}` };
        skipped.push({ row, why: 'note' });
        continue;
      }
      const ordinal = ordinalColumn ? grid.text(row, ordinalColumn.column) : '';
      if ([label, first, ordinal].some(isTemplateRow)) {
        skipped.push({ row, why: 'template' });
        continue;
      }
      const total = WITHOUT_TOTALS.has(kind.kind)
        ? null
        : (totalWord(label, isNumber(ordinal)) ??
          totalWord(first, isNumber(ordinal)) ??
          (ordinalColumn ? totalWord(ordinal) : null));
      if (!WITHOUT_TOTALS.has(kind.kind) && (isRunningTotal(label) || isRunningTotal(first))) {
        skipped.push({ row, why: 'subtotal-row' });
        continue;
      }
      if (kind.kind === 'hamlet-summary' && isBeside(label !== '' ? label : first)) {
        skipped.push({ row, why: 'note' });
        continue;
      }
      // A title may begin in the column of numbers.
      const usesOrdinal = ordinal !== '' && ordinal.length <= 10 && totalWord(ordinal) === null;
      const level = levels.levelOf(usesOrdinal ? ordinal : null);
      rows.push({
        row,
        level, // A number is no name: a row without one stays without.
        label: label !== '' || !/\p{L}/u.test(first) ? label : first,
        ordinal: usesOrdinal ? ordinal : null,
        role:
          (isBelow && upper.role === 'total' ? upper.role : total) ??
          roleOf(kind, task, row, filled, inFigureColumns),
        hidden: grid.layout.filteredRows.has(row)
          ? 'filtered'
          : grid.layout.hiddenRows.has(row)
            ? 'hidden'
            : 'no',
        struck: struck > 0,
      });
    }
  }
  function goesOn(
    numbers: LedgerColumn | undefined,
    label: string,
    filled: number,
    row: number,
  ): boolean {
    // "11.2" goes on from "11.1" as "12" does.
    const firstOf = (text: string): number => Number(/^\d{1,4}(?=$|[.)])/.exec(text)?.[0] ?? NaN);
    const own = numbers ? firstOf(grid.text(row, numbers.column)) : NaN;
    const step = own - firstOf(rows.at(-1)?.ordinal ?? '');
    if (label === '' || filled < 3) return false;
    closed = step !== 0 && step !== 1;
    return !closed;
  }
  if (!WITHOUT_TOTALS.has(kind.kind)) {
    dropTitlesAtEnd(rows, skipped);
    dropAfterTotal(rows, skipped, kind.kind === 'household-register');
  }
  return { rows, skipped };
}

/** "… lĩnh vực nông nghiệp": the rest of a long name, in the row below its line. */
function isContinuation(kind: string, above: string, label: string): boolean {
  return (
    ['targets', 'funding', 'disbursement'].includes(kind) &&
    (/^\p{Ll}{2}/u.test(label) || /[:,–-]$/.test(above))
  );
}

/** Headings with nothing below them are the titles of what comes next on the sheet. */
function dropTitlesAtEnd(rows: TableRow[], skipped: SkippedRow[]): void {
  for (
    let last = rows.at(-1);
    last?.role === 'group' && last.ordinal === null;
    last = rows.at(-1)
  ) {
    skipped.push({ row: last.row, why: 'note' });
    rows.pop();
  }
}

/**
 * A line with a name alone heads the lines below it; in a register an item needs the name and one
 * more field.
 */
function roleOf(
  kind: RowsTask['kind'],
  task: RowsTask,
  row: number,
  filled: number,
  figures: number,
): TableRow['role'] {
  if (kind.kind === 'household-register') {
    const nameColumn = task.columns.find((column) => column.field?.id === 'name');
    const hasName = nameColumn !== undefined && task.grid.text(row, nameColumn.column) !== '';
    return hasName && filled >= 2 && (figures > 0 || filledFields(task, row) >= 2)
      ? 'item'
      : 'group';
  }
  if (kind.kind === 'assignment' || kind.kind === 'settings') return 'item';
  // A target in a sentence has its figure within its words.
  if (kind.kind === 'targets' && !task.columns.some(({ field }) => field?.type === 'target'))
    return /\d/.test(task.grid.text(row, keyColumnOf(task))) ? 'item' : 'group';
  return figures > 0 ? 'item' : 'group';
}

function keyColumnOf({ columns, kind }: RowsTask): number {
  return (columns.find(({ field }) => field?.id === kind.key) ?? columns[0])?.column ?? 0;
}

function filledFields(task: RowsTask, row: number): number {
  return task.columns.filter(
    (column) =>
      column.field && column.field.id !== 'ordinal' && task.grid.text(row, column.column) !== '',
  ).length;
}
