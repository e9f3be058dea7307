/**
 * What every cell of every form has to show, counted from the invented households and lines themselves. A rate is a pair, part and
 * whole, so that its rounding is done in the test and by nobody else.
 */
import { INDICATORS } from '../sample/register';
import type { TrueHousehold } from './households';
import { central, planned, spent, type TrueLine } from './money';
import { targetsOf } from './targets';
import type { TrueCommune } from '.';

export type Shown = number | readonly [part: number, whole: number];
type Households = readonly TrueHousehold[];
type OfPlace = (list: Households, commune: TrueCommune) => Shown;
type OfLines = (lines: readonly TrueLine[]) => Shown;

const people = (list: Households): number => list.reduce((all, one) => all + one.people, 0);
const now = (list: Households): Households => list.filter((one) => one.now !== 'absent');
const before = (list: Households): Households => list.filter((one) => one.before !== 'absent');
const is = (list: Households, group: 'poor' | 'near' | 'average'): Households =>
  list.filter((one) => one.now === group);
const was = (list: Households, group: 'poor' | 'near'): Households =>
  list.filter((one) => one.before === group);
const minority = (list: Households): Households => list.filter((one) => one.ethnicity !== 'Kinh');
const size = (list: Households): number => list.length;

const GROUPS = [
  ['Hộ nghèo', 'poor'],
  ['Hộ cận nghèo', 'near'],
] as const;

/** "Cuối năm > Hộ nghèo > Số hộ" and the like of the form of the plan. */
const plan: Record<string, OfPlace> = { 'Tổng số hộ dân cư': (l) => size(now(l)) };
for (const [label, group] of GROUPS) {
  plan[`Đầu năm > ${label} > Số hộ`] = (l) => size(was(l, group));
  plan[`Đầu năm > ${label} > Tỷ lệ (%)`] = (l) => [size(was(l, group)), size(before(l))];
  plan[`Kế hoạch giảm trong năm > ${label} > Số hộ`] = (l) =>
    size(was(l, group)) - size(is(l, group));
  plan[`Cuối năm > ${label} > Số hộ`] = (l) => size(is(l, group));
  plan[`Cuối năm > ${label} > Tỷ lệ (%)`] = (l) => [size(is(l, group)), size(now(l))];
}

const summary: Record<string, OfPlace> = {
  'Tổng số hộ': (l) => size(now(l)),
  'Tổng số nhân khẩu': (l) => people(now(l)),
};
for (const [label, peopleLabel, group] of [
  ['Hộ nghèo', 'Nhân khẩu hộ nghèo', 'poor'],
  ['Hộ cận nghèo', 'Nhân khẩu hộ cận nghèo', 'near'],
  [
    'Hộ làm nông, lâm, ngư nghiệp có mức sống trung bình',
    'Nhân khẩu hộ có mức sống trung bình',
    'average',
  ],
] as const) {
  summary[`${label} > Số hộ`] = (l) => size(is(l, group));
  summary[`${label} > Tỷ lệ (%)`] = (l) => [size(is(l, group)), size(now(l))];
  summary[`${peopleLabel} > Số khẩu`] = (l) => people(is(l, group));
  summary[`${peopleLabel} > Tỷ lệ (%)`] = (l) => [people(is(l, group)), people(now(l))];
}

const WAYS = {
  poor: [
    ['Giảm trong kỳ > Trở thành hộ cận nghèo', 'becomes'],
    ['Giảm trong kỳ > Vượt chuẩn cận nghèo', 'crossesLine'],
    ['Giảm trong kỳ > Giảm khác', 'otherDecrease'],
    ['Tăng trong kỳ > Hộ cận nghèo trở thành hộ nghèo', 'comesFrom'],
    ['Tăng trong kỳ > Tái nghèo', 'relapsed'],
    ['Tăng trong kỳ > Phát sinh mới', 'newlyPoor'],
    ['Tăng trong kỳ > Tăng khác', 'otherIncrease'],
  ],
  near: [
    ['Giảm trong kỳ > Trở thành hộ nghèo', 'becomes'],
    ['Giảm trong kỳ > Vượt chuẩn cận nghèo', 'crossesLine'],
    ['Giảm trong kỳ > Giảm khác', 'otherDecrease'],
    ['Tăng trong kỳ > Hộ nghèo trở thành hộ cận nghèo', 'comesFrom'],
    ['Tăng trong kỳ > Tái cận nghèo', 'relapsed'],
    ['Tăng trong kỳ > Phát sinh mới', 'newlyPoor'],
    ['Tăng trong kỳ > Tăng khác', 'otherIncrease'],
  ],
} as const;

/** @param measure of the row: households, or the people in them */
function flow(
  group: 'poor' | 'near',
  measure: (list: Households) => number,
): Record<string, OfPlace> {
  const label = group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo';
  return {
    [`${label} đầu kỳ`]: (l) => measure(was(l, group)),
    [`${label} cuối kỳ`]: (l) => measure(is(l, group)),
    ...Object.fromEntries(
      WAYS[group].map(([header, way]): [string, OfPlace] => [
        header,
        (l) => measure(l.filter((one) => one.ways[group] === way)),
      ]),
    ),
  };
}

