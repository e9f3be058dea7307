/** Untidy tables of money by project and sub-project. */
import fc from 'fast-check';
import type { Mess } from './mess';
import { money, text, type Block, type Model, type Row, type Value } from './model';
import * as words from './words';

export interface FundingLineTruth {
  readonly code: string;
  readonly central: number;
  /** Null where the table does not split the central money. */
  readonly investment: number | null;
  readonly recurrent: number | null;
  readonly province: number;
  readonly commune: number;
  readonly lead: string | null;
}

export interface FundingTruth {
  readonly unit: words.Unit;
  /** The lines that are not themselves sums of others. */
  readonly lines: readonly FundingLineTruth[];
}

const PROJECTS: readonly {
  readonly number: number;
  readonly title: string;
  readonly parts?: readonly string[];
}[] = [
  { number: 2, title: 'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo' },
  {
    number: 3,
    title: 'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
    parts: ['Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'Cải thiện dinh dưỡng'],
  },
  {
    number: 4,
    title: 'Phát triển giáo dục nghề nghiệp, việc làm bền vững',
    parts: [
      'Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn',
      'Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng',
      'Hỗ trợ việc làm bền vững',
    ],
  },
  {
    number: 6,
    title: 'Truyền thông và giảm nghèo về thông tin',
    parts: ['Giảm nghèo về thông tin', 'Truyền thông về giảm nghèo đa chiều'],
  },
  { number: 7, title: 'Nâng cao năng lực và giám sát, đánh giá Chương trình' },
];

type NameStyle = 'long' | 'of-project' | 'short';

interface Layout {
  readonly unit: words.Unit;
  readonly unitLine: string;
  readonly split: boolean;
  readonly hasTotal: boolean;
  readonly hasLocal: boolean;
  readonly hasLead: boolean;
  readonly names: NameStyle;
  readonly word: Readonly<
    Record<
      | 'ordinal'
      | 'line'
      | 'total'
      | 'group'
      | 'central'
      | 'local'
      | 'province'
      | 'commune'
      | 'sum'
      | 'investment'
      | 'recurrent'
      | 'lead',
      string
    >
  >;
  readonly localFirst: boolean;
  readonly totalLast: boolean;
  readonly leadEarly: boolean;
}

const layoutArbitrary: fc.Arbitrary<Layout> = fc
  .constantFrom<words.Unit[]>('triệu đồng', 'nghìn đồng', 'đồng')
  .chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      unitLine: fc.constantFrom(...words.UNITS[unit]),
      split: fc.boolean(),
      hasTotal: fc.boolean(),
      hasLocal: fc.boolean(),
      hasLead: fc.boolean(),
      names: fc.constantFrom<NameStyle[]>('long', 'of-project', 'short'),
      localFirst: fc.boolean(),
      totalLast: fc.boolean(),
      leadEarly: fc.boolean(),
      word: fc.record({
        ordinal: fc.constantFrom(...words.ORDINAL),
        line: fc.constantFrom(...words.LINE),
        total: fc.constantFrom(...words.MONEY_TOTAL),
        group: fc.constantFrom(...words.MONEY_GROUP),
        central: fc.constantFrom(...words.CENTRAL),
        local: fc.constantFrom(...words.LOCAL),
        province: fc.constantFrom(...words.PROVINCE),
        commune: fc.constantFrom(...words.COMMUNE),
        sum: fc.constantFrom(...words.SUM_LEAF),
        investment: fc.constantFrom(...words.INVESTMENT),
        recurrent: fc.constantFrom(...words.RECURRENT),
        lead: fc.constantFrom(...words.LEAD),
      }),
    }),
  );

interface Amounts {
  readonly central: number;
  readonly investment: number;
  readonly province: number;
  readonly commune: number;
  readonly lead: string;
}

/** In units of a quarter million đồng, so that every unit prints them exactly. */
const amountsArbitrary: fc.Arbitrary<Amounts> = fc.record({
  central: fc.integer({ min: 1, max: 8000 }),
  investment: fc.nat({ max: 4000 }),
  province: fc.nat({ max: 800 }),
  commune: fc.nat({ max: 400 }),
  lead: fc.constantFrom(...words.LEADS),
});
const QUARTER: Readonly<Record<words.Unit, number>> = {
  'triệu đồng': 0.25,
  'nghìn đồng': 250,
  đồng: 250_000,
};

export const fundingModelArbitrary = (
  mess: Mess,
): fc.Arbitrary<{ model: Model; truth: FundingTruth }> =>
  fc
    .tuple(
      layoutArbitrary,
      fc.subarray([...PROJECTS.keys()], { minLength: 2 }),
      fc.array(amountsArbitrary, { minLength: 9, maxLength: 9 }),
    )
    .map(([layout, chosen, amounts]) => {
      let next = 0;
      const projects = chosen.map((index) => {
        const project = PROJECTS[index]!;
        const codes = project.parts
          ? project.parts.map((_, i) => `DA${project.number}.${i + 1}`)
          : [`DA${project.number}`];
        return {
          project,
          lines: codes.map((code) => lineOf(code, amounts[next++ % amounts.length]!, layout)),
        };
      });
      return {
        model: modelOf(layout, mess, projects),
        truth: { unit: layout.unit, lines: projects.flatMap(({ lines }) => lines) },
      };
    });

