/**
 * Formulas of an .ods – `of:=SUM([.B2:.B9];[$'Thôn 2'.C4])` – in en-US form: `SUM(B2:B9,'Thôn
 * 2'!C4)`.
 */

const PIECE = /"(?:[^"]|"")*"|\[([^\]]*)\]|;|[~!|{}]|[^"[;~!|{}]+/g;
const CELL = /^(\$?)(.*?)\.(\$?[A-Za-z]{1,3}\$?\d{1,7})$/s;

/** @returns null where Excel has no such formula */
export function enUsFormula(written: string): string | null {
  const start = /^(?:of:|oooc:)?=/.exec(written);
  if (!start) return null;
  let formula = '';
  for (const [piece, reference] of written.slice(start[0].length).matchAll(PIECE)) {
    if (reference !== undefined) {
      const address = cellsOf(reference);
      if (address === null) return null;
      formula += address;
    } else if (piece === ';') formula += ',';
    else if (piece.startsWith('"')) formula += piece;
    else if (/^[~!|{}]$/.test(piece)) return null;
    else formula += piece;
  }
  return formula;
}

/** ".B2", "$'Thôn 2'.$B$2", ".B2:.B9" */
function cellsOf(reference: string): string | null {
  const ends = splitEnds(reference).map((end) => CELL.exec(end));
  const [first, second] = ends;
  if (!first || ends.length > 2) return null;
  const sheet = sheetOf(first[2] ?? '');
  if (ends.length === 1) return sheet + (first[3] ?? '');
  // Over several sheets at once.
  if (!second || (second[2] !== '' && second[2] !== first[2])) return null;
  return `${sheet}${first[3] ?? ''}:${second[3] ?? ''}`;
}

/** A colon may stand in the quoted name of a sheet. */
function splitEnds(reference: string): string[] {
  const ends = reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g);
  return ends ?? [];
}

function sheetOf(name: string): string {
  return name === '' ? '' : `${/^'|^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name}'`}!`;
}
