/** Formulas that name cells by row and column, `=R[-1]C*2`, in the usual form. */
import { columnLetters } from '../../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/limits';

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,5}\]|\d{1,5})?(?![\p{L}\p{N}_.([])/gu;

/**
 * @param written with its "="
 * @returns without "="; null where it leaves the sheet
 */
export function a1Formula(written: string, row: number, column: number): string | null {
  let outside = false;
  const formula = written
    .replace(/^=/, '')
    .replace(PIECE, (piece, down?: string, across?: string) => {
      if (/^["']/.test(piece)) return piece;
      const [toRow, toColumn] = [placeOf(down, row), placeOf(across, column)];
      outside ||= toRow < 0 || toRow >= MAX_ROWS || toColumn < 0 || toColumn >= MAX_COLUMNS;
      const letters = outside ? '' : columnLetters(toColumn);
      return `${isFixed(across) ? '$' : ''}${letters}${isFixed(down) ? '$' : ''}${toRow + 1}`;
    });
  return outside ? null : formula;
}

function placeOf(part: string | undefined, own: number): number {
  if (part === undefined) return own;
  return part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part) - 1;
}

function isFixed(part: string | undefined): boolean {
  return part !== undefined && !part.startsWith('[');
}
