/** Sums in a table: where they stand, what they are called, how they nest. */
import { detail, type CellSpec } from '../../cell';
import { items, type Line, type Table } from '../model';
import { ofTable, type Trait } from './trait';

const BY_HAMLET = ['summary', 'flow', 'lacks'] as const;
const SUMMED = [...BY_HAMLET, 'funding'] as const;
const single = (table: Table): boolean => !table.columns.some(({ key }) => key === 'unit');

function takeTotal(table: Table): Line | null {
  const at = table.lines.findIndex((line) => line.kind === 'total');
  return at < 0 ? null : (table.lines.splice(at, 1)[0] ?? null);
}

/** The figures of some lines together; a rate is counted again from its parts. */
export function figuresTogether(lines: readonly Line[], table: Table): Record<string, CellSpec> {
  const cells: Record<string, CellSpec> = {};
  const sum = (key: string): number =>
    lines.reduce((all, line) => all + (Number(detail(line.cells[key]).v) || 0), 0);
  for (const { key } of table.columns) {
    if (typeof detail(lines[0]?.cells[key]).v !== 'number' || key === 'stt') continue;
    const base = sum('total');
    cells[key] = key.endsWith('Rate')
      ? { v: Math.round((sum(key.slice(0, -4)) * 10000) / base) / 100, format: '0.00' }
      : sum(key);
  }
  return cells;
}

export const sumTraits: readonly Trait[] = [
  ofTable(
    'sum without a word',
    4,
    SUMMED,
    ({ table }, chance) => {
      const total = table.lines.find((line) => line.kind === 'total');
      if (!total) return;
      total.cells[table.label] = null;
      if (chance.maybe(0.3)) total.look = { bold: true };
    },
    single,
  ),
  ofTable('sum called in the column of numbers', 4, SUMMED, ({ table }) => {
    const total = table.lines.find((line) => line.kind === 'total');
    if (!total) return;
    total.cells['stt'] = total.cells[table.label] ?? null;
    total.cells[table.label] = null;
  }),
  ofTable(
    'sum above its parts',
    4,
    SUMMED,
    ({ table }) => {
      const total = takeTotal(table);
      if (total) table.lines.unshift(total);
    },
    single,
  ),
  ofTable(
    'no sum',
    4,
    SUMMED,
    ({ table }) => {
      takeTotal(table);
    },
    single,
  ),
  ofTable(
    'sum above and below',
    4,
    SUMMED,
    ({ table }) => {
      const total = table.lines.find((line) => line.kind === 'total');
      if (total) table.lines.unshift({ ...total, cells: { ...total.cells } });
    },
    single,
  ),
  ofTable(
    'groups of hamlets with sums',
    4,
    BY_HAMLET,
    ({ table }, chance) => {
      const list = items(table);
      const cut = chance.int(1, list.length - 1);
      const total = takeTotal(table);
      const below = chance.maybe(0.35);
      const names = chance.pick([
        ['Xã Sơn Mẫu (cũ)', 'Xã Trà Mẫu (cũ)'],
        ['Khu vực 1', 'Khu vực 2'],
        ['CỤM SỐ MỘT', 'CỤM SỐ HAI'],
        ['Khu vực thành thị', 'Khu vực nông thôn'],
      ]);
      const stt = chance.pick<readonly (string | null)[]>([
        ['I', 'II'],
        ['A', 'B'],
        [null, null],
      ]);
      table.lines = [list.slice(0, cut), list.slice(cut)].flatMap((part, g): Line[] => {
        const group: Line = {
          kind: 'group',
          cells: {
            ...figuresTogether(part, table),
            stt: stt[g] ?? null,
            [table.label]: below ? `Cộng ${names[g] ?? ''}` : (names[g] ?? null),
          },
        };
        if (chance.maybe()) group.look = { bold: true };
        return below ? [...part, group] : [group, ...part];
      });
      if (total) table.lines.push(total);
    },
    (table) => single(table) && items(table).length >= 4,
  ),
  ofTable(
    'heads of groups without figures',
    4,
    BY_HAMLET,
    ({ table }, chance) => {
      const list = items(table);
      const cut = chance.int(1, list.length - 1);
      const total = takeTotal(table);
      const roman = chance.maybe();
      const head = (at: number): Line => ({
        kind: 'group',
        cells: {
          stt: roman ? (['I', 'II'][at] ?? null) : null,
          [table.label]: ['Vùng thấp', 'Vùng cao'][at] ?? null,
        },
      });
      table.lines = [head(0), ...list.slice(0, cut), head(1), ...list.slice(cut)];
      if (total) table.lines.push(total);
    },
    (table) => single(table) && items(table).length >= 3,
  ),
  ofTable(
    'sums of pages',
    4,
    BY_HAMLET,
    ({ table }, chance) => {
      const list = items(table);
      const cut = chance.int(2, list.length - 1);
      const total = takeTotal(table);
      const page = (part: readonly Line[], word: string): Line => ({
        kind: 'group',
        cells: { ...figuresTogether(part, table), [table.label]: word },
      });
      table.lines = [
        ...list.slice(0, cut),
        page(list.slice(0, cut), chance.pick(['Cộng trang 1', 'Cộng chuyển trang sau'])),
        ...list.slice(cut),
        ...(chance.maybe() ? [page(list.slice(cut), 'Cộng trang 2')] : []),
      ];
      if (total) table.lines.push(total);
    },
    (table) => single(table) && items(table).length >= 4,
  ),
  ofTable('last year below the sum', 4, ['summary'], ({ table }, chance, draft) => {
    const total = table.lines.find((line) => line.kind === 'total');
    if (!total) return;
    const shifted: Record<string, CellSpec> = {};
    for (const [key, cell] of Object.entries(total.cells)) {
      const { v } = detail(cell);
      if (typeof v === 'number') shifted[key] = v + chance.int(1, 9);
    }
    table.lines.push({
      kind: 'extra',
      cells: { ...shifted, [table.label]: `Năm ${draft.world.year - 1}` },
    });
    if (chance.maybe()) {
      const change: Record<string, CellSpec> = {};
      for (const [key, cell] of Object.entries(total.cells))
        if (typeof detail(cell).v === 'number')
          change[key] = Number(detail(cell).v) - Number(detail(shifted[key]).v);
      table.lines.push({
        kind: 'extra',
        cells: { ...change, [table.label]: 'Tăng (+), giảm (-)' },
      });
    }
  }),
  ofTable('shares below the sum', 4, ['summary', 'lacks'], ({ table }) => {
    const total = table.lines.find((line) => line.kind === 'total');
    if (!total) return;
    const base = Number(detail(total.cells['total'] ?? total.cells['households']).v);
    const shares: Record<string, CellSpec> = {};
    for (const [key, cell] of Object.entries(total.cells)) {
      const { v } = detail(cell);
      if (typeof v === 'number' && !key.endsWith('Rate') && key !== 'people' && base > 0)
        shares[key] = { v: Math.round((v * 10000) / base) / 100, format: '0.00' };
    }
    table.lines.push({ kind: 'extra', cells: { ...shares, [table.label]: 'Tỷ lệ (%)' } });
  }),
  ofTable('mean below the sum', 4, ['summary'], ({ table }) => {
    const list = items(table);
    const means: Record<string, CellSpec> = {};
    for (const [key, cell] of Object.entries(figuresTogether(list, table)))
      means[key] = Math.round((Number(detail(cell).v) * 10) / list.length) / 10;
    table.lines.push({ kind: 'extra', cells: { ...means, [table.label]: 'Bình quân/thôn' } });
  }),
];
