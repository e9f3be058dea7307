/** Sheets of an invented commune of a few hundred poor and near-poor households, with everything that a review form can ask for. */
import type { SheetSpec } from '../make/book';
import type { CellSpec } from '../make/cell';

/** Repeatable numbers, so that a failure comes back. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FAMILIES = ['Đinh', 'Phạm', 'Nguyễn', 'Hồ', 'Trần'];
const GIVEN = [
  'An',
  'Ân',
  'Ánh',
  'Bé',
  'Đào',
  'Duyên',
  'Em',
  'Hường',
  'Hương',
  'Ích',
  'Lê',
  'Liễu',
  'Ót',
  'Ớt',
  'Quý',
  'Thu',
  'Thư',
  'Út',
  'Xanh',
  'Yên',
];
const ETHNIC = ['Hrê', 'Hrê', 'Hrê', 'Kinh', 'Cor', 'Xơ Đăng'];
const CAUSE = [
  'Thiếu vốn sản xuất',
  'Thiếu đất sản xuất',
  'Thiếu lao động; ốm đau',
  '5',
  '2, 6',
  'Nguyên nhân khác',
  'Không có công cụ sản xuất',
  '',
];
const INDICATORS = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Dịch vụ viễn thông',
  'Phương tiện tiếp cận thông tin',
];

export interface Household {
  readonly name: string;
  readonly hamlet: string;
  readonly poor: boolean;
  readonly people: number;
  readonly ethnicity: string;
  readonly marks: readonly number[];
  readonly noLabour: boolean;
  readonly policy: boolean;
  readonly cause: string;
}

export function householdsOf(count: number, hamlets: number, seed = 7): Household[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const poor = next(4) > 0;
    const wanted = poor ? 3 + next(4) : next(3);
    const marks = new Set<number>();
    while (marks.size < wanted) marks.add(1 + next(12));
    return {
      name: `${FAMILIES[next(5)]} ${next(2) ? 'Văn' : 'Thị'} ${GIVEN[next(GIVEN.length)]}`,
      hamlet: `Thôn Số ${1 + (index % hamlets)}`,
      poor,
      people: 1 + next(8),
      ethnicity: ETHNIC[next(ETHNIC.length)]!,
      marks: [...marks].sort((a, b) => a - b),
      noLabour: next(9) === 0,
      policy: next(12) === 0,
      cause: CAUSE[next(CAUSE.length)]!,
    };
  });
}

/** The columns of 2027–2030: domestic waste in, means of information out. */
export const INDICATORS_2027 = [...INDICATORS.slice(0, 11), 'Xử lý rác thải sinh hoạt'];

export function registerSheet(
  households: readonly Household[],
  indicators: readonly string[] = INDICATORS,
  year = 2025,
): SheetSpec {
  const header = [
    'STT',
    'Họ và tên chủ hộ',
    'Thôn',
    'Năm sinh',
    'Dân tộc',
    'Số khẩu',
    'Số CCCD',
    ...indicators,
    'Hộ không có khả năng lao động',
    'Hộ có người có công',
    'Nguyên nhân nghèo',
    'Phân loại hộ',
  ];
  return {
    name: 'Danh sách',
    formats: { G: '@' },
    rows: [
      [`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO (số liệu đến ngày 31/12/${year})`],
      [],
      header,
      ...households.map((one, index): CellSpec[] => [
        index + 1,
        one.name,
        one.hamlet,
        1950 + (index % 50),
        one.ethnicity,
        one.people,
        `0510000${String(index).padStart(5, '0')}`,
        ...indicators.map((_, at) => (one.marks.includes(at + 1) ? 'x' : null)),
        one.noLabour ? 'x' : null,
        one.policy ? 'x' : null,
        one.cause,
        one.poor ? 'Hộ nghèo' : 'Hộ cận nghèo',
      ]),
    ],
  };
}

const WAYS = ['Vượt chuẩn cận nghèo', 'Giảm khác', 'Tái nghèo', 'Phát sinh mới', 'Tăng khác'];

/** The two flows that end with these households, with a row of people under each row of households. */
export function flowSheets(households: readonly Household[]): SheetSpec[] {
  const hamlets = [...new Set(households.map((one) => one.hamlet))];
  return (
    [
      ['HỘ NGHÈO', true, 'Trở thành hộ cận nghèo', 'Hộ cận nghèo trở thành'],
      ['HỘ CẬN NGHÈO', false, 'Trở thành hộ nghèo', 'Hộ nghèo trở thành'],
    ] as const
  ).map(([title, poor, out, into]) => ({
    name: `DB ${title}`,
    rows: [
      [`TỔNG HỢP DIỄN BIẾN ${title} NĂM 2025`],
      [],
      [
        'STT',
        'Thôn',
        'Phân tổ',
        'Đầu kỳ',
        out,
        WAYS[0]!,
        WAYS[1]!,
        into,
        WAYS[2]!,
        WAYS[3]!,
        WAYS[4]!,
        'Cuối kỳ',
      ],
      ...hamlets.flatMap((hamlet, index): CellSpec[][] => {
        const own = households.filter((one) => one.hamlet === hamlet && one.poor === poor);
        const people = own.reduce((all, one) => all + one.people, 0);
        const line = (closing: number, times: number): number[] => [
          closing + 9 * times - 6 * times,
          2 * times,
          6 * times,
          times,
          2 * times,
          times,
          2 * times,
          times,
          closing,
        ];
        return [
          [index + 1, hamlet, 'Hộ', ...line(own.length, 1)],
          [null, null, 'Nhân khẩu', ...line(people, 4)],
        ];
      }),
    ],
  }));
}

/** The summary by hamlet, with all households and people. */
export function summarySheet(households: readonly Household[]): SheetSpec {
  const hamlets = [...new Set(households.map((one) => one.hamlet))];
  const of = (hamlet: string, poor: boolean): number =>
    households.filter((one) => one.hamlet === hamlet && one.poor === poor).length;
  return {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO (tính đến ngày 31/12/2025)'],
      [],
      [
        'STT',
        'Thôn',
        'Tổng số hộ',
        'Tổng số nhân khẩu',
        'Hộ nghèo',
        'Hộ cận nghèo',
        'Hộ có mức sống trung bình',
        'Hộ dân tộc thiểu số',
      ],
      ...hamlets.map((hamlet, index): CellSpec[] => [
        index + 1,
        hamlet,
        150 + index,
        600 + 7 * index,
        of(hamlet, true),
        of(hamlet, false),
        5 + index,
        90 + index,
      ]),
    ],
  };
}
