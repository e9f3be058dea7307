/** A form that shows "0" or "-" wherever a figure goes is an empty one. */
import { toA1 } from '../domain/address';
import { listsPersons } from './listed';
import { tablesOf, type FormTable } from './layout';
import { rowsOf } from './rows';
import type { FormSheet } from './sheet';

/**
 * Noughts and dashes of tables in which nothing else stands, and most cells have one; beside a real
 * figure a nought is a figure as well.
 * @returns their addresses, "C7"
 */
export function placeholdersOf(sheet: FormSheet): ReadonlySet<string> {
  return new Set(tablesOf(sheet).flatMap((table) => inTable(sheet, table)));
}

function inTable(sheet: FormSheet, table: FormTable): string[] {
  if (listsPersons(table)) return [];
  const values = table.columns.filter(({ kind }) => kind === 'value');
  const cells = rowsOf(sheet, table).flatMap(({ row }) =>
    values.flatMap(({ column }) => (sheet.hasFormula(row, column) ? [] : [{ row, column }])),
  );
  const held = cells.filter(({ row, column }) => sheet.text(row, column) !== '');
  const isHolder = ({ row, column }: (typeof cells)[number]): boolean =>
    sheet.number(row, column) === 0 || /^\s*[-–—]\s*$/.test(sheet.text(row, column));
  return held.length * 2 > cells.length && held.every(isHolder)
    ? held.map(({ row, column }) => toA1(row, column))
    : [];
}

/** The same form with those cells empty. */
export function without(sheet: FormSheet, cells: ReadonlySet<string>): FormSheet {
  if (cells.size === 0) return sheet;
  const isOut = (row: number, column: number): boolean => cells.has(toA1(row, column));
  return {
    ...sheet,
    text: (row, column) => (isOut(row, column) ? '' : sheet.text(row, column)),
    labelAt: (row, column) => (isOut(row, column) ? '' : sheet.labelAt(row, column)),
    number: (row, column) => (isOut(row, column) ? null : sheet.number(row, column)),
    isOpen: (row, column) => isOut(row, column) || sheet.isOpen(row, column),
  };
}
