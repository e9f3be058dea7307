/**
 * Formulas as an officer would see them: followers of a shared formula moved, links by file name,
 * no storage prefixes.
 */
import { columnIndex, columnLetters } from '../../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

/**
 * Four kinds of pieces: what holds no references (texts, quoted sheet names, bracketed parts), a
 * cell, whole columns or whole rows, and any other name, which is taken whole so that "LOG10(" is
 * not mistaken for a cell.
 */
const PIECE = new RegExp(
  [
    '"(?:[^"]|"")*"|\'(?:[^\']|\'\')*\'|\\[[^\\]]*\\]',
    '(?<cell>\\$?[A-Za-z]{1,3}\\$?\\d{1,7})(?![\\w(.!])',
    '(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\w(.!])',
    '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\w(.!])',
    '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*|\\d[\\d.]*(?:[eE][+-]?\\d+)?',
  ].join('|'),
  'gu',
);

/**
 * The formula of a shared group as it stands `rows` below and `columns` right of the cell that
 * spells it out.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (...match) => {
    const found = match[match.length - 1] as { cell?: string; columns?: string; rows?: string };
    if (found.cell !== undefined) {
      const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(
        found.cell,
      )!;
      return reference(column(columnDollar!, letters!, columns), row(rowDollar!, digits!, rows));
    }
    if (found.columns !== undefined)
      return both(found.columns, (dollar, letters) => column(dollar, letters, columns));
    if (found.rows !== undefined)
      return both(found.rows, (dollar, digits) => row(dollar, digits, rows));
    return match[0] as string;
  });
}

function both(range: string, moved: (dollar: string, name: string) => string | null): string {
  const ends = range
    .split(':')
    .map((end) => (end.startsWith('$') ? moved('$', end.slice(1)) : moved('', end)));
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

function reference(letters: string | null, digits: string | null): string {
  return letters === null || digits === null ? '#REF!' : letters + digits;
}

function column(dollar: string, letters: string, by: number): string | null {
  const from = columnIndex(letters);
  // A name such as "ZZZ1" is no cell: no sheet is that wide.
  if (dollar || from >= MAX_COLUMNS) return dollar + letters;
  const moved = from + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetters(moved);
}

function row(dollar: string, digits: string, by: number): string | null {
  if (dollar) return dollar + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}

/**
 * With the leading "=", without the prefixes that mark newer functions in a file, and with
 * `[1]Sheet1!C5` as `'[thon2.xlsx]Sheet1'!C5`.
 * @param links shown targets of the external workbooks in the order that formulas count them
 */
export function shownFormula(formula: string, links: readonly string[]): string {
  let shown = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '');
  if (links.length > 0) {
    shown = shown.replace(
      /'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([\p{L}\p{N}_.]*)!/gu,
      (all, quotedNumber, quoted, number, plain) => {
        const link = links[Number(quotedNumber ?? number) - 1];
        if (link === undefined) return all;
        const file = link.split(/[\\/]/).pop()!.replace(/'/g, "''");
        return `'[${file}]${quoted ?? plain}'!`;
      },
    );
  }
  return `=${shown}`;
}
