/** Summaries of several years and moments. */
import type { CellSpec } from '../../cell';
import type { Column, Line, Table } from '../model';
import { mayState, state } from '../tables';
import { GROUPS, type Hamlet } from '../world';
import { alone, forget, NAME, replace, summaryOf } from './replaced';
import { ofTable, type Trait } from './trait';

export const yearTraits: readonly Trait[] = [
  ofTable(
    'years across',
    1,
    ['summary'],
    ({ table: own }, chance, draft) => {
      const { year, hamlets } = draft.world;
      forget(draft, /^(?:opening|closing\.people)/);
      const order = chance.maybe(0.8) ? [year - 1, year] : [year, year - 1];
      const classFirst = chance.maybe(0.3);
      const columns: Column[] = [
        { key: 'stt', path: ['STT'] },
        { key: 'place', path: ['Thôn'] },
        { key: 'total', path: ['Tổng số hộ'] },
        ...(classFirst
          ? GROUPS.flatMap((group) =>
              order.map((y) => ({ key: `${group}${y}`, path: [NAME[group], `Năm ${y}`] })),
            )
          : order.flatMap((y) =>
              GROUPS.map((group) => ({ key: `${group}${y}`, path: [`Năm ${y}`, NAME[group]] })),
            )),
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
            ...Object.fromEntries(
              GROUPS.flatMap((group) => [
                [`${group}${year - 1}`, sum((h) => h.flow[group].opening)],
                [`${group}${year}`, sum((h) => h.flow[group].closing)],
              ]),
            ),
          },
        };
      };
      for (const group of GROUPS) {
        // The end of last year is the start of this one, for those who say so.
        draft.account.may.set(
          `opening.${group}`,
          hamlets.reduce((all, h) => all + h.flow[group].opening, 0),
        );
        for (const h of hamlets)
          draft.account.may.set(`opening.${group}@${h.name}`, h.flow[group].opening);
      }
      draft.account.may.set(
        'opening.total',
        hamlets.reduce((all, h) => all + h.households, 0),
      );
      for (const h of hamlets) draft.account.may.set(`opening.total@${h.name}`, h.households);
      replace(
        draft,
        own,
        summaryOf(
          columns,
          [
            ...hamlets.map((h, at) => line('item', h.name, [h], at + 1)),
            line('total', 'Tổng cộng', hamlets, null),
          ],
          `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year - 1} VÀ NĂM ${year}`,
        ),
      );
    },
    (_, draft) => alone(draft),
  ),
  ofTable(
    'years down',
    1,
    ['summary'],
    ({ table: own }, chance, draft) => {
      const { year, hamlets } = draft.world;
      forget(draft, /^(?:opening|closing\.people)/);
      for (const group of GROUPS) {
        draft.account.may.set(
          `opening.${group}`,
          hamlets.reduce((all, h) => all + h.flow[group].opening, 0),
        );
        for (const h of hamlets)
          draft.account.may.set(`opening.${group}@${h.name}`, h.flow[group].opening);
      }
      draft.account.may.set(
        'opening.total',
        hamlets.reduce((all, h) => all + h.households, 0),
      );
      for (const h of hamlets) draft.account.may.set(`opening.total@${h.name}`, h.households);
      const once = chance.maybe(0.4);
      const byYear = chance.maybe(0.4);
      const cell = (h: Hamlet, y: number): Line => ({
        kind: 'item',
        cells: {
          place: h.name,
          year: y,
          total: h.households,
          poor: y === year ? h.flow.poor.closing : h.flow.poor.opening,
          nearPoor: y === year ? h.flow.nearPoor.closing : h.flow.nearPoor.opening,
        },
      });
      const sum = (y: number): Line => {
        const of = (pick: (h: Hamlet) => number): number =>
          hamlets.reduce((all, h) => all + pick(h), 0);
        const moment = y === year ? 'closing' : 'opening';
        return {
          kind: 'total',
          cells: {
            place: y === year && !byYear ? null : 'Tổng cộng',
            year: y,
            total: of((h) => h.households),
            poor: of((h) => h.flow.poor[moment]),
            nearPoor: of((h) => h.flow.nearPoor[moment]),
          },
        };
      };
      const lines = byYear
        ? [year - 1, year].flatMap((y) => hamlets.map((h) => cell(h, y)))
        : hamlets.flatMap((h) => [year - 1, year].map((y) => cell(h, y)));
      const blank = byYear ? 'year' : 'place';
      if (once)
        lines.forEach((line, at) => {
          if (byYear ? at % hamlets.length > 0 : at % 2 === 1) line.cells[blank] = null;
        });
      if (chance.maybe(0.4)) lines.push(sum(year - 1), sum(year));
      replace(
        draft,
        own,
        summaryOf(
          [
            ...(byYear
              ? [
                  { key: 'year', path: ['Năm'] },
                  { key: 'place', path: ['Thôn'] },
                ]
              : [
                  { key: 'place', path: ['Thôn'] },
                  { key: 'year', path: ['Năm'] },
                ]),
            { key: 'total', path: ['Tổng số hộ'] },
            { key: 'poor', path: ['Hộ nghèo'] },
            { key: 'nearPoor', path: ['Hộ cận nghèo'] },
          ],
          lines,
          `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CÁC NĂM ${year - 1}, ${year}`,
        ),
      );
    },
    (_, draft) => alone(draft),
  ),
  ofTable(
    'start and end of the year in two tables',
    1,
    ['summary'],
    ({ sheet, table: own }, _, draft) => {
      const { hamlets, year } = draft.world;
      forget(draft, /^closing\.people/);
      const at = (moment: 'opening' | 'closing', word: string): Table => {
        const line = (
          kind: Line['kind'],
          name: string,
          list: readonly Hamlet[],
          stt: CellSpec,
        ) => ({
          kind,
          cells: {
            stt,
            place: name,
            total: list.reduce((all, h) => all + h.households, 0),
            ...Object.fromEntries(
              GROUPS.map((group) => [
                group,
                list.reduce((all, h) => all + h.flow[group][moment], 0),
              ]),
            ),
          },
        });
        return summaryOf(
          [
            { key: 'stt', path: ['STT'] },
            { key: 'place', path: ['Thôn'] },
            { key: 'total', path: ['Tổng số hộ'] },
            { key: 'poor', path: ['Hộ nghèo'] },
            { key: 'nearPoor', path: ['Hộ cận nghèo'] },
          ],
          [
            ...hamlets.map((h, i) => line('item', h.name, [h], i + 1)),
            line('total', 'Cộng', hamlets, null),
          ],
          `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ${word} NĂM ${year}`,
        );
      };
      for (const group of GROUPS)
        state(draft.account, draft.world, `opening.${group}`, (h) => h.flow[group].opening);
      mayState(draft.account, draft.world, 'opening.total', (h) => h.households);
      replace(draft, own, at('opening', 'ĐẦU'));
      sheet.tables.push(at('closing', 'CUỐI'));
    },
    (_, draft) => alone(draft),
  ),
];
