/**
 * The identities that hold inside a form and between forms, as a table: what it is, and where it is looked for. Each gives pairs of
 * numbers that have to be equal, or of which the first may not be larger.
 */
import { indicatorHeaders } from './expected';
import type { FormRow } from './printed';

export type Forms = ReadonlyMap<
  string,
  { readonly headers: readonly string[]; readonly rows: readonly FormRow[] }
>;
export interface Pair {
  readonly where: string;
  readonly left: number | null;
  readonly right: number | null;
}
export interface Identity {
  readonly name: string;
  readonly kind: 'equal' | 'at-most';
  readonly pairs: (forms: Forms) => readonly Pair[];
}

const number = (row: FormRow, header: string): number | null => {
  const value = row.of(header);
  return typeof value === 'number' ? value : null;
};
/** Money has three decimals at most and is added in whole thousands, so that the test's own arithmetic is exact. */
const added = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + Math.round((value ?? 0) * 1000), 0) / 1000;
const rounded = (part: number, whole: number): number =>
  Math.floor(
    (Math.round(part * 1000) * 20000 + Math.round(whole * 1000)) / (2 * Math.round(whole * 1000)),
  ) / 100;
const rows = (forms: Forms, form: string): readonly FormRow[] => forms.get(form)!.rows;
const isTotal = (row: FormRow): boolean => /^tổng cộng/i.test(row.name);

const eachRow =
  (form: string, left: (row: FormRow) => number | null, right: (row: FormRow) => number | null) =>
  (forms: Forms): Pair[] =>
    rows(forms, form).map((row) => ({
      where: `${form} ${row.name} ${row.part}`,
      left: left(row),
      right: right(row),
    }));

const FLOW = {
  'bc-02': [
    'Hộ nghèo',
    ['Trở thành hộ cận nghèo', 'Vượt chuẩn cận nghèo', 'Giảm khác'],
    ['Hộ cận nghèo trở thành hộ nghèo', 'Tái nghèo', 'Phát sinh mới', 'Tăng khác'],
  ],
  'bc-03': [
    'Hộ cận nghèo',
    ['Trở thành hộ nghèo', 'Vượt chuẩn cận nghèo', 'Giảm khác'],
    ['Hộ nghèo trở thành hộ cận nghèo', 'Tái cận nghèo', 'Phát sinh mới', 'Tăng khác'],
  ],
} as const;

const closing = (form: keyof typeof FLOW): Identity => {
  const [label, falls, rises] = FLOW[form];
  return {
    name: `${form}: closing = opening − decreases + increases, households and people`,
    kind: 'equal',
    pairs: eachRow(
      form,
      (row) => number(row, `${label} cuối kỳ`),
      (row) =>
        added([
          number(row, `${label} đầu kỳ`),
          ...falls.map((way) => -number(row, `Giảm trong kỳ > ${way}`)!),
          ...rises.map((way) => number(row, `Tăng trong kỳ > ${way}`)),
        ]),
    ),
  };
};

/** The same place in two forms. */
const across = (
  name: string,
  [form, header]: readonly [string, string],
  [other, otherHeader]: readonly [string, string],
  part: string | null = null,
): Identity => ({
  name,
  kind: 'equal',
  pairs: (forms) =>
    rows(forms, form)
      .filter((row) => part === null || row.part === part)
      .map((row) => {
        const twin = rows(forms, other).find(
          (one) =>
            ((isTotal(one) && isTotal(row)) || one.name === row.name) &&
            (part === null ? one.part === row.part : one.part === '' || one.part === part),
        )!;
        return {
          where: `${form}/${other} ${row.name} ${row.part}`,
          left: number(row, header),
          right: number(twin, otherHeader),
        };
      }),
});

/** Every column of figures adds up to its total row, for each part of a place; rates do not. */
const hamletsAddUp = (form: string): Identity => ({
  name: `${form}: hamlets = commune`,
  kind: 'equal',
  pairs: (forms) =>
    forms
      .get(form)!
      .headers.filter((header) => !/Tỷ lệ|Điểm %|Ghi chú|STT|Thôn|Phân tổ/.test(header))
      .flatMap((header) =>
        [...new Set(rows(forms, form).map((row) => row.part))].map((part) => ({
          where: `${form} ${header} ${part}`,
          left: added(
            rows(forms, form)
              .filter((row) => !isTotal(row) && row.part === part)
              .map((row) => number(row, header)),
          ),
          right: number(
            rows(forms, form).find((row) => isTotal(row) && row.part === part)!,
            header,
          ),
        })),
      ),
});

