/**
 * The made-up households of the sample's register. Names are counted ("Đinh Văn Mẫu Một") and identity numbers run
 * 051000000001, 051000000002, …, so that nobody can take them for a real person's.
 */
import { HAMLETS } from './figures';

export interface SampleHousehold {
  readonly code: string;
  readonly head: string;
  readonly hamlet: string;
  readonly born: number;
  readonly ethnicity: string;
  readonly people: number;
  readonly identity: string;
  readonly incomeScore: number;
  /** Numbers of the deprivation indicators, 1 to 12, ascending. */
  readonly marks: readonly number[];
  readonly poor: boolean;
}

/** Households without clean water and without a latrine; they agree with the served counts of the targets sheet. */
const WITHOUT_WATER = 6;
const WITHOUT_LATRINE = 46;
const WATER = 9;
const LATRINE = 10;
/** How often each other indicator is met, out of the draws; roughly the shape that communes report. */
const COMMON = [1, 1, 1, 2, 3, 4, 5, 5, 5, 6, 7, 7, 7, 8, 8, 11, 11, 11, 12, 12];

function makeRegister(): SampleHousehold[] {
  const draw = drawer(20251231);
  const kinds = HAMLETS.flatMap((hamlet, h) => [
    ...Array.from({ length: hamlet.poor }, () => ({ hamlet: hamlet.name, h, poor: true })),
    ...Array.from({ length: hamlet.nearPoor }, () => ({ hamlet: hamlet.name, h, poor: false })),
  ]);
  let latrines = WITHOUT_LATRINE;
  let waters = WITHOUT_WATER;
  let poorLeft = kinds.filter((kind) => kind.poor).length;
  const inHamlet = new Map<string, number>();
  return kinds.map(({ hamlet, h, poor }, i) => {
    const number = (inHamlet.get(hamlet) ?? 0) + 1;
    inHamlet.set(hamlet, number);
    const marks = new Set<number>();
    if (poor) {
      if (draw(poorLeft) < latrines) {
        marks.add(LATRINE);
        latrines -= 1;
      }
      if (draw(poorLeft) < waters) {
        marks.add(WATER);
        waters -= 1;
      }
      poorLeft -= 1;
    }
    const wanted = poor ? 3 + [0, 0, 0, 1, 1, 2, 3][draw(7)]! : draw(3);
    while (marks.size < wanted) marks.add(COMMON[draw(COMMON.length)]!);
    return {
      code: `TH${h + 1}-${String(number).padStart(3, '0')}`,
      head: `${['Đinh', 'Phạm', 'Đinh', 'Nguyễn'][draw(4)]} ${['Văn', 'Thị'][draw(2)]} Mẫu ${inWords(i + 1)}`,
      hamlet,
      born: 1950 + draw(50),
      ethnicity: draw(12) === 0 ? 'Kinh' : 'Hrê',
      people: 2 + [0, 1, 1, 2, 2, 2, 3, 4][draw(8)]!,
      identity: `051${String(i + 1).padStart(9, '0')}`,
      incomeScore: 85 + 5 * draw(12),
      marks: [...marks].sort((a, b) => a - b),
      poor,
    };
  });
}

/** Whole numbers from 0 to n − 1 that are the same on every machine. */
function drawer(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const DIGITS = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];

/** 1 to 199 in Vietnamese words with capitals: a counted name cannot be mistaken for a person's. */
function inWords(n: number): string {
  if (n >= 100) return `Một Trăm${n === 100 ? '' : ` ${n < 110 ? 'Lẻ ' : ''}${inWords(n - 100)}`}`;
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return DIGITS[ones]!;
  const ten = tens === 1 ? 'Mười' : `${DIGITS[tens]} Mươi`;
  if (ones === 0) return ten;
  const last = ones === 1 && tens > 1 ? 'Mốt' : ones === 5 ? 'Lăm' : DIGITS[ones]!;
  return `${ten} ${last}`;
}

export const REGISTER: readonly SampleHousehold[] = makeRegister();
