/** The made-up figures of a second commune, whose officer keeps everything in another way. Amounts are thousand đồng. */
export const SECOND = {
  commune: 'Sơn Mẫu',
  province: 'Quảng Ngãi',
  year: 2025,
  asOf: '2025-12-31',
} as const;

export interface SecondHamlet {
  readonly name: string;
  readonly households: number;
  readonly people: number;
  readonly openingPoor: number;
  readonly openingNearPoor: number;
  readonly poor: number;
  readonly nearPoor: number;
}

export const SECOND_HAMLETS: readonly SecondHamlet[] = [
  {
    name: 'Thôn Mẫu Đông',
    households: 1234,
    people: 4812,
    openingPoor: 31,
    openingNearPoor: 22,
    poor: 12,
    nearPoor: 9,
  },
  {
    name: 'Thôn Mẫu Tây',
    households: 1017,
    people: 3955,
    openingPoor: 27,
    openingNearPoor: 18,
    poor: 10,
    nearPoor: 7,
  },
  {
    name: 'Thôn Mẫu Nam',
    households: 486,
    people: 1902,
    openingPoor: 19,
    openingNearPoor: 11,
    poor: 8,
    nearPoor: 4,
  },
  {
    name: 'Thôn Mẫu Bắc',
    households: 402,
    people: 1588,
    openingPoor: 22,
    openingNearPoor: 9,
    poor: 9,
    nearPoor: 5,
  },
  {
    name: 'Thôn Mẫu Trung',
    households: 355,
    people: 1379,
    openingPoor: 14,
    openingNearPoor: 8,
    poor: 6,
    nearPoor: 3,
  },
  {
    name: 'Thôn Mẫu Thượng',
    households: 298,
    people: 1190,
    openingPoor: 25,
    openingNearPoor: 12,
    poor: 11,
    nearPoor: 6,
  },
];

export interface SecondLine {
  readonly code: string;
  readonly name: string;
  readonly central: number;
  readonly province: number;
  readonly commune: number;
  readonly lead: string;
}

/** The lines stand without their projects, named by the short forms that offices use. */
export const SECOND_LINES: readonly SecondLine[] = [
  {
    code: 'DA2',
    name: 'DA2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    central: 420_000,
    province: 42_000,
    commune: 21_000,
    lead: 'Phòng Kinh tế',
  },
  {
    code: 'DA3.1',
    name: 'TDA1-DA3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
    central: 210_500,
    province: 21_050,
    commune: 10_525,
    lead: 'Phòng Kinh tế',
  },
  {
    code: 'DA3.2',
    name: 'TDA2-DA3: Cải thiện dinh dưỡng',
    central: 95_250,
    province: 9_525,
    commune: 4_763,
    lead: 'Trạm Y tế xã',
  },
  {
    code: 'DA4.1',
    name: 'Tiểu dự án 1 thuộc Dự án 4: Phát triển giáo dục nghề nghiệp',
    central: 180_000,
    province: 18_000,
    commune: 9_000,
    lead: 'Phòng VH-XH',
  },
  {
    code: 'DA7',
    name: 'DA7: Nâng cao năng lực và giám sát, đánh giá',
    central: 64_750,
    province: 6_475,
    commune: 3_238,
    lead: 'Phòng Kinh tế',
  },
];

export interface SecondTarget {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly comparison: '>=' | '>' | '=' | '≈';
  readonly value: number;
  readonly entitled: number | null;
  readonly served: number;
}

export const SECOND_TARGETS: readonly SecondTarget[] = [
  {
    code: 'g-yt',
    name: 'Tỷ lệ người thuộc hộ nghèo, cận nghèo có thẻ bảo hiểm y tế',
    unit: '%',
    target: '100%',
    comparison: '=',
    value: 100,
    entitled: 340,
    served: 340,
  },
  {
    code: 'g-gd1',
    name: 'Tỷ lệ trẻ em thuộc hộ nghèo, cận nghèo đi học đúng độ tuổi',
    unit: '%',
    target: 'trên 90%',
    comparison: '>',
    value: 90,
    entitled: 88,
    served: 81,
  },
  {
    code: 'g-vl2',
    name: 'Số lao động được kết nối việc làm thành công',
    unit: 'người',
    target: 'khoảng 15 người',
    comparison: '≈',
    value: 15,
    entitled: null,
    served: 13,
  },
  {
    code: 'g-ns2',
    name: 'Tỷ lệ hộ nghèo, cận nghèo sử dụng nhà tiêu hợp vệ sinh',
    unit: '%',
    target: 'ít nhất 60%',
    comparison: '>=',
    value: 60,
    entitled: 90,
    served: 53,
  },
];
