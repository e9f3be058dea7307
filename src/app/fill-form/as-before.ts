/** A form that was filled in earlier, seen as the blank form that it was. */
import { toA1 } from '../../domain/address';
import { isSameMoved } from '../../domain/sheet-formula/same-moved';
import type { FormSheet } from '../../forms/sheet';
import type { FilledForm, KeptCell, KeptRows } from '../../sources/settings/filled-forms';

/** What stands in a cell of a form. */
export interface EntryNow {
  /** Null for nothing. */
  readonly value: number | string | null;
  readonly computed: boolean;
  /** Of a formula, with "="; the value is its result. */
  readonly formula?: string;
}

export function entryAt(sheet: FormSheet, row: number, column: number): EntryNow {
  const number = sheet.number(row, column);
  const formula = sheet.look(row, column)?.formula;
  const text = number === null && !sheet.isOpen(row, column) ? sheet.text(row, column) : '';
  return {
    value: number ?? (text === '' ? null : text),
    computed: sheet.hasFormula(row, column),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** Nobody has touched the cell since it was filled in. A formula may have moved as a block. */
export function isUntouched(now: EntryNow, kept: KeptCell): boolean {
  if (kept.formula !== undefined || now.computed)
    return (
      kept.formula !== undefined &&
      now.formula !== undefined &&
      isSameMoved(kept.formula, now.formula)
    );
  return isSame(now.value, kept.value);
}

/** Excel writes line breaks and the last digit of a fraction in its own way. */
export function isSame(a: EntryNow['value'], b: EntryNow['value']): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string')
    return a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim();
  return a === b;
}

/**
 * Numbers, and texts that the program wrote, count as blank; a form's own formulas stay, one that
 * an officer wrote over a figure does not. A text
 * that stands where another one was filled in may be a label by now, and stays as well.
 */
export function asBefore(
  sheet: FormSheet,
  { cells }: Pick<FilledForm, 'cells'>,
  lists: readonly KeptRows[] = [],
): FormSheet {
  const isInList = (row: number): boolean =>
    lists.some((list) => row >= list.row && row < list.row + list.count);
  const isOurs = (row: number, column: number): boolean => {
    if (isInList(row) && !sheet.hasFormula(row, column)) return true;
    const kept = cells.get(toA1(row, column));
    if (kept === undefined || kept.was !== undefined) return false;
    const now = entryAt(sheet, row, column);
    return typeof now.value === 'number' || now.computed || isUntouched(now, kept);
  };
  /** The dots of a title that nobody has changed since. */
  const dots = (row: number, column: number): string | undefined => {
    const kept = cells.get(toA1(row, column));
    return kept?.was !== undefined && isUntouched(entryAt(sheet, row, column), kept)
      ? kept.was
      : undefined;
  };
  const isFirst = (row: number, column: number): boolean => {
    const area = sheet.merge(row, column);
    return area === undefined || (area.top === row && area.left === column);
  };
  return {
    ...sheet,
    isListed: isInList,
    text: (row, column) =>
      isOurs(row, column) ? '' : (dots(row, column) ?? sheet.text(row, column)),
    labelAt: (row, column) => (isOurs(row, column) ? '' : sheet.labelAt(row, column)),
    hasFormula: (row, column) => !isOurs(row, column) && sheet.hasFormula(row, column),
    isOpen: (row, column) =>
      sheet.isOpen(row, column) ||
      isOurs(row, column) ||
      (isFirst(row, column) &&
        ((cells.has(toA1(row, column)) && dots(row, column) === undefined) ||
          (!sheet.hasFormula(row, column) && sheet.number(row, column) !== null))),
    look(row, column) {
      const look = sheet.look(row, column);
      if (look?.formula === undefined || !isOurs(row, column)) return look;
      const { formula: _formula, ...rest } = look;
      return rest;
    },
  };
}
