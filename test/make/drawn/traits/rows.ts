/** Rows that are not what they seem. */
import type { CellSpec } from '../../cell';
import { items, type Line, type Table } from '../model';
import { ANY, ofTable, type Trait } from './trait';

function put(table: Table, at: number, ...lines: Line[]): void {
  table.lines.splice(at, 0, ...lines);
}
const lastItem = (table: Table): number =>
  table.lines.reduce((last, line, at) => (line.kind === 'total' ? last : at), 0);

export const rowTraits: readonly Trait[] = [
  ofTable(
    'rows shifted by a column',
    5,
    ['register', 'summary'],
    ({ table }, chance) => {
      const keys = table.columns.map(({ key }) => key);
      const from = table.about === 'summary' ? 2 : chance.int(1, 2);
      const line = chance.pick(items(table));
      const old = { ...line.cells };
      for (let at = from; at < keys.length; at += 1) {
        const key = keys[at] ?? '';
        line.cells[key] = at === from ? null : (old[keys[at - 1] ?? ''] ?? null);
      }
      // What falls off the right end stands in a cell without a heading.
      table.columns.push({ key: 'xBeyond', path: [] });
      line.cells['xBeyond'] = old[keys.at(-1) ?? ''] ?? null;
    },
    (table) =>
      table.dress.mergedRuns.length === 0 &&
      !table.columns.some((c) => c.key === 'relation' || c.key === 'unit'),
  ),
  ofTable(
    'rows of a template left empty',
    5,
    ANY,
    ({ table }, chance) => {
      const list = items(table);
      put(
        table,
        lastItem(table) + 1,
        ...Array.from({ length: chance.int(1, 5) }, (_, i): Line => ({
          kind: 'extra',
          cells: { stt: list.length + i + 1 },
        })),
      );
    },
    (table) => !table.columns.some((c) => c.key === 'unit' || c.key === 'relation'),
  ),
  ofTable(
    'an example in the first row',
    5,
    ['register'],
    ({ table }, chance) => {
      const first = items(table)[0];
      if (!first) return;
      put(table, table.lines.indexOf(first), {
        kind: 'extra',
        cells: {
          ...first.cells,
          stt: chance.pick(['VD', 'Ví dụ', 'Mẫu']),
          head: 'Nguyễn Văn Ví Dụ',
          card: null,
        },
        look: { italic: true },
      });
    },
    (table) => table.columns.every((c) => c.key !== 'relation') && table.lines[0]?.kind === 'item',
  ),
  ofTable(
    'a row struck out',
    5,
    ['register'],
    ({ table }, chance) => {
      const line = chance.pick(items(table));
      put(table, table.lines.indexOf(line) + 1, {
        kind: 'extra',
        cells: { ...line.cells, head: 'Đinh Thị Mẫu Xóa', card: null },
        look: { strike: true },
      });
    },
    (table) =>
      table.columns.every((c) => c.key !== 'relation') && table.dress.mergedRuns.length === 0,
  ),
  ofTable(
    'a remark across the table',
    5,
    ANY,
    ({ table }, chance) => {
      const first = table.columns[0]?.key ?? 'stt';
      put(table, chance.int(1, Math.max(1, lastItem(table))), {
        kind: 'extra',
        cells: {
          [first]: chance.pick([
            'Ghi chú: các dòng dưới đây bổ sung tháng 11',
            '(Đã rà soát đến ngày 30/11)',
            'Theo biên bản họp thôn',
          ]),
        },
      });
    },
    (table) => table.dress.mergedRuns.length === 0 && !table.columns.some((c) => c.key === 'unit'),
  ),
  ofTable(
    'blank rows between',
    5,
    ['summary', 'register', 'lacks', 'funding', 'targets'],
    ({ table }, chance) => {
      put(table, chance.int(1, Math.max(1, lastItem(table))), { kind: 'extra', cells: {} });
      if (chance.maybe()) put(table, lastItem(table) + 1, { kind: 'extra', cells: {} });
    },
    (table) => !table.columns.some((c) => c.key === 'relation'),
  ),
  ofTable(
    'numbers of rows with gaps',
    5,
    ANY,
    ({ table }, chance) => {
      const list = items(table);
      const from = chance.int(1, list.length - 1);
      list.slice(from).forEach((line) => {
        const { stt } = line.cells;
        if (typeof stt === 'number') line.cells['stt'] = stt + 1;
      });
    },
    (table) => items(table).length > 1 && table.columns[0]?.path[0] !== 'STT hộ',
  ),
  ofTable(
    'no numbers of rows',
    5,
    ANY,
    ({ table }) => {
      for (const line of table.lines)
        if (typeof line.cells['stt'] === 'number') line.cells['stt'] = null;
    },
    (table) =>
      !table.columns.some((c) => c.key === 'relation') && table.columns[0]?.path[0] !== 'STT hộ',
  ),
  ofTable(
    'a household without a name',
    5,
    ['register'],
    ({ table }, chance) => {
      const line = chance.pick(items(table));
      line.cells['head'] = null;
      line.cells['given'] = null;
    },
    (table) =>
      table.columns.every((c) => c.key !== 'relation') && table.columns[0]?.path[0] !== 'STT hộ',
  ),
  ofTable('the list closed by a sentence', 5, ['register'], ({ table }) => {
    const word: CellSpec = `Ấn định danh sách này có ${items(table).length} hộ.`;
    table.lines.push({ kind: 'extra', cells: { [table.columns[0]?.key ?? 'stt']: word } });
  }),
  ofTable(
    'a sum of people below the list',
    5,
    ['register'],
    ({ table }, chance) => {
      const people = items(table).reduce(
        (sum, line) => sum + (Number(line.cells['people']) || 0),
        0,
      );
      const bare = chance.maybe(0.4);
      table.lines.push({
        kind: 'total',
        cells: { head: bare ? null : chance.pick(['Tổng cộng', 'Cộng']), people },
      });
    },
    (table) =>
      table.columns.some((c) => c.key === 'people') &&
      table.columns.every((c) => c.key !== 'relation'),
  ),
  ofTable('names over two rows', 5, ['funding', 'targets'], ({ table }, chance) => {
    const line = chance.pick(items(table));
    const name = String(line.cells[table.label] ?? '');
    const at = name.indexOf(' ', Math.floor(name.length / 2));
    if (at < 0) return;
    line.cells[table.label] = name.slice(0, at);
    put(table, table.lines.indexOf(line) + 1, {
      kind: 'extra',
      cells: { [table.label]: name.slice(at + 1) },
    });
  }),
];
