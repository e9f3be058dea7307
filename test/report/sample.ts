/**
 * Facts of a commune, made in the test: the totals are those of a real plan, the split by hamlet and line is invented.
 * Every figure says which cell it was read from, so that provenance can be followed.
 */
import { placeWith } from '../../src/cube/places';
import { dec } from '../../src/domain/decimal';
import type {
  Comparison,
  Facts,
  Figure,
  FigureOrNone,
  FundingLine,
  HouseholdFacts,
  Lead,
  PlaceFigures,
  TargetFact,
} from '../../src/domain/facts';

export type Amount = number | string | null;

export function figure(value: Amount, sheet: string, cell: string): FigureOrNone {
  return value === null ? null : ({ value: dec(value), cells: [{ sheet, cell }] } satisfies Figure);
}

export interface HamletInput {
  readonly name: string;
  readonly total?: Amount;
  readonly openTotal?: Amount;
  readonly openPoor?: Amount;
  readonly openNear?: Amount;
  readonly poorLess?: Amount;
  readonly nearLess?: Amount;
  readonly closePoor?: Amount;
  readonly closeNear?: Amount;
  readonly note?: string | null;
}

/** A row of the sheet «Hộ nghèo»: B name, C all households, D–E start, F–G reduction, H–I end of the year. */
export function place(input: HamletInput, row: number): PlaceFigures {
  const at = (value: Amount | undefined, column: string): FigureOrNone =>
    figure(value ?? null, 'Hộ nghèo', `${column}${row}`);
  return placeWith(
    {
      name: input.name,
      key: input.name.toLowerCase(),
      cell: { sheet: 'Hộ nghèo', cell: `B${row}` },
      note: input.note ?? null,
    },
    {
      'opening.total': at(input.openTotal, 'J'),
      'opening.poor': at(input.openPoor, 'D'),
      'opening.nearPoor': at(input.openNear, 'E'),
      'reduction.poor': at(input.poorLess, 'F'),
      'reduction.nearPoor': at(input.nearLess, 'G'),
      'closing.total': at(input.total, 'C'),
      'closing.poor': at(input.closePoor, 'H'),
      'closing.nearPoor': at(input.closeNear, 'I'),
    },
  );
}

export function households(
  hamlets: readonly HamletInput[],
  declared: HamletInput | null = null,
): HouseholdFacts {
  return {
    basis: 'plan',
    asOf: null,
    tables: [],
    hamlets: hamlets.map((hamlet, index) => place(hamlet, index + 5)),
    declared: declared ? place(declared, hamlets.length + 5) : null,
  };
}

const NAMES = ['Thôn Gò Lê', 'Thôn Đồng Lâu', 'Thôn Nước Tiên', 'Thôn Làng Măng', 'Thôn Hóc Kè'];
const TOTAL = [412, 398, 365, 351, 341];
const OPEN_POOR = [92, 81, 74, 65, 56];
const OPEN_NEAR = [47, 43, 39, 35, 32];
const CLOSE_POOR = [28, 24, 21, 17, 14];
const CLOSE_NEAR = [3, 2, 2, 2, 2];

export const SAMPLE_HAMLETS: readonly HamletInput[] = NAMES.map((name, index) => ({
  name,
  total: TOTAL[index],
  openPoor: OPEN_POOR[index],
  openNear: OPEN_NEAR[index],
  closePoor: CLOSE_POOR[index],
  closeNear: CLOSE_NEAR[index],
}));

export interface LineInput {
  readonly code: string | null;
  readonly name: string;
  readonly level?: number;
  readonly central?: Amount;
  readonly investment?: Amount;
  readonly recurrent?: Amount;
  readonly province?: Amount;
  readonly commune?: Amount;
  readonly district?: Amount;
  readonly other?: Amount;
  readonly total?: Amount;
  readonly leads?: readonly string[];
  readonly note?: string;
  readonly children?: readonly LineInput[];
}

