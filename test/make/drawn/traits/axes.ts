/** Tables turned on their side, tables joined, households and people in pairs. */
import type { CellSpec } from '../../cell';
import { items, tablesOf, type Column, type Line, type Table } from '../model';
import { state } from '../tables';
import { GROUPS, type Hamlet } from '../world';
import type { Chance } from '../chance';
import { alone, forget, NAME, replace, summaryOf } from './replaced';
import { ofTable, type Trait } from './trait';

/** What the columns of a table say, one line each, with the hamlets over the columns. */
function turned(one: Table, chance: Chance): Table {
  const list = items(one);
  const total = one.lines.find((line) => line.kind === 'total');
  const places = [...list, ...(total && chance.maybe(0.7) ? [total] : [])];
  const measures = one.columns.filter(({ key }) => key !== 'stt' && key !== one.label);
  const withNumbers = chance.maybe();
  return {
    ...one,
    label: 'what',
    columns: [
      ...(withNumbers ? [{ key: 'stt', path: ['STT'] }] : []),
      { key: 'what', path: [chance.pick(['Nội dung', 'Chỉ tiêu', 'Chỉ tiêu/Thôn'])] },
      ...places.map((line, at) => ({ key: `p${at}`, path: [String(line.cells[one.label])] })),
    ],
    lines: measures.flatMap((measure, at): Line[] => {
      const over = measure.path.slice(0, -1).join(' - ');
      const before = measures[at - 1]?.path.slice(0, -1).join(' - ') ?? '';
      const line: Line = {
        kind: 'item',
        cells: {
          stt: at + 1,
          what: measure.path.at(-1) ?? '',
          ...Object.fromEntries(
            places.map((place, i) => [`p${i}`, place.cells[measure.key] ?? null]),
          ),
        },
      };
      // A heading of its own over the lines that share one.
      const heading: Line = { kind: 'group', cells: { what: over } };
      return over !== '' && over !== before ? [heading, line] : [line];
    }),
  };
}

