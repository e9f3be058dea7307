/** Sheet «Tổng hợp thôn»: households, poor and near-poor by hamlet at both ends of the year. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { BOLD, CENTRED, COUNT, Drawing, HEADER, NUMBERS, RATE, TEXT } from '../drawing';
import { commune, HAMLETS, percent, YEAR, type SampleHamlet } from './figures';
import { drawHead, drawSigners, PLAN_LINE, printed } from './head';

const COLUMN_NUMBERS = [
  'A',
  'B',
  '(1)',
  '(2)',
  '(3)=(2)/(1)*100',
  '(4)',
  '(5)=(4)/(1)*100',
  '(6)=(2)-(10)',
  '(7)=(6)/(1)*100',
  '(8)=(4)-(12)',
  '(9)=(8)/(1)*100',
  '(10)',
  '(11)=(10)/(1)*100',
  '(12)',
  '(13)=(12)/(1)*100',
  '(14)',
];

export function hamletSheet(hamlets: readonly SampleHamlet[] = HAMLETS): SheetSpec {
  const d = new Drawing();
  const top = drawHead(d, {
    lastColumn: 'P',
    title: `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM ${YEAR}`,
    lines: [PLAN_LINE, `(Thời điểm: 31/12/${YEAR}; chuẩn nghèo đa chiều giai đoạn 2022 - 2025)`],
    unit: 'Đơn vị tính: hộ, %',
  });
  const first = drawHeader(d, top);
  hamlets.forEach((hamlet, i) => {
    d.row(`A${first + i}`, [
      { v: i + 1, ...CENTRED },
      { v: hamlet.name, ...TEXT },
      ...figures(hamlet, first + i, (column) => ({ v: column })),
      { v: null, ...TEXT },
    ]);
  });
  const last = first + hamlets.length - 1;
  const sumRow = last + 1;
  d.span(`A${sumRow}:B${sumRow}`, 'Tổng cộng', { ...CENTRED, ...BOLD });
  d.row(
    `C${sumRow}`,
    figures(commune(hamlets), sumRow, (value, column) => ({
      v: value,
      f: `SUM(${column}${first}:${column}${last})`,
    })).map((cell) => ({ ...(cell as object), bold: true }) as CellSpec),
  );
  d.put(`P${sumRow}`, null, TEXT);
  for (let row = first; row <= sumRow; row += 1) d.height(row, 21);
  d.span(
    `A${sumRow + 1}:P${sumRow + 1}`,
    'Ghi chú: tỷ lệ tính trên tổng số hộ dân cư của từng thôn và của toàn xã; mức giảm tính bằng điểm phần trăm.',
    { italic: true, size: 11, vertical: 'center' },
  );
  drawSigners(d, sumRow + 3, 'B:E', 'K:P');
  return d.sheet({
    name: 'Tổng hợp thôn',
    widths: {
      A: 5.5,
      B: 20,
      C: 9.5,
      D: 8,
      E: 8,
      F: 8,
      G: 8,
      H: 8,
      I: 8,
      J: 8,
      K: 8,
      L: 8,
      M: 8,
      N: 8,
      O: 8,
      P: 11,
    },
    freeze: [first - 1, 2],
    print: printed('landscape', `${top}:${top + 3}`),
    gridLines: false,
    tabColor: '548235',
  });
}

/** Columns C to O; rates and falls are formulas, counts are what `count` makes of them. */
function figures(
  h: SampleHamlet,
  row: number,
  count: (value: number, column: string) => { v: number; f?: string },
): CellSpec[] {
  const rate = (part: string, value: number): CellSpec => ({
    f: `ROUND(${part}${row}/$C${row}*100,2)`,
    v: percent(value, h.households),
    ...RATE,
  });
  const fewer = (from: string, to: string, value: number): CellSpec => ({
    f: `${from}${row}-${to}${row}`,
    v: value,
    ...COUNT,
  });
  const number = (value: number, column: string): CellSpec => ({
    ...count(value, column),
    ...COUNT,
  });
  return [
    number(h.households, 'C'),
    number(h.openingPoor, 'D'),
    rate('D', h.openingPoor),
    number(h.openingNearPoor, 'F'),
    rate('F', h.openingNearPoor),
    fewer('D', 'L', h.openingPoor - h.poor),
    rate('H', h.openingPoor - h.poor),
    fewer('F', 'N', h.openingNearPoor - h.nearPoor),
    rate('J', h.openingNearPoor - h.nearPoor),
    number(h.poor, 'L'),
    rate('L', h.poor),
    number(h.nearPoor, 'N'),
    rate('N', h.nearPoor),
  ];
}

/** @returns the first row of the body */
function drawHeader(d: Drawing, top: number): number {
  const [a, b, c] = [top, top + 1, top + 2];
  d.span(`A${a}:A${c}`, 'STT', HEADER)
    .span(`B${a}:B${c}`, 'Thôn', HEADER)
    .span(`C${a}:C${c}`, 'Tổng số hộ dân cư', HEADER);
  const moments = [
    ['D', 'E', 'F', 'G', `Đầu năm ${YEAR}`, 'Tỷ lệ (%)'],
    ['H', 'I', 'J', 'K', 'Giảm trong năm', 'Điểm %'],
    ['L', 'M', 'N', 'O', `Cuối năm ${YEAR}`, 'Tỷ lệ (%)'],
  ] as const;
  for (const [p, q, r, s, title, rate] of moments) {
    d.span(`${p}${a}:${s}${a}`, title, HEADER)
      .span(`${p}${b}:${q}${b}`, 'Hộ nghèo', HEADER)
      .span(`${r}${b}:${s}${b}`, 'Hộ cận nghèo', HEADER);
    d.row(`${p}${c}`, ['Số hộ', rate, 'Số hộ', rate], HEADER);
  }
  d.span(`P${a}:P${c}`, 'Ghi chú', HEADER);
  d.row(`A${c + 1}`, COLUMN_NUMBERS, { ...NUMBERS, wrap: true, size: 9 });
  d.height(a, 20)
    .height(b, 20)
    .height(c, 34)
    .height(c + 1, 26);
  return c + 2;
}
