/**
 * The cells that a question is about, as they stand, with a few around them: for the screen beside
 * the open workbook, and for no message.
 */
import { columnLetters, fromA1, type CellRef } from '../../domain/address';
import { PERSONAL_FIELDS } from '../../catalogue/personal';
import { cellText } from '../table-preview';
import type { RecognisedTable, TableColumn } from '../../sources/table';

export interface PieceCell {
  readonly text: string;
  /** The question is about this cell, or this column. */
  readonly hot: boolean;
  readonly number: boolean;
}

/** A small part of one sheet. */
export interface Piece {
  readonly sheet: string;
  /** The longest line above the table; "" without one. */
  readonly title: string;
  /** "C", "I", "W" */
  readonly columns: readonly { readonly letters: string; readonly hot: boolean }[];
  readonly rows: readonly {
    /** As on the sheet, from 1. */
    readonly row: number;
    readonly head: boolean;
    readonly cells: readonly PieceCell[];
  }[];
}

const MOST_COLUMNS = 4;
const MOST_HOT_ROWS = 4;
const LONGEST = 60;
/** Columns that say whose line it is; what else is about a person is left out. */
const NAMING = ['name', 'place', 'content', 'target', 'label'];

export function pieceOf(table: RecognisedTable, cells: readonly CellRef[]): Piece {
  const { grid, headerRows, area } = table;
  const places = cells.flatMap(({ sheet, cell }) => {
    const at = sheet === grid.sheet ? fromA1(cell) : null;
    return at ? [at] : [];
  });
  const isCorner = (at: { row: number; column: number }): boolean =>
    at.row === area.top && at.column === area.left;
  const hotColumns = new Set(places.filter((at) => !isCorner(at)).map(({ column }) => column));
  const columns = shownColumns(table, hotColumns);
  const inBody = [...new Set(places.map(({ row }) => row))].filter((row) => row > headerRows[1]);
  const items = table.rows.filter(({ role }) => role === 'item').map(({ row }) => row);
  const differs = items.find(
    (row) => new Set([...hotColumns].map((column) => grid.text(row, column))).size > 1,
  );
  const body = [...new Set([...inBody.slice(0, MOST_HOT_ROWS - 1), differs ?? -1, ...items])]
    .filter((row) => row >= 0)
    .slice(0, Math.max(2, Math.min(MOST_HOT_ROWS, inBody.length + 1)));
  const head = Array.from(
    { length: headerRows[1] - headerRows[0] + 1 },
    (_, at) => headerRows[0] + at,
  ).slice(-3);
  const isHot = (row: number, column: number): boolean =>
    places.some((at) => at.row === row && at.column === column) ||
    (hotColumns.has(column) && head.includes(row));
  return {
    sheet: grid.sheet,
    title: [...table.titles].sort((a, b) => b.length - a.length)[0] ?? '',
    columns: columns.map(({ column }) => ({
      letters: columnLetters(column),
      hot: hotColumns.has(column),
    })),
    rows: [...head, ...body.sort((a, b) => a - b)].map((row) => ({
      row: row + 1,
      head: head.includes(row),
      cells: columns.map((column) => ({
        text: head.includes(row)
          ? grid.text(row, column.column).slice(0, LONGEST)
          : cellText(table, row, column),
        hot: isHot(row, column.column),
        number: typeof grid.value(row, column.column) === 'number',
      })),
    })),
  };
}

/** Those of the question, and before them what names the line, in the order of the sheet. */
function shownColumns(table: RecognisedTable, hot: ReadonlySet<number>): TableColumn[] {
  const asked = table.columns.filter(({ column }) => hot.has(column));
  const naming = NAMING.flatMap((id) => table.columns.find(({ field }) => field?.id === id) ?? []);
  const plain = table.columns.filter(
    ({ field, nameless }) => !nameless && !(field && PERSONAL_FIELDS.has(field.id)),
  );
  const wanted = [...new Set([...asked.slice(0, MOST_COLUMNS - 1), ...naming.slice(0, 1)])];
  for (const column of asked.length > 0 ? [] : [...naming, ...plain])
    if (wanted.length < MOST_COLUMNS && !wanted.includes(column)) wanted.push(column);
  return wanted.sort((a, b) => a.column - b.column);
}
