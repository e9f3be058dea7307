/** A slip without rules and without a header: lines that are numbered, or end in a colon. */
import { expressionsOf } from '../domain/expressions';
import { isSignature } from './regions';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

/** Rows of the lines, and the column of their words; the figures stand in the next one. */
export interface Slip {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

const FEWEST = 3;
const NUMBERED = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z\u0111IVX]{1,4})[.)]?|[-–+*])$/u;
const LONGEST = 80;

/** The first run of such lines with room at their right; null where there is none. */
export function slipOf(sheet: FormSheet): Slip | null {
  for (let column = 0; column < Math.min(sheet.columns, 4); column++)
    for (let top = 0; top < sheet.map.rows; top++) {
      const lines: string[] = [];
      while (isLine(sheet, top + lines.length, column))
        lines.push(sheet.text(top + lines.length, column));
      const isOfFigures =
        lines.filter((line) => expression('telling').test(line)).length * 2 > lines.length;
      if (lines.length >= FEWEST && isOfFigures)
        return { top, bottom: top + lines.length - 1, column };
      top += lines.length;
    }
  return null;
}

function isLine(sheet: FormSheet, row: number, column: number): boolean {
  const text = sheet.text(row, column).trim();
  const before = column > 0 ? sheet.text(row, column - 1).trim() : '';
  const isAsked = NUMBERED.test(before) || (before === '' && /:$/u.test(text));
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || isSignature(text) || !isAsked)
    return false;
  for (let right = column + 1; right < sheet.columns; right++)
    if (sheet.text(row, right) !== '') return false;
  return sheet.isOpen(row, column + 1);
}
