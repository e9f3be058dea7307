/** Sheets of how the poor and the near-poor households changed during the year, agreeing with the sample's both ends. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { BOLD, CENTRED, COUNT, Drawing, HEADER, NUMBERS, TEXT } from '../drawing';
import { COMMUNE, HAMLETS, YEAR } from '../sample/figures';
import { drawHead, printed } from '../sample/head';

/** opening, three ways down, four ways up, closing */
export type Flow = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** By hamlet; together 368 − (8 + 264 + 3) + (4 + 2 + 3 + 2) = 104. */
export const POOR_FLOWS: readonly Flow[] = [
  [92, 2, 64, 1, 1, 1, 1, 0, 28],
  [81, 2, 57, 1, 1, 0, 1, 1, 24],
  [73, 2, 52, 0, 1, 1, 0, 0, 21],
  [65, 1, 49, 0, 1, 0, 0, 1, 17],
  [57, 1, 42, 1, 0, 0, 1, 0, 14],
];
/** By hamlet; together 196 − (4 + 190 + 2) + (8 + 1 + 1 + 1) = 11. */
export const NEAR_POOR_FLOWS: readonly Flow[] = [
  [48, 1, 46, 1, 2, 1, 0, 0, 3],
  [42, 1, 42, 0, 2, 0, 1, 0, 2],
  [38, 1, 38, 0, 2, 0, 0, 1, 2],
  [36, 1, 34, 0, 1, 0, 0, 0, 2],
  [32, 0, 30, 1, 1, 0, 0, 0, 2],
];

const WORDS = {
  poor: {
    sheet: 'Diễn biến hộ nghèo',
    title: 'HỘ NGHÈO',
    opening: 'Tổng số hộ nghèo đầu kỳ',
    closing: 'Tổng số hộ nghèo cuối kỳ',
    down: 'Số hộ nghèo giảm trong kỳ',
    up: 'Số hộ nghèo tăng trong kỳ',
    ways: [
      'Trở thành hộ cận nghèo',
      'Vượt chuẩn cận nghèo',
      'Số hộ khác giảm',
      'Hộ cận nghèo trở thành hộ nghèo',
      'Tái nghèo',
      'Phát sinh mới',
      'Số hộ khác tăng',
    ],
  },
  nearPoor: {
    sheet: 'Diễn biến hộ cận nghèo',
    title: 'HỘ CẬN NGHÈO',
    opening: 'Tổng số hộ cận nghèo đầu kỳ',
    closing: 'Tổng số hộ cận nghèo cuối kỳ',
    down: 'Số hộ cận nghèo giảm trong kỳ',
    up: 'Số hộ cận nghèo tăng trong kỳ',
    ways: [
      'Trở thành hộ nghèo',
      'Vượt chuẩn cận nghèo',
      'Số hộ khác giảm',
      'Hộ nghèo trở thành hộ cận nghèo',
      'Tái cận nghèo',
      'Phát sinh mới',
      'Số hộ khác tăng',
    ],
  },
} as const;

const COLUMNS = 'CDEFGHIJK'.split('');

/**
 * Row 11 is the first hamlet and row 16 the total; columns C to K are opening, three falls, four rises, closing.
 * All figures but the total row are typed, so that one of them can be wrong.
 */
export function flowSheet(
  kind: 'poor' | 'nearPoor',
  flows: readonly Flow[] = kind === 'poor' ? POOR_FLOWS : NEAR_POOR_FLOWS,
): SheetSpec {
  const words = WORDS[kind];
  const d = new Drawing();
  const top = drawHead(d, {
    lastColumn: 'L',
    leftTo: 'B',
    title: `TỔNG HỢP DIỄN BIẾN ${words.title} NĂM ${YEAR} XÃ ${COMMUNE.toUpperCase()}`,
    lines: [`(Từ ngày 01/01/${YEAR} đến ngày 31/12/${YEAR})`],
    unit: 'ĐVT: hộ',
  });
  d.span(`A${top}:A${top + 1}`, 'STT', HEADER)
    .span(`B${top}:B${top + 1}`, 'Thôn', HEADER)
    .span(`C${top}:C${top + 1}`, words.opening, HEADER);
  d.span(`D${top}:F${top}`, words.down, HEADER)
    .span(`G${top}:J${top}`, words.up, HEADER)
    .span(`K${top}:K${top + 1}`, words.closing, HEADER)
    .span(`L${top}:L${top + 1}`, 'Ghi chú', HEADER);
  d.row(`D${top + 1}`, words.ways, HEADER)
    .height(top, 22)
    .height(top + 1, 52);
  d.row(
    `A${top + 2}`,
    [
      'A',
      'B',
      '(1)',
      '(2)',
      '(3)',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
      '(8)',
      '(9)=(1)-(2)-(3)-(4)+(5)+(6)+(7)+(8)',
      '(10)',
    ],
    { ...NUMBERS, size: 9, wrap: true },
  ).height(top + 2, 38);
  const first = top + 3;
  flows.forEach((flow, i) => {
    d.row(`A${first + i}`, [
      { v: i + 1, ...CENTRED },
      { v: HAMLETS[i]!.name, ...TEXT },
      ...flow.map((v): CellSpec => ({ v, ...COUNT })),
      { v: null, ...TEXT },
    ]).height(first + i, 20);
  });
  const sumRow = first + flows.length;
  d.span(`A${sumRow}:B${sumRow}`, 'Tổng cộng', { ...CENTRED, ...BOLD });
  COLUMNS.forEach((column, c) => {
    d.put(
      `${column}${sumRow}`,
      {
        v: flows.reduce((all, flow) => all + flow[c]!, 0),
        f: `SUM(${column}${first}:${column}${sumRow - 1})`,
      },
      { ...COUNT, ...BOLD },
    );
  });
  d.put(`L${sumRow}`, null, TEXT).height(sumRow, 22);
  return d.sheet({
    name: words.sheet,
    widths: {
      A: 6,
      B: 22,
      ...Object.fromEntries(COLUMNS.map((column) => [column, 11])),
      K: 14,
      L: 12,
    },
    freeze: [first - 1, 2],
    print: printed('landscape', `${top}:${top + 2}`),
    gridLines: false,
  });
}
