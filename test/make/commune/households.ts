/**
 * The households of an invented commune, each with what it was when the period began and what it is now. Every figure of every form
 * can be counted from them, so that nothing has to be asked of the program that is under test.
 */

export type Standing = 'poor' | 'near' | 'average' | 'none' | 'absent';
export type Way =
  | 'becomes'
  | 'crossesLine'
  | 'otherDecrease'
  | 'comesFrom'
  | 'relapsed'
  | 'newlyPoor'
  | 'otherIncrease';

export interface TrueHousehold {
  readonly code: string;
  readonly name: string;
  readonly hamlet: string;
  readonly people: number;
  readonly born: number;
  readonly ethnicity: string;
  readonly noLabour: boolean;
  readonly policy: boolean;
  readonly marks: readonly number[];
  readonly causes: readonly number[];
  readonly incomeScore: number;
  readonly before: Standing;
  readonly now: Standing;
  /** How it came into the poor (or near-poor) households of the period, or left them; null where it stayed. */
  readonly ways: { readonly poor: Way | null; readonly near: Way | null };
}

export const HAMLETS = [
  'Mẫu Một',
  'Mẫu Hai',
  'Mẫu Ba',
  'Mẫu Bốn',
  'Mẫu Năm',
  'Mẫu Sáu',
  'Mẫu Bảy',
  'Mẫu Tám',
  'Mẫu Chín',
  'Mẫu Mười',
  'Mẫu Mười Một',
  'Mẫu Mười Hai',
].map((name) => `Thôn ${name}`);
/** Syllables that count: a name of two of them behind "Mẫu" is nobody's. */
const SYLLABLES = [...'bdghklmnrtvx'].flatMap((first) =>
  ['a', 'i', 'o', 'ê', 'ư', 'ôn'].map((rest) => first.toUpperCase() + rest),
);
const FAMILIES = ['Đinh', 'Phạm', 'Nguyễn', 'Hồ', 'Trần'];
const ETHNIC = ['Hrê', 'Hrê', 'Hrê', 'Hrê', 'Hrê', 'Kinh', 'Kinh', 'Kinh', 'Cor', 'Xơ Đăng'];

/** Repeatable whole numbers below a bound, so that a failure comes back. */
export function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** In a hundred: what a household was and is. The moves of a half year are the same with fewer of them. */
const PATHS: readonly (readonly [number, Standing, Standing])[] = [
  [11, 'poor', 'poor'],
  [3, 'poor', 'near'],
  [3, 'poor', 'none'],
  [1, 'poor', 'absent'],
  [5, 'near', 'near'],
  [1, 'near', 'poor'],
  [3, 'near', 'average'],
  [1, 'near', 'absent'],
  [2, 'none', 'poor'],
  [1, 'none', 'near'],
  [1, 'absent', 'poor'],
  [1, 'absent', 'near'],
  [4, 'average', 'average'],
  [63, 'none', 'none'],
];

/** The first so many hamlets, with made-up ones where there are more. */
export const hamletsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => HAMLETS[at] ?? `Thôn Mẫu Số ${at + 1}`);

export function makeHouseholds(
  count: number,
  seed: number,
  hamlets: readonly string[] = HAMLETS,
): TrueHousehold[] {
  const draw = drawer(seed);
  return Array.from({ length: count }, (_, index): TrueHousehold => {
    let left = draw(100);
    const [, before, now] = PATHS.find(([share]) => (left -= share) < 0)!;
    const inside = now === 'poor' || now === 'near';
    const wanted = now === 'poor' ? 3 + draw(4) : now === 'near' ? draw(3) : 0;
    const fellBack = draw(2) === 0;
    return {
      code: `M${String(index + 1).padStart(5, '0')}`,
      name: `${FAMILIES[draw(5)]} ${draw(2) ? 'Văn' : 'Thị'} Mẫu ${SYLLABLES[Math.floor(index / SYLLABLES.length) % SYLLABLES.length]!} ${SYLLABLES[index % SYLLABLES.length]!}`,
      hamlet: hamlets[draw(hamlets.length)]!,
      people: 1 + draw(8),
      born: 1945 + draw(60),
      ethnicity: ETHNIC[draw(ETHNIC.length)]!,
      noLabour: draw(9) === 0,
      policy: draw(12) === 0,
      marks: some(draw, wanted, 12),
      causes: inside ? some(draw, 1 + draw(3), 8) : [],
      incomeScore: inside ? 85 + 5 * draw(12) : now === 'average' ? 145 + draw(30) : 180 + draw(60),
      before,
      now,
      ways: {
        poor: wayOf('poor', before, now, fellBack),
        near: wayOf('near', before, now, fellBack),
      },
    };
  });
}

function some(draw: (below: number) => number, wanted: number, of: number): number[] {
  const all = new Set<number>();
  while (all.size < wanted) all.add(1 + draw(of));
  return [...all].sort((a, b) => a - b);
}

function wayOf(
  group: 'poor' | 'near',
  before: Standing,
  now: Standing,
  fellBack: boolean,
): Way | null {
  const other = group === 'poor' ? 'near' : 'poor';
  if (before === now || (before !== group && now !== group)) return null;
  if (before === group)
    return now === other ? 'becomes' : now === 'absent' ? 'otherDecrease' : 'crossesLine';
  return before === other
    ? 'comesFrom'
    : before === 'absent'
      ? 'otherIncrease'
      : fellBack
        ? 'relapsed'
        : 'newlyPoor';
}