/** A row of the sheet «Kinh phí»: B name, C total, D–F central, G local, H province, I commune, J lead. */
export function fundingLine(input: LineInput, row: number): FundingLine {
  const at = (value: Amount | undefined, column: string): FigureOrNone =>
    figure(value ?? null, 'Kinh phí', `${column}${row}`);
  const leads: Lead[] = (input.leads ?? []).map((unit) => ({
    unit,
    key: unit.toLowerCase(),
    cell: { sheet: 'Kinh phí', cell: `J${row}` },
  }));
  return {
    code: input.code,
    name: input.name,
    level: input.level ?? 1,
    ordinal: null,
    cell: { sheet: 'Kinh phí', cell: `B${row}` },
    total: at(input.total, 'C'),
    central: at(input.central, 'D'),
    investment: at(input.investment, 'E'),
    recurrent: at(input.recurrent, 'F'),
    local: null,
    district: at(input.district, 'K'),
    other: at(input.other, 'L'),
    province: at(input.province, 'H'),
    commune: at(input.commune, 'I'),
    leads,
    note: input.note ?? null,
    children: (input.children ?? []).map((child, index) => fundingLine(child, row * 10 + index)),
  };
}

const KT = 'Phòng Kinh tế';
const VHXH = 'Phòng Văn hóa – Xã hội';
const TT = 'Trung tâm cung ứng dịch vụ công';

export const SAMPLE_LINES: readonly LineInput[] = [
  {
    code: 'DA2',
    name: 'Dự án 2',
    investment: 0,
    recurrent: 400,
    province: 40,
    commune: 20,
    leads: [TT, KT],
  },
  {
    code: 'DA3.1',
    name: 'Tiểu dự án 1 - Dự án 3',
    level: 2,
    investment: 0,
    recurrent: 150,
    province: 15,
    commune: 8,
    leads: [TT],
  },
  {
    code: 'DA3.2',
    name: 'Tiểu dự án 2 - Dự án 3',
    level: 2,
    investment: 0,
    recurrent: 61,
    province: 6,
    commune: 3,
    leads: [VHXH],
  },
  {
    code: 'DA4.1',
    name: 'Tiểu dự án 1 - Dự án 4',
    level: 2,
    investment: 0,
    recurrent: 90,
    province: 9,
    commune: 4,
    leads: [VHXH],
  },
  {
    code: 'DA4.3',
    name: 'Tiểu dự án 3 - Dự án 4',
    level: 2,
    investment: 0,
    recurrent: 50,
    province: 5,
    commune: 2,
    leads: [VHXH],
  },
  {
    code: 'DA6.2',
    name: 'Tiểu dự án 2 - Dự án 6',
    level: 2,
    investment: 0,
    recurrent: 40,
    province: 4,
    commune: 2,
    leads: [TT],
  },
  {
    code: 'DA7',
    name: 'Dự án 7',
    investment: 0,
    recurrent: 80,
    province: 8,
    commune: 4,
    leads: [KT],
  },
];

export interface TargetInput {
  readonly code: string | null;
  readonly name: string;
  readonly group?: string;
  readonly unit?: string;
  readonly comparison?: Comparison | null;
  readonly target?: Amount;
  readonly previous?: Amount;
  readonly entitled?: Amount;
  readonly served?: Amount;
  readonly typedRate?: Amount;
  readonly leads?: readonly string[];
}

/** A row of the sheet «Chỉ tiêu»: B name, D previous, E target, F entitled, G served, H rate, I lead. */
export function target(input: TargetInput, row: number): TargetFact {
  const at = (value: Amount | undefined, column: string): FigureOrNone =>
    figure(value ?? null, 'Chỉ tiêu', `${column}${row}`);
  return {
    code: input.code,
    name: input.name,
    group: input.group ?? null,
    ordinal: null,
    unit: input.unit ?? '%',
    comparison: input.comparison ?? null,
    target: at(input.target, 'E'),
    previous: at(input.previous, 'D'),
    entitled: at(input.entitled, 'F'),
    served: at(input.served, 'G'),
    typedRate: at(input.typedRate, 'H'),
    note: null,
    cell: { sheet: 'Chỉ tiêu', cell: `B${row}` },
    leads: (input.leads ?? []).map((unit) => ({
      unit,
      key: unit.toLowerCase(),
      cell: { sheet: 'Chỉ tiêu', cell: `I${row}` },
    })),
  };
}

