/** A small commune whose workbook of 2025 is taken on to 2026, sheet by sheet: made up, a hamlet and its figures. */
import type { RepairedCell } from '../../src/workbook/port';
import type { SheetSpec } from './book';

export type Part = 'households' | 'register' | 'funding' | 'targets' | 'duties';
export type Years = Readonly<Record<Part, 2025 | 2026>>;
export const ALL: readonly Part[] = ['households', 'register', 'funding', 'targets', 'duties'];
export const turned = (...parts: readonly Part[]): Years => ({
  households: parts.includes('households') ? 2026 : 2025,
  register: parts.includes('register') ? 2026 : 2025,
  funding: parts.includes('funding') ? 2026 : 2025,
  targets: parts.includes('targets') ? 2026 : 2025,
  duties: parts.includes('duties') ? 2026 : 2025,
});

/** No figure of one year is one of the other: total, poor before and after, central money, the rate aimed at. */
export const FIGURES = {
  2025: { total: 300, before: 60, after: 45, near: [30, 24], money: [400, 40, 20], aimed: 15 },
  2026: { total: 320, before: 44, after: 32, near: [23, 18], money: [500, 50, 25], aimed: 10 },
} as const;
const END = { 2025: '31/12/2025', 2026: '31/12/2026' } as const;

export function yearSheets(years: Years): SheetSpec[] {
  const { total, before, after, near } = FIGURES[years.households];
  const [central, province, commune] = FIGURES[years.funding].money;
  const { aimed } = FIGURES[years.targets];
  const { after: poor, near: nearPoor } = FIGURES[years.register];
  const rows = [...Array(poor + nearPoor[1]).keys()].map((at) => [
    at + 1,
    `Mẫu Thị Thử ${at + 1}`,
    'Thôn Thử',
    3,
    at < poor ? 'Hộ nghèo' : 'Hộ cận nghèo',
  ]);
  return [
    {
      name: 'Tổng hợp',
      rows: [
        [`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${years.households}`],
        [`(Thời điểm: ${END[years.households]})`],
        [
          'STT',
          'Thôn',
          'Tổng số hộ dân cư',
          'Hộ nghèo đầu năm',
          'Hộ cận nghèo đầu năm',
          'Hộ nghèo cuối năm',
          'Hộ cận nghèo cuối năm',
        ],
        [1, 'Thôn Thử', total, before, near[0], after, near[1]],
        [null, 'Tổng cộng', total, before, near[0], after, near[1]],
      ],
    },
    {
      name: 'Danh sách',
      rows: [
        [`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${years.register}`],
        [`(Thời điểm: ${END[years.register]})`],
        ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
        ...rows,
      ],
    },
    {
      name: 'Kinh phí',
      rows: [
        [`KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM ${years.funding}`],
        ['Đơn vị tính: triệu đồng'],
        ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã'],
        [1, 'Dự án 2', central + province + commune, central, province, commune],
        [null, 'Tổng cộng', central + province + commune, central, province, commune],
      ],
    },
    {
      name: 'Chỉ tiêu',
      rows: [
        [`CHỈ TIÊU GIẢM NGHÈO NĂM ${years.targets}`],
        [],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
        [1, 'Tỷ lệ hộ nghèo toàn xã', '%', aimed],
      ],
    },
    {
      name: 'Phân công',
      rows: [
        [`PHÂN CÔNG THỰC HIỆN CHƯƠNG TRÌNH NĂM ${years.duties}`],
        [],
        ['STT', 'Cơ quan chủ trì', 'Dự án, tiểu dự án'],
        [1, 'Phòng Kinh tế', 'Dự án 2'],
      ],
    },
  ];
}

/** What the officer types over the sheet of households when the year turns. */
export function householdsTyped(): RepairedCell[] {
  const rows = yearSheets(turned('households'))[0]?.rows ?? [];
  return rows.flatMap((row, at) =>
    row.flatMap((value, column): RepairedCell[] =>
      typeof value === 'string' || typeof value === 'number' ? [{ row: at, column, value }] : [],
    ),
  );
}
