/**
 * One line of a list of persons, as far as telling persons apart needs it. Names are here as keys
 * for comparison alone.
 */
import type { Birth } from '../birth';
import type { CitizenId } from '../citizen-id';

export interface Person {
  /** With accents, without differences of writing. */
  readonly name: string;
  /** Without accents. */
  readonly bare: string;
  readonly birth: Birth | null;
  readonly id: CitizenId | null;
  /** Key of the hamlet; "" when it is not known. */
  readonly place: string;
}

/** How sure it is that several lines are one person. */
export type Grade = 'certain' | 'probable' | 'possible';

export type Reason =
  /** One citizen's number. */
  | 'same-id'
  /** One citizen's number, names that differ by more than accents. */
  | 'same-id-other-name'
  /** One nine-digit number of an old card. */
  | 'same-old-id'
  | 'same-old-id-other-name'
  /** One name and birth; two numbers that differ by a slip of typing. */
  | 'near-ids'
  /** One name and year of birth, two numbers. */
  | 'two-ids'
  /** One name and one day of birth. */
  | 'same-birthday'
  /** One name, year of birth and hamlet. */
  | 'same-year-place'
  /** One name and year of birth; the hamlet is not known, or the days of birth differ. */
  | 'same-year'
  /** One name and year of birth, two hamlets. */
  | 'same-year-elsewhere'
  /** One name and hamlet; a year of birth is missing. */
  | 'same-place'
  /** One name and nothing else to compare. */
  | 'same-name'
  /** One name in two hamlets, nothing else to compare. */
  | 'same-name-elsewhere'
  /** One name once its accents are taken away, one year of birth and hamlet. */
  | 'unaccented';

export const GRADE_OF: Readonly<Record<Reason, Grade>> = {
  'same-id': 'certain',
  'same-id-other-name': 'certain',
  'same-old-id': 'probable',
  'same-old-id-other-name': 'possible',
  'near-ids': 'probable',
  'two-ids': 'possible',
  'same-birthday': 'probable',
  'same-year-place': 'probable',
  'same-year': 'possible',
  'same-year-elsewhere': 'possible',
  'same-place': 'possible',
  'same-name': 'possible',
  'same-name-elsewhere': 'possible',
  unaccented: 'possible',
};

/**
 * Lines that seem to be one person; `lines` are positions in the list that was looked through, in
 * its order.
 */
export interface Match {
  readonly grade: Grade;
  readonly reason: Reason;
  readonly lines: readonly number[];
}
