/** The tables of the programme as a tidy office draws them: summaries, flows, indicators. */
import { percent } from '../sample/figures';
import * as words from '../messy/words';
import type { CellSpec } from '../cell';
import type { Chance } from './chance';
import { table, type Account, type Column, type Line, type Table } from './model';
import { GROUPS, sumOf, type Group, type Hamlet, type Moves, type World } from './world';

export const WORD: Record<Group, { readonly name: string; readonly rate: string }> = {
  poor: { name: 'hộ nghèo', rate: 'tỷ lệ hộ nghèo' },
  nearPoor: { name: 'hộ cận nghèo', rate: 'tỷ lệ hộ cận nghèo' },
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts a figure of every hamlet, and their sum, into the account. */
export function state(
  account: Account,
  world: World,
  name: string,
  of: (hamlet: Hamlet) => number,
): void {
  account.must.set(name, sumOf(world, of));
  for (const hamlet of world.hamlets) account.must.set(`${name}@${hamlet.name}`, of(hamlet));
}

/** The same for what follows from a table that is about something else. */
export function mayState(
  account: Account,
  world: World,
  name: string,
  of: (hamlet: Hamlet) => number,
): void {
  account.may.set(name, sumOf(world, of));
  for (const hamlet of world.hamlets) account.may.set(`${name}@${hamlet.name}`, of(hamlet));
}

export interface SummaryParts {
  readonly moments: readonly ('opening' | 'closing')[];
  readonly people: boolean;
  readonly rates: boolean;
  readonly depth: 1 | 2 | 3;
}

export function drawSummaryParts(chance: Chance): SummaryParts {
  return {
    moments: chance.maybe(0.4) ? ['opening', 'closing'] : ['closing'],
    people: chance.maybe(0.4),
    rates: chance.maybe(0.5),
    depth: chance.pick([1, 2, 3]),
  };
}

export function summary(
  chance: Chance,
  world: World,
  account: Account,
  parts: SummaryParts = drawSummaryParts(chance),
): Table {
  const { moments, people, rates, depth } = parts;
  const year = world.year;
  const when = { opening: chance.pick(['đầu năm', 'đầu kỳ']), closing: '' };
  const over = {
    opening: `Đầu năm ${year}`,
    closing: moments.length > 1 ? `Cuối năm ${year}` : `Kết quả rà soát năm ${year}`,
  };
  if (moments.length > 1) when.closing = when.opening.replace('đầu', 'cuối');
  const count = chance.pick(words.COUNT_LEAF);
  const rate = chance.pick(words.RATE_LEAF);
  const columns: Column[] = [
    { key: 'stt', path: [chance.pick(words.ORDINAL)] },
    { key: 'place', path: [chance.pick(words.PLACE)] },
    { key: 'total', path: [chance.pick(words.HOUSEHOLDS)] },
    ...(people ? [{ key: 'people', path: [chance.pick(words.PEOPLE)] }] : []),
    ...moments.flatMap((moment) =>
      GROUPS.flatMap((group): Column[] => {
        const [name, key] = [capital(WORD[group].name), `${moment}.${group}`];
        const timed = when[moment] ? `${name} ${when[moment]}` : name;
        const base = depth === 3 ? [over[moment], name] : [timed];
        if (!rates) return [{ key, path: base }];
        if (depth === 1)
          return [
            { key, path: base },
            {
              key: `${key}Rate`,
              path: [`${capital(WORD[group].rate)}${when[moment] ? ` ${when[moment]}` : ''} (%)`],
            },
          ];
        return [
          { key, path: [...base, count] },
          { key: `${key}Rate`, path: [...base, rate] },
        ];
      }),
    ),
  ];
  const figures = (list: readonly Hamlet[]): Record<string, CellSpec> => {
    const sum = (of: (hamlet: Hamlet) => number): number =>
      list.reduce((all, hamlet) => all + of(hamlet), 0);
    const total = sum((hamlet) => hamlet.households);
    const cells: Record<string, CellSpec> = { total, people: sum((hamlet) => hamlet.people) };
    for (const moment of moments)
      for (const group of GROUPS) {
        const value = sum((hamlet) => hamlet.flow[group][moment]);
        cells[`${moment}.${group}`] = value;
        cells[`${moment}.${group}Rate`] = { v: percent(value, total), format: '0.00' };
      }
    return cells;
  };
  stateSummary(account, world, parts);
  return table('summary', {
    titles: [
      ...(chance.maybe() ? [`ỦY BAN NHÂN DÂN XÃ ${world.commune.toUpperCase()}`] : []),
      chance.pick([
        `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
        `KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
        `Biểu tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm ${year}`,
      ]),
    ],
    columns,
    label: 'place',
    lines: [
      ...world.hamlets.map((hamlet, at): Line => ({
        kind: 'item',
        cells: { stt: at + 1, place: hamlet.name, ...figures([hamlet]) },
      })),
      { kind: 'total', cells: { place: chance.pick(words.TOTAL_ROW), ...figures(world.hamlets) } },
    ],
  });
}

export function stateSummary(
  account: Account,
  world: World,
  { moments, people }: Pick<SummaryParts, 'moments' | 'people'>,
): void {
  state(account, world, 'closing.total', (hamlet) => hamlet.households);
  if (people)
    account.must.set(
      'closing.people',
      sumOf(world, (hamlet) => hamlet.people),
    );
  for (const moment of moments)
    for (const group of GROUPS)
      state(account, world, `${moment}.${group}`, (hamlet) => hamlet.flow[group][moment]);
  // How the households changed follows, and the number of all is the same at both moments.
  if (moments.length > 1)
    for (const hamlet of [null, ...world.hamlets])
      account.may.set(
        `opening.total${hamlet ? `@${hamlet.name}` : ''}`,
        hamlet ? hamlet.households : sumOf(world, (one) => one.households),
      );
}

export const MOVES = [
  'opening',
  'becomes',
  'crosses',
  'less',
  'from',
  'relapsed',
  'fresh',
  'more',
  'closing',
] as const satisfies readonly (keyof Moves)[];

/** One flow table, of the poor or of the near-poor. */
export function flow(chance: Chance, world: World, account: Account, group: Group): Table {
  const own = WORD[group].name;
  const other = WORD[group === 'poor' ? 'nearPoor' : 'poor'].name;
  const nested = chance.maybe(0.6);
  const [down, up] = nested
    ? [[`Số ${own} giảm trong năm`], [`Số ${own} tăng trong năm`]]
    : [[], []];
  const people = chance.maybe(0.25);
  const again = group === 'poor' ? 'Tái nghèo' : 'Tái cận nghèo';
  const paths: Record<keyof Moves, string[]> = {
    opening: [chance.pick([`Tổng số ${own} đầu kỳ`, `Số ${own} đầu năm`])],
    becomes: [...down, `Trở thành ${other}`],
    crosses: [...down, chance.pick(['Vượt chuẩn cận nghèo', 'Vượt chuẩn hộ cận nghèo'])],
    less: [...down, 'Số hộ khác giảm'],
    from: [...up, `${capital(other)} trở thành ${own}`],
    relapsed: [...up, again],
    fresh: [...up, 'Phát sinh mới'],
    more: [...up, 'Số hộ khác tăng'],
    closing: [chance.pick([`Tổng số ${own} cuối kỳ`, `Số ${own} cuối năm`])],
  };
  if (/năm/.test(String(paths.opening[0]))) paths.closing = [`Số ${own} cuối năm`];
  else paths.closing = [`Tổng số ${own} cuối kỳ`];
  const figures = (of: (hamlet: Hamlet) => Moves, list: readonly Hamlet[]) =>
    Object.fromEntries(
      MOVES.map((move) => [move, list.reduce((sum, hamlet) => sum + of(hamlet)[move], 0)]),
    );
  for (const move of MOVES) {
    state(account, world, `flow.${group}.${move}`, (hamlet) => hamlet.flow[group][move]);
    // Both ends of the year are the review's own.
    if (move === 'opening' || move === 'closing')
      mayState(account, world, `${move}.${group}`, (hamlet) => hamlet.flow[group][move]);
    if (people)
      state(account, world, `flowPeople.${group}.${move}`, (h) => h.peopleFlow[group][move]);
  }
  const line = (kind: Line['kind'], head: Record<string, CellSpec>, list: readonly Hamlet[]) =>
    people
      ? [
          {
            kind,
            cells: { ...head, unit: 'Hộ', ...figures((hamlet) => hamlet.flow[group], list) },
          },
          {
            kind: 'extra' as const,
            cells: { unit: 'Nhân khẩu', ...figures((h) => h.peopleFlow[group], list) },
          },
        ]
      : [{ kind, cells: { ...head, ...figures((hamlet) => hamlet.flow[group], list) } }];
  return table('flow', {
    titles: [`TỔNG HỢP DIỄN BIẾN ${own.toUpperCase()} NĂM ${world.year}`],
    label: 'place',
    columns: [
      { key: 'stt', path: [chance.pick(words.ORDINAL)] },
      { key: 'place', path: [chance.pick(['Thôn', 'Địa bàn', 'Tên thôn'])] },
      ...(people ? [{ key: 'unit', path: [chance.pick(['Hộ/Nhân khẩu', 'Đơn vị tính'])] }] : []),
      ...MOVES.map((move) => ({ key: move, path: paths[move] })),
    ],
    lines: [
      ...world.hamlets.flatMap((hamlet, at) =>
        line('item', { stt: at + 1, place: hamlet.name }, [hamlet]),
      ),
      ...line('total', { place: chance.pick(words.TOTAL_ROW) }, world.hamlets),
    ],
  });
}

export const INDICATORS = [
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
  'Sử dụng dịch vụ viễn thông',
  'Phương tiện tiếp cận thông tin',
];
export const CAUSES = [
  'Không có đất sản xuất',
  'Không có vốn sản xuất, kinh doanh',
  'Không có lao động',
  'Không có công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng, tai nạn',
  'Nguyên nhân khác',
];

/** How many households of a group lack each indicator, or have each cause, by hamlet. */
export function lacks(
  chance: Chance,
  world: World,
  account: Account,
  group: Group,
  what: 'indicator' | 'cause',
): Table {
  const names = what === 'indicator' ? INDICATORS : CAUSES;
  const counts = new Map(
    world.hamlets.map((hamlet) => {
      const most = hamlet.flow[group].closing;
      return [hamlet, counted(hamlet, group, what) ?? lackCounts(chance, most, group, what)];
    }),
  );
  const at = (hamlet: Hamlet, index: number): number => counts.get(hamlet)?.[index] ?? 0;
  state(account, world, `lacks.${group}.households`, (hamlet) => hamlet.flow[group].closing);
  // The households of the class are those of the review.
  mayState(account, world, `closing.${group}`, (hamlet) => hamlet.flow[group].closing);
  names.forEach((_, i) =>
    state(account, world, `lacks.${group}.${what}${i + 1}`, (hamlet) => at(hamlet, i)),
  );
  const figures = (list: readonly Hamlet[]): Record<string, CellSpec> => ({
    households: list.reduce((sum, hamlet) => sum + hamlet.flow[group].closing, 0),
    ...Object.fromEntries(
      names.map((_, i) => [`${what}${i + 1}`, list.reduce((sum, h) => sum + at(h, i), 0)]),
    ),
  });
  const over =
    what === 'indicator' ? 'Số hộ thiếu hụt các chỉ số' : `Số ${WORD[group].name} theo nguyên nhân`;
  const deep = chance.maybe(0.6);
  return table('lacks', {
    titles: [
      what === 'indicator'
        ? `PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT CỦA ${WORD[group].name.toUpperCase()} NĂM ${world.year}`
        : `PHÂN TÍCH ${WORD[group].name.toUpperCase()} THEO NGUYÊN NHÂN NGHÈO NĂM ${world.year}`,
    ],
    label: 'place',
    columns: [
      { key: 'stt', path: [chance.pick(words.ORDINAL)] },
      { key: 'place', path: [chance.pick(['Thôn', 'Địa bàn', 'Tên thôn'])] },
      { key: 'households', path: [`Tổng số ${WORD[group].name}`] },
      ...names.map((name, i) => ({
        key: `${what}${i + 1}`,
        path: deep ? [over, name] : [name],
      })),
    ],
    lines: [
      ...world.hamlets.map((hamlet, i): Line => ({
        kind: 'item',
        cells: { stt: i + 1, place: hamlet.name, ...figures([hamlet]) },
      })),
      { kind: 'total', cells: { place: chance.pick(words.TOTAL_ROW), ...figures(world.hamlets) } },
    ],
  });
}

/** Where a register lists the households, the table counts those. */
function counted(hamlet: Hamlet, group: Group, what: string): number[] | null {
  if (hamlet.list.length === 0) return null;
  const own = hamlet.list.filter((one) => one.group === group);
  return Array.from(
    { length: what === 'indicator' ? 12 : 8 },
    (_, at) =>
      own.filter((one) => (what === 'indicator' ? one.lacks[at] : one.cause === at + 1)).length,
  );
}

/** A poor household lacks three indicators or more, a near-poor one fewer than three. */
function lackCounts(chance: Chance, most: number, group: Group, what: string): number[] {
  const size = what === 'indicator' ? 12 : 8;
  const counts = new Array<number>(size).fill(0);
  for (let i = 0; i < most; i += 1) {
    const own = what === 'cause' ? 1 : group === 'poor' ? chance.int(3, 5) : chance.int(0, 2);
    for (const at of chance.shuffled([...counts.keys()]).slice(0, own))
      counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
