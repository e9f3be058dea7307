/**
 * The households of a large register, each computed from its number alone, so that a million of them take no memory and every
 * run makes the same. Names are counted ("Đinh Văn Mẫu 12") and identity numbers run 051000000001, 051000000002, …, so that
 * nobody can take them for a real person's.
 */
export type LargeClass = 'poor' | 'near-poor' | 'average' | 'not-poor';

export interface LargeHousehold {
  /** Counted from 1, also the number in the sheet's first column. */
  readonly number: number;
  readonly hamlet: number;
  readonly group: LargeClass;
  readonly woman: boolean;
  /** Place in {@link FAMILY_NAMES}. */
  readonly family: number;
  readonly born: number;
  /** Place in {@link ETHNICITIES}. */
  readonly ethnicity: number;
  readonly people: number;
  readonly incomeScore: number;
  /** Bit n − 1 stands for the deprivation indicator n. */
  readonly marks: number;
  readonly minority: boolean;
  readonly noLabour: boolean;
  readonly policy: boolean;
  /** 1 to 8, or 0 for none. */
  readonly cause: number;
}

export const PLACES = 20;
export const FAMILY_NAMES = ['Đinh', 'Phạm', 'Nguyễn', 'Hồ'] as const;
export const ETHNICITIES = ['Hrê', 'Kinh', 'Co', 'Xơ Đăng'] as const;

/** @param place counted from 0 */
export function placeName(place: number): string {
  return `Thôn Mẫu ${String(place + 1).padStart(2, '0')}`;
}

/**
 * @param index counted from 0, below `count`
 * @param before households of other communes, so that no two communes are alike
 */
export function largeHousehold(index: number, count: number, before = 0): LargeHousehold {
  const draw = drawer(index + before);
  const kind = draw(100);
  const group: LargeClass =
    kind < 8 ? 'poor' : kind < 14 ? 'near-poor' : kind < 20 ? 'average' : 'not-poor';
  const poor = group === 'poor';
  const ethnicity = [0, 0, 0, 1, 1, 2, 0, 3][draw(8)]!;
  let marks = 0;
  const wanted = poor ? 3 + draw(4) : draw(3);
  for (let drawn = 0; drawn < wanted; drawn += 1) marks |= 1 << draw(12);
  // The same indicator may be drawn twice; a poor household lacks at least three.
  for (let indicator = 0; poor && bits(marks) < 3; indicator += 1) marks |= 1 << indicator;
  return {
    number: index + 1,
    hamlet: Math.floor((index * PLACES) / count),
    group,
    woman: draw(2) === 1,
    family: draw(FAMILY_NAMES.length),
    born: 1945 + draw(58),
    ethnicity,
    people: 1 + draw(7),
    incomeScore: poor || group === 'near-poor' ? 85 + 5 * draw(11) : 145 + 5 * draw(16),
    marks,
    minority: ethnicity !== 1,
    noLabour: draw(9) === 0,
    policy: draw(15) === 0,
    cause: poor || group === 'near-poor' ? 1 + draw(8) : 0,
  };
}

export function bits(marks: number): number {
  let count = 0;
  for (let rest = marks; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Whole numbers from 0 to n − 1 that are the same on every machine; neighbouring numbers share nothing. */
function drawer(index: number): (n: number) => number {
  let state = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}
