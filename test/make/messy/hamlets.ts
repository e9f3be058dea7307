/** Untidy tables of poor and near-poor households by hamlet. */
import fc from 'fast-check';
import { percent } from '../sample/figures';
import type { Mess } from './mess';
import {
  count,
  rate,
  text,
  type Block,
  type Column,
  type Model,
  type Row,
  type Value,
} from './model';
import * as words from './words';

export interface HamletTruth {
  readonly name: string;
  readonly households: number;
  readonly people: number | null;
  readonly opening: { readonly poor: number; readonly nearPoor: number } | null;
  readonly poor: number;
  readonly nearPoor: number;
}

/** Which of the optional columns there are, and what each is called. */
interface Layout {
  readonly opening: boolean;
  readonly people: boolean;
  readonly rates: boolean;
  readonly note: boolean;
  readonly ordinalWord: string;
  readonly placeWord: string;
  readonly householdsWord: string;
  readonly peopleWord: string;
  readonly noteWord: string;
  readonly openingWord: string;
  readonly closingWord: string;
  readonly poorWord: string;
  readonly nearPoorWord: string;
  readonly countWord: string;
  readonly rateWord: string;
  /** Shares that sort the blocks after the names. */
  readonly order: readonly number[];
}

const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
  opening: fc.boolean(),
  people: fc.boolean(),
  rates: fc.boolean(),
  note: fc.boolean(),
  ordinalWord: fc.constantFrom(...words.ORDINAL),
  placeWord: fc.constantFrom(...words.PLACE),
  householdsWord: fc.constantFrom(...words.HOUSEHOLDS),
  peopleWord: fc.constantFrom(...words.PEOPLE),
  noteWord: fc.constantFrom(...words.NOTE),
  openingWord: fc.constantFrom(...words.OPENING),
  closingWord: fc.constantFrom(...words.CLOSING),
  poorWord: fc.constantFrom(...words.POOR),
  nearPoorWord: fc.constantFrom(...words.NEAR_POOR),
  countWord: fc.constantFrom(...words.COUNT_LEAF),
  rateWord: fc.constantFrom(...words.RATE_LEAF),
  order: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
});

const hamletsArbitrary: fc.Arbitrary<Omit<HamletTruth, 'people' | 'opening'>[]> = fc
  .subarray(words.HAMLETS, { minLength: 2, maxLength: 8 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .record({
            households: fc.integer({ min: 40, max: 2400 }),
            poorShare: fc.nat({ max: 40 }),
            nearShare: fc.nat({ max: 30 }),
          })
          .map(({ households, poorShare, nearShare }) => ({
            name: `Thôn ${name}`,
            households,
            poor: Math.floor((households * poorShare) / 100),
            nearPoor: Math.floor((households * nearShare) / 100),
          })),
      ),
    ),
  );

export const hamletModelArbitrary = (
  mess: Mess,
): fc.Arbitrary<{ model: Model; truth: HamletTruth[] }> =>
  fc.tuple(layoutArbitrary, hamletsArbitrary).map(([layout, hamlets]) => {
    const truth = hamlets.map((hamlet, i): HamletTruth => ({
      ...hamlet,
      people: layout.people ? hamlet.households * 4 + i : null,
      opening: layout.opening ? { poor: hamlet.poor + 3 + i, nearPoor: hamlet.nearPoor + 2 } : null,
    }));
    return { model: modelOf(layout, mess, truth), truth };
  });

