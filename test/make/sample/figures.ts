/**
 * The figures of the sample workbook. Only the plan's own totals are real (1.001 = 871 + 130 million đồng, 130 = 87 + 43,
 * 264 and 185 households fewer, 5,57 % and 0,59 %); their split by hamlet and by line is made up to agree with them.
 */
export interface SampleHamlet {
  readonly name: string;
  readonly households: number;
  readonly openingPoor: number;
  readonly openingNearPoor: number;
  readonly poor: number;
  readonly nearPoor: number;
}

export const COMMUNE = 'Ba Dinh';
export const PROVINCE = 'Quảng Ngãi';
export const YEAR = 2025;

export const HAMLETS: readonly SampleHamlet[] = [
  {
    name: 'Thôn Gò Lê',
    households: 412,
    openingPoor: 92,
    openingNearPoor: 48,
    poor: 28,
    nearPoor: 3,
  },
  {
    name: 'Thôn Làng Măng',
    households: 398,
    openingPoor: 81,
    openingNearPoor: 42,
    poor: 24,
    nearPoor: 2,
  },
  {
    name: 'Thôn Đồng Dinh',
    households: 365,
    openingPoor: 73,
    openingNearPoor: 38,
    poor: 21,
    nearPoor: 2,
  },
  {
    name: 'Thôn Nước Lăng',
    households: 351,
    openingPoor: 65,
    openingNearPoor: 36,
    poor: 17,
    nearPoor: 2,
  },
  {
    name: 'Thôn Suối Mẫu',
    households: 341,
    openingPoor: 57,
    openingNearPoor: 32,
    poor: 14,
    nearPoor: 2,
  },
];

export interface SampleLine {
  readonly name: string;
  readonly central?: number;
  readonly province?: number;
  readonly commune?: number;
  readonly lead?: string;
  readonly parts?: readonly SampleLine[];
}

export const ECONOMY = 'Phòng Kinh tế';
export const CULTURE = 'Phòng Văn hóa – Xã hội';
export const SERVICES = 'Trung tâm cung ứng dịch vụ công';

/** Million đồng. The commune's column is balanced to 43, not each line rounded from five per cent. */
export const LINES: readonly SampleLine[] = [
  {
    name: 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    central: 400,
    province: 40,
    commune: 20,
    lead: SERVICES,
  },
  {
    name: 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
    parts: [
      {
        name: 'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
        central: 150,
        province: 15,
        commune: 8,
        lead: SERVICES,
      },
      {
        name: 'Tiểu dự án 2: Cải thiện dinh dưỡng',
        central: 61,
        province: 6,
        commune: 3,
        lead: CULTURE,
      },
    ],
  },
  {
    name: 'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
    parts: [
      {
        name: 'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn',
        central: 90,
        province: 9,
        commune: 4,
        lead: CULTURE,
      },
      {
        name: 'Tiểu dự án 3: Hỗ trợ việc làm bền vững',
        central: 50,
        province: 5,
        commune: 2,
        lead: CULTURE,
      },
    ],
  },
  {
    name: 'Dự án 6: Truyền thông và giảm nghèo về thông tin',
    parts: [
      {
        name: 'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều',
        central: 40,
        province: 4,
        commune: 2,
        lead: SERVICES,
      },
    ],
  },
  {
    name: 'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
    central: 80,
    province: 8,
    commune: 4,
    lead: ECONOMY,
  },
];

/** As the plan assigns them; it names Phòng Kinh tế twice, and Dự án 2 has two leads. */
export const ASSIGNMENTS: readonly {
  readonly unit: string;
  readonly lines: string;
  readonly note?: string;
}[] = [
  { unit: ECONOMY, lines: 'Dự án 7' },
  {
    unit: CULTURE,
    lines: 'Tiểu dự án 2 – Dự án 3; Tiểu dự án 1 – Dự án 4; Tiểu dự án 3 – Dự án 4',
  },
  { unit: SERVICES, lines: 'Dự án 2; Tiểu dự án 1 – Dự án 3; Tiểu dự án 2 – Dự án 6' },
  { unit: ECONOMY, lines: 'Dự án 2', note: 'Kế hoạch nêu Phòng Kinh tế lần thứ hai' },
];

/** Half away from zero to two decimals, as Excel's ROUND; the figures here are small, so whole numbers stay exact. */
export function percent(part: number, whole: number): number {
  const tenThousandths = Math.floor((Math.abs(part) * 100_000) / whole);
  const rounded = Math.floor((tenThousandths + 5) / 10) / 100;
  return part < 0 ? -rounded : rounded;
}

export function total(
  of: (hamlet: SampleHamlet) => number,
  hamlets: readonly SampleHamlet[] = HAMLETS,
): number {
  return hamlets.reduce((sum, hamlet) => sum + of(hamlet), 0);
}

/** The commune as one place. */
export function commune(hamlets: readonly SampleHamlet[] = HAMLETS): SampleHamlet {
  return {
    name: 'Tổng cộng',
    households: total((h) => h.households, hamlets),
    openingPoor: total((h) => h.openingPoor, hamlets),
    openingNearPoor: total((h) => h.openingNearPoor, hamlets),
    poor: total((h) => h.poor, hamlets),
    nearPoor: total((h) => h.nearPoor, hamlets),
  };
}
