/** Untidy registers of poor and near-poor households. */
import fc from 'fast-check';
import { toA1, columnIndex } from '../../../src/domain/address';
import type { Mess } from './mess';
import { count, encoded, raw, text, type Block, type Model, type Row, type Value } from './model';
import type { Rendered } from './render';
import * as words from './words';

export interface RegisterTruth {
  readonly hamlet: string;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  /** Null where the register has no column for it. */
  readonly people: number | null;
}

interface Household {
  readonly poor: boolean;
  readonly people: number;
  readonly lacks: number;
  readonly income: number;
}

/** Where the hamlet stands: in a column of every row, once in a merged cell, or in a heading row above its households. */
type HamletStyle = 'column' | 'merged' | 'heading';

interface Layout {
  readonly hamlet: HamletStyle;
  readonly classes: 'text' | 'marks';
  readonly members: boolean;
  readonly identity: 'none' | 'text' | 'number';
  readonly scores: boolean;
  readonly mark: string;
  readonly word: Readonly<
    Record<
      | 'ordinal'
      | 'head'
      | 'place'
      | 'members'
      | 'identity'
      | 'income'
      | 'lack'
      | 'class'
      | 'poor'
      | 'nearPoor',
      string
    >
  >;
  readonly order: readonly number[];
}

const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
  hamlet: fc.constantFrom<HamletStyle[]>('column', 'merged', 'heading'),
  classes: fc.constantFrom('text', 'marks'),
  members: fc.boolean(),
  identity: fc.constantFrom('none', 'text', 'number'),
  scores: fc.boolean(),
  mark: fc.constantFrom(...words.MARKS),
  word: fc.record({
    ordinal: fc.constantFrom(...words.ORDINAL),
    head: fc.constantFrom(...words.HEAD_NAME),
    place: fc.constantFrom(...words.PLACE),
    members: fc.constantFrom(...words.MEMBERS),
    identity: fc.constantFrom(...words.IDENTITY),
    income: fc.constantFrom(...words.SCORE_INCOME),
    lack: fc.constantFrom(...words.SCORE_LACK),
    class: fc.constantFrom(...words.CLASS),
    poor: fc.constantFrom(...words.CLASS_POOR),
    nearPoor: fc.constantFrom(...words.CLASS_NEAR_POOR),
  }),
  order: fc.array(fc.nat({ max: 999 }), { minLength: 8, maxLength: 8 }),
});

const householdArbitrary: fc.Arbitrary<Household> = fc.boolean().chain((poor) =>
  fc.record({
    poor: fc.constant(poor),
    people: fc.integer({ min: 1, max: 9 }),
    lacks: poor ? fc.integer({ min: 3, max: 12 }) : fc.integer({ min: 0, max: 2 }),
    income: fc.integer({ min: 12, max: 28 }).map((n) => n * 5),
  }),
);

export interface RegisterModel {
  readonly model: Model;
  readonly truth: RegisterTruth[];
  /** To be called on the rendered table: puts the hamlets' merged cells over their rows. */
  readonly finish: (rendered: Rendered) => void;
}

export const registerModelArbitrary = (mess: Mess): fc.Arbitrary<RegisterModel> =>
  fc
    .tuple(
      layoutArbitrary,
      fc.subarray(words.HAMLETS, { minLength: 1, maxLength: 4 }),
      fc.array(fc.array(householdArbitrary, { minLength: 1, maxLength: 8 }), {
        minLength: 4,
        maxLength: 4,
      }),
    )
    .map(([layout, names, households]) => {
      const hamlets = names.map((name, i) => ({
        name: `Thôn ${name}`,
        households: households[i]!,
      }));
      const truth = hamlets.map(({ name, households: list }): RegisterTruth => ({
        hamlet: name,
        households: list.length,
        poor: list.filter((h) => h.poor).length,
        nearPoor: list.filter((h) => !h.poor).length,
        people: layout.members ? list.reduce((all, h) => all + h.people, 0) : null,
      }));
      const places = hamlets.flatMap(({ name, households: list }) => list.map(() => name));
      return {
        model: modelOf(layout, mess, hamlets),
        truth,
        finish: (rendered) => layout.hamlet === 'merged' && mergePlaces(rendered, places, mess),
      };
    });

