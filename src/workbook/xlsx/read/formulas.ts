/** Formulas as an officer would see them: followers of a shared formula moved, links by file name, no storage prefixes. */
import { columnIndex, columnLetters } from '../../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

/** Texts, quoted sheet names and bracketed parts hold no references; a name or function call is no reference either. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(.])|\$?\d{1,7}:\$?\d{1,7}(?![\w(.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** The formula of a shared group as it stands `rows` below and `columns` right of the cell that spells it out. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece) => {
    if (/^["'[]/.test(piece)) return piece;
    if (/^\$?[A-Za-z]{1,3}\$?\d+$/.test(piece)) return piece.replace(/^(\$?)([A-Za-z]+)(\$?)(\d+)$/, (_, d1, letters, d2, digits) => reference(
      column(d1, letters, columns), row(d2, digits, rows)));
    if (/^\$?[A-Za-z]{1,3}:/.test(piece)) return piece.replace(/(\$?)([A-Za-z]+)/g, (_, dollar, letters) => column(dollar, letters, columns) ?? '#REF!');
    if (/^\$?\d/.test(piece)) return piece.replace(/(\$?)(\d+)/g, (_, dollar, digits) => row(dollar, digits, rows) ?? '#REF!');
    return piece;
  });
}

function reference(letters: string | null, digits: string | null): string {
  return letters === null || digits === null ? '#REF!' : letters + digits;
}

function column(dollar: string, letters: string, by: number): string | null {
  if (dollar) return dollar + letters;
  const moved = columnIndex(letters) + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetters(moved);
}

function row(dollar: string, digits: string, by: number): string | null {
  if (dollar) return dollar + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}

/**
 * With the leading "=", without the prefixes that mark newer functions in a file, and with `[1]Sheet1!C5`
 * as `'[thon2.xlsx]Sheet1'!C5`.
 * @param links shown targets of the external workbooks in the order that formulas count them
 */
export function shownFormula(formula: string, links: readonly string[]): string {
  let shown = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '');
  if (links.length > 0) {
    shown = shown.replace(/'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([\p{L}\p{N}_.]*)!/gu, (all, quotedNumber, quoted, number, plain) => {
      const link = links[Number(quotedNumber ?? number) - 1];
      if (link === undefined) return all;
      const file = link.split(/[\\/]/).pop()!.replace(/'/g, "''");
      return `'[${file}]${quoted ?? plain}'!`;
    });
  }
  return `=${shown}`;
}