/** The last words of a header are those of the indicator, as the forms name it. */
const INDICATOR_HEADERS = [
  'Việc làm',
  'Việc làm > Người phụ thuộc',
  'Y tế > Dinh dưỡng',
  'Y tế > Bảo hiểm y tế',
  'Giáo dục > Trình độ giáo dục của người lớn',
  'Giáo dục > Tình trạng đi học của trẻ em',
  'Nhà ở > Chất lượng nhà ở',
  'Nhà ở > Diện tích nhà ở',
  'Nước sinh hoạt và vệ sinh > Nguồn nước sinh hoạt',
  'Nước sinh hoạt và vệ sinh > Nhà tiêu hợp vệ sinh',
  'Thông tin > Dịch vụ viễn thông',
  'Thông tin > Phương tiện tiếp cận thông tin',
];
/** From 2027 the last mark of a household is the one of waste, and its service has another name. */
const headerOf = (at: number, year: number): string => {
  const header = INDICATOR_HEADERS[at] ?? '';
  if (year < 2027) return header;
  return at === 11
    ? 'Nước sinh hoạt, vệ sinh và môi trường > Xử lý rác thải sinh hoạt'
    : header.replace('Nước sinh hoạt và vệ sinh', 'Nước sinh hoạt, vệ sinh và môi trường');
};
export const indicatorHeaders = (above: string, year = 2025): string[] =>
  INDICATORS.map((_, at) => `${above} > ${headerOf(at, year)}`);

function deprivations(
  group: 'poor' | 'near',
  rates: boolean,
  year: number,
): Record<string, OfPlace> {
  const label = group === 'poor' ? 'Tổng số hộ nghèo' : 'Tổng số hộ cận nghèo';
  const above = rates ? 'Tỷ lệ thiếu hụt (%)' : 'Chỉ số thiếu hụt';
  const lacking = (l: Households, mark: number): number =>
    size(is(l, group).filter((one) => one.marks.includes(mark)));
  return {
    [label]: (l) => size(is(l, group)),
    ...(rates
      ? {}
      : {
          'Tổng số thiếu hụt': (l) => is(l, group).reduce((all, one) => all + one.marks.length, 0),
        }),
    ...Object.fromEntries(
      indicatorHeaders(above, year).map((header, at): [string, OfPlace] => [
        header,
        (l) => (rates ? [lacking(l, at + 1), size(is(l, group))] : lacking(l, at + 1)),
      ]),
    ),
  };
}

function groups(measure: (list: Households) => number): Record<string, OfPlace> {
  return Object.fromEntries(
    GROUPS.flatMap(([label, group]): [string, OfPlace][] => [
      [`${label} > Tổng số`, (l) => measure(is(l, group))],
      [`${label} > Hộ dân tộc thiểu số`, (l) => measure(minority(is(l, group)))],
      [
        `${label} > Hộ không có khả năng lao động`,
        (l) => measure(is(l, group).filter((one) => one.noLabour)),
      ],
      [`${label} > Hộ có người có công`, (l) => measure(is(l, group).filter((one) => one.policy))],
      [
        `${label} > Khác`,
        (l) =>
          measure(
            is(l, group).filter((one) => one.ethnicity === 'Kinh' && !one.noLabour && !one.policy),
          ),
      ],
    ]),
  );
}

const ethnic: Record<string, OfPlace> = {
  'Tổng số hộ dân tộc thiểu số': (l) => size(minority(now(l))),
};
const causes: Record<string, OfPlace> = {};
const CAUSES = [
  'Không có, thiếu đất sản xuất',
  'Không có, thiếu vốn sản xuất, kinh doanh',
  'Không có, thiếu lao động',
  'Không có, thiếu công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng, tai nạn',
  'Nguyên nhân khác',
];
for (const [label, group] of GROUPS) {
  ethnic[`${label} > Tổng số`] = (l) => size(is(l, group));
  ethnic[`${label} > Kinh`] = (l) => size(is(l, group).filter((one) => one.ethnicity === 'Kinh'));
  ethnic[`${label} > Dân tộc thiểu số > Tổng số`] = (l) => size(minority(is(l, group)));
  for (const name of ['Hrê', 'Cor', 'Xơ Đăng'])
    ethnic[`${label} > Dân tộc thiểu số > ${name}`] = (l) =>
      size(is(l, group).filter((one) => one.ethnicity === name));
  ethnic[`${label} > Tỷ lệ hộ dân tộc thiểu số (%) > so với tổng số ${label.toLowerCase()}`] = (
    l,
  ) => [size(minority(is(l, group))), size(is(l, group))];
  ethnic[`${label} > Tỷ lệ hộ dân tộc thiểu số (%) > so với tổng số hộ dân tộc thiểu số`] = (l) => [
    size(minority(is(l, group))),
    size(minority(now(l))),
  ];
  causes[`${label} > Tổng số`] = (l) => size(is(l, group));
  CAUSES.forEach((cause, at) => {
    causes[`${label} > ${cause}`] = (l) =>
      size(is(l, group).filter((one) => one.causes.includes(at + 1)));
  });
}