const deprivations = (form: string, households: string, kind: 'least' | 'most'): Identity[] => [
  {
    name: `${form}: total deprivations = sum of twelve`,
    kind: 'equal',
    pairs: eachRow(
      form,
      (row) => number(row, 'Tổng số thiếu hụt'),
      (row) => added(indicatorHeaders('Chỉ số thiếu hụt').map((header) => number(row, header))),
    ),
  },
  {
    name: `${form}: total deprivations ${kind === 'least' ? '≥ 3 × poor' : '≤ 2 × near-poor'}`,
    kind: 'at-most',
    pairs:
      kind === 'least'
        ? eachRow(
            form,
            (row) => 3 * number(row, households)!,
            (row) => number(row, 'Tổng số thiếu hụt'),
          )
        : eachRow(
            form,
            (row) => number(row, 'Tổng số thiếu hụt'),
            (row) => 2 * number(row, households)!,
          ),
  },
  {
    name: `${form}: each indicator ≤ households`,
    kind: 'at-most',
    pairs: (forms) =>
      indicatorHeaders('Chỉ số thiếu hụt').flatMap((header) =>
        eachRow(
          form,
          (row) => number(row, header),
          (row) => number(row, households),
        )(forms),
      ),
  },
];

const rate = (
  form: string,
  header: string,
  part: string,
  whole: string | readonly string[],
): Identity => ({
  name: `${form}: ${header} = count ÷ base`,
  kind: 'equal',
  pairs: (forms) =>
    rows(forms, form).flatMap((row) => {
      const base = added([whole].flat().map((one) => number(row, one)));
      const count = number(row, part);
      return count === null || base === 0
        ? []
        : [
            {
              where: `${form} ${row.name} ${row.part}`,
              left: number(row, header),
              right: rounded(count, base),
            },
          ];
    }),
});

const NSTW = 'Trong đó > Ngân sách trung ương';
const NSDP = 'Trong đó > Ngân sách địa phương';
const sources = (form: string, whole: string, parts: readonly string[]): Identity => ({
  name: `${form}: ${whole} = its sources`,
  kind: 'equal',
  pairs: (forms) =>
    eachRow(
      form,
      (row) => number(row, whole),
      (row) => added(parts.map((part) => number(row, part))),
    )(forms).filter((pair) => pair.left !== null),
});

/** A heading above lines equals the lines below it, down to the next heading: ordinals of one kind. */
const treeAddsUp = (form: string, header: string, leafHeadings: boolean): Identity => ({
  name: `${form}: ${header} of lines = heading and total`,
  kind: 'equal',
  pairs: (forms) => {
    const [first, ...body] = rows(forms, form);
    const roman = body.filter((row) => /^[IVX]+$/.test(row.ordinal));
    const below = (row: FormRow): FormRow[] => {
      const rest = body.slice(body.indexOf(row) + 1);
      const end = rest.findIndex((one) => /^[IVX]+$/.test(one.ordinal));
      return end < 0 ? rest : rest.slice(0, end);
    };
    return [
      {
        where: `${form} ${header}`,
        left: number(first!, header),
        right: added(roman.map((row) => number(row, header))),
      },
      ...roman
        .filter((row) => below(row).length > 0 && (leafHeadings || number(row, header) !== null))
        .map((row) => ({
          where: `${form} ${row.name}`,
          left: number(row, header) ?? 0,
          right: added(below(row).map((one) => number(one, header))),
        })),
    ];
  },
});

const total = (
  name: string,
  left: readonly [string, string],
  right: readonly [string, string],
): Identity => ({
  name,
  kind: 'equal',
  pairs: (forms) => [
    {
      where: name,
      left: number(rows(forms, left[0])[0]!, left[1]),
      right: number(rows(forms, right[0])[0]!, right[1]),
    },
  ],
});

