/**
 * What the program has to say about a workbook. A finding carries a stable code and the figures;
 * its rule, one file in `rules/`, has the sentences of that code in both languages.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';

/**
 * stop blocks the Biểu that take the figure; check is to be looked at; note says what was
 * normalised or left out.
 */
export type Severity = 'stop' | 'check' | 'note';

/**
 * The bodies of figures that a Biểu can take; a stop blocks exactly the Biểu that take one of its
 * subjects.
 */
export type Subject =
  | 'households.opening'
  | 'households.reduction'
  | 'households.closing'
  | 'people'
  | 'funding'
  | 'targets'
  | 'assignments'
  | 'register'
  | 'lacks'
  | 'flow'
  | 'disbursement'
  | 'supports'
  | 'workbook';

/** The legal or planning rule that a finding rests on. */
export interface RuleRef {
  /** "Quyết định 02/2022/QĐ-TTg" */
  readonly document: string;
  /**
   * the day from which the value holds, YYYY-MM-DD, or null when the document's day is not known
   */
  readonly from: string | null;
  /** true when a person has not confirmed the value; the officer is told so */
  readonly unconfirmed?: boolean;
}

export type FindingParam = string | number | Decimal | readonly string[] | readonly Decimal[];

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /**
   * The first cell is the place to go to; the others take part. Empty when the finding is about the
   * whole workbook.
   */
  readonly cells: readonly CellRef[];
  readonly subjects: readonly Subject[];
  /** Figures and names for the wording; never a person's name or an ID number. */
  readonly params: Readonly<Record<string, FindingParam>>;
  /** Unit of expected and found: "triệu đồng", "hộ", "%", … */
  readonly unit: string | null;
  /** The declared total, the rule, or the other table's figure. */
  readonly expected: Decimal | null;
  /** What adds up from the parts, or stands in the workbook against the rule. */
  readonly found: Decimal | null;
  readonly rule: RuleRef | null;
  /** Set when the officer has passed this stop, with the reason that they gave. */
  readonly passed?: { readonly reason: string };
}

type FindingInput = Pick<Finding, 'code' | 'severity'> & Partial<Finding>;

/** A finding with everything that was not given left empty. */
export function finding(input: FindingInput): Finding {
  return {
    cells: [],
    subjects: [],
    params: {},
    unit: null,
    expected: null,
    found: null,
    rule: null,
    ...input,
  };
}

/** found − expected, or null when one of them is missing. */
export function differenceOf(item: Finding): Decimal | null {
  return item.expected && item.found ? item.found.minus(item.expected) : null;
}
