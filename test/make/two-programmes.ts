/** Workbooks of 2026, with money of two programmes, and of 2027, with one; all amounts are made up. */
import type { SheetSpec } from './book';

type Amounts = readonly [central: number, province: number, commune: number];

export interface ProgrammeRow {
  readonly ordinal: string;
  readonly name: string;
  /** The code that the row is known by; null for a row that is no line. */
  readonly code: string | null;
  readonly amounts: Amounts | null;
  readonly lead?: string;
}

/** Known by number in both orders, by code, by short words, by the number below its own, by name. */
export const NEW_ROWS: readonly ProgrammeRow[] = [
  { ordinal: 'I', name: 'Hợp phần thứ nhất', code: 'HP1', amounts: null },
  {
    ordinal: '1',
    name: 'Nội dung thành phần 3: Phát triển kinh tế nông thôn',
    code: 'HP1.3',
    amounts: [300, 20, 10],
    lead: 'Phòng Kinh tế',
  },
  {
    ordinal: '2',
    name: 'Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững',
    code: 'HP1.4',
    amounts: [120, 10, 5],
    lead: 'Phòng Văn hóa - Xã hội',
  },
  {
    ordinal: '3',
    name: 'NDTP10-HP1: truyền thông, giám sát',
    code: 'HP1.10',
    amounts: [40, 4, 2],
    lead: 'Phòng Kinh tế',
  },
  { ordinal: 'II', name: 'Hợp phần thứ hai', code: 'HP2', amounts: null },
  {
    ordinal: '1',
    name: 'HP2.2.03 Hỗ trợ mô hình sinh kế thử',
    code: 'HP2.2.03',
    amounts: [200, 15, 5],
    lead: 'Phòng Kinh tế',
  },
];

export const OLD_ROWS: readonly ProgrammeRow[] = [
  {
    ordinal: '1',
    name: 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    code: 'DA2',
    amounts: [100, 10, 5],
    lead: 'Phòng Kinh tế',
  },
  {
    ordinal: '2',
    name: 'Tiểu dự án 1 - Dự án 3',
    code: 'DA3.1',
    amounts: [60, 6, 3],
    lead: 'Phòng Kinh tế',
  },
];

const sums = (rows: readonly ProgrammeRow[]): Amounts => {
  const of = (at: 0 | 1 | 2): number =>
    rows.reduce((all, row) => all + (row.amounts?.[at] ?? 0), 0);
  return [of(0), of(1), of(2)];
};
export const centralOf = (rows: readonly ProgrammeRow[]): number => sums(rows)[0];
export const totalOf = (rows: readonly ProgrammeRow[]): number =>
  sums(rows).reduce((all, one) => all + one, 0);

type Cells = SheetSpec['rows'][number];
const line = ({ ordinal, name, amounts, lead }: ProgrammeRow): Cells => {
  const [central, province, commune] = amounts ?? [null, null, null];
  const total = amounts ? amounts.reduce((all, one) => all + one, 0) : null;
  return [ordinal, name, total, central, province, commune, lead ?? null];
};
const whole = (ordinal: string, name: string, rows: readonly ProgrammeRow[]): Cells => [
  ordinal,
  name,
  totalOf(rows),
  ...sums(rows),
  null,
];

export const NEW_NAME = 'Chương trình MTQG giai đoạn 2026-2030';
export const OLD_NAME = 'Vốn kéo dài Chương trình MTQG giảm nghèo bền vững 2021-2025';

const bodyOf = (year: number): Cells[] =>
  year === 2026
    ? [
        whole('', 'TỔNG CỘNG', [...NEW_ROWS, ...OLD_ROWS]),
        whole('A', NEW_NAME, NEW_ROWS),
        ...NEW_ROWS.map(line),
        whole('B', OLD_NAME, OLD_ROWS),
        ...OLD_ROWS.map(line),
      ]
    : [whole('', 'TỔNG CỘNG', NEW_ROWS), ...NEW_ROWS.map(line)];

export function fundingOf(year: number): SheetSpec {
  return {
    name: 'Kinh phí',
    rows: [
      ['UBND XÃ THỬ NGHIỆM'],
      [`KINH PHÍ NĂM ${year}`],
      ['Đơn vị tính: Triệu đồng'],
      [
        'STT',
        'Nội dung',
        'Tổng kinh phí',
        'Ngân sách trung ương',
        'Ngân sách tỉnh',
        'Ngân sách xã',
        'Cơ quan chủ trì',
      ],
      ...bodyOf(year),
    ],
  };
}

/** A half of the central money is spent. */
export function spentOf(year: number): SheetSpec {
  const rows = year === 2026 ? [...NEW_ROWS, ...OLD_ROWS] : NEW_ROWS;
  return {
    name: 'Giải ngân',
    rows: [
      [`TÌNH HÌNH GIẢI NGÂN NĂM ${year}`],
      ['Đơn vị tính: Triệu đồng'],
      ['STT', 'Nội dung', 'Kế hoạch vốn năm', 'Đã giải ngân'],
      ...rows
        .filter(({ amounts }) => amounts !== null)
        .map(({ ordinal, name, amounts, code }) => [
          ordinal,
          // A line without its part above it says which one it is of.
          name.startsWith('Nội dung thành phần') ? `${code}: Phát triển kinh tế nông thôn` : name,
          amounts?.[0] ?? null,
          (amounts?.[0] ?? 0) / 2,
        ]),
    ],
  };
}

export function settingsOf(year: number, more: readonly Cells[] = []): SheetSpec {
  return {
    name: 'Thông số',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
      ['nam', 'Năm', String(year), null, null],
      ['xa', 'Tên xã', 'Thử Nghiệm', null, null],
      ['tinh', 'Tên tỉnh', 'Quảng Ngãi', null, null],
      ...more,
    ],
  };
}
