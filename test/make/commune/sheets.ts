/** The sheets of the invented commune's workbook, in the plain way in which an office types them. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { INDICATORS } from '../sample/register';
import { type Standing, type TrueHousehold, type Way } from './households';
import type { TrueCommune } from '.';
import { moneySheets } from './money-sheets';
import { targetSheet } from './targets';

export const CAUSES = [
  'Không có đất sản xuất',
  'Không có vốn sản xuất, kinh doanh',
  'Không có lao động',
  'Không có công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng',
  'Nguyên nhân khác',
];
const CLASS: Readonly<Record<Standing, string>> = {
  poor: 'Hộ nghèo',
  near: 'Hộ cận nghèo',
  average: 'Hộ có mức sống trung bình',
  none: 'Hộ không nghèo',
  absent: '',
};
const WAYS: readonly Way[] = [
  'becomes',
  'crossesLine',
  'otherDecrease',
  'comesFrom',
  'relapsed',
  'newlyPoor',
  'otherIncrease',
];

/** Of the last day that the workbook covers. */
export const yearOf = ({ end }: Pick<TrueCommune, 'end'>): number => Number(end.slice(0, 4));
export const date = (iso: string): string => iso.split('-').reverse().join('/');
const x = (marked: boolean): CellSpec => (marked ? 'x' : null);
const now = (list: readonly TrueHousehold[]): TrueHousehold[] =>
  list.filter((one) => one.now !== 'absent');
const before = (list: readonly TrueHousehold[]): TrueHousehold[] =>
  list.filter((one) => one.before !== 'absent');
const people = (list: readonly TrueHousehold[]): number =>
  list.reduce((all, one) => all + one.people, 0);

/** @param money its sheets of money, where they are not those of the old programme alone */
export function communeSheets(
  commune: TrueCommune,
  money: readonly SheetSpec[] = moneySheets(commune),
): SheetSpec[] {
  return [
    settingsSheet(commune),
    summarySheet(commune),
    registerSheet(commune),
    flowSheet(commune, 'poor'),
    flowSheet(commune, 'near'),
    ...money,
    targetSheet(commune),
  ];
}

function settingsSheet(commune: TrueCommune): SheetSpec {
  return {
    name: 'Thông số',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
      ['xa', 'Tên xã', 'Xã Mẫu Lớn', null, null],
      ['tinh', 'Tên tỉnh', 'Quảng Ngãi', null, null],
      ['khu-vuc', 'Khu vực', 'nông thôn', null, null],
      ['nam', 'Năm của số liệu', yearOf(commune), null, null],
      ['ky', 'Kỳ báo cáo', commune.period, null, null],
      ['thon', 'Các thôn của xã', commune.hamlets.join('; '), null, null],
      ['minh-hoa', 'Số liệu minh họa', 'có', null, null],
      ['nguoi-lap', 'Người lập biểu', 'Nguyễn Thị Mẫu Người Lập', null, null],
      ['chu-tich', 'Người ký', 'Phạm Văn Mẫu Người Ký', null, null],
      ['ngay-lap', 'Ngày lập', date(commune.end), null, null],
    ],
  };
}

function summarySheet({ hamlets, households, end }: TrueCommune): SheetSpec {
  const line = (list: readonly TrueHousehold[]): number[] => {
    const count = (group: Standing): number => now(list).filter((one) => one.now === group).length;
    const opening = (group: Standing): number =>
      before(list).filter((one) => one.before === group).length;
    const [total, poor, near] = [now(list).length, count('poor'), count('near')];
    return [
      total,
      people(now(list)),
      now(list).filter((one) => one.ethnicity !== 'Kinh').length,
      before(list).length,
      opening('poor'),
      opening('near'),
      opening('poor') - poor,
      opening('near') - near,
      poor,
      percent(poor, total),
      near,
      percent(near, total),
      poor + near,
      count('average'),
    ];
  };
  return {
    name: 'Tổng hợp thôn',
    rows: [
      [
        `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM ${yearOf({ end })} (tính đến ngày ${date(end)}, số liệu minh họa)`,
      ],
      [],
      [
        'STT',
        'Thôn',
        'Tổng số hộ dân cư',
        'Tổng số nhân khẩu',
        'Tổng số hộ dân tộc thiểu số',
        'Tổng số hộ dân cư đầu năm',
        'Hộ nghèo đầu năm',
        'Hộ cận nghèo đầu năm',
        'Số hộ nghèo giảm',
        'Số hộ cận nghèo giảm',
        'Hộ nghèo cuối kỳ',
        'Tỷ lệ hộ nghèo cuối kỳ (%)',
        'Hộ cận nghèo cuối kỳ',
        'Tỷ lệ hộ cận nghèo cuối kỳ (%)',
        'Tổng số hộ nghèo và cận nghèo cuối kỳ',
        'Hộ có mức sống trung bình cuối kỳ',
      ],
      ...hamlets.map((hamlet, index): CellSpec[] => [
        index + 1,
        hamlet,
        ...line(households.filter((one) => one.hamlet === hamlet)),
      ]),
      [null, 'Tổng cộng', ...line(households)],
    ],
  };
}

