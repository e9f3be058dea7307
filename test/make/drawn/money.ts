/** Tables of money by line of the programme, and tables of targets. */
import * as words from '../messy/words';
import type { CellSpec } from '../cell';
import type { Chance } from './chance';
import { table, type Account, type Column, type Line, type Table } from './model';
import type { World } from './world';

const PROJECTS: readonly {
  readonly number: number;
  readonly title: string;
  readonly parts: readonly string[];
}[] = [
  { number: 2, title: 'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', parts: [] },
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
  { number: 7, title: 'Nâng cao năng lực và giám sát, đánh giá Chương trình', parts: [] },
];

export interface MoneyLine {
  readonly code: string;
  readonly name: string;
  readonly amounts: Amounts;
  /** Activities that add up to the line. */
  readonly parts: readonly { readonly name: string; readonly amounts: Amounts }[];
}
export interface Amounts {
  readonly investment: number;
  readonly recurrent: number;
  readonly province: number;
  readonly commune: number;
}

export interface MoneyParts {
  readonly unit: words.Unit;
  readonly split: boolean;
  readonly local: boolean;
  readonly total: boolean;
  readonly depth: 1 | 2 | 3;
  readonly grouped: boolean;
  readonly activities: boolean;
  /** Sources as lines under each line of the programme. */
  readonly sourcesDown: boolean;
}

export const drawMoneyParts = (chance: Chance): MoneyParts => ({
  unit: chance.pick(['triệu đồng', 'triệu đồng', 'nghìn đồng', 'đồng']),
  split: chance.maybe(0.4),
  local: chance.maybe(0.3),
  total: chance.maybe(0.8),
  depth: chance.pick([1, 2, 3]),
  grouped: chance.maybe(),
  activities: false,
  sourcesDown: false,
});

const QUARTER: Readonly<Record<words.Unit, number>> = {
  'triệu đồng': 0.25,
  'nghìn đồng': 250,
  đồng: 250_000,
};

interface Project {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly MoneyLine[];
}

function drawProjects(chance: Chance, parts: MoneyParts): Project[] {
  const unit = QUARTER[parts.unit];
  const amounts = (): Amounts => {
    const investment = parts.split ? chance.int(150, 900) : 0;
    const recurrent = chance.int(40, 4000);
    const central = investment + recurrent;
    return {
      investment: investment * unit,
      recurrent: recurrent * unit,
      // More than the least counterpart that any rule asks for.
      province: Math.ceil(central * (0.12 + chance.share() * 0.1)) * unit,
      commune: Math.ceil(central * (0.05 + chance.share() * 0.05)) * unit,
    };
  };
  return chance.some(PROJECTS, 2, 5).map(({ number, title, parts: names }) => ({
    number,
    title,
    lines: (names.length > 0 ? names : ['']).map((name, at): MoneyLine => {
      const activities = parts.activities
        ? Array.from({ length: chance.int(0, 3) }, (_, i) => ({
            name: `${chance.pick(['Mua', 'Tập huấn', 'Hỗ trợ', 'Nhân rộng'])} mẫu ${i + 1}`,
            amounts: amounts(),
          }))
        : [];
      const whole = activities.length > 0 ? added(activities.map((one) => one.amounts)) : amounts();
      return {
        code: name === '' ? `DA${number}` : `DA${number}.${at + 1}`,
        name:
          name === ''
            ? `Dự án ${number}: ${title}`
            : parts.grouped
              ? `Tiểu dự án ${at + 1}: ${name}`
              : `Tiểu dự án ${at + 1} - Dự án ${number}: ${name}`,
        amounts: whole,
        parts: activities,
      };
    }),
  }));
}

function added(list: readonly Amounts[]): Amounts {
  const sum = (of: (one: Amounts) => number): number => list.reduce((all, one) => all + of(one), 0);
  return {
    investment: sum((one) => one.investment),
    recurrent: sum((one) => one.recurrent),
    province: sum((one) => one.province),
    commune: sum((one) => one.commune),
  };
}

const derived = (a: Amounts): Record<string, number> => ({
  ...a,
  central: a.investment + a.recurrent,
  local: a.province + a.commune,
  total: a.investment + a.recurrent + a.province + a.commune,
});

