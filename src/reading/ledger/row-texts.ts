/** The texts of a row, and what they say of it before its figures are looked at. */
import { expressionsOf } from '../../domain/expressions';
import { plainKey, tidyText } from '../../domain/match-key';
import { isDash, readNumberText } from '../../domain/number-text';
import type { LedgerColumn, LedgerSheet } from './rows';
import { isPlaceAndDate, isSignature } from './words';
import words from './words.json';

const expression = expressionsOf(words.lines);

/** "(Mẫu) Nguyễn Văn A", "Ví dụ: …": a line that shows how to fill in. */
export function isTemplateRow(text: string): boolean {
  return expression('howToFillIn').test(text);
}

/** "3", "3.": an item's own number. */
export function isNumber(ordinal: string): boolean {
  return /^\d{1,4}[.)]?$/.test(ordinal);
}

/**
 * "Lấy ở cột D biểu B02": words in every filled cell, under the header, say where the figures come
 * from.
 */
export function isExplanation(
  grid: LedgerSheet,
  row: number,
  columns: readonly LedgerColumn[],
): boolean {
  const texts = columns
    .map((column) => grid.text(row, column.column))
    .filter((text) => text !== '');
  const inFigures = columns.some(
    (column) =>
      column.field &&
      ['count', 'money', 'rate'].includes(column.field.type) &&
      grid.text(row, column.column).length > 5,
  );
  return inFigures && texts.every((text) => /\p{L}{2}.*\s/u.test(text));
}

/** A merged name counts for every row of its merge area, as on paper. */
export function keyText(grid: LedgerSheet, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  const merge = grid.mergeAt(row, column);
  return merge && merge.top < row && merge.left === merge.right
    ? grid.text(merge.top, merge.left)
    : own;
}

/** The first text of a row; an ordinal number only when nothing else stands there. */
export function firstText(
  grid: LedgerSheet,
  row: number,
  left: number,
  right: number,
  ordinal: number | undefined,
): string {
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== '' && (column !== ordinal || grid.mergeAt(row, column) !== undefined)) return text;
  }
  return ordinal === undefined ? '' : grid.text(row, ordinal);
}

const CLASS = /^(?:tong so|chung|(?:(?:tong )?so )?(?:ho )?(?:can )?ngheo|hn|hcn)$/;

/**
 * "Toàn xã | Hộ nghèo" over " | Hộ cận nghèo": a name written once holds for the lines of further
 * classes below it.
 */
export function isOfNextClass(
  grid: LedgerSheet,
  row: number,
  above: number,
  columns: readonly LedgerColumn[],
): boolean {
  return columns.some(({ column, field }) => {
    const isClass = (at: number): boolean => CLASS.test(plainKey(grid.text(at, column)));
    return !field && isClass(row) && isClass(above);
  });
}

/** A number, a dash or a mark; words such as a signer's title in a figure's column are none. */
export function readsAsFigure(text: string): boolean {
  return /\d/.test(text)
    ? readNumberText(text) !== null || /^[^\p{L}]*$/u.test(text) || text.length <= 12
    : isDash(text) || tidyText(text).length <= 5;
}

export function anySignature(grid: LedgerSheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== '' && (isSignature(text) || isPlaceAndDate(text))) return true;
  }
  return false;
}
