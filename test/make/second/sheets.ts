/** The second commune's sheets: names that say little, tables off the corner, abbreviations, numbers typed as text. */
import type { SheetSpec } from '../book';
import type { CellSpec, Look } from '../cell';
import { BOLD, CENTRED, Drawing, HEADER, TEXT } from '../drawing';
import { percent } from '../sample/figures';
import { SECOND, SECOND_HAMLETS, SECOND_LINES, SECOND_TARGETS, type SecondHamlet } from './figures';

const NUMBER: Look = { ...CENTRED, format: '#,##0' };
const RATE: Look = { ...CENTRED, format: '0.00' };

/** 1234567 → "1.234.567", as typed by hand with the Vietnamese separator. */
export function dotted(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}

/** «Sheet1»: hamlets from C7, closing columns before opening ones, total on top, large counts typed as text. */
export function secondHamletSheet(): SheetSpec {
  const d = new Drawing();
  d.put('C2', `UBND XÃ ${SECOND.commune.toUpperCase()}`, BOLD).span(
    'C4:M4',
    `BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${SECOND.year}`,
    { ...BOLD, align: 'center', size: 14 },
  );
  d.span('C5:M5', `(Số liệu minh họa, đến 31/12/${SECOND.year})`, {
    italic: true,
    align: 'center',
  });
  d.span('C7:C8', 'TT', HEADER)
    .span('D7:D8', 'Tên thôn', HEADER)
    .span('E7:F7', 'HN cuối kỳ', HEADER)
    .span('G7:H7', 'HCN cuối kỳ', HEADER);
  d.span('I7:I8', 'Số hộ toàn thôn', HEADER)
    .span('J7:J8', 'Nhân khẩu', HEADER)
    .span('K7:K8', 'HN đầu kỳ', HEADER)
    .span('L7:L8', 'HCN đầu kỳ', HEADER)
    .span('M7:M8', 'Ghi chú', HEADER);
  d.row('E8', ['Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ %'], HEADER).height(8, 20);
  const whole: SecondHamlet = {
    name: 'TỔNG SỐ',
    households: sum(SECOND_HAMLETS, (h) => h.households),
    people: sum(SECOND_HAMLETS, (h) => h.people),
    poor: sum(SECOND_HAMLETS, (h) => h.poor),
    nearPoor: sum(SECOND_HAMLETS, (h) => h.nearPoor),
    openingPoor: sum(SECOND_HAMLETS, (h) => h.openingPoor),
    openingNearPoor: sum(SECOND_HAMLETS, (h) => h.openingNearPoor),
  };
  d.put('C9', null, CENTRED)
    .put('D9', whole.name, { ...CENTRED, ...BOLD })
    .row('E9', figures(whole, true), BOLD);
  SECOND_HAMLETS.forEach((hamlet, i) => {
    d.put(`C${10 + i}`, i + 1, CENTRED)
      .put(`D${10 + i}`, hamlet.name, TEXT)
      .row(`E${10 + i}`, figures(hamlet, i % 2 === 0));
  });
  return d.sheet({
    name: 'Sheet1',
    baseFont: 'Arial',
    baseSize: 11,
    widths: { A: 3, B: 3, C: 5, D: 22, I: 12, J: 12, K: 10, L: 10, M: 14 },
    print: { orientation: 'landscape' },
  });
}

/** Columns E to M; where `asText`, counts of a thousand and more are texts like "1.234" and rates like "0,97 %". */
function figures(h: SecondHamlet, asText: boolean): CellSpec[] {
  const count = (value: number): CellSpec =>
    asText && value >= 1000
      ? { v: dotted(value), ...CENTRED, format: '@' }
      : { v: value, ...NUMBER };
  const rate = (value: number): CellSpec =>
    asText ? { v: `${value.toFixed(2).replace('.', ',')} %`, ...CENTRED } : { v: value, ...RATE };
  return [
    count(h.poor),
    rate(percent(h.poor, h.households)),
    count(h.nearPoor),
    rate(percent(h.nearPoor, h.households)),
    count(h.households),
    count(h.people),
    count(h.openingPoor),
    count(h.openingNearPoor),
    { v: null, ...TEXT },
  ];
}

