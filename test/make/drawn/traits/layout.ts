/** How a table lies on its sheet. */
import { NOTES, SIGNERS } from '../../messy/words';
import { items } from '../model';
import { ANY, ofTable, type Trait } from './trait';

export const layoutTraits: readonly Trait[] = [
  ofTable('title merged over the table', 9, ANY, ({ table }, chance) => {
    table.dress.title = 'merged';
    if (chance.maybe()) table.titles.push('(Kèm theo Báo cáo số      /BC-UBND của UBND xã)');
  }),
  ofTable('title right above the header', 9, ANY, ({ table }, chance) => {
    table.dress.title = chance.pick(['tight', 'tight', 'merged']);
    if (table.dress.title === 'tight') table.unitLine ??= null;
  }),
  ofTable('empty margin', 9, ANY, ({ table, sheet }, chance) => {
    for (const one of sheet.tables) one.dress.left = chance.int(1, 3);
    table.dress.top = chance.int(1, 4);
  }),
  ofTable('numbers under the header', 9, ANY, ({ table }, chance) => {
    table.dress.numberRow = chance.pick(['plain', 'brackets']);
  }),
  ofTable('line that explains the columns', 9, ANY, ({ table }, chance) => {
    const texts = ['(tính đến 31/12)', 'do thôn báo cáo', 'lấy theo cột trước', 'theo sổ quản lý'];
    const keys = table.columns.map(({ key }) => key).filter((key) => key !== 'stt');
    table.dress.explain = Object.fromEntries(
      chance.some(keys, 1, Math.max(1, keys.length - 1)).map((key) => [key, chance.pick(texts)]),
    );
  }),
  ofTable(
    'line of formulas between the columns',
    9,
    ['summary', 'flow', 'funding'],
    (place, chance) => {
      const { table } = place;
      table.dress.explain = Object.fromEntries(
        table.columns.map(({ key }, at) => [
          key,
          at < 3
            ? chance.pick(['A', 'B', String(at + 1)])
            : `${at + 1}=${at}${chance.pick(['+', '/', '-'])}${at - 1}`,
        ]),
      );
    },
  ),
  ofTable(
    'header again on each page',
    9,
    ['summary', 'register', 'funding', 'lacks'],
    ({ table }, chance) => {
      table.dress.repeatEvery = chance.int(3, 6);
    },
    (table) => table.dress.mergedRuns.length === 0,
  ),
  ofTable('empty columns', 9, ANY, ({ table }, chance) => {
    const keys = table.columns
      .filter((one, at) => at >= 2 && table.columns[at - 1]?.path[0] !== one.path[0])
      .map(({ key }) => key);
    table.dress.gaps = chance.some(keys, 1, 2);
  }),
  ofTable('hidden rows', 9, ANY, ({ table }, chance) => {
    const at = table.lines.flatMap((line, i) => (line.kind === 'item' ? [i] : []));
    table.dress.hidden = chance.some(at, 1, 2);
  }),
  ofTable('letters and marks apart', 9, ANY, ({ sheet }) => {
    for (const one of sheet.tables) one.dress.encoding = 'nfd';
  }),
  ofTable('old font', 9, ANY, ({ sheet }) => {
    for (const one of sheet.tables) one.dress.encoding = 'tcvn3';
  }),
  ofTable('header in capitals', 9, ANY, ({ table }) => {
    table.dress.capitals = true;
  }),
  ofTable('short header cells not merged down', 9, ANY, ({ table }) => {
    table.dress.mergedDown = false;
  }),
  ofTable('signatures and notes below', 9, ANY, ({ table }, chance) => {
    const signers = chance.pick(SIGNERS);
    table.foot = [
      [chance.pick(NOTES)],
      ...(chance.maybe() ? [[`Tổng số: ${items(table).length} dòng`]] : []),
      [],
      ['', `${chance.pick(['Ngày', 'Xã Mẫu, ngày'])} 15 tháng 12 năm 2025`],
      [...signers],
      [],
      ['Nguyễn Văn Mẫu', 'Đinh Thị Mẫu'],
    ];
  }),
  {
    name: 'two tables on one sheet',
    order: 8,
    fits: (draft) => draft.sheets.filter((sheet) => sheet.tables.length === 1).length > 1,
    apply: (draft, chance) => {
      const first = chance.int(0, draft.sheets.length - 2);
      const [upper, lower] = draft.sheets.slice(first, first + 2);
      if (!upper || !lower) return;
      upper.tables.push(...lower.tables);
      draft.sheets = draft.sheets.filter((sheet) => sheet !== lower);
    },
  },
  {
    name: 'sheets with bare names',
    order: 8,
    fits: () => true,
    apply: (draft) => {
      draft.sheets.forEach((sheet, at) => {
        sheet.name = `Sheet${at + 1}`;
      });
    },
  },
];
