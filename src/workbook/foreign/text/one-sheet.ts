/** A book of one sheet out of texts. */
import type { Area } from '../../../domain/address';
import type { CellValue, Origin, OriginLoss } from '../../port';
import {
  PLAIN_FONT,
  PLAIN_STYLE,
  type ForeignBook,
  type ForeignCell,
  type ForeignRow,
} from '../model';

/** Fifteen digits are all that a number keeps; more, or a nought in front, belong to a code. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * A whole number without any sign in it can be read in one way only. Whatever has a point or a
 * comma stays a text: what it means is settled by the column that it stands in, or asked.
 */
export function valueOfText(text: string): CellValue {
  const bare = text.trim();
  if (bare === '') return null;
  return WHOLE.test(bare) ? Number(bare) : text;
}

export function rowOf(row: number, fields: readonly string[]): ForeignRow {
  const cells = fields.flatMap((field, column): ForeignCell[] => {
    const value = valueOfText(field);
    return value === null ? [] : [{ column, style: 0, value }];
  });
  return { row, cells, height: null, hidden: false, outlineLevel: 0, collapsed: false };
}

export function oneSheetBook(
  kind: Origin['kind'],
  rows: readonly ForeignRow[],
  merges: readonly Area[],
  lost: readonly OriginLoss[],
): ForeignBook {
  return {
    kind,
    date1904: false,
    fonts: [PLAIN_FONT],
    styles: [PLAIN_STYLE],
    lost,
    sheets: [
      {
        name: 'Sheet1',
        visibility: 'visible',
        protected: false,
        rows: rows.filter(({ cells, hidden }) => cells.length > 0 || hidden),
        columns: [],
        merges,
        filter: null,
        frozen: { rows: 0, columns: 0 },
        gridLines: true,
      },
    ],
  };
}