/** «Bieu KP»: money in thousand đồng, total at the bottom, sources before the sum, every other amount typed as text. */
export function secondFundingSheet(): SheetSpec {
  const d = new Drawing();
  d.span('A2:H2', `PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM ${SECOND.year}`, {
    ...BOLD,
    align: 'center',
    size: 14,
  }).span('A3:H3', '(số liệu minh họa)', { italic: true, align: 'center' });
  d.span('G4:H4', 'Đvt: nghìn đồng', { italic: true, align: 'right' });
  d.span('A5:A6', 'TT', HEADER)
    .span('B5:B6', 'Đơn vị thực hiện', HEADER)
    .span('C5:C6', 'Dự án, tiểu dự án', HEADER)
    .span('D5:F5', 'Nguồn vốn', HEADER)
    .row('D6', ['Vốn TW', 'NST', 'NSX'], HEADER);
  d.span('G5:G6', 'Cộng', HEADER).span('H5:H6', 'Ghi chú', HEADER);
  const amount = (value: number, asText: boolean): CellSpec =>
    asText ? { v: dotted(value), format: '@' } : { v: value, format: '#,##0' };
  SECOND_LINES.forEach((line, i) => {
    const row = 7 + i;
    d.put(`A${row}`, i + 1, CENTRED)
      .put(`B${row}`, line.lead, CENTRED)
      .put(`C${row}`, line.name, TEXT);
    d.row(
      `D${row}`,
      [line.central, line.province, line.commune, line.central + line.province + line.commune].map(
        (v, c) => amount(v, (i + c) % 2 === 1),
      ),
      CENTRED,
    );
    d.put(`H${row}`, null, TEXT).height(row, 34);
  });
  const last = 7 + SECOND_LINES.length;
  const totals = [
    sum(SECOND_LINES, (l) => l.central),
    sum(SECOND_LINES, (l) => l.province),
    sum(SECOND_LINES, (l) => l.commune),
  ];
  d.span(`A${last}:C${last}`, 'Tổng cộng', { ...CENTRED, ...BOLD });
  d.row(
    `D${last}`,
    [...totals, totals.reduce((a, b) => a + b, 0)].map((v) => amount(v, false)),
    { ...CENTRED, ...BOLD },
  ).put(`H${last}`, null, TEXT);
  return d.sheet({
    name: 'Bieu KP',
    baseFont: 'Arial',
    baseSize: 11,
    widths: { A: 5, B: 18, C: 44, D: 14, E: 12, F: 12, G: 14, H: 12 },
    print: { orientation: 'landscape' },
  });
}

/** «DS»: the register, the hamlet's name merged over its rows, the class in two columns. */
export function secondRegisterSheet(): SheetSpec {
  const d = new Drawing();
  d.span('A1:H1', `DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO ĐẾN 31/12/${SECOND.year} (SỐ LIỆU MINH HỌA)`, {
    ...BOLD,
    align: 'center',
  });
  d.row('A3', ['Thôn', 'TT', 'Chủ hộ', 'Mã hộ', 'NK', 'B2', 'B1', 'Kết quả'], HEADER);
  let row = 4;
  let number = 0;
  for (const hamlet of SECOND_HAMLETS) {
    const count = hamlet.poor + hamlet.nearPoor;
    d.span(`A${row}:A${row + count - 1}`, hamlet.name, { ...CENTRED, ...BOLD });
    for (let i = 0; i < count; i += 1, row += 1) {
      number += 1;
      const poor = i < hamlet.poor;
      const b2 = poor ? 30 + 10 * (i % 4) : 10 * (i % 3);
      d.row(
        `B${row}`,
        [
          number,
          `Hộ Mẫu ${String(number).padStart(3, '0')}`,
          `SM-${String(number).padStart(4, '0')}`,
          2 + (i % 5),
          i % 3 === 0 ? String(b2) : b2,
          90 + 5 * (i % 9),
          poor ? 'HN' : 'HCN',
        ],
        CENTRED,
      );
    }
  }
  return d.sheet({
    name: 'DS',
    baseFont: 'Arial',
    baseSize: 11,
    widths: { A: 18, B: 6, C: 24, D: 12, E: 7, F: 8, G: 8, H: 12 },
    freeze: [3, 0],
  });
}

export function secondTargetSheet(): SheetSpec {
  const d = new Drawing();
  d.span('A1:F1', `CÁC CHỈ TIÊU GIẢM NGHÈO NĂM ${SECOND.year} (số liệu minh họa)`, {
    ...BOLD,
    align: 'center',
  });
  d.row(
    'A3',
    ['TT', 'Chỉ tiêu', 'Kết quả thực hiện', 'Tổng số đối tượng', 'Chỉ tiêu giao', 'Đơn vị tính'],
    HEADER,
  ).height(3, 34);
  SECOND_TARGETS.forEach((t, i) => {
    d.row(`A${4 + i}`, [
      { v: i + 1, ...CENTRED },
      { v: t.name, ...TEXT },
      { v: t.served, ...CENTRED },
      { v: t.entitled, ...CENTRED },
      { v: t.target, ...CENTRED },
      { v: t.unit, ...CENTRED },
    ]).height(4 + i, 34);
  });
  return d.sheet({
    name: 'CT',
    baseFont: 'Arial',
    baseSize: 11,
    widths: { A: 5, B: 46, C: 12, D: 12, E: 18, F: 10 },
  });
}

/** A hidden sheet of helper lists, as left over from somebody's lookups: last year's counts beside the names. */
export function secondHelperSheet(): SheetSpec {
  return {
    name: 'dm',
    visibility: 'hidden',
    baseFont: 'Arial',
    baseSize: 10,
    rows: [
      ['Mã', 'Tên thôn', 'HN cuối kỳ', 'Năm'],
      ...SECOND_HAMLETS.map((h, i): CellSpec[] => [
        `T${i + 1}`,
        h.name,
        h.openingPoor,
        SECOND.year - 1,
      ]),
    ],
  };
}
