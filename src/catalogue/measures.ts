/**
 * The measures of households by place, each with the one name that it keeps from the cell to the
 * form: every group of households at every moment. They are made from the dimensions, so that a new
 * group has its columns, its name and its coordinates at once.
 */
import type { Coordinates } from '../domain/observation';
import { dimension, type Member } from './dimensions';
import data from './words.json';

const SAID = data.measures;

export interface Measure {
  /** "closing.poor", "opening.nearPoorRate" */
  readonly id: string;
  readonly label: string;
  readonly type: 'count' | 'rate' | 'points';
  /** Groups of header words that its column has, and those that it may have beside them. */
  readonly all: readonly string[];
  readonly optional: readonly string[];
  readonly at: Coordinates;
}

const TIME = ['actual', 'plan', 'date', 'classification'];
const COUNTED = [...TIME, 'count', 'sum'];
const ANY = [...COUNTED, 'households'];

/** The word that a member is known by in a header. */
function wordOf(member: Member): string {
  return Object.keys(member.words ?? {})[0] ?? member.code;
}

const GROUPS = dimension('group').members.flatMap(({ field, says, ...member }) =>
  field && says ? [{ ...member, field, says }] : [],
);
const ALL = GROUPS.filter(({ code }) => code === dimension('group').none);
const SOME = GROUPS.filter((group) => !ALL.includes(group));

/** `now`: a table of one moment does not name it. */
const MOMENTS = [
  { name: 'opening', at: { moment: 'opening' }, words: ['opening'], said: SAID.opening },
  { name: 'closing', at: { moment: 'closing' }, words: ['closing'], said: SAID.closing },
  { name: 'now', at: {}, words: [], said: SAID.now },
] as const;

/** What is counted of a group: its households, its part of all, the people in them. */
const KINDS = [
  { says: 'count', suffix: '', type: 'count', words: [], optional: ANY, at: count('household') },
  {
    says: 'rate',
    suffix: 'Rate',
    type: 'rate',
    words: ['rate'],
    optional: TIME,
    at: { measure: 'rate', unit: 'percent' },
  },
  {
    says: 'people',
    suffix: 'People',
    type: 'count',
    words: ['people'],
    optional: COUNTED,
    at: count('person'),
  },
] as const;

/** Of its households, those of some kind: "poorMinority", "nearPoorWomanHead". */
const PARTS = dimension('traits').members.map((member) => {
  const says = wordOf(member);
  const suffix = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  const at = { ...count('household'), traits: member.code };
  return { says, suffix, type: 'count', words: [says], optional: COUNTED, at } as const;
});

function count(unit: string): Coordinates {
  return { measure: 'count', unit };
}

function atMoments(): Measure[] {
  return MOMENTS.flatMap(({ name, at, words, said }) =>
    [...(name === 'now' ? [] : ALL), ...SOME].flatMap((group) =>
      [...KINDS, ...PARTS].flatMap((kind): Measure[] => {
        const label = group.says[kind.says];
        return label === undefined
          ? []
          : [
              {
                id: `${name}.${group.field}${kind.suffix}`,
                label: `${label}${said}`,
                type: kind.type,
                all: [...words, wordOf(group), ...kind.words],
                optional: ALL.includes(group) ? COUNTED : kind.optional,
                at: { ...at, ...kind.at, group: group.code },
              },
            ];
      }),
    ),
  );
}

/** Only what is poor is meant to become less. */
function reductions(): Measure[] {
  return SOME.filter(({ whole }) => whole !== undefined).flatMap((group): Measure[] => {
    const all = ['reduction', wordOf(group)];
    const at = { moment: 'change', group: group.code };
    const points = (word: string): Measure => ({
      id: `reduction.${group.field}Points`,
      label: `${SAID.points} ${group.vi.toLowerCase()} ${SAID.fewer}`,
      type: 'points',
      all: [...all, word],
      optional: ANY,
      at: { ...at, measure: 'points', unit: 'percent' },
    });
    return [
      {
        id: `reduction.${group.field}`,
        label: `${SAID.number} ${group.vi.toLowerCase()} ${SAID.fewer}`,
        type: 'count',
        all,
        optional: ANY,
        at: { ...at, ...count('household') },
      },
      points('points'),
      points('rate'),
    ];
  });
}

function whole(id: string, label: string, word: string, at: Coordinates): Measure {
  const optional = word === 'households' ? COUNTED : word === 'count' ? [...TIME, 'sum'] : ANY;
  return { id, label, type: 'count', all: [word], optional, at };
}

export const HOUSEHOLD_MEASURES: readonly Measure[] = [
  whole('total', SAID.total, 'households', count('household')),
  whole('total', SAID.total, 'count', count('household')),
  whole('people', SAID.people, 'people', count('person')),
  ...atMoments(),
  // "Kết quả 2024 > Số hộ": by the word for a count alone; "Đầu năm > Tổng số khẩu".
  ...MOMENTS.filter(({ name }) => name !== 'now').flatMap(({ name, at, words, said }) =>
    ALL.flatMap(({ field, code }) => {
      const id = `${name}.${field}`;
      const dated = (measure: Measure, word: string): Measure => ({
        ...measure,
        all: [...words, word],
        at: { ...at, ...measure.at, group: code },
      });
      return [
        dated(whole(id, `${SAID.total}${said}`, 'count', count('household')), 'count'),
        dated(whole(`${id}People`, `${SAID.people}${said}`, 'people', count('person')), 'people'),
      ];
    }),
  ),
  ...reductions(),
  whole('minorityTotal', SAID.minorityTotal, 'minority', {
    ...count('household'),
    traits: 'minority',
  }),
];

/** The names of all that is counted; rates and points are computed from these. */
export const COUNT_MEASURES: readonly string[] = [
  ...new Set(HOUSEHOLD_MEASURES.flatMap(({ id, type }) => (type === 'count' ? [id] : []))),
].filter((id) => !id.startsWith('now.'));

/** What the review counts of a group by place, by the names of its forms: "near.indicator3". */
const REVIEW = dimension('group').members.flatMap(({ code, review }) => {
  if (review === undefined) return [];
  const at = { ...count('household'), moment: 'closing', group: code };
  const of = (dimensionCode: 'indicator' | 'cause') =>
    dimension(dimensionCode).members.map(
      (member) => [`${review}.${member.code}`, { ...at, [dimensionCode]: member.code }] as const,
    );
  return [
    [`${review}.households`, at] as const,
    [`${review}.deprivations`, { ...at, measure: 'marks' }] as const,
    ...of('indicator'),
    ...of('cause'),
  ];
});

const AT = new Map<string, Coordinates>([
  ...HOUSEHOLD_MEASURES.map(({ id, at }) => [id, at] as const),
  ...REVIEW,
]);

/** The coordinates of a measure by its name. */
export function measureAt(id: string): Coordinates {
  const at = AT.get(id);
  if (!at) throw new Error(`no measure ${id}`);
  return at;
}

export function isMeasure(id: string): boolean {
  return AT.has(id);
}
