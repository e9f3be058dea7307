/** One household of one year's register, as far as following it from year to year needs it. */
import type { CellRef } from '../address';
import type { Decimal } from '../decimal';
import type { HouseholdClass } from '../facts';
import type { Grade, Person, Reason } from '../persons/person';

/**
 * What the words beside a household, its marks, or the list that it stands in say has happened to
 * it.
 */
export type Told =
  'above-line' | 'relapsed' | 'newly' | 'moved-away' | 'died' | 'moved-in' | 'split' | 'merged';

export interface RegisterHousehold {
  readonly place: { readonly name: string; readonly key: string };
  readonly group: HouseholdClass | null;
  readonly people: Decimal | null;
  /** "" when the register gives it none. */
  readonly code: string;
  /** The head first, then the further members where the register has a line for each. */
  readonly persons: readonly Person[];
  readonly told: ReadonlySet<Told>;
  /** The cell with the name of its head. */
  readonly cell: CellRef;
}

/** The households of one workbook. */
export interface RegisterSide {
  readonly households: readonly RegisterHousehold[];
  /**
   * True when the register lists all households of the commune, not the poor and near-poor alone.
   */
  readonly complete: boolean;
}

/** Why two lines of two registers are taken for one household. */
export type LinkReason =
  | Reason
  /** One citizen's number, names that differ by a slip of typing. */
  | 'same-id-slip'
  /** One hamlet and year of birth, names that differ by a slip of typing. */
  | 'slip-of-name'
  /** One name and hamlet, but another year of birth. */
  | 'other-birth'
  /** Another head, the same people in it. */
  | 'members'
  /** Another head under one household code, in registers whose codes stay. */
  | 'same-code'
  /** The officer has said so. */
  | 'officer';

/** Positions in the two registers. */
export interface Link {
  readonly old: number;
  readonly now: number;
  readonly grade: Grade;
  readonly reason: LinkReason;
}

export interface Linked {
  /** Households that go on, each at most once on either side; never of grade `possible`. */
  readonly links: readonly Link[];
  /** Pairs that may be one household; nothing is counted from them. */
  readonly doubts: readonly Link[];
  /** Households of now that left one of before: position of now → position of before. */
  readonly splits: ReadonlyMap<number, Link>;
  /** Households of before that went into one of now: position of before → position of now. */
  readonly mergers: ReadonlyMap<number, Link>;
}

/** What the officer has decided about pairs. */
export interface Decisions {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
}

export const NO_DECISIONS: Decisions = { same: [], different: [] };
