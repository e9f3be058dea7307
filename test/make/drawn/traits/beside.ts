/** Sheets beside the tables of the programme. */
import type { CellSpec } from '../../cell';
import type { Chance } from '../chance';
import { table, tablesOf, type Draft, type Line, type Sheet } from '../model';
import { drawWorld } from '../world';
import { summary } from '../tables';
import { LISTS, MATTERS } from './other-lists';
import type { Trait } from './trait';

function beside(
  name: string,
  order: number,
  make: (draft: Draft, chance: Chance) => Sheet | null,
  fits: (draft: Draft) => boolean = () => true,
): Trait {
  return {
    name,
    order,
    fits,
    apply: (draft, chance) => {
      const sheet = make(draft, chance);
      if (!sheet) return;
      if (draft.sheets.some((one) => one.name === sheet.name)) sheet.name = `${sheet.name} (2)`;
      draft.sheets.splice(chance.int(0, draft.sheets.length), 0, sheet);
    },
  };
}

function otherList(draft: Draft, chance: Chance): Sheet {
  const world = draft.world.hamlets.some((hamlet) => hamlet.list.length > 0)
    ? draft.world
    : drawWorld(chance, true);
  const list = chance.pick(LISTS);
  const all = world.hamlets.flatMap((hamlet) => hamlet.list.map((one) => ({ one, hamlet })));
  const chosen = chance.some(all, 1, Math.min(9, all.length));
  return {
    name: list.name,
    tables: [
      table('other', {
        titles: chance.maybe(0.85) ? [list.title] : [],
        label: 'head',
        columns: [
          { key: 'stt', path: ['STT'] },
          { key: 'head', path: [/NGƯỜI|HỌC/.test(list.title) ? 'Họ và tên' : 'Họ và tên chủ hộ'] },
          { key: 'place', path: ['Thôn'] },
          ...list.fields.map(([word], at) => ({ key: `f${at}`, path: [word] })),
        ],
        lines: chosen.map(({ one, hamlet }, at): Line => ({
          kind: 'item',
          cells: {
            stt: at + 1,
            head: one.head,
            place: hamlet.name,
            ...Object.fromEntries(
              list.fields.map(([, cell], i) => [`f${i}`, cell(one, chance, at)]),
            ),
          },
        })),
      }),
    ],
  };
}

function otherMatter(draft: Draft, chance: Chance): Sheet {
  const [name, title, headers, row] = chance.pick(MATTERS);
  const words = headers.split('|');
  const places = draft.world.hamlets;
  const lines = Array.from({ length: chance.int(3, 7) }, (_, i): Line => ({
    kind: 'item',
    cells: Object.fromEntries(
      row.split('|').map((cell, at): [string, CellSpec] => {
        const text = cell
          .replaceAll('#', String(i + 1))
          .replace('@', places[i % places.length]?.name ?? '');
        if (cell === '%') return [`c${at}`, chance.int(2, 90)];
        return [`c${at}`, /^\d+$/.test(text) ? Number(text) : text];
      }),
    ),
  }));
  return {
    name,
    tables: [
      table('other', {
        titles: [title],
        label: 'c1',
        columns: words.map((word, at) => ({ key: `c${at}`, path: [word] })),
        lines,
      }),
    ],
  };
}

/** The same tables with other figures, of the year before. */
function lastYear(draft: Draft, chance: Chance): Sheet | null {
  const own = tablesOf(draft, 'summary')[0];
  if (!own) return null;
  const { year } = draft.world;
  const account = { must: new Map<string, number>(), may: new Map<string, number>() };
  const before = {
    ...draft.world,
    year: year - 1,
    hamlets: draft.world.hamlets.map((hamlet) => ({
      ...hamlet,
      households: hamlet.households,
      flow: {
        poor: { ...hamlet.flow.poor, closing: hamlet.flow.poor.opening },
        nearPoor: { ...hamlet.flow.nearPoor, closing: hamlet.flow.nearPoor.opening },
      },
    })),
  };
  const made = summary(chance, before, account, {
    moments: ['closing'],
    people: false,
    rates: chance.maybe(),
    depth: 1,
  });
  // The end of the year before is the start of this one.
  for (const [name, value] of account.must)
    draft.account.may.set(name.replace('closing.', 'opening.'), value);
  return { name: chance.pick([`Năm ${year - 1}`, `TH ${year - 1}`]), tables: [made] };
}

export const besideTraits: readonly Trait[] = [
  beside('another list of households', 5, otherList),
  beside('a second other list', 5, otherList),
  beside('a matter of no programme', 5, otherMatter),
  beside('a second other matter', 5, otherMatter),
  beside("last year's summary", 2, lastYear, (draft) => tablesOf(draft, 'summary').length === 1),
  beside(
    'a copy of a table on another sheet',
    7,
    (draft, chance) => {
      const { sheet, table: own } = chance.pick(
        tablesOf(draft, 'summary', 'funding', 'targets', 'lacks', 'flow'),
      );
      return {
        name: `${sheet.name} (2)`,
        tables: [{ ...own, lines: own.lines.map((line) => ({ ...line })) }],
      };
    },
    (draft) => tablesOf(draft, 'summary', 'funding', 'targets', 'lacks', 'flow').length > 0,
  ),
  beside('an empty sheet and a cover', 5, (draft) => ({
    name: 'Bìa',
    tables: [
      table('other', {
        titles: [
          'BÁO CÁO KẾT QUẢ',
          `XÃ ${draft.world.commune.toUpperCase()} NĂM ${draft.world.year}`,
        ],
        label: 'a',
        columns: [],
        lines: [],
      }),
    ],
  })),
  beside('numbers jotted down', 5, (_, chance) => ({
    name: 'Nháp',
    tables: [
      table('other', {
        titles: [],
        label: 'a',
        columns: [],
        lines: [],
        foot: Array.from({ length: 4 }, () => [
          String(chance.int(1, 99)),
          'cộng',
          String(chance.int(1, 99)),
        ]),
      }),
    ],
  })),
];
