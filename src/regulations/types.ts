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
  /** "DA3.1", "HP1.2.03" */
  readonly code: string;
  /** 1 at the top, 2 below it, 3 below that. */
  readonly level: number;
  /** Code of the line above; null at the top. */
  readonly parent: string | null;
  /** "Dự án 3", "Tiểu dự án 1 – Dự án 3" */
  readonly label: string;
  /** The official name without the number; "" where nobody has seen one. */
  readonly name: string;
  readonly capital: readonly CapitalType[];
  readonly confirmed: boolean;
  readonly note: string | null;
  /** Who guides it, in the words of the document. */
  readonly lead?: string;
}

/** How lines of one level are numbered and written. */
export interface ProgrammeLevel {
  /** What the code of a line of the top begins with: "DA". */
  readonly code?: string;
  /** Words before its number, without marks: "tieu du an", "tda". */
  readonly words: readonly string[];
  /** "Tiểu dự án {n}" */
  readonly label: string;
  /** The highest number. */
  readonly most: number;
  /** Digits of a number in the code; 1 unless given. */
  readonly digits?: number;
  /** Numbers in words: "nhất", "hai". */
  readonly numbers?: readonly string[];
}

/** What forms and texts call the programme and its lines. */
export interface ProgrammeWords {
  /** "CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG" */
  readonly title: string;
  readonly short: string;
  /** The same as `title` inside a sentence. */
  readonly sentence: string;
  /** Before it: "các dự án thuộc". */
  readonly items: string;
  /** "DỰ ÁN, TIỂU DỰ ÁN" */
  readonly lines: string;
  /** "Dự án, tiểu dự án" */
  readonly content: string;
  /** "Vốn sự nghiệp" */
  readonly recurrent: string;
  /** What is written as it is used, not as the document has it: "Tên tiểu dự án". */
  readonly unconfirmed: string;
}

/** Until when money that was carried over may be spent. */
export interface CarryOver {
  readonly to: string;
  readonly document: string;
  readonly trust: Trust;
  readonly checkedUntil: string;
}

interface ProgrammeHead {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly from: string;
  readonly to: string;
  readonly checkedUntil: string;
  readonly note: string;
  readonly levels: readonly ProgrammeLevel[];
  readonly words: ProgrammeWords;
  readonly carryOver?: CarryOver;
  /** What the country is to reach; a commune's own targets are those of its workbook. */
  readonly targets?: readonly {
    readonly code: string;
    readonly label: string;
    readonly value: string;
    readonly trust: Trust;
  }[];
  /** Sources of its money, where the document lists them. */
  readonly sources?: readonly string[];
  /** Which lines need somebody who leads them in a commune. */
  readonly leads: 'every-line' | 'funded-lines';
}

/** As a file of `programmes/` writes it. */
export interface ProgrammeData extends ProgrammeHead {
  readonly lines: readonly (Pick<ProgrammeLine, 'code' | 'name' | 'capital' | 'confirmed'> & {
    readonly lead?: string;
    readonly note?: string;
    /** Numbers of the lines below it of which no name is known. */
    readonly contents?: readonly string[];
    /** Those that nobody has seen named: they have investment alone. */
    readonly invested?: readonly string[];
  })[];
}

export interface Programme extends ProgrammeHead {
  /** In the order of the decision: DA1, DA1.1, DA1.2, DA2, … */
  readonly lines: readonly ProgrammeLine[];
  /** The programmes that a joined tree is made of. */
  readonly parts?: readonly Programme[];
}