function modelOf(layout: Layout, mess: Mess, truth: readonly HamletTruth[]): Model {
  return {
    blocks: blocksOf(layout, mess),
    label: 'place',
    unitLine: null,
    titles: ['UBND XÃ SƠN MẪU', 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    rows:
      mess.grouped && truth.length >= 4
        ? groupedRows(truth)
        : truth.map((hamlet, i) => leaf(hamlet, String(i + 1))),
    total: figures(whole(truth)),
  };
}

function blocksOf(layout: Layout, mess: Mess): Block[] {
  const single = (key: string, word: string): Block => [{ key, path: [word] }];
  const moments = layout.opening
    ? ([
        ['opening', layout.openingWord],
        ['closing', layout.closingWord],
      ] as const)
    : ([['closing', null]] as const);
  const figureBlocks = moments.flatMap(([moment, word]) =>
    momentBlocks(layout, mess, moment, word),
  );
  const free = [
    single('households', layout.householdsWord),
    ...(layout.people ? [single('people', layout.peopleWord)] : []),
    ...figureBlocks,
  ];
  const shuffled = free
    .map((block, i) => ({ block, at: layout.order[i % 12]! * 100 + i }))
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
  return [
    single('ordinal', layout.ordinalWord),
    single('place', layout.placeWord),
    ...shuffled,
    ...(layout.note ? [single('note', layout.noteWord)] : []),
  ];
}

/** The columns of one moment: flat names, a heading for each class, or a heading for the moment over the classes. */
function momentBlocks(
  layout: Layout,
  mess: Mess,
  moment: string,
  momentWord: string | null,
): Block[] {
  const classes = [
    ['poor', layout.poorWord],
    ['nearPoor', layout.nearPoorWord],
  ] as const;
  const lower = (word: string) =>
    word
      .replace(/^Số /, '')
      .replace(/^Đ/, 'đ')
      .replace(/^(?!HN|HCN)./, (letter) => letter.toLowerCase());
  const when = momentWord === null ? '' : ` ${lower(momentWord)}`;
  if (mess.depth === 1) {
    return classes.flatMap(([key, word]): Block[] => [
      [{ key: `${moment}.${key}`, path: [`${word}${when}`] }],
      ...(layout.rates
        ? [[{ key: `${moment}.${key}Rate`, path: [`Tỷ lệ ${lower(word)}${when} (%)`] }]]
        : []),
    ]);
  }
  const above = mess.depth === 2 ? null : (momentWord ?? 'Kết quả rà soát năm 2025');
  const columns = classes.map(([key, word]): Column[] => {
    const path = above === null ? [`${word}${when}`] : [above, word];
    return layout.rates
      ? [
          { key: `${moment}.${key}`, path: [...path, layout.countWord] },
          { key: `${moment}.${key}Rate`, path: [...path, layout.rateWord] },
        ]
      : [{ key: `${moment}.${key}`, path }];
  });
  return above === null ? columns : [columns.flat()];
}

function whole(hamlets: readonly HamletTruth[]): HamletTruth {
  const sum = (of: (hamlet: HamletTruth) => number) =>
    hamlets.reduce((all, hamlet) => all + of(hamlet), 0);
  return {
    name: '',
    households: sum((h) => h.households),
    poor: sum((h) => h.poor),
    nearPoor: sum((h) => h.nearPoor),
    people: hamlets[0]!.people === null ? null : sum((h) => h.people!),
    opening:
      hamlets[0]!.opening === null
        ? null
        : { poor: sum((h) => h.opening!.poor), nearPoor: sum((h) => h.opening!.nearPoor) },
  };
}

function figures(hamlet: HamletTruth): Record<string, Value> {
  const of = (moment: string, poor: number, nearPoor: number) => ({
    [`${moment}.poor`]: count(poor),
    [`${moment}.poorRate`]: rate(percent(poor, hamlet.households)),
    [`${moment}.nearPoor`]: count(nearPoor),
    [`${moment}.nearPoorRate`]: rate(percent(nearPoor, hamlet.households)),
  });
  return {
    households: count(hamlet.households),
    ...(hamlet.people === null ? {} : { people: count(hamlet.people) }),
    ...(hamlet.opening ? of('opening', hamlet.opening.poor, hamlet.opening.nearPoor) : {}),
    ...of('closing', hamlet.poor, hamlet.nearPoor),
  };
}

function leaf(hamlet: HamletTruth, ordinal: string): Row {
  return {
    kind: 'leaf',
    cells: { ordinal: text(ordinal), place: text(hamlet.name), ...figures(hamlet) },
  };
}

/** Two former communes with their sums above their own hamlets, numbered I and II. */
function groupedRows(hamlets: readonly HamletTruth[]): Row[] {
  const half = Math.ceil(hamlets.length / 2);
  return [hamlets.slice(0, half), hamlets.slice(half)].flatMap((part, g): Row[] => [
    {
      kind: 'group',
      cells: {
        ordinal: text(['I', 'II'][g]!),
        place: text(['Xã Sơn Mẫu (cũ)', 'Xã Trà Mẫu (cũ)'][g]!),
        ...figures(whole(part)),
      },
    },
    ...part.map((hamlet, i) => leaf(hamlet, String(i + 1))),
  ]);
}