function lineOf(code: string, amounts: Amounts, layout: Layout): FundingLineTruth {
  const quarter = QUARTER[layout.unit];
  const investment = Math.min(amounts.investment, amounts.central);
  return {
    code,
    central: amounts.central * quarter,
    province: amounts.province * quarter,
    commune: amounts.commune * quarter,
    investment: layout.split ? investment * quarter : null,
    recurrent: layout.split ? (amounts.central - investment) * quarter : null,
    lead: layout.hasLead ? amounts.lead : null,
  };
}

interface Planned {
  readonly project: (typeof PROJECTS)[number];
  readonly lines: readonly FundingLineTruth[];
}

function modelOf(layout: Layout, mess: Mess, projects: readonly Planned[]): Model {
  return {
    blocks: blocksOf(layout, mess),
    label: 'line',
    unitLine: layout.unitLine,
    titles: [
      'UBND XÃ SƠN MẪU',
      '(Kèm theo Kế hoạch số      /KH-UBND)',
      'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025',
    ],
    rows: mess.grouped ? groupedRows(projects) : flatRows(projects, layout.names),
    total: figures(projects.flatMap(({ lines }) => lines)),
  };
}

function blocksOf(layout: Layout, mess: Mess): Block[] {
  const { word } = layout;
  const group = mess.depth === 1 ? [] : [word.group];
  const nested = mess.depth === 3;
  const central: Block = layout.split
    ? [
        {
          key: 'central',
          path: nested ? [...group, word.central, word.sum] : [...group, word.central],
        },
        {
          key: 'investment',
          path: nested ? [...group, word.central, word.investment] : [...group, word.investment],
        },
        {
          key: 'recurrent',
          path: nested ? [...group, word.central, word.recurrent] : [...group, word.recurrent],
        },
      ]
    : [{ key: 'central', path: [...group, word.central] }];
  const under = nested && layout.hasLocal ? [...group, word.local] : group;
  const local: Block = [
    ...(layout.hasLocal
      ? [{ key: 'local', path: nested ? [...under, word.sum] : [...under, word.local] }]
      : []),
    { key: 'province', path: [...under, word.province] },
    { key: 'commune', path: [...under, word.commune] },
  ];
  const sources: Block = layout.localFirst ? [...local, ...central] : [...central, ...local];
  const total: Block[] = layout.hasTotal ? [[{ key: 'total', path: [word.total] }]] : [];
  const lead: Block[] = layout.hasLead ? [[{ key: 'lead', path: [word.lead] }]] : [];
  return [
    [{ key: 'ordinal', path: [word.ordinal] }],
    [{ key: 'line', path: [word.line] }],
    ...(layout.leadEarly ? lead : []),
    ...(layout.totalLast ? [sources, ...total] : [...total, sources]),
    ...(layout.leadEarly ? [] : lead),
  ];
}

function figures(lines: readonly FundingLineTruth[]): Record<string, Value> {
  const sum = (of: (line: FundingLineTruth) => number) =>
    lines.reduce((all, line) => all + of(line), 0);
  const [central, province, commune] = [
    sum((l) => l.central),
    sum((l) => l.province),
    sum((l) => l.commune),
  ];
  return {
    central: money(central),
    province: money(province),
    commune: money(commune),
    local: money(province + commune),
    total: money(central + province + commune),
    investment: money(sum((l) => l.investment ?? 0)),
    recurrent: money(sum((l) => l.recurrent ?? 0)),
  };
}

function leaf(line: FundingLineTruth, ordinal: string, name: string): Row {
  return {
    kind: 'leaf',
    cells: {
      ordinal: text(ordinal),
      line: text(name),
      lead: line.lead === null ? null : text(line.lead),
      ...figures([line]),
    },
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

function groupedRows(projects: readonly Planned[]): Row[] {
  return projects.flatMap(({ project, lines }, p): Row[] => {
    const name = `Dự án ${project.number}: ${project.title}`;
    if (!project.parts) return [leaf(lines[0]!, ROMAN[p]!, name)];
    return [
      { kind: 'group', cells: { ordinal: text(ROMAN[p]!), line: text(name), ...figures(lines) } },
      ...lines.map((line, i) =>
        leaf(line, String(i + 1), `Tiểu dự án ${i + 1}: ${project.parts![i]}`),
      ),
    ];
  });
}

function flatRows(projects: readonly Planned[], names: NameStyle): Row[] {
  const all = projects.flatMap(({ project, lines }) =>
    lines.map((line, i) => ({ line, name: lineName(project, i, names) })),
  );
  return all.map(({ line, name }, i) => leaf(line, String(i + 1), name));
}

function lineName(project: (typeof PROJECTS)[number], part: number, names: NameStyle): string {
  const title = project.parts?.[part];
  if (title === undefined)
    return names === 'short' ? `DA${project.number}` : `Dự án ${project.number}: ${project.title}`;
  if (names === 'short') return `TDA${part + 1}-DA${project.number}`;
  return names === 'long'
    ? `Tiểu dự án ${part + 1} - Dự án ${project.number}: ${title}`
    : `Tiểu dự án ${part + 1} thuộc Dự án ${project.number}`;
}
