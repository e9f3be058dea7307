/**
 * Shapes of the dated legal data. All dates are YYYY-MM-DD, so that comparing texts compares days.
 */

export type ParameterValue = number | string;

/**
 * How sure a value is. seen: the legal text or its official news was read; secondary: reported by
 * the press or others; unconfirmed: derived, a draft, or contradictory.
 */
export type Trust = 'seen' | 'secondary' | 'unconfirmed';

/**
 * One value from one day on. null gives no number: the value was repealed, or nobody knows the one
 * that came.
 */
export interface DatedValue {
  readonly from: string;
  readonly value: ParameterValue | null;
  /** Why there is no value; only with null. */
  readonly ends?: 'repealed' | 'unknown';
  readonly document: string;
  readonly article?: string;
  readonly trust: Trust;
  /** The day on which somebody last looked whether this value holds. */
  readonly checkedUntil: string;
}

export interface Parameter {
  /** "poverty.income-line.rural" */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly note?: string;
  /** In rising order of `from`. */
  readonly values: readonly DatedValue[];
}

interface ParameterHead {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly checkedUntil: string;
  readonly trust: Trust;
  /** Whether the legal text or its official news was read. */
  readonly confirmed: boolean;
  readonly note: string | null;
}

/**
 * A value that may be used: in force, or in force on a day later than the last check, which is
 * worth a finding.
 */
export interface ValueInForce extends ParameterHead {
  readonly state: 'in-force' | 'unchecked';
  readonly value: ParameterValue;
  readonly document: string;
  readonly article: string | null;
  /** The first day of this value. */
  readonly from: string;
}

/** No number on this day. */
export interface NoValue extends ParameterHead {
  readonly state: 'not-in-force';
  readonly value: null;
  /**
   * before: earlier than the first value; repealed: the law ended it; unknown: nobody has seen the
   * value that came.
   */
  readonly why: 'before' | 'repealed' | 'unknown';
  /** The document that ended the value, or that brings the first one. */
  readonly document: string;
  readonly article: null;
  /** The day the value ended, or null when the day lies before the first value. */
  readonly from: string | null;
}

export type ValueAt = ValueInForce | NoValue;

export type CapitalType = 'investment' | 'recurrent';

export interface ProgrammeLine {
  /** "DA3.1" */
  readonly code: string;
  /** 1 for a project, 2 for a sub-project. */
  readonly level: 1 | 2;
  /** Code of the project of a sub-project. */
  readonly parent: string | null;
  /** "Dự án 3", "Tiểu dự án 1 – Dự án 3" */
  readonly label: string;
  /** The official name without the number. */
  readonly name: string;
  readonly capital: readonly CapitalType[];
  readonly confirmed: boolean;
  readonly note: string | null;
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly from: string;
  readonly to: string;
  readonly checkedUntil: string;
  readonly note: string;
  /** In the order of the decision: DA1, DA1.1, DA1.2, DA2, … */
  readonly lines: readonly ProgrammeLine[];
}
