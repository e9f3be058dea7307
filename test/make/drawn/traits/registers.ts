/** Registers in other shapes, and registers that are several. */
import type { Chance } from '../chance';
import type { Draft, Sheet, Table } from '../model';
import { tablesOf } from '../model';
import { drawRegisterParts, register, type RegisterParts } from '../register';
import type { Hamlet } from '../world';
import type { Trait } from './trait';

type Make = (parts: Partial<RegisterParts>, hamlets?: readonly Hamlet[]) => Table;

/** Draws the register of a workbook again. */
function anew(
  name: string,
  change: (make: Make, chance: Chance, draft: Draft) => readonly Sheet[],
  fits: (draft: Draft) => boolean = () => true,
): Trait {
  return {
    name,
    order: 1,
    fits: (draft) => tablesOf(draft, 'register').length === 1 && fits(draft),
    apply: (draft, chance) => {
      const old = tablesOf(draft, 'register')[0];
      if (!old) return;
      for (const key of [...draft.account.must.keys()])
        if (/^(?:register|review)\./.test(key)) draft.account.must.delete(key);
      const drawnParts = drawRegisterParts(chance);
      const make: Make = (parts, hamlets) =>
        register(chance, draft.world, draft.account, { ...drawnParts, ...parts }, hamlets);
      const at = draft.sheets.indexOf(old.sheet);
      draft.sheets.splice(at, 1, ...change(make, chance, draft));
    },
  };
}

const one = (table: Table, name = 'DS hộ nghèo'): Sheet[] => [{ name, tables: [table] }];
const lastWord = (name: string): string => name.replace(/^(?:Thôn|Tổ dân phố) /, '');

const PERSONS = {
  classes: 'word',
  place: 'column',
  people: false,
  card: false,
  indicators: false,
} as const;

/** The lines of some households only, numbered again. */
function only(table: Table, keep: (cells: Table['lines'][number]['cells']) => boolean): Table {
  const lines = table.lines.filter((line) => keep(line.cells));
  lines.forEach((line, at) => {
    line.cells['stt'] = at + 1;
  });
  return { ...table, lines };
}

