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
    const texts = filled(grid, row);
    for (const text of texts) {
      const written = unitCornerOf(text);
      const unit = written === null ? null : moneyUnit(written);
      if (unit) return isHeaderNear(grid, row) ? null : unit;
    }
  }
  return null;
}

/** A signature has one or two texts to a row, a header more. */
function isHeaderNear(grid: Grid, from: number): boolean {
  return Array.from({ length: NEAR }, (_, at) => from + 1 + at).some(
    (row) => filled(grid, row).length > 2,
  );
}

function filled(grid: Grid, row: number): string[] {
  return grid.row(row).flatMap((_, column) => grid.text(row, column) || []);
}
