/** Sheet «Danh sách hộ»: the poor and near-poor households at the end of the year, grouped by hamlet. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { BOLD, CENTRED, COUNT, Drawing, HEADER, NUMBERS, TEXT } from '../drawing';
import { HAMLETS, YEAR } from './figures';
import { drawHead, printed } from './head';
import { REGISTER, type SampleHousehold } from './households';

export const INDICATORS = [
  'Việc làm',
  'Người phụ thuộc trong hộ',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở bình quân đầu người',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Sử dụng dịch vụ viễn thông',
  'Phương tiện phục vụ tiếp cận thông tin',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const SMALL = 11;

export function registerSheet(): SheetSpec {
  const d = new Drawing();
  const top = drawHead(d, {
    leftTo: 'C',
    lastColumn: 'X',
    title: `DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM ${YEAR}`,
    lines: [
      `(Thời điểm: 31/12/${YEAR}; chuẩn nghèo đa chiều giai đoạn 2022 - 2025, khu vực nông thôn)`,
    ],
  });
  const first = drawHeader(d, top);
  let row = first;
  HAMLETS.forEach((hamlet, h) => {
    d.put(`A${row}`, ROMAN[h]!, { ...CENTRED, ...BOLD, size: SMALL })
      .span(`B${row}:X${row}`, hamlet.name, { ...TEXT, ...BOLD, size: SMALL })
      .height(row, 18);
    row += 1;
    REGISTER.filter((household) => household.hamlet === hamlet.name).forEach((household, i) => {
      drawHousehold(d, row, i + 1, household);
      row += 1;
    });
  });
  drawTotal(d, first, row);
  return d.sheet({
    name: 'Danh sách hộ',
    baseSize: SMALL,
    widths: {
      A: 5,
      B: 9,
      C: 31,
      D: 16,
      E: 7,
      F: 7.5,
      G: 6,
      H: 15,
      I: 6.5,
      J: 6.5,
      ...Object.fromEntries('KLMNOPQRSTUV'.split('').map((letter) => [letter, 4.6])),
      W: 13,
      X: 8,
    },
    freeze: [first - 1, 3],
    print: printed('landscape', `${top}:${top + 2}`),
    gridLines: false,
    tabColor: 'C00000',
  });
}

/** @returns the first row of the body */
function drawHeader(d: Drawing, top: number): number {
  const leading = [
    'STT',
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Thôn',
    'Năm sinh',
    'Dân tộc',
    'Số khẩu',
    'Số CCCD chủ hộ',
    'Điểm B1',
    'Điểm B2',
  ];
  const header = { ...HEADER, size: SMALL };
  leading.forEach((text, i) =>
    d.span(`${'ABCDEFGHIJ'[i]}${top}:${'ABCDEFGHIJ'[i]}${top + 1}`, text, header),
  );
  d.span(`K${top}:V${top}`, 'Các chỉ số thiếu hụt dịch vụ xã hội cơ bản', header);
  d.row(`K${top + 1}`, INDICATORS, { ...header, bold: false, size: 10, rotate: 90 });
  d.span(`W${top}:W${top + 1}`, 'Phân loại hộ', header).span(
    `X${top}:X${top + 1}`,
    'Ghi chú',
    header,
  );
  d.row(
    `A${top + 2}`,
    Array.from({ length: 24 }, (_, i) => `(${i + 1})`),
    { ...NUMBERS, size: 9 },
  );
  d.height(top, 32)
    .height(top + 1, 118)
    .height(top + 2, 15);
  return top + 3;
}

function drawHousehold(d: Drawing, row: number, number: number, h: SampleHousehold): void {
  const cells: CellSpec[] = [
    { v: number, ...CENTRED },
    { v: h.code, ...CENTRED },
    { v: h.head, ...TEXT },
    { v: h.hamlet, ...TEXT },
    { v: h.born, ...CENTRED },
    { v: h.ethnicity, ...CENTRED },
    { v: h.people, ...CENTRED },
    { v: h.identity, ...CENTRED, format: '@' },
    { v: h.incomeScore, ...CENTRED },
    { v: h.marks.length * 10, f: `10*COUNTIF(K${row}:V${row},"x")`, ...CENTRED },
    ...INDICATORS.map((_, i): CellSpec => ({
      v: h.marks.includes(i + 1) ? 'x' : null,
      ...CENTRED,
    })),
    { v: h.poor ? 'Hộ nghèo' : 'Hộ cận nghèo', ...CENTRED },
    { v: null, ...TEXT },
  ];
  d.row(`A${row}`, cells, { size: SMALL }).height(row, 17);
}

function drawTotal(d: Drawing, first: number, row: number): void {
  const bold = { ...CENTRED, ...BOLD, size: SMALL };
  d.span(`A${row}:F${row}`, `Tổng cộng: ${REGISTER.length} hộ`, bold);
  d.put(
    `G${row}`,
    { v: REGISTER.reduce((all, h) => all + h.people, 0), f: `SUM(G${first}:G${row - 1})` },
    { ...COUNT, ...bold },
  );
  d.row(`H${row}`, [null, null, null], bold);
  INDICATORS.forEach((_, i) => {
    const column = 'KLMNOPQRSTUV'[i];
    d.put(
      `${column}${row}`,
      {
        v: REGISTER.filter((h) => h.marks.includes(i + 1)).length,
        f: `COUNTIF(${column}${first}:${column}${row - 1},"x")`,
      },
      bold,
    );
  });
  d.row(`W${row}`, [null, null], bold).height(row, 20);
}
