import type { PlanCell, PlanStyle, SheetPlan } from '../../src/workbook/plan';

const TEXT: PlanStyle = {
  size: 11,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: true,
  format: '@',
};
const NUMBER: PlanStyle = {
  size: 11,
  horizontal: 'right',
  vertical: 'center',
  border: true,
  format: '#,##0',
};
const RATE: PlanStyle = { ...NUMBER, format: '0.00', bold: true, fill: 'FFF2CC', color: 'C00000' };

export const TAG = { form: 'bieu-02', version: '2025-1', period: '2025', fingerprint: 'a"b|c&1' };

/** A small Biểu out of rows of plain values; a text that begins with "=" followed by "->" is a formula with its result. */
export function planOf(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name,
    font: 'Times New Roman',
    styles: { text: TEXT, number: NUMBER, rate: RATE },
    columnWidths: [6, 30, 12],
    rowHeights: new Map([[0, 24]]),
    cells: rows.flatMap((cells, row) => cells.map((value, column) => cellOf(row, column, value))),
    merges: [],
    page: null,
    tag: TAG,
    ...more,
  };
}

function cellOf(row: number, column: number, value: string | number | null): PlanCell {
  const formula = typeof value === 'string' ? /^(=.*) -> (-?[\d.]+)$/.exec(value) : null;
  if (formula)
    return { row, column, value: Number(formula[2]), formula: formula[1]!, style: 'rate' };
  return { row, column, value, style: typeof value === 'number' ? 'number' : 'text' };
}

/** A page as the forms have it. */
export const PAGE: NonNullable<SheetPlan['page']> = {
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  repeatRows: [1, 2],
  printArea: { top: 0, left: 0, bottom: 9, right: 2 },
  header: { center: '&P' },
  firstHeader: {},
  footer: { right: 'SỐ LIỆU MINH HỌA && mẫu' },
};
