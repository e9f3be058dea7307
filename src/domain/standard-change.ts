/**
 * A household under two poverty standards, the one that lists are made by now and the one of the
 * lists that come: which class each gives it, and why. What the register does not say is not
 * judged.
 */
import type { ReviewHousehold } from './review-facts';

/** Poor and near-poor by the standard; outside is whoever is above its line. */
export type StandardClass = 'poor' | 'near-poor' | 'outside';

/** Lines of one area on one day; null where nobody knows the value. */
export interface StandardLines {
  /** Đồng for each person and month. */
  readonly income: number | null;
  /** Income score up to which a household is within the line, while a score table is in force. */
  readonly score: number | null;
}

export interface ClassStandard {
  /** Deprived indicators from which a household within the line is poor. */
  readonly threshold: number | null;
  /** Points of one indicator, while a score table is in force. */
  readonly points: number | null;
  /** Where its indicators are among the marks of a household. */
  readonly marks: readonly number[];
  /** Those of them that the register has a column for and nobody has filled in. */
  readonly unasked: readonly number[];
  /** null for a place of which the law does not say which line holds. */
  readonly linesOf: (household: ReviewHousehold) => StandardLines | null;
}

/** What keeps a household from being judged. */
export type Gap =
  | { readonly kind: 'area' | 'standard' | 'income' | 'score-table' }
  /**
   * The class hangs on these indicators, by their place among the marks; empty: on which they are.
   */
  | { readonly kind: 'indicators'; readonly missing: readonly number[] };

export interface Judgement {
  /** null when it cannot be told. */
  readonly group: StandardClass | null;
  readonly by: 'income' | 'score' | null;
  /** The fewest and the most deprivations that the register allows. */
  readonly least: number;
  readonly most: number;
  /** The line that its income or score is measured by. */
  readonly line: number | null;
  readonly gap: Gap | null;
}

/** What the count that a register types beside its marks is a count of. */
export interface OwnCount {
  /** Where the indicators that the register counts are among the marks. */
  readonly marks: readonly number[];
  /** Points of one of them, for a register that types the score alone. */
  readonly points: number | null;
}

function judge(household: ReviewHousehold, standard: ClassStandard, own: OwnCount): Judgement {
  const lines = standard.linesOf(household);
  const { least, most, missing } = deprivationsOf(household, standard, own);
  const open = (gap: Gap, line: number | null = null, by: Judgement['by'] = null): Judgement => ({
    group: null,
    by,
    least,
    most,
    line,
    gap,
  });
  if (lines === null) return open({ kind: 'area' });
  const { threshold } = standard;
  if (lines.income === null || threshold === null) return open({ kind: 'standard' });
  const income = household.income?.toNumber() ?? null;
  const score = household.incomeScore?.toNumber() ?? null;
  if (income === null && score === null) return open({ kind: 'income' });
  if (income === null && lines.score === null) return open({ kind: 'score-table' });
  const by = income === null ? 'score' : 'income';
  const line = by === 'income' ? lines.income : lines.score;
  const within = line !== null && (income ?? score ?? Infinity) <= line;
  const told = (group: StandardClass): Judgement => ({ group, by, least, most, line, gap: null });
  if (!within) return told('outside');
  if (least >= threshold) return told('poor');
  if (most < threshold) return told('near-poor');
  return open({ kind: 'indicators', missing }, line, by);
}

/**
 * Between which numbers the deprivations of a household are: a mark that the register lacks may be
 * one or none. Where marks of the register's own indicators are missing, the count typed beside
 * them says how many there are; those that the standard dropped may be among them, those that came
 * with it may be added. A typed count that the marks contradict is left aside.
 */
function deprivationsOf(
  household: ReviewHousehold,
  { marks, unasked }: ClassStandard,
  own: OwnCount,
): Range & { readonly missing: readonly number[] } {
  const markAt = (at: number): boolean | null =>
    unasked.includes(at) ? null : (household.indicators[at] ?? null);
  const least = marks.filter((at) => markAt(at) === true).length;
  const missing = marks.filter((at) => markAt(at) === null);
  const byMarks = { least, most: least + missing.length };
  const typed = own.marks.every((at) => markAt(at) !== null) ? null : typedCount(household, own);
  if (missing.length === 0 || typed === null) return { ...byMarks, missing };
  const common = marks.filter((at) => own.marks.includes(at)).length;
  const dropped = own.marks.length - common;
  const both = {
    least: Math.max(byMarks.least, typed - dropped),
    most: Math.min(byMarks.most, Math.min(typed, common) + marks.length - common),
  };
  if (both.least > both.most) return { ...byMarks, missing };
  return { ...both, missing: dropped === 0 ? marks.filter((at) => !own.marks.includes(at)) : [] };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** "Số chỉ số thiếu hụt" as typed, else out of the deprivation score; null when it is no count. */
function typedCount(
  { deprivations, deprivationScore }: ReviewHousehold,
  { points }: OwnCount,
): number | null {
  const count =
    deprivations?.toNumber() ??
    (points === null || deprivationScore === null ? null : deprivationScore.toNumber() / points);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
}

/** How a household moves between the standards; null while one of the two cannot be told. */
export const STANDARD_MOVES = [
  'poorStays',
  'poorToNear',
  'poorLeaves',
  'nearStays',
  'nearToPoor',
  'nearLeaves',
  'entersPoor',
  'entersNear',
  'outside',
] as const;
export type StandardMove = (typeof STANDARD_MOVES)[number];

const MOVES: Readonly<Record<StandardClass, Readonly<Record<StandardClass, StandardMove>>>> = {
  poor: { poor: 'poorStays', 'near-poor': 'poorToNear', outside: 'poorLeaves' },
  'near-poor': { poor: 'nearToPoor', 'near-poor': 'nearStays', outside: 'nearLeaves' },
  outside: { poor: 'entersPoor', 'near-poor': 'entersNear', outside: 'outside' },
};

export interface JudgedHousehold {
  readonly household: ReviewHousehold;
  readonly before: Judgement;
  readonly after: Judgement;
  readonly move: StandardMove | null;
}

export function moveOf(
  household: ReviewHousehold,
  from: ClassStandard,
  to: ClassStandard,
  own: OwnCount,
): JudgedHousehold {
  const before = judge(household, from, own);
  const after = judge(household, to, own);
  const move = before.group && after.group ? MOVES[before.group][after.group] : null;
  return { household, before, after, move };
}
