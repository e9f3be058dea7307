/** Sheet «Phân công»: which unit leads which projects, as section V of the plan says, with its two mentions of Phòng Kinh tế. */
import type { SheetSpec } from '../book';
import { CENTRED, Drawing, HEADER, TEXT } from '../drawing';
import { ASSIGNMENTS, YEAR } from './figures';
import { drawHead, PLAN_LINE, printed } from './head';

export function assignmentSheet(): SheetSpec {
  const d = new Drawing();
  const top = drawHead(d, {
    lastColumn: 'D',
    title: `PHÂN CÔNG CHỦ TRÌ THỰC HIỆN CÁC DỰ ÁN, TIỂU DỰ ÁN NĂM ${YEAR}`,
    lines: [PLAN_LINE],
  });
  d.row(
    `A${top}`,
    ['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao', 'Ghi chú'],
    HEADER,
  ).height(top, 30);
  ASSIGNMENTS.forEach((assignment, i) => {
    const row = top + 1 + i;
    d.put(`A${row}`, i + 1, CENTRED)
      .put(`B${row}`, assignment.unit, TEXT)
      .put(`C${row}`, assignment.lines, TEXT)
      .put(`D${row}`, assignment.note ?? null, TEXT)
      .height(row, 42);
  });
  const row = top + 1 + ASSIGNMENTS.length;
  d.span(`A${row}:D${row}`, 'Ghi chú: phân công theo mục V của Kế hoạch.', {
    italic: true,
    size: 11,
  });
  return d.sheet({
    name: 'Phân công',
    widths: { A: 6, B: 30, C: 50, D: 24 },
    freeze: [top, 0],
    print: printed('portrait', `${top}:${top}`),
    gridLines: false,
    tabColor: '7030A0',
  });
}