/** By form: what a row of a place shows under each header; a form with two rows a place has one table for each. */
export const placeForms = (
  year: number,
): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, OfPlace>>>>>> => ({
  'bieu-02': { '': plan },
  'bc-01': { '': summary },
  'bc-02': { Hộ: flow('poor', size), 'Nhân khẩu': flow('poor', people) },
  'bc-03': { Hộ: flow('near', size), 'Nhân khẩu': flow('near', people) },
  'bc-04': { '': deprivations('poor', false, year) },
  'bc-05': { '': deprivations('poor', true, year) },
  'bc-06': { '': deprivations('near', false, year) },
  'bc-07': { '': deprivations('near', true, year) },
  'bc-08': { Hộ: groups(size), 'Nhân khẩu': groups(people) },
  'bc-09': { '': ethnic },
  'bc-10': { '': causes },
});
/** Of 2025, the year of every period that a commune is made for by itself. */
export const PLACE_FORMS = placeForms(2025);

const total = (lines: readonly TrueLine[], of: (line: TrueLine) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);
const local = (line: TrueLine): number => line.province + line.commune;
const base = (lines: readonly TrueLine[]): number =>
  total(lines, planned) + total(lines, (l) => l.carried);
const NSTW = 'Trong đó > Ngân sách trung ương';
const NSDP = 'Trong đó > Ngân sách địa phương';

/** In thousand đồng; the forms print triệu đồng. */
export const MONEY_FORMS: Readonly<Record<string, Readonly<Record<string, OfLines>>>> = {
  'phu-luc-01': {
    'Tổng kinh phí': (l) => total(l, planned),
    [`${NSTW} > Tổng số`]: (l) => total(l, central),
    [`${NSTW} > Vốn đầu tư phát triển`]: (l) => total(l, (x) => x.investment),
    [`${NSTW} > Vốn sự nghiệp`]: (l) => total(l, (x) => x.recurrent),
    [`${NSDP} > Tổng số`]: (l) => total(l, local),
    [`${NSDP} > Ngân sách tỉnh`]: (l) => total(l, (x) => x.province),
    [`${NSDP} > Ngân sách xã`]: (l) => total(l, (x) => x.commune),
  },
  'bc-13': {
    'Kế hoạch vốn năm > Tổng số': (l) => total(l, planned),
    'Kế hoạch vốn năm > Trung ương': (l) => total(l, central),
    'Kế hoạch vốn năm > Tỉnh': (l) => total(l, (x) => x.province),
    'Kế hoạch vốn năm > Xã': (l) => total(l, (x) => x.commune),
    'Vốn kéo dài năm trước': (l) => total(l, (x) => x.carried),
    'Đã phân bổ > Số tiền': (l) => total(l, (x) => x.allocated),
    'Đã phân bổ > Tỷ lệ (%)': (l) => [total(l, (x) => x.allocated), base(l)],
    'Đã giải ngân > Tổng số': (l) => total(l, spent),
    'Đã giải ngân > Trung ương': (l) => total(l, (x) => x.spent.central),
    'Đã giải ngân > Tỉnh': (l) => total(l, (x) => x.spent.province),
    'Đã giải ngân > Xã': (l) => total(l, (x) => x.spent.commune),
    'Đã giải ngân > Tỷ lệ (%)': (l) => [total(l, spent), base(l)],
    'Còn lại': (l) => base(l) - total(l, spent),
  },
  'bc-14': {
    'Tổng kinh phí': (l) => total(l, planned),
    'Ngân sách trung ương': (l) => total(l, central),
    'Ngân sách địa phương > Tổng số': (l) => total(l, local),
    'Ngân sách địa phương > Tỉnh': (l) => total(l, (x) => x.province),
    'Ngân sách địa phương > Xã': (l) => total(l, (x) => x.commune),
  },
};

const RESULTS = {
  'bieu-03': ['Kết quả', 'Kế hoạch năm'],
  'bc-15': ['Thực hiện đến kỳ báo cáo', 'Kế hoạch năm'],
} as const;
/** By form and name of the target: entitled, served and the rate of both. */
export function targetRows(
  form: keyof typeof RESULTS,
  commune: TrueCommune,
): Record<string, Record<string, Shown | null>> {
  const above = RESULTS[form][0];
  return Object.fromEntries(
    targetsOf(commune).map((one) => [
      one.name,
      {
        [`${above} > Số đối tượng`]: one.entitled,
        [`${above} > Số thực hiện`]: one.served,
        [`${above} > Tỷ lệ (%)`]:
          one.unit === '%' && one.entitled !== null && one.served !== null
            ? [one.served, one.entitled]
            : null,
      },
    ]),
  );
}