/** Two decimals, half up; the numbers are small enough for whole arithmetic. */
export function percent(part: number, whole: number): number {
  return Math.floor((part * 20000 + whole) / (2 * whole)) / 100;
}

/** The last one is the one that the standard of 2027 has in place of the means of information. */
const INDICATORS_2027 = [...INDICATORS.slice(0, 11), 'Xử lý rác thải sinh hoạt'];

/** Đồng a person and month, as the standing of the household has it under the standard of its year. */
function incomeOf({ now: standing, incomeScore }: TrueHousehold, year: number): number {
  const most = year < 2027 ? 1_500_000 : 2_200_000;
  if (standing === 'poor' || standing === 'near') return most - 2_000 * (145 - incomeScore);
  // The middle group is within 2.25 million in 2026, and above the line of either year.
  return (standing === 'average' ? 700 : 6_000) * incomeScore + most - (year < 2027 ? 0 : 50_000);
}

/** From 2026 with the income that both standards ask for; from 2027 without scores, which have no table. */
function registerSheet(commune: TrueCommune): SheetSpec {
  const { households, end } = commune;
  const year = yearOf(commune);
  const listed = now(households);
  const indicators = year < 2027 ? INDICATORS : INDICATORS_2027;
  const money = (one: TrueHousehold): CellSpec[] => [
    ...(year < 2027 ? [one.incomeScore, one.marks.length * 10] : []),
    ...(year < 2026 ? [] : [incomeOf(one, year)]),
  ];
  return {
    name: 'Danh sách hộ',
    formats: { H: '@' },
    rows: [
      [`DANH SÁCH RÀ SOÁT HỘ DÂN CƯ (số liệu minh họa, đến ngày ${date(end)})`],
      [],
      [
        'STT',
        'Mã hộ',
        'Họ và tên chủ hộ',
        'Thôn',
        'Năm sinh',
        'Dân tộc',
        'Số khẩu',
        'Số CCCD',
        ...(year < 2027 ? ['Điểm B1', 'Điểm B2'] : []),
        ...(year < 2026 ? [] : ['Thu nhập bình quân (đồng/người/tháng)']),
        ...indicators,
        'Số chỉ số thiếu hụt',
        'Hộ không có khả năng lao động',
        'Hộ có người có công',
        'Nguyên nhân nghèo',
        'Phân loại hộ',
      ],
      ...listed.map((one, index): CellSpec[] => [
        index + 1,
        one.code,
        one.name,
        one.hamlet,
        one.born,
        one.ethnicity,
        one.people,
        `051${one.code.slice(1).padStart(9, '0')}`,
        ...money(one),
        ...indicators.map((_, at) => x(one.marks.includes(at + 1))),
        one.marks.length,
        x(one.noLabour),
        x(one.policy),
        one.causes.map((cause) => CAUSES[cause - 1]).join('; ') || null,
        CLASS[one.now],
      ]),
    ],
  };
}

/** Rows of households and of people for each hamlet, and both once more for the commune. */
function flowSheet({ hamlets, households, end }: TrueCommune, group: 'poor' | 'near'): SheetSpec {
  const poor = group === 'poor';
  const line = (
    list: readonly TrueHousehold[],
    size: (some: readonly TrueHousehold[]) => number,
  ): number[] => [
    size(list.filter((one) => one.before === group)),
    ...WAYS.map((way) => size(list.filter((one) => one.ways[group] === way))),
    size(list.filter((one) => one.now === group)),
  ];
  const pair = (
    ordinal: number | null,
    name: string,
    list: readonly TrueHousehold[],
  ): CellSpec[][] => [
    [ordinal, name, 'Hộ', ...line(list, (some) => some.length)],
    [null, null, 'Nhân khẩu', ...line(list, people)],
  ];
  return {
    name: poor ? 'Diễn biến HN' : 'Diễn biến HCN',
    rows: [
      [
        `TỔNG HỢP DIỄN BIẾN ${poor ? 'HỘ NGHÈO' : 'HỘ CẬN NGHÈO'} NĂM ${yearOf({ end })} (đến ngày ${date(end)}, số liệu minh họa)`,
      ],
      [],
      [
        'STT',
        'Thôn',
        'Phân tổ',
        'Đầu kỳ',
        poor ? 'Trở thành hộ cận nghèo' : 'Trở thành hộ nghèo',
        'Vượt chuẩn cận nghèo',
        'Giảm khác',
        poor ? 'Hộ cận nghèo trở thành' : 'Hộ nghèo trở thành',
        'Tái nghèo',
        'Phát sinh mới',
        'Tăng khác',
        'Cuối kỳ',
      ],
      ...hamlets.flatMap((hamlet, index) =>
        pair(
          index + 1,
          hamlet,
          households.filter((one) => one.hamlet === hamlet),
        ),
      ),
      ...pair(null, 'Tổng cộng', households),
    ],
  };
}