export const axisTraits: readonly Trait[] = [
  ofTable(
    'hamlets across',
    2,
    ['summary', 'flow', 'lacks'],
    ({ table: own }, chance, draft) => {
      replace(draft, own, turned(own, chance));
    },
    (one) => !one.columns.some(({ key }) => key === 'unit'),
  ),
  ofTable(
    'households and people in pairs',
    1,
    ['summary'],
    ({ table: own }, chance, draft) => {
      const { hamlets, year } = draft.world;
      forget(draft, /^opening|^closing\.people/);
      draft.account.must.set(
        'closing.people',
        hamlets.reduce((all, h) => all + h.people, 0),
      );
      const [h1, k1] = chance.pick([
        ['Hộ', 'Khẩu'],
        ['Số hộ', 'Số khẩu'],
        ['Hộ', 'Nhân khẩu'],
      ]) as [string, string];
      const columns: Column[] = [
        { key: 'stt', path: ['TT'] },
        { key: 'place', path: ['Thôn'] },
        { key: 'total', path: ['Tổng số', h1] },
        { key: 'people', path: ['Tổng số', k1] },
        ...GROUPS.flatMap((group) => [
          { key: group, path: [NAME[group], h1] },
          { key: `${group}People`, path: [NAME[group], k1] },
        ]),
      ];
      const line = (
        kind: Line['kind'],
        name: string,
        list: readonly Hamlet[],
        stt: CellSpec,
      ): Line => {
        const sum = (of: (h: Hamlet) => number): number => list.reduce((all, h) => all + of(h), 0);
        return {
          kind,
          cells: {
            stt,
            place: name,
            total: sum((h) => h.households),
            people: sum((h) => h.people),
            ...Object.fromEntries(
              GROUPS.flatMap((group) => [
                [group, sum((h) => h.flow[group].closing)],
                [`${group}People`, sum((h) => h.peopleFlow[group].closing)],
              ]),
            ),
          },
        };
      };
      replace(
        draft,
        own,
        summaryOf(
          columns,
          [
            ...hamlets.map((h, at) => line('item', h.name, [h], at + 1)),
            line('total', 'Cộng', hamlets, null),
          ],
          `KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
        ),
      );
    },
    (_, draft) => alone(draft),
  ),
  ofTable(
    'classes down in blocks',
    1,
    ['summary'],
    ({ table: own }, chance, draft) => {
      const { hamlets, year } = draft.world;
      forget(draft, /^(?:opening|closing)\./);
      for (const group of GROUPS)
        state(draft.account, draft.world, `closing.${group}`, (h) => h.flow[group].closing);
      const roman = chance.maybe();
      const lines = GROUPS.flatMap((group, g): Line[] => [
        {
          kind: 'group',
          cells: {
            stt: roman ? (['I', 'II'][g] ?? null) : null,
            place: NAME[group],
            count:
              chance.maybe(0.6) || true
                ? hamlets.reduce((all, h) => all + h.flow[group].closing, 0)
                : null,
          },
        },
        ...hamlets.map((h, at): Line => ({
          kind: 'item',
          cells: { stt: at + 1, place: h.name, count: h.flow[group].closing },
        })),
      ]);
      replace(
        draft,
        own,
        summaryOf(
          [
            { key: 'stt', path: ['STT'] },
            { key: 'place', path: [chance.pick(['Thôn', 'Địa bàn', 'Nội dung'])] },
            { key: 'count', path: [chance.pick(['Số hộ', 'Số lượng (hộ)'])] },
          ],
          lines,
          `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
        ),
      );
    },
    (_, draft) => alone(draft),
  ),
  ofTable(
    'headers over several lines',
    3,
    ['summary'],
    ({ table: own }, _, draft) => {
      const { year } = draft.world;
      own.columns = own.columns.map((column) =>
        ['total', 'closing.poor', 'closing.nearPoor'].includes(column.key) &&
        column.path.length === 1
          ? {
              ...column,
              path: [
                `${column.path[0] ?? ''}\n(hộ)\n${column.key === 'total' ? '31/12/' : 'năm '}${year}`,
              ],
            }
          : column,
      );
    },
    (one) =>
      one.columns.some(({ key, path }) => key === 'closing.poor' && path.length === 1) &&
      !one.columns.some(({ key }) => key.startsWith('opening')),
  ),
  {
    name: 'both flows in one table',
    order: 1,
    fits: (draft) =>
      tablesOf(draft, 'flow').length === 2 &&
      tablesOf(draft, 'flow').every(
        ({ table: one }) => !one.columns.some(({ key }) => key === 'unit'),
      ),
    apply: (draft) => {
      const [first, second] = tablesOf(draft, 'flow');
      if (!first || !second) return;
      const keyed = (one: Table, group: string): Column[] =>
        one.columns.slice(2).map(({ key, path }) => ({
          key: `${group}.${key}`,
          path: [NAME[group === 'poor' ? 'poor' : 'nearPoor'], ...path],
        }));
      const made = {
        ...first.table,
        titles: [`TỔNG HỢP DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${draft.world.year}`],
        columns: [
          ...first.table.columns.slice(0, 2),
          ...keyed(first.table, 'poor'),
          ...keyed(second.table, 'nearPoor'),
        ],
        lines: first.table.lines.map((line, at): Line => {
          const other = second.table.lines[at];
          const prefix = (cells: Line['cells'], group: string): [string, CellSpec][] =>
            Object.entries(cells)
              .filter(([key]) => key !== 'stt' && key !== 'place')
              .map(([key, cell]) => [`${group}.${key}`, cell]);
          return {
            ...line,
            cells: {
              stt: line.cells['stt'] ?? null,
              place: line.cells['place'] ?? null,
              ...Object.fromEntries([
                ...prefix(line.cells, 'poor'),
                ...prefix(other?.cells ?? {}, 'nearPoor'),
              ]),
            },
          };
        }),
      };
      replace(draft, first.table, made);
      draft.sheets = draft.sheets.filter((sheet) => sheet !== second.sheet);
    },
  },
  ofTable(
    'both classes of indicators in one table',
    1,
    ['lacks'],
    ({ table: own }, _, draft) => {
      const [first, second] = tablesOf(draft, 'lacks');
      if (!first || !second || own !== first.table) return;
      const sectioned = (one: Table, word: string): Line[] => {
        const total = one.lines.find((line) => line.kind === 'total');
        return [
          { kind: 'group', cells: { ...(total?.cells ?? {}), stt: null, place: word } },
          ...items(one),
        ];
      };
      replace(draft, first.table, {
        ...first.table,
        titles: [first.table.titles[0]?.replace(/HỘ NGHÈO/, 'HỘ NGHÈO, HỘ CẬN NGHÈO') ?? ''],
        columns: first.table.columns.map((c) =>
          c.key === 'households' ? { ...c, path: ['Tổng số hộ'] } : c,
        ),
        lines: [...sectioned(first.table, 'Hộ nghèo'), ...sectioned(second.table, 'Hộ cận nghèo')],
      });
      draft.sheets = draft.sheets.filter((sheet) => sheet !== second.sheet);
    },
    (_, draft) => tablesOf(draft, 'lacks').length === 2,
  ),
];