export const registerTraits: readonly Trait[] = [
  anew('hamlets as headings in the list', (make, chance) =>
    one(make({ place: 'heading', ordinals: chance.pick(['through', 'by-hamlet']) })),
  ),
  anew('hamlet written once', (make) => one(make({ place: 'first-only' }))),
  anew('hamlet in a merged cell', (make) => {
    const table = make({ place: 'merged' });
    table.dress.mergedRuns = ['place'];
    return one(table);
  }),
  anew('a register for each hamlet', (make, chance, draft) =>
    draft.world.hamlets
      .filter((hamlet) => hamlet.list.length > 0)
      .map((hamlet) => {
        const table = make({ place: 'sheet', ordinals: 'by-hamlet' }, [hamlet]);
        const titled = chance.maybe();
        if (titled)
          table.titles.push(`${/^(?:Thôn|Tổ)/.test(hamlet.name) ? '' : 'Thôn '}${hamlet.name}`);
        return {
          name: /^(?:Thôn|Tổ)/.test(hamlet.name) ? hamlet.name : `Thôn ${hamlet.name}`,
          tables: [table],
        };
      }),
  ),
  anew(
    'hamlets of registers only in the names of sheets',
    (make, _, draft) =>
      draft.world.hamlets
        .filter((hamlet) => hamlet.list.length > 0)
        .map((hamlet) => ({
          name: lastWord(hamlet.name),
          tables: [make({ place: 'sheet', ordinals: 'by-hamlet' }, [hamlet])],
        })),
    (draft) => draft.sheets.length > 1,
  ),
  anew(
    'a register for each class',
    (make, chance, draft) => {
      const withWord = chance.maybe();
      const parts = { classes: 'word', persons: 'no', place: 'column' } as const;
      const table = make(parts);
      const words = [...new Set(table.lines.map((line) => line.cells['class']))];
      const poorWord = words.find((word) => !/cận|cn/i.test(String(word)));
      return (['poor', 'nearPoor'] as const).map((group) => {
        const half = only(table, (cells) => (cells['class'] === poorWord) === (group === 'poor'));
        const own = group === 'poor' ? 'hộ nghèo' : 'hộ cận nghèo';
        return {
          name: group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo',
          tables: [
            {
              ...half,
              dress: { ...half.dress },
              titles: [`DANH SÁCH ${own.toUpperCase()} NĂM ${draft.world.year}`],
              columns: withWord ? half.columns : half.columns.filter(({ key }) => key !== 'class'),
            },
          ],
        };
      });
    },
    (draft) =>
      draft.world.hamlets.some((h) => h.flow.poor.closing > 0) &&
      draft.world.hamlets.some((h) => h.flow.nearPoor.closing > 0),
  ),
  anew('names in two columns', (make) => one(make({ name: 'split' }))),
  anew('years of birth by sex', (make) => one(make({ birth: 'by-sex' }))),
  anew('days of birth', (make) => one(make({ birth: 'day' }))),
  anew('classes as marks', (make) => one(make({ classes: 'marks' }))),
  anew('members below their heads', (make) =>
    one(
      make({
        persons: 'relation',
        classes: 'word',
        place: 'column',
        people: false,
        card: false,
        indicators: false,
      }),
    ),
  ),
  anew('one number of the household over its members', (make) =>
    one(
      make({
        persons: 'key',
        classes: 'word',
        place: 'column',
        people: false,
        card: false,
        indicators: false,
      }),
    ),
  ),
  anew('indicators marked for each household', (make) => one(make({ indicators: true }))),
  anew('a preliminary list beside the official one', (make, chance) => {
    const [official, early] = [make({}), make({})];
    const title = (table: Table, word: string): void => {
      table.titles = table.titles.map((text) => text.replace('DANH SÁCH', `DANH SÁCH ${word}`));
    };
    title(official, 'CHÍNH THỨC');
    title(early, 'SƠ BỘ');
    early.lines = early.lines.slice(0, Math.max(1, early.lines.length - 2));
    const sheets: Sheet[] = [
      { name: 'Sơ bộ', tables: [early] },
      { name: 'Chính thức', tables: [official] },
    ];
    return chance.maybe() ? sheets : [...sheets].reverse();
  }),
  anew("last year's list beside this year's", (make, chance, draft) => {
    const [now, before] = [make({}), make({})];
    const { year } = draft.world;
    before.titles = before.titles.map((text) => text.replace(String(year), String(year - 1)));
    before.lines = chance.some(before.lines, 1, before.lines.length);
    before.lines.forEach((line, at) => {
      line.cells = { ...line.cells, stt: at + 1 };
    });
    return chance.shuffled([
      { name: `Năm ${year - 1}`, tables: [before] },
      { name: `Năm ${year}`, tables: [now] },
    ]);
  }),
  anew('the same list twice', (make) => {
    const table = make({});
    const copy = {
      ...table,
      lines: table.lines.map((line) => ({ ...line, cells: { ...line.cells } })),
    };
    return [
      { name: 'DS', tables: [table] },
      { name: 'DS (2)', tables: [copy] },
    ];
  }),
  anew('members numbered below their heads', (make) => {
    const table = make({ ...PERSONS, persons: 'relation' });
    let [head, member] = [0, 0];
    for (const line of table.lines) {
      if (line.kind === 'item') [head, member] = [head + 1, 0];
      else if (line.kind === 'extra') line.cells['stt'] = `${head}.${(member += 1)}`;
    }
    return one({ ...table, columns: table.columns.filter(({ key }) => key !== 'relation') });
  }),
  anew('people by sex beside their sum', (make) => {
    const table = make({ people: true });
    const at = table.columns.findIndex(({ key }) => key === 'people');
    const over = table.columns[at]?.path[0] ?? 'Số khẩu';
    table.columns.splice(
      at,
      1,
      { key: 'people', path: [over, 'Tổng số'] },
      { key: 'xMen', path: [over, 'Nam'] },
      { key: 'xWomen', path: [over, 'Nữ'] },
    );
    for (const line of table.lines) {
      const people = Number(line.cells['people']) || 0;
      line.cells['xMen'] = Math.floor(people / 2);
      line.cells['xWomen'] = people - Math.floor(people / 2);
    }
    return one(table);
  }),
  anew('words of classes cut short', (make, chance) => {
    const table = make({ classes: 'word' });
    const near = chance.pick(['C.nghèo', 'C. nghèo', 'HCN', 'Cận nghèo.']);
    for (const line of table.lines) {
      const word = String(line.cells['class'] ?? '');
      if (word !== '')
        line.cells['class'] = /cận|cn/i.test(word)
          ? near
          : chance.pick(['Nghèo', 'HN', 'hộ nghèo']);
    }
    return one(table);
  }),
  anew('a block with its own header for each hamlet', (make, _, draft) => [
    {
      name: 'DS các thôn',
      tables: draft.world.hamlets
        .filter((hamlet) => hamlet.list.length > 0)
        .map((hamlet, at) => {
          const table = make({ place: 'sheet', ordinals: 'by-hamlet' }, [hamlet]);
          const name = /^(?:Thôn|Tổ)/.test(hamlet.name) ? hamlet.name : `Thôn ${hamlet.name}`;
          return {
            ...table,
            titles: [...(at === 0 ? table.titles : []), `${at + 1}. ${name.toUpperCase()}`],
          };
        }),
    },
  ]),
];