export const IDENTITIES: readonly Identity[] = [
  closing('bc-02'),
  closing('bc-03'),
  across(
    'who leaves the poor for the near-poor arrives there',
    ['bc-02', 'Giảm trong kỳ > Trở thành hộ cận nghèo'],
    ['bc-03', 'Tăng trong kỳ > Hộ nghèo trở thành hộ cận nghèo'],
  ),
  across(
    'who leaves the near-poor for the poor arrives there',
    ['bc-03', 'Giảm trong kỳ > Trở thành hộ nghèo'],
    ['bc-02', 'Tăng trong kỳ > Hộ cận nghèo trở thành hộ nghèo'],
  ),
  across(
    'the poor at the end of the flow are those of the summary',
    ['bc-02', 'Hộ nghèo cuối kỳ'],
    ['bc-01', 'Hộ nghèo > Số hộ'],
    'Hộ',
  ),
  across(
    'the near-poor at the end of the flow are those of the summary',
    ['bc-03', 'Hộ cận nghèo cuối kỳ'],
    ['bc-01', 'Hộ cận nghèo > Số hộ'],
    'Hộ',
  ),
  across(
    'the people of the poor at the end of the flow are those of the summary',
    ['bc-02', 'Hộ nghèo cuối kỳ'],
    ['bc-01', 'Nhân khẩu hộ nghèo > Số khẩu'],
    'Nhân khẩu',
  ),
  across(
    'the poor at the start of the flow are those of the plan',
    ['bc-02', 'Hộ nghèo đầu kỳ'],
    ['bieu-02', 'Đầu năm > Hộ nghèo > Số hộ'],
    'Hộ',
  ),
  across(
    'the poor of the summary are those of the plan',
    ['bc-01', 'Hộ nghèo > Số hộ'],
    ['bieu-02', 'Cuối năm > Hộ nghèo > Số hộ'],
  ),
  across(
    'the poor of the deprivations are those of the summary',
    ['bc-04', 'Tổng số hộ nghèo'],
    ['bc-01', 'Hộ nghèo > Số hộ'],
  ),
  across(
    'the near-poor of the deprivations are those of the summary',
    ['bc-06', 'Tổng số hộ cận nghèo'],
    ['bc-01', 'Hộ cận nghèo > Số hộ'],
  ),
  across(
    'the poor by ethnicity are those of the causes',
    ['bc-09', 'Hộ nghèo > Tổng số'],
    ['bc-10', 'Hộ nghèo > Tổng số'],
  ),
  across(
    'the poor of the groups are those of the flow',
    ['bc-08', 'Hộ nghèo > Tổng số'],
    ['bc-02', 'Hộ nghèo cuối kỳ'],
  ),
  ...deprivations('bc-04', 'Tổng số hộ nghèo', 'least'),
  ...deprivations('bc-06', 'Tổng số hộ cận nghèo', 'most'),
  ...['bieu-02', 'bc-01', 'bc-02', 'bc-03', 'bc-04', 'bc-06', 'bc-08', 'bc-09', 'bc-10'].map(
    hamletsAddUp,
  ),
  {
    name: 'bieu-02: fewer poor = opening − closing',
    kind: 'equal',
    pairs: eachRow(
      'bieu-02',
      (row) => number(row, 'Kế hoạch giảm trong năm > Hộ nghèo > Số hộ'),
      (row) =>
        added([
          number(row, 'Đầu năm > Hộ nghèo > Số hộ'),
          -number(row, 'Cuối năm > Hộ nghèo > Số hộ')!,
        ]),
    ),
  },
  {
    name: 'bc-01: poor + near-poor + average ≤ total',
    kind: 'at-most',
    pairs: eachRow(
      'bc-01',
      (row) =>
        added(
          [
            'Hộ nghèo > Số hộ',
            'Hộ cận nghèo > Số hộ',
            'Hộ làm nông, lâm, ngư nghiệp có mức sống trung bình > Số hộ',
          ].map((header) => number(row, header)),
        ),
      (row) => number(row, 'Tổng số hộ'),
    ),
  },
  {
    name: 'bieu-02: poor + near-poor ≤ total',
    kind: 'at-most',
    pairs: eachRow(
      'bieu-02',
      (row) =>
        added([
          number(row, 'Cuối năm > Hộ nghèo > Số hộ'),
          number(row, 'Cuối năm > Hộ cận nghèo > Số hộ'),
        ]),
      (row) => number(row, 'Tổng số hộ dân cư'),
    ),
  },
  {
    name: 'bc-09: Kinh + minorities = poor',
    kind: 'equal',
    pairs: eachRow(
      'bc-09',
      (row) => number(row, 'Hộ nghèo > Tổng số'),
      (row) =>
        added([
          number(row, 'Hộ nghèo > Kinh'),
          number(row, 'Hộ nghèo > Dân tộc thiểu số > Tổng số'),
        ]),
    ),
  },
  {
    name: 'bc-09: groups = minorities',
    kind: 'equal',
    pairs: eachRow(
      'bc-09',
      (row) => number(row, 'Hộ nghèo > Dân tộc thiểu số > Tổng số'),
      (row) =>
        added(
          ['Hrê', 'Cor', 'Xơ Đăng'].map((name) =>
            number(row, `Hộ nghèo > Dân tộc thiểu số > ${name}`),
          ),
        ),
    ),
  },
  rate(
    'bieu-02',
    'Cuối năm > Hộ nghèo > Tỷ lệ (%)',
    'Cuối năm > Hộ nghèo > Số hộ',
    'Tổng số hộ dân cư',
  ),
  rate(
    'bieu-02',
    'Cuối năm > Hộ cận nghèo > Tỷ lệ (%)',
    'Cuối năm > Hộ cận nghèo > Số hộ',
    'Tổng số hộ dân cư',
  ),
  rate('bc-01', 'Hộ nghèo > Tỷ lệ (%)', 'Hộ nghèo > Số hộ', 'Tổng số hộ'),
  rate('bc-01', 'Hộ cận nghèo > Tỷ lệ (%)', 'Hộ cận nghèo > Số hộ', 'Tổng số hộ'),
  rate(
    'bc-01',
    'Nhân khẩu hộ nghèo > Tỷ lệ (%)',
    'Nhân khẩu hộ nghèo > Số khẩu',
    'Tổng số nhân khẩu',
  ),
  rate(
    'bc-09',
    'Hộ nghèo > Tỷ lệ hộ dân tộc thiểu số (%) > so với tổng số hộ nghèo',
    'Hộ nghèo > Dân tộc thiểu số > Tổng số',
    'Hộ nghèo > Tổng số',
  ),
  rate(
    'bc-09',
    'Hộ nghèo > Tỷ lệ hộ dân tộc thiểu số (%) > so với tổng số hộ dân tộc thiểu số',
    'Hộ nghèo > Dân tộc thiểu số > Tổng số',
    'Tổng số hộ dân tộc thiểu số',
  ),
  rate('bc-13', 'Đã giải ngân > Tỷ lệ (%)', 'Đã giải ngân > Tổng số', [
    'Kế hoạch vốn năm > Tổng số',
    'Vốn kéo dài năm trước',
  ]),
  rate('bc-13', 'Đã phân bổ > Tỷ lệ (%)', 'Đã phân bổ > Số tiền', [
    'Kế hoạch vốn năm > Tổng số',
    'Vốn kéo dài năm trước',
  ]),
  rate(
    'bc-15',
    'Thực hiện đến kỳ báo cáo > Tỷ lệ (%)',
    'Thực hiện đến kỳ báo cáo > Số thực hiện',
    'Thực hiện đến kỳ báo cáo > Số đối tượng',
  ),
  rate('bieu-03', 'Kết quả > Tỷ lệ (%)', 'Kết quả > Số thực hiện', 'Kết quả > Số đối tượng'),
  sources('phu-luc-01', 'Tổng kinh phí', [`${NSTW} > Tổng số`, `${NSDP} > Tổng số`]),
  sources('phu-luc-01', `${NSTW} > Tổng số`, [
    `${NSTW} > Vốn đầu tư phát triển`,
    `${NSTW} > Vốn sự nghiệp`,
  ]),
  sources('phu-luc-01', `${NSDP} > Tổng số`, [
    `${NSDP} > Ngân sách tỉnh`,
    `${NSDP} > Ngân sách xã`,
  ]),
  sources(
    'bc-13',
    'Kế hoạch vốn năm > Tổng số',
    ['Trung ương', 'Tỉnh', 'Xã'].map((one) => `Kế hoạch vốn năm > ${one}`),
  ),
  sources(
    'bc-13',
    'Đã giải ngân > Tổng số',
    ['Trung ương', 'Tỉnh', 'Xã'].map((one) => `Đã giải ngân > ${one}`),
  ),
  sources('bc-14', 'Tổng kinh phí', ['Ngân sách trung ương', 'Ngân sách địa phương > Tổng số']),
  {
    name: 'bc-13: left = planned + carried over − spent',
    kind: 'equal',
    pairs: eachRow(
      'bc-13',
      (row) => number(row, 'Còn lại'),
      (row) =>
        added([
          number(row, 'Kế hoạch vốn năm > Tổng số'),
          number(row, 'Vốn kéo dài năm trước'),
          -number(row, 'Đã giải ngân > Tổng số')!,
        ]),
    ),
  },
  ...['Tổng kinh phí', `${NSTW} > Tổng số`, `${NSDP} > Ngân sách xã`].map((header) =>
    treeAddsUp('phu-luc-01', header, false),
  ),
  ...['Kế hoạch vốn năm > Tổng số', 'Đã giải ngân > Tổng số', 'Còn lại'].map((header) =>
    treeAddsUp('bc-13', header, false),
  ),
  treeAddsUp('bc-14', 'Tổng kinh phí', true),
  total(
    'the plan of the disbursement is the funding form',
    ['bc-13', 'Kế hoạch vốn năm > Tổng số'],
    ['phu-luc-01', 'Tổng kinh phí'],
  ),
  total(
    'the money by agency is the funding form',
    ['bc-14', 'Tổng kinh phí'],
    ['phu-luc-01', 'Tổng kinh phí'],
  ),
];

export function brokenPairs(identity: Identity, forms: Forms): Pair[] {
  return identity
    .pairs(forms)
    .filter(
      ({ left, right }) =>
        left === null ||
        right === null ||
        (identity.kind === 'equal' ? left !== right : left > right),
    );
}