function modelOf(
  layout: Layout,
  mess: Mess,
  hamlets: readonly { name: string; households: readonly Household[] }[],
): Model {
  let number = 0;
  const rows = hamlets.flatMap(({ name, households }, h): Row[] => [
    ...(layout.hamlet === 'heading'
      ? [
          {
            kind: 'group' as const,
            cells: { ordinal: text(['I', 'II', 'III', 'IV'][h]!), head: text(name) },
          },
        ]
      : []),
    ...households.map((household, i): Row => {
      number += 1;
      return {
        kind: 'leaf',
        cells: householdCells(
          layout,
          household,
          name,
          number,
          layout.hamlet === 'heading' ? i + 1 : number,
        ),
      };
    }),
  ]);
  const people = hamlets
    .flatMap((hamlet) => hamlet.households)
    .reduce((all, h) => all + h.people, 0);
  return {
    blocks: blocksOf(layout, mess),
    rows,
    label: 'head',
    total: { members: count(people) },
    unitLine: null,
    titles: ['UBND XÃ SƠN MẪU', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
  };
}

function householdCells(
  layout: Layout,
  h: Household,
  hamlet: string,
  number: number,
  ordinal: number,
): Record<string, Value> {
  const identity = `051${String(number).padStart(9, '0')}`;
  const mark = layout.mark === '1' ? 1 : layout.mark;
  return {
    ordinal: raw(ordinal),
    head: text(`Đinh Văn Mẫu ${number}`),
    place: layout.hamlet === 'column' ? text(hamlet) : null,
    members: count(h.people),
    identity: raw(
      layout.identity === 'number'
        ? { v: Number(identity), format: '0' }
        : { v: identity, format: '@' },
    ),
    income: raw(h.income),
    lack: raw(h.lacks * 10),
    class: text(h.poor ? layout.word.poor : layout.word.nearPoor),
    poor: h.poor ? raw(mark) : null,
    nearPoor: h.poor ? null : raw(mark),
  };
}

function blocksOf(layout: Layout, mess: Mess): Block[] {
  const { word } = layout;
  const single = (key: string, label: string): Block => [{ key, path: [label] }];
  const under = ['Kết quả rà soát', 'Phân loại hộ'].slice(3 - mess.depth);
  const classes: Block =
    layout.classes === 'text'
      ? [{ key: 'class', path: [word.class] }]
      : [
          { key: 'poor', path: [...under, 'Hộ nghèo'] },
          { key: 'nearPoor', path: [...under, 'Hộ cận nghèo'] },
        ];
  const free = [
    ...(layout.hamlet === 'heading' ? [] : [single('place', word.place)]),
    ...(layout.members ? [single('members', word.members)] : []),
    ...(layout.identity === 'none' ? [] : [single('identity', word.identity)]),
    ...(layout.scores ? [single('income', word.income), single('lack', word.lack)] : []),
    classes,
  ];
  const shuffled = free
    .map((block, i) => ({ block, at: layout.order[i % 8]! * 100 + i }))
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
  return [single('ordinal', word.ordinal), single('head', word.head), ...shuffled];
}

/** One merged cell for each run of neighbouring rows of a hamlet; a repeated header or a total row ends a run. */
function mergePlaces({ drawing, places }: Rendered, hamlets: readonly string[], mess: Mess): void {
  const column = columnIndex(places.columns['place']!);
  for (let i = 0; i < hamlets.length; i += 1) {
    let end = i;
    while (
      hamlets[end + 1] === hamlets[i] &&
      places.leafRows[end + 1] === places.leafRows[end]! + 1
    )
      end += 1;
    const [top, bottom] = [places.leafRows[i]! - 1, places.leafRows[end]! - 1];
    if (top === bottom)
      drawing.put(toA1(top, column), encoded(hamlets[i]!, mess), { border: true });
    else
      drawing.span(`${toA1(top, column)}:${toA1(bottom, column)}`, encoded(hamlets[i]!, mess), {
        border: true,
        vertical: 'center',
      });
    i = end;
  }
}
