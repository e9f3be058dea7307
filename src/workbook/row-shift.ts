/**
 * References after rows were put in. They move as Excel moves them; a range that ends at the copied
 * row takes the new rows in, as a total under it expects.
 */
import { columnIndex, areaFromA1, type Area } from '../domain/address';
import type { InsertedRows } from './port';

const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const SHEET = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/**
 * Texts and links elsewhere, a range of cells, of rows, of columns, any other name or number.
 */
const PIECE = new RegExp(
  '"(?:[^"]|"")*"|\'?\\[[^\\]]*\\][^!]*![$A-Za-z0-9:]*' +
    `|(?<sheet>${SHEET})?(?:(?<from>${CELL})(?::(?<to>${CELL}))?(?![\\w(.!])` +
    '|(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\w(.!])' +
    '|(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\w(.!]))' +
    '|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*|\\d[\\d.]*(?:[eE][+-]?\\d+)?',
  'gu',
);

/**
 * What a formula takes of this sheet, on which it stands itself: "C8", "'Biểu 1'!C8:C9", "3:5",
 * "C:D".
 */
export function referencesIn(formula: string, sheet: string): Area[] {
  return [...formula.matchAll(PIECE)].flatMap(({ groups = {} }) => {
    const { sheet: prefix, from, to = from, rows, columns } = groups;
    if (prefix !== undefined && sheetOf(prefix) !== sheet.toLowerCase()) return [];
    if (from !== undefined) return areaFromA1(`${from}:${to}`) ?? [];
    const ends = (rows ?? columns)?.replace(/\$/g, '').split(':');
    if (ends === undefined) return [];
    const [first = 0, last = 0] = ends
      .map((end) => (rows === undefined ? columnIndex(end) : Number(end) - 1))
      .sort((a, b) => a - b);
    return rows === undefined
      ? { top: 0, bottom: LAST_ROW, left: first, right: last }
      : { top: first, bottom: last, left: 0, right: LAST_COLUMN };
  });
}

/**
 * Where a row of the grown form stood before, or the row that it is a copy of; all rows counted
 * from 0.
 */
export function rowBefore(
  row: number,
  inserts: readonly InsertedRows[],
): { readonly row: number; readonly copied: boolean } {
  let moved = 0;
  for (const { after, count } of [...inserts].sort((a, b) => a.after - b.after)) {
    if (row - moved <= after) break;
    if (row - moved <= after + count) return { row: after, copied: true };
    moved += count;
  }
  return { row: row - moved, copied: false };
}

/** Where a row, counted from 0, stands once the rows are in. */
export function rowAfter(row: number, inserts: readonly InsertedRows[]): number {
  return inserts.reduce((at, { after, count }) => (row > after ? at + count : at), row);
}

/** Where rows, counted from 1, come to stand. */
export class RowShift {
  constructor(private readonly inserts: readonly InsertedRows[]) {}

  row(row: number): number {
    return rowAfter(row - 1, this.inserts) + 1;
  }

  /** The end of a range that begins at `from`. */
  end(from: number, to: number): number {
    const grown = this.inserts.find(({ after }) => after + 1 === to && from <= to);
    return this.row(to) + (grown?.count ?? 0);
  }

  /** "C8", "C8:C9", "$A$1:$K$20"; several with blanks between are taken one by one. */
  reference(text: string, grows = true): string {
    return text.replace(
      /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/gi,
      (_, column: string, row: string, last?: string, bottom?: string) => {
        const from = `${column}${this.row(Number(row))}`;
        if (last === undefined || bottom === undefined) return from;
        const end = grows ? this.end(Number(row), Number(bottom)) : this.row(Number(bottom));
        return `${from}:${last}${end}`;
      },
    );
  }

  /**
   * @param own whether a reference without a sheet's name means the sheet that grows
   * @param grows false for what stands in the copied row: it speaks of that row alone
   */
  formula(text: string, sheet: string, own: boolean, grows = true): string {
    return text.replace(
      PIECE,
      (whole: string, prefix?: string, from?: string, to?: string, rows?: string) => {
        const meant = prefix === undefined ? own : sheetOf(prefix) === sheet.toLowerCase();
        if (!meant || (from === undefined && rows === undefined)) return whole;
        if (rows !== undefined) {
          const [top = '', bottom = ''] = rows.split(':');
          const number = (end: string): number => Number(end.replace('$', ''));
          const put = (end: string, row: number): string => (end.startsWith('$') ? '$' : '') + row;
          const end = grows ? this.end(number(top), number(bottom)) : this.row(number(bottom));
          return `${prefix ?? ''}${put(top, this.row(number(top)))}:${put(bottom, end)}`;
        }
        const area = to === undefined ? (from ?? '') : `${from}:${to}`;
        return (prefix ?? '') + this.reference(area, grows);
      },
    );
  }
}

function sheetOf(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase();
}
