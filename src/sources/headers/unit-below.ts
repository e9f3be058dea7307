/** A unit that stands under a table: "(Đơn vị tính: 1.000 đồng)". */
import type { Grid } from '../grid/grid';
import { moneyUnit, unitCornerOf, type MoneyUnit } from '../values/units';

const NEAR = 3;

/**
 * The unit named in the rows right below a table; null where another table follows, whose corner it
 * may be.
 *
 * @param bottom the last row of the table
 */
export function unitBelow(grid: Grid, bottom: number): MoneyUnit | null {
  for (let row = bottom + 1; row <= bottom + NEAR; row++) {
    for (const { text } of filled(grid, row)) {
      const written = unitCornerOf(text);
      const unit = written === null ? null : moneyUnit(written);
      if (unit) return isHeaderNear(grid, row) ? null : unit;
    }
  }
  return null;
}

export interface Remark {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The texts right below a table; none where another table follows, whose titles they may be. */
export function remarksBelow(grid: Grid, bottom: number): Remark[] {
  const found: Remark[] = [];
  for (let row = bottom + 1; row <= bottom + NEAR + 1; row++) {
    const texts = filled(grid, row);
    if (texts.length > 2) break;
    if (texts.length > 0 && !isHeaderNear(grid, row)) found.push(...texts);
  }
  return found;
}

/** A signature has one or two texts to a row, a header more. */
function isHeaderNear(grid: Grid, from: number): boolean {
  return Array.from({ length: NEAR }, (_, at) => from + 1 + at).some(
    (row) => filled(grid, row).length > 2,
  );
}

function filled(grid: Grid, row: number): Remark[] {
  return grid.row(row).flatMap((_, column) => {
    const text = grid.text(row, column);
    return text === '' ? [] : [{ text, row, column }];
  });
}
