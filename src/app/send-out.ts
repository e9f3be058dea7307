/** A copy to send: the Biểu alone, every cell a value, nothing hidden. */
import type { PlanCell, SheetPlan } from '../workbook/plan';

export type { SheetPlan };

/** The same printed page without formulas, without the mark beside it and without a tag. */
export function valuesOnly(plan: SheetPlan): SheetPlan {
  const area = plan.page?.printArea;
  const inside = (cell: PlanCell): boolean =>
    !area ||
    (cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right);
  return {
    ...plan,
    tag: null,
    visibility: 'visible',
    cells: plan.cells
      .filter(inside)
      .map(({ row, column, value, style }) => ({ row, column, value, style })),
    columnWidths: area ? plan.columnWidths.slice(0, area.right + 1) : plan.columnWidths,
  };
}
