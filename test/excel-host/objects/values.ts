/** Reading and writing the grid of a range. */
import type { Area } from '../../../src/domain/address';
import { CellFault } from '../calculate';
import type { HostSheet, Scalar } from '../model';
import { MOST_CELLS } from '../profiles';
import { ExcelError } from '../wire';
import { readWritten } from '../written-text';
import { restyle } from './format';
import { columnsOf, rowsOf } from './stage';
import type { Stage } from './stage';

export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  return Array.from({ length: rowsOf(area) }, (_, i) =>
    Array.from({ length: columnsOf(area) }, (__, j) => read(area.top + i, area.left + j)),
  );
}

function computed(
  stage: Stage,
  sheet: HostSheet,
  row: number,
  column: number,
): { value: Scalar; isError: boolean } {
  try {
    return { value: stage.calculator().value(sheet, row, column), isError: false };
  } catch (fault) {
    if (!(fault instanceof CellFault)) throw fault;
    return { value: fault.shown, isError: true };
  }
}

export const valuesOf = (stage: Stage, sheet: HostSheet, area: Area): Scalar[][] | null =>
  grid(area, (row, column) => computed(stage, sheet, row, column).value);
export const formulasOf = (sheet: HostSheet, area: Area): Scalar[][] | null =>
  grid(area, (row, column) => {
    const cell = sheet.cell(row, column);
    return cell?.formula ?? cell?.value ?? '';
  });
export const formatsOf = (sheet: HostSheet, area: Area): string[][] | null =>
  grid(area, (row, column) => sheet.cell(row, column)?.style.format ?? 'General');

export function typesOf(stage: Stage, sheet: HostSheet, area: Area): string[][] | null {
  return grid(area, (row, column) => {
    const { value, isError } = computed(stage, sheet, row, column);
    if (isError) return 'Error';
    if (value === '') return 'Empty';
    return (
      { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'] ??
      'Unknown'
    );
  });
}

/** A grid of the range's own size, or one value for every cell. */
function spread<T>(area: Area, given: unknown): (row: number, column: number) => T | null {
  if (!Array.isArray(given)) return () => given as T;
  const rows = given as readonly unknown[];
  if (
    rows.length !== rowsOf(area) ||
    rows.some((row) => !Array.isArray(row) || row.length !== columnsOf(area))
  ) {
    throw new ExcelError(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size of the range.',
      'Range.values',
    );
  }
  return (row, column) => (rows as T[][])[row - area.top]![column - area.left]!;
}

/** Carries the parts of a written grid into the cells; null leaves a cell as it is. */
export function write(stage: Stage, sheet: HostSheet, area: Area, given: unknown): void {
  const at = spread<Scalar>(area, given);
  if (isGuarded(sheet, area))
    throw new ExcelError(
      'AccessDenied',
      'You cannot perform the requested operation.',
      'Range.values',
    );
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      const merged = sheet.mergeAt(row, column);
      // Inside a merged area only the first cell holds a value; what is written elsewhere is lost without a word.
      if (merged && (merged.top !== row || merged.left !== column)) continue;
      put(sheet, row, column, value);
    }
  }
  stage.changed(sheet, area);
}

/** On a protected sheet the cells that are unlocked take values all the same. */
function isGuarded(sheet: HostSheet, { top, bottom, left, right }: Area): boolean {
  if (!sheet.isProtected) return false;
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (sheet.cell(row, column)?.style.locked ?? true) return true;
  return false;
}

export function put(sheet: HostSheet, row: number, column: number, value: Scalar): void {
  const cell = sheet.at(row, column);
  if (typeof value !== 'string') {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new ExcelError('InvalidArgument', 'not a number');
    // In a cell of text format a number becomes a text.
    Object.assign(cell, {
      value: cell.style.format === '@' ? String(value) : value,
      formula: null,
      isError: false,
    });
    return;
  }
  if (value.length > 32_767)
    throw new ExcelError('InvalidArgument', 'The text is longer than a cell holds.');
  const written = readWritten(value, cell.style.format);
  if (written.kind === 'formula') {
    if (written.formula.length > 8192)
      throw new ExcelError('InvalidArgument', 'The formula is too long.');
    Object.assign(cell, { value: 0, formula: written.formula, isError: false });
    return;
  }
  Object.assign(cell, { value: written.value, formula: null, isError: written.kind === 'error' });
  const format = written.kind === 'value' ? written.format : undefined;
  if (format && cell.style.format === 'General') cell.style = { ...cell.style, format };
}

export function writeFormats(sheet: HostSheet, area: Area, given: unknown): void {
  const at = spread<string>(area, given);
  if (sheet.isProtected)
    throw new ExcelError(
      'AccessDenied',
      'You cannot perform the requested operation.',
      'Range.numberFormat',
    );
  restyle(sheet, area, (_, row, column) => {
    const format = at(row, column);
    return format === null || format === undefined ? {} : { format };
  });
}
