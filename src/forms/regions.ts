/** Where the tables of a form stand: what is ruled, or the fullest row and what follows. */
import { expressionsOf } from '../domain/expressions';
import type { FormSheet } from './sheet';
import { besideEachOther } from './side-by-side';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.lines);

export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const SIDES = 3;

export function regionsOf(sheet: FormSheet): Region[] {
  const regions: Region[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const ruled: number[] = [];
    for (let column = 0; column < sheet.columns; column++) {
      const area = sheet.merge(row, column);
      const borders = sheet.look(area?.top ?? row, area?.left ?? column)?.borders ?? 0;
      // The sign of a box is a rule at its side; a line under a title has none.
      if (borders & SIDES) ruled.push(column);
    }
    const [left, right] = [ruled[0], ruled[ruled.length - 1]];
    if (left === undefined || right === undefined || ruled.length < 2) continue;
    const last = regions[regions.length - 1];
    if (last?.bottom === row - 1)
      regions.splice(-1, 1, {
        top: last.top,
        bottom: row,
        left: Math.min(left, last.left),
        right: Math.max(right, last.right),
      });
    else regions.push({ top: row, bottom: row, left, right });
  }
  const real = regions.filter(({ top, bottom, left, right }) => bottom > top && right - left >= 1);
  return (real.length > 0 ? real : unruled(sheet)).flatMap((region) =>
    besideEachOther(sheet, region),
  );
}

/** Without rules: from the fullest row of words down to the signature, or to two empty rows. */
function unruled(sheet: FormSheet): Region[] {
  let best: { row: number; columns: number[] } = { row: -1, columns: [] };
  for (let row = 0; row < sheet.map.rows; row++) {
    const columns = Array.from({ length: sheet.columns }, (_, column) => column).filter((column) =>
      /\p{L}/u.test(sheet.text(row, column)),
    );
    if (columns.length > best.columns.length) best = { row, columns };
  }
  const [left, right] = [best.columns[0], best.columns[best.columns.length - 1]];
  if (left === undefined || right === undefined || best.columns.length < 3) return [];
  let bottom = best.row;
  for (let row = best.row + 1; row < sheet.rows; row++) {
    const text = Array.from({ length: sheet.columns }, (_, column) => sheet.text(row, column))
      .join(' ')
      .trim();
    if (isSignature(text)) break;
    if (text !== '' || sheet.isListed?.(row)) bottom = row;
    else if (row > bottom + 2) break;
  }
  return [{ top: best.row, bottom: Math.max(bottom, best.row + 1), left, right }];
}

export function isSignature(text: string): boolean {
  return expression('signature').test(text);
}

/** A note below a table, or who signs. */
export const isRemark = (text: string): boolean =>
  isSignature(text) || expression('note').test(text);
