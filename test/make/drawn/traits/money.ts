/** Funding and targets in other shapes. */
import type { CellSpec } from '../../cell';
import type { Chance } from '../chance';
import { items, tablesOf, type Draft, type Line, type Table } from '../model';
import {
  drawMoneyParts,
  drawTargetParts,
  funding,
  targets,
  type MoneyParts,
  type TargetParts,
} from '../money';
import { ofTable, type Trait } from './trait';

function anewFunding(name: string, parts: Partial<MoneyParts>): Trait {
  return {
    name,
    order: 1,
    fits: (draft) => tablesOf(draft, 'funding').length === 1,
    apply: (draft, chance) =>
      replace(draft, 'funding', () =>
        funding(chance, draft.world, draft.account, { ...drawMoneyParts(chance), ...parts }),
      ),
  };
}

function anewTargets(name: string, parts: Partial<TargetParts>): Trait {
  return {
    name,
    order: 1,
    fits: (draft) => tablesOf(draft, 'targets').length === 1,
    apply: (draft, chance) =>
      replace(draft, 'targets', () =>
        targets(chance, draft.world, draft.account, { ...drawTargetParts(chance), ...parts }),
      ),
  };
}

function replace(draft: Draft, about: 'funding' | 'targets', make: () => Table): void {
  const old = tablesOf(draft, about)[0];
  if (!old) return;
  const prefix = about === 'funding' ? 'funding.' : 'target.';
  for (const map of [draft.account.must, draft.account.may])
    for (const key of [...map.keys()]) if (key.startsWith(prefix)) map.delete(key);
  const made = make();
  old.sheet.tables = old.sheet.tables.map((one) => (one === old.table ? made : one));
}

const insertAfter = (table: Table, key: string, column: Table['columns'][number]): void => {
  const at = table.columns.findIndex((one) => one.key === key);
  table.columns.splice(at < 0 ? table.columns.length : at + 1, 0, column);
};

const LEADS = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trung tâm dịch vụ công', 'Các thôn'];

export const moneyTraits: readonly Trait[] = [
  anewFunding('activities under the lines', { activities: true }),
  anewFunding('sources below each line', {
    sourcesDown: true,
    total: true,
    split: false,
    local: false,
    depth: 1,
    grouped: false,
  }),
  anewFunding('capital split under the central budget', { split: true, depth: 3 }),
  ofTable('agencies beside the lines', 3, ['funding'], ({ table }, chance) => {
    insertAfter(table, chance.pick(['line', 'commune']), {
      key: 'xLead',
      path: [chance.pick(['Cơ quan chủ trì', 'Đơn vị thực hiện'])],
    });
    for (const line of items(table)) line.cells['xLead'] = chance.pick(LEADS);
  }),
  ofTable(
    'other amounts beside',
    3,
    ['funding'],
    ({ table }, chance) => {
      const word = chance.pick([
        'Đã giải ngân',
        'Vốn năm trước chuyển sang',
        'Lũy kế giải ngân đến 30/9',
        'Còn lại chưa giải ngân',
      ]);
      const key = 'xOther';
      table.columns.push({ key, path: [word] });
      for (const line of items(table))
        line.cells[key] = Math.floor((Number(line.cells['total']) || 4) / chance.int(2, 6));
      const total = table.lines.find((line) => line.kind === 'total');
      if (total)
        total.cells[key] = items(table).reduce((sum, line) => sum + Number(line.cells[key]), 0);
    },
    (table) => !table.lines.some((line) => line.kind === 'extra' || line.kind === 'group'),
  ),
  ofTable('codes of lines in a column', 3, ['funding'], ({ table }) => {
    insertAfter(table, 'stt', { key: 'xCode', path: ['Mã số'] });
    items(table).forEach((line, at) => {
      line.cells['xCode'] = `05${10 + at}`;
    });
  }),
  ofTable(
    'shares beside the amounts',
    3,
    ['funding'],
    ({ table }) => {
      insertAfter(table, 'total', { key: 'xShare', path: ['Tỷ trọng (%)'] });
      const whole = Number(table.lines.find((line) => line.kind === 'total')?.cells['total']) || 1;
      for (const line of table.lines) {
        const own = Number(line.cells['total']);
        if (own) line.cells['xShare'] = Math.round((own * 10000) / whole) / 100;
      }
    },
    (table) => table.columns.some(({ key }) => key === 'total'),
  ),
  anewTargets('signs before the targets', { comparator: 'sign' }),
  anewTargets('words before the targets', { comparator: 'word' }),
  anewTargets('reached as counts', { counts: true, actual: true }),
  ofTable(
    'targets under heads of groups',
    4,
    ['targets'],
    ({ table }, chance) => {
      const list = items(table);
      const cut = chance.int(1, list.length - 1);
      const head = (at: number): Line => ({
        kind: 'group',
        cells: {
          stt: ['I', 'II'][at] ?? '',
          name: ['Việc làm, y tế', 'Giáo dục, nhà ở, thông tin'][at] ?? '',
        },
      });
      table.lines = [head(0), ...list.slice(0, cut), head(1), ...list.slice(cut)];
    },
    (table) => items(table).length > 2,
  ),
  ofTable('last year before the target', 3, ['targets'], ({ table }, chance, draft) => {
    const at = table.columns.findIndex(({ key }) => key === 'target');
    table.columns.splice(at, 0, {
      key: 'xPrevious',
      path: [`Thực hiện năm ${draft.world.year - 1}`],
    });
    for (const line of items(table)) {
      const value: CellSpec = chance.int(1, 89);
      line.cells['xPrevious'] = value;
    }
  }),
  ofTable('agencies beside the targets', 3, ['targets'], ({ table }, chance: Chance) => {
    table.columns.push({ key: 'xLead', path: ['Cơ quan chủ trì'] });
    for (const line of items(table)) line.cells['xLead'] = chance.pick(LEADS);
  }),
];