export function funding(
  chance: Chance,
  world: World,
  account: Account,
  parts: MoneyParts = drawMoneyParts(chance),
): Table {
  const projects = drawProjects(chance, parts);
  const all = projects.flatMap((one) => one.lines);
  const { must, may } = account;
  const whole = derived(added(all.map((one) => one.amounts)));
  const stated = ['total', 'central', 'province', 'commune'];
  for (const [field, value] of Object.entries(whole))
    if (stated.includes(field)) must.set(`funding.${field}`, value);
    else if (field === 'local' || parts.split) may.set(`funding.${field}`, value);
    // Money of a programme that has one kind of capital only may be said to be of that kind.
    else if (field === 'recurrent') may.set(`funding.${field}`, value);
  for (const one of all)
    for (const [field, value] of Object.entries(derived(one.amounts)))
      if (stated.includes(field)) must.set(`funding.line.${one.code}.${field}`, value);
  return table('funding', {
    titles: [
      ...(chance.maybe(0.4) ? [`UBND XÃ ${world.commune.toUpperCase()}`] : []),
      chance.pick([
        `KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM ${world.year}`,
        `PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM ${world.year}`,
      ]),
    ],
    unitLine: chance.pick(words.UNITS[parts.unit]),
    label: 'line',
    columns: parts.sourcesDown ? downColumns(chance) : moneyColumns(chance, parts),
    lines: [
      ...moneyLines(projects, parts),
      {
        kind: 'total',
        cells: {
          line: chance.pick(['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'TỔNG SỐ']),
          ...derived(added(all.map((one) => one.amounts))),
          ...(parts.sourcesDown ? { amount: whole['total'] ?? null } : {}),
        },
      },
    ],
  });
}

function moneyColumns(chance: Chance, parts: MoneyParts): Column[] {
  const { depth, split, local } = parts;
  const over = depth === 1 ? [] : [chance.pick(words.MONEY_GROUP)];
  const nested = depth === 3;
  const [central, sum] = [chance.pick(words.CENTRAL), chance.pick(words.SUM_LEAF)];
  const localWord = chance.pick(words.LOCAL);
  const under = nested && local ? [...over, localWord] : over;
  return [
    { key: 'stt', path: [chance.pick(words.ORDINAL)] },
    { key: 'line', path: [chance.pick(words.LINE)] },
    ...(parts.total ? [{ key: 'total', path: [chance.pick(words.MONEY_TOTAL)] }] : []),
    ...(split
      ? [
          { key: 'central', path: nested ? [...over, central, sum] : [...over, central] },
          {
            key: 'investment',
            path: [...over, ...(nested ? [central] : []), chance.pick(words.INVESTMENT)],
          },
          {
            key: 'recurrent',
            path: [...over, ...(nested ? [central] : []), chance.pick(words.RECURRENT)],
          },
        ]
      : [{ key: 'central', path: [...over, central] }]),
    ...(local ? [{ key: 'local', path: nested ? [...under, sum] : [...under, localWord] }] : []),
    { key: 'province', path: [...under, chance.pick(words.PROVINCE)] },
    { key: 'commune', path: [...under, chance.pick(words.COMMUNE)] },
  ];
}

const downColumns = (chance: Chance): Column[] => [
  { key: 'stt', path: [chance.pick(words.ORDINAL)] },
  { key: 'line', path: [chance.pick(['Nội dung', 'Dự án, nguồn vốn', 'Danh mục'])] },
  { key: 'amount', path: [chance.pick(['Kinh phí', 'Số tiền', 'Tổng kinh phí'])] },
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

function moneyLines(projects: readonly Project[], parts: MoneyParts): Line[] {
  let number = 0;
  return projects.flatMap(({ number: project, title, lines }, p): Line[] => {
    const alone = lines.length === 1 && lines[0]?.code === `DA${project}`;
    const rows = lines.flatMap((one, i): Line[] => {
      number += 1;
      const stt = parts.grouped ? (alone ? (ROMAN[p] ?? '') : i + 1) : number;
      return [
        { kind: 'item', cells: { stt, line: one.name, ...moneyCells(one.amounts) } },
        ...one.parts.map((part): Line => ({
          kind: 'extra',
          cells: { stt: '-', line: part.name, ...moneyCells(part.amounts) },
        })),
        ...(parts.sourcesDown ? sourceLines(one.amounts) : []),
      ];
    });
    if (!parts.grouped || alone) return rows;
    const whole = added(lines.map((one) => one.amounts));
    return [
      {
        kind: 'group',
        cells: { stt: ROMAN[p] ?? '', line: `Dự án ${project}: ${title}`, ...moneyCells(whole) },
      },
      ...rows,
    ];
  });
}

const moneyCells = (amounts: Amounts): Record<string, CellSpec> => {
  const cells = derived(amounts);
  return { ...cells, amount: cells['total'] ?? null };
};

function sourceLines(amounts: Amounts): Line[] {
  const cells = derived(amounts);
  return [
    ['Ngân sách trung ương', 'central'],
    ['Ngân sách tỉnh', 'province'],
    ['Ngân sách xã', 'commune'],
  ].map(([word, key]) => ({
    kind: 'extra',
    cells: { stt: '-', line: word ?? '', amount: cells[key ?? ''] ?? null },
  }));
}

const TARGETS: readonly (readonly [name: string, unit: string, low: number, high: number])[] = [
  ['Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế', '%', 90, 100],
  ['Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', 85, 99],
  ['Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh', '%', 80, 99],
  ['Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh', '%', 50, 80],
  ['Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn kiến thức', '%', 80, 100],
  ['Người lao động thuộc hộ nghèo, hộ cận nghèo được kết nối việc làm thành công', 'người', 5, 60],
  ['Vận động người lao động đi làm việc có thời hạn ở nước ngoài theo hợp đồng', 'người', 2, 20],
];

export interface TargetParts {
  readonly actual: boolean;
  readonly comparator: 'none' | 'sign' | 'word' | 'column';
  readonly counts: boolean;
}
export const drawTargetParts = (chance: Chance): TargetParts => ({
  actual: chance.maybe(0.6),
  comparator: chance.pick(['none', 'sign', 'word']),
  counts: chance.maybe(0.25),
});

export function targets(
  chance: Chance,
  world: World,
  account: Account,
  parts: TargetParts = drawTargetParts(chance),
): Table {
  const chosen = chance.some(TARGETS, 3, TARGETS.length);
  const lines = chosen.map(([name, unit, low, high], at): Line => {
    const wanted = chance.int(low, high);
    const base = chance.int(60, 400);
    const served =
      unit === '%' ? Math.round((base * chance.int(80, 100)) / 100) : chance.int(2, 60);
    account.must.set(`target.${name}.target`, wanted);
    if (parts.counts && parts.actual) {
      const rate = unit === '%' ? Math.round((served * 10000) / base) / 100 : served;
      account.must.set(`target.${name}.actual`, rate);
    } else if (parts.actual)
      account.must.set(`target.${name}.actual`, unit === '%' ? wanted - 1.5 : served);
    const sign = parts.comparator === 'sign' ? '≥ ' : parts.comparator === 'word' ? 'Trên ' : '';
    return {
      kind: 'item',
      cells: {
        stt: at + 1,
        name,
        unit,
        target: sign === '' ? wanted : `${sign}${wanted}${unit === '%' ? '%' : ''}`,
        entitled: unit === '%' ? base : null,
        served: unit === '%' || parts.counts ? served : null,
        actual: unit === '%' ? wanted - 1.5 : served,
        note: null,
      },
    };
  });
  const year = world.year;
  return table('targets', {
    titles: [`CHỈ TIÊU GIẢM NGHÈO VÀ TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM ${year}`],
    label: 'name',
    columns: [
      { key: 'stt', path: [chance.pick(words.ORDINAL)] },
      { key: 'name', path: [chance.pick(['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu'])] },
      { key: 'unit', path: [chance.pick(['ĐVT', 'Đơn vị tính', 'Đơn vị'])] },
      {
        key: 'target',
        path: [chance.pick([`Kế hoạch năm ${year}`, 'Kế hoạch', `Chỉ tiêu kế hoạch năm ${year}`])],
      },
      ...(parts.actual
        ? parts.counts
          ? [
              { key: 'entitled', path: ['Số đối tượng'] },
              { key: 'served', path: ['Số thực hiện'] },
            ]
          : [
              {
                key: 'actual',
                path: [chance.pick(['Kết quả thực hiện', `Thực hiện năm ${year}`, 'Thực hiện'])],
              },
            ]
        : []),
      { key: 'note', path: ['Ghi chú'] },
    ],
    lines,
  });
}
