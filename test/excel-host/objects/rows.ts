/** Rows that are put into a sheet or taken out of it, and what Excel moves with them. */
import type { Area } from '../../../src/domain/address';
import type { HostBook, HostCell, HostSheet } from '../model';
import { ExcelError } from '../wire';
import { LAST_COLUMN, columnsOf, inside, overlap, rowsOf } from './stage';
import type { Stage } from './stage';

/** Where row `row` stands afterwards; null when it is gone. */
type Move = (row: number) => number | null;

function entire(area: Area, what: string): void {
  if (area.left !== 0 || area.right !== LAST_COLUMN)
    throw new ExcelError('NotImplemented', 'the host moves whole rows only', what);
}

/** Excel does not stretch a range whose last row is the one above the new rows. */
export function insertRows(stage: Stage, sheet: HostSheet, area: Area): void {
  entire(area, 'Range.Insert');
  refuseProtected(sheet);
  const count = rowsOf(area);
  move(stage.book, sheet, (row) => (row >= area.top ? row + count : row));
  // New rows look as the one above.
  for (const [column, { style }] of sheet.rows.get(area.top - 1) ?? [])
    for (let row = area.top; row <= area.bottom; row += 1) sheet.at(row, column).style = style;
  const height = sheet.rowHeights.get(area.top - 1);
  if (height !== undefined)
    for (let row = area.top; row <= area.bottom; row += 1) sheet.rowHeights.set(row, height);
  stage.changed(sheet, area);
}

export function deleteRows(stage: Stage, sheet: HostSheet, area: Area): void {
  entire(area, 'Range.Delete');
  refuseProtected(sheet);
  move(stage.book, sheet, (row) =>
    row > area.bottom ? row - rowsOf(area) : row >= area.top ? null : row,
  );
  stage.changed(sheet, area);
}

function refuseProtected(sheet: HostSheet): void {
  if (sheet.isProtected) throw new ExcelError('AccessDenied', 'The sheet is protected.', 'Range');
}

function move(book: HostBook, sheet: HostSheet, to: Move): void {
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, cells] of rows) {
    const place = to(row);
    if (place !== null) sheet.rows.set(place, cells);
  }
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const place = to(row);
    if (place !== null) sheet.rowHeights.set(place, height);
  }
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const place = to(row);
    if (place !== null) sheet.hiddenRows.add(place);
  }
  sheet.merges = sheet.merges.flatMap((area) => movedArea(area, to) ?? []);
  sheet.validations = sheet.validations.flatMap((one) => {
    const area = movedArea(one.area, to);
    return area ? [{ ...one, area }] : [];
  });
  for (const other of book.sheets)
    for (const cells of other.rows.values())
      for (const cell of cells.values())
        if (cell.formula !== null)
          cell.formula = movedFormula(cell.formula, sheet.name, other === sheet, to);
  for (const name of [...book.names, ...sheet.names])
    name.formula = movedFormula(name.formula, sheet.name, false, to);
}

function movedArea(area: Area, to: Move): Area | null {
  const kept = Array.from({ length: rowsOf(area) }, (_, index) => to(area.top + index)).filter(
    (row) => row !== null,
  );
  const [top, bottom] = [kept[0], kept.at(-1)];
  return top === undefined || bottom === undefined ? null : { ...area, top, bottom };
}

const REFERENCE =
  /"[^"]*"|(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<from>\$?[A-Z]{1,3}\$?)(?<top>\d+)(?::(?<to>\$?[A-Z]{1,3}\$?)(?<bottom>\d+))?(?![\p{L}\p{N}(])/gu;

function movedFormula(formula: string, name: string, own: boolean, to: Move): string {
  return formula.replace(REFERENCE, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    const whole = String(found[0]);
    const { sheet, from, top, to: last, bottom } = groups;
    const named = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    const isMeant = named === undefined ? own : named.toLowerCase() === name.toLowerCase();
    if (!isMeant || from === undefined) return whole;
    const area = movedArea(
      { top: Number(top) - 1, bottom: Number(bottom ?? top) - 1, left: 0, right: 0 },
      to,
    );
    if (area === null) return `${sheet ?? ''}#REF!`;
    const end = last === undefined ? '' : `:${last}${area.bottom + 1}`;
    return `${sheet ?? ''}${from}${area.top + 1}${end}`;
  });
}

/** One row onto others: contents, looks, merges; its formulas as they read one row further down. */
export function copyRow(sheet: HostSheet, area: Area, source: Area): void {
  entire(area, 'Range.CopyFrom');
  if (rowsOf(source) !== 1 || columnsOf(source) !== columnsOf(area))
    throw new ExcelError('NotImplemented', 'the host copies one whole row', 'Range.CopyFrom');
  refuseProtected(sheet);
  if (sheet.merges.some((one) => rowsOf(one) > 1 && overlap(one, source)))
    throw new ExcelError('InvalidOperation', 'a part of a merge', 'Range.CopyFrom');
  const merges = sheet.merges.filter((one) => inside(source, one.top, one.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = new Map<number, HostCell>();
    for (const [column, cell] of sheet.rows.get(source.top) ?? [])
      cells.set(column, { ...cell, formula: relative(cell.formula, row - source.top) });
    sheet.rows.set(row, cells);
    sheet.merges.push(...merges.map((one) => ({ ...one, top: row, bottom: row })));
  }
}

function relative(formula: string | null, by: number): string | null {
  return (
    formula?.replace(
      /("[^"]*")|(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}(])/gu,
      (whole, text: string | undefined, column: string, row: string) =>
        text === undefined ? `${column}${Number(row) + by}` : whole,
    ) ?? null
  );
}