const POOR_OR_NEAR = 'hộ nghèo, hộ cận nghèo';

export const SAMPLE_TARGETS: readonly TargetInput[] = [
  {
    code: 'd',
    name: 'Người có khả năng lao động, có nhu cầu thuộc hộ nghèo được hỗ trợ nâng cao năng lực sản xuất',
    comparison: '>=',
    target: 80,
    entitled: 150,
    served: 126,
    previous: 72.5,
  },
  {
    code: 'e',
    name: 'Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn',
    comparison: '=',
    target: 100,
    entitled: 12,
    served: 12,
    leads: [KT],
  },
  {
    code: 'g-vl1',
    name: 'Người lao động có nhu cầu được kết nối, tư vấn, hỗ trợ tìm việc làm',
    comparison: '=',
    target: 100,
    entitled: 64,
    served: 64,
    leads: [VHXH],
  },
  {
    code: 'g-vl2',
    name: 'Người lao động được kết nối việc làm thành công',
    unit: 'người',
    comparison: '≈',
    target: 20,
    served: 19,
    leads: [VHXH],
  },
  {
    code: 'g-yt',
    name: `Người thuộc ${POOR_OR_NEAR} được hỗ trợ tham gia bảo hiểm y tế`,
    comparison: '=',
    target: 100,
    entitled: 460,
    served: 460,
  },
  {
    code: 'g-gd1',
    name: `Trẻ em thuộc ${POOR_OR_NEAR} đi học đúng độ tuổi`,
    comparison: '>=',
    target: 90,
    entitled: 210,
    served: 197,
  },
  {
    code: 'g-gd2',
    name: `Người lao động thuộc ${POOR_OR_NEAR} qua đào tạo`,
    comparison: '>=',
    target: 20,
    entitled: 188,
    served: 40,
    leads: [VHXH],
  },
  {
    code: 'g-gd3',
    name: 'Người lao động có nhu cầu được hỗ trợ đào tạo kỹ năng nghề',
    comparison: '=',
    target: 100,
    leads: [VHXH],
  },
  {
    code: 'g-ns1',
    name: `Tỷ lệ ${POOR_OR_NEAR} dùng nước sinh hoạt hợp vệ sinh`,
    comparison: '=',
    target: 100,
    entitled: 115,
    served: 115,
  },
  {
    code: 'g-ns2',
    name: `Tỷ lệ ${POOR_OR_NEAR} dùng nhà tiêu hợp vệ sinh`,
    comparison: '>=',
    target: 60,
    entitled: 115,
    served: 68,
  },
  {
    code: 'g-tt',
    name: 'Hộ có nhu cầu được tiếp cận dịch vụ viễn thông, internet',
    comparison: '>=',
    target: 85,
    entitled: 96,
    served: 83,
    leads: [TT],
  },
];

export function facts(change: Partial<Facts> = {}): Facts {
  return {
    year: 2025,
    settings: new Map([['xa', { value: 'Ba Dinh', from: 'sheet', cell: null }]]),
    households: households(SAMPLE_HAMLETS),
    funding: {
      unit: 'triệu đồng',
      lines: SAMPLE_LINES.map((line, index) => fundingLine(line, index + 6)),
      declared: null,
      tables: [],
    },
    targets: { targets: SAMPLE_TARGETS.map((item, index) => target(item, index + 4)), tables: [] },
    assignments: null,
    register: null,
    illustrative: true,
    ...change,
  };
}

export function fundingFacts(
  lines: readonly LineInput[],
  unit = 'triệu đồng',
  declared: LineInput | null = null,
): Facts['funding'] {
  return {
    unit,
    lines: lines.map((line, index) => fundingLine(line, index + 6)),
    tables: [],
    declared: declared ? fundingLine(declared, lines.length + 6) : null,
  };
}
