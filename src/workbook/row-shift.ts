/**
 * References after rows were put in. They move as Excel moves them; a range that ends at the copied
 * row takes the new rows in, as a total under it expects.
 */
import type { InsertedRows } from './port';

const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const SHEET = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
/** Texts and links elsewhere, a range of cells, a range of rows, any other name or number. */
const PIECE = new RegExp(
  '"(?:[^"]|"")*"|\'?\\[[^\\]]*\\][^!]*![$A-Za-z0-9:]*' +
    `|(?<sheet>${SHEET})?(?:(?<from>${CELL})(?::(?<to>${CELL}))?(?![\\w(.!])` +
    '|(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\w(.!]))' +
    '|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*|\\d[\\d.]*(?:[eE][+-]?\\d+)?',
  'gu',
);

/** Where rows, counted from 1, come to stand. */
export class RowShift {
  constructor(private readonly inserts: readonly InsertedRows[]) {}

  row(row: number): number {
    return this.inserts.reduce((at, { after, count }) => (row > after + 1 ? at + count : at), row);
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
