/** The head that every sheet of the office carries: who issues it, its title, the plan it belongs to, the unit. */
import { columnIndex, columnLetters } from '../../../src/domain/address';
import type { Drawing } from '../drawing';
import type { PrintSpec } from '../look';
import { COMMUNE } from './figures';

export const ILLUSTRATIVE = 'SỐ LIỆU MINH HỌA';

export interface HeadSpec {
  readonly lastColumn: string;
  readonly title: string;
  /** Under the title, in italics. */
  readonly lines?: readonly string[];
  readonly unit?: string;
  /** Top right: "Phụ lục 01". */
  readonly form?: string;
  readonly office?: string;
  /** The last column of the left corner; a third of the table when absent. */
  readonly leftTo?: string;
}

export const PLAN_LINE = `(Kèm theo Kế hoạch số:        /KH-UBND ngày      tháng 8 năm 2025 của UBND xã ${COMMUNE})`;

/** @returns the first free row below the head */
export function drawHead(drawing: Drawing, head: HeadSpec): number {
  const last = columnIndex(head.lastColumn);
  const half = head.leftTo ?? columnLetters(Math.max(1, Math.floor(last * 0.35)));
  const right = columnLetters(Math.min(last, Math.ceil(last * 0.7)));
  drawing.span(`A1:${half}1`, `UBND XÃ ${COMMUNE.toUpperCase()}`, {
    align: 'center',
    vertical: 'center',
    size: 12,
  });
  drawing.span(`A2:${half}2`, head.office ?? 'PHÒNG KINH TẾ', {
    align: 'center',
    vertical: 'center',
    bold: true,
    underline: true,
  });
  if (head.form)
    drawing.span(`${right}1:${head.lastColumn}1`, head.form, {
      align: 'center',
      vertical: 'center',
      bold: true,
    });
  drawing.span(`A4:${head.lastColumn}4`, head.title, {
    align: 'center',
    vertical: 'center',
    bold: true,
    size: 14,
    wrap: true,
  });
  drawing.height(1, 18).height(2, 18).height(3, 8).height(4, 24);
  let row = 5;
  for (const line of head.lines ?? []) {
    drawing
      .span(`A${row}:${head.lastColumn}${row}`, line, {
        align: 'center',
        vertical: 'center',
        italic: true,
        wrap: true,
      })
      .height(row, 18);
    row += 1;
  }
  drawing
    .span(`A${row}:${head.lastColumn}${row}`, `(${ILLUSTRATIVE})`, {
      align: 'center',
      vertical: 'center',
      bold: true,
      italic: true,
      color: 'C00000',
    })
    .height(row, 18);
  row += 1;
  if (head.unit) {
    drawing
      .span(`${right}${row}:${head.lastColumn}${row}`, head.unit, {
        align: 'right',
        vertical: 'center',
        italic: true,
      })
      .height(row, 18);
    row += 1;
  }
  return row;
}

/** The two hands that sign a table that stands alone; `left` and `right` are columns, as in "B:D". */
export function drawSigners(drawing: Drawing, row: number, left: string, right: string): void {
  const across = (columns: string, at: number) =>
    columns.replace(/[A-Z]+/g, (letters) => `${letters}${at}`);
  drawing.span(across(right, row), `${COMMUNE}, ngày      tháng      năm 2025`, {
    align: 'center',
    italic: true,
  });
  drawing.span(across(left, row + 1), 'NGƯỜI LẬP BIỂU', { align: 'center', bold: true });
  drawing.span(across(right, row + 1), 'TM. ỦY BAN NHÂN DÂN', { align: 'center', bold: true });
  drawing.span(across(right, row + 2), 'CHỦ TỊCH', { align: 'center', bold: true });
}

/** A4 with the words "illustrative figures" on every printed page. */
export function printed(orientation: 'portrait' | 'landscape', repeatRows?: string): PrintSpec {
  return {
    orientation,
    margins: orientation === 'landscape' ? [20, 15, 20, 20] : [20, 15, 20, 30],
    ...(repeatRows ? { repeatRows } : {}),
    header: `&C&"Times New Roman,Regular"&12&P&R&"Times New Roman,Bold Italic"&10${ILLUSTRATIVE}`,
    footer: `&C&"Times New Roman,Italic"&9${ILLUSTRATIVE} – xem trang Bìa`,
  };
}
