/**
 * A Biểu as data. A template says what a form contains and looks like; `report/` knows how to lay
 * any of them out.
 * Another province's columns are another data file, never other code.
 */
import type { Subject } from '../domain/finding';

/** "local" is the numbering that communes use, "nd30" the Roman one of Nghị định 30/2020/NĐ-CP. */
export type Numbering = 'local' | 'nd30';

/** Where the wording and the columns of a form come from. */
export type FormStatus = 'official' | 'local-practice' | 'own-design';

/**
 * ordinal and text are words; count and money are added up; rate and points are percent points
 * computed from counts; number is a figure whose unit changes from row to row; target is a figure
 * with its comparison sign; verdict is a word; mark is an "x" in a row and the number of them in a
 * total.
 */
export type ColumnKind =
  | 'ordinal'
  | 'text'
  | 'note'
  | 'count'
  | 'money'
  | 'rate'
  | 'points'
  | 'number'
  | 'target'
  | 'verdict'
  | 'mark';

/**
 * Which of an office's attachments a form belongs to: those of the plan, of the review of
 * households, of monitoring.
 */
export type FormGroup = 'plan' | 'review' | 'monitoring';

/** What a workbook must hold before a form can be made. */
export type FormNeed =
  | 'households'
  | 'households.reached'
  | 'flow.poor'
  | 'flow.nearPoor'
  | 'register'
  | 'register.poor'
  | 'register.nearPoor'
  | 'register.indicators'
  | 'register.income'
  | 'register.groups'
  | 'register.ethnicity'
  | 'register.causes'
  | 'lacks.poor'
  | 'lacks.nearPoor'
  | 'lacks.causes'
  | 'disbursement'
  | 'supports'
  | 'duties'
  | 'targets';

export interface TemplateColumn {
  readonly key: string;
  /** From the top level down; neighbours that share a beginning are merged over it. */
  readonly header: readonly string[];
  /**
   * The printed column number, for a form that counts in its own way. Unless given, words at the
   * left are A, B, the others 1, 2, and a computed column carries its formula ("3=1+2"), so that
   * what is printed is what is computed.
   */
  readonly number?: string;
  /** "present" leaves the column out when the workbook has nothing for it. */
  readonly when?: 'always' | 'present';
  /**
   * One column for each indicator of the form's period: {n}, {field}, {service} and {indicator} are
   * its own; {each:i} in a formula lists them.
   */
  readonly each?: 'indicator';
  /**
   * One column for each item of a list of the row model; {item} in the header is its name, in the
   * source its key.
   */
  readonly repeat?: string;
  /** One cell over all rows of a place. */
  readonly spans?: boolean;
  readonly kind: ColumnKind;
  /** Characters, as Excel counts them; a column is widened when its figures need more. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** The value that the row model supplies under this name. */
  readonly source?: string;
  /**
   * Over keys of this form: "poor/total*100", "sum(central,local)". Taken when its operands are
   * known.
   */
  readonly formula?: string;
  /** Taken when neither the formula nor the source gives a figure. */
  readonly otherwise?: string;
  /** Taken instead of `formula` while the column beside the form is in use. */
  readonly withAside?: { readonly aside: string; readonly formula: string };
  /**
   * For a verdict: the keys of the target, and of the figure that is judged by the unit of the row.
   */
  readonly verdict?: { readonly target: string; readonly percent: string; readonly other: string };
  /** Decimals of a rate or of points; 2 unless given. */
  readonly places?: number;
}

/**
 * A helper column to the right of the printed area, in use only while it differs from a column of
 * the form.
 */
export interface AsideColumn {
  readonly key: string;
  readonly header: string;
  readonly source: string;
  readonly otherwise: string;
  readonly differsFrom: string;
  /** Stable code of the foot note that explains it. */
  readonly note: string;
}

/**
 * A helper column to the right of the printed area that the form always has: counts behind printed
 * rates, and the like.
 */
export interface HelperColumn {
  readonly key: string;
  /** As in {@link TemplateColumn}. */
  readonly each?: 'indicator';
  readonly header: string;
  readonly source?: string;
  readonly formula?: string;
}

export type OrdinalStyle = 'roman' | 'arabic' | 'letter' | 'none';

/** A heading of a form whose rows are listed by the form itself. */
export interface TemplateGroup {
  readonly name: string;
  /** Words that a table may use for this heading. */
  readonly aliases?: readonly string[];
  readonly groups?: readonly TemplateGroup[];
  readonly items?: readonly TemplateItem[];
  /** Takes the rows of the workbook that belong nowhere else. */
  readonly others?: boolean;
}

export interface TemplateItem {
  readonly code: string;
  /** Wording of a row that the list of targets does not know: an open row. */
  readonly name?: string;
  readonly unit?: string;
  /**
   * "present" prints the row only when the workbook has it, "group-empty" only when its group would
   * be empty.
   */
  readonly when?: 'always' | 'present' | 'group-empty';
}

export interface TemplateRows {
  /** A named row model of `report/rows`. */
  readonly model: string;
  /** STT by level, from the outermost. */
  readonly ordinals: readonly OrdinalStyle[];
  readonly groups?: readonly TemplateGroup[];
}

export interface Template {
  readonly form: string;
  readonly version: string;
  readonly group: FormGroup;
  /** Without one of these the form is not made, and what is missing is named. */
  readonly needs?: readonly FormNeed[];
  /** What serves in place of all of them. */
  readonly orElse?: FormNeed;
  readonly status: FormStatus;
  /** False while nobody has compared the wording with an official text. */
  readonly confirmed: boolean;
  /** Where the wording and columns come from, for the mark that does not print. */
  readonly basis: string;
  readonly label: Readonly<Record<Numbering, string>>;
  /** Name of the sheet. */
  readonly sheet: Readonly<Record<Numbering, string>>;
  /** Lines; {period} stands for "năm 2025" or "6 tháng đầu năm 2025". */
  readonly title: readonly string[];
  /** Sent with a plan or decision, and then carries the line "(Kèm theo …)" and no signatures. */
  readonly annex: boolean;
  readonly unit: { readonly label: string; readonly money?: string };
  /** Decimals to which money is rounded for print; absent: printed with the decimals it has. */
  readonly moneyPlaces?: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Points. */
  readonly size: number;
  /** Points that a row has at least, where somebody signs in it. */
  readonly leastRow?: number;
  readonly rows: TemplateRows;
  readonly total: {
    readonly position: 'top' | 'bottom' | 'none';
    readonly label: string;
    readonly coverage?: string;
  };
  /** How a zero is shown. */
  readonly zero: 'dash' | 'zero';
  /** What stands in a text or target cell that is left open. */
  readonly open: string;
  readonly subjects: readonly Subject[];
  readonly columns: readonly TemplateColumn[];
  readonly aside?: AsideColumn;
  readonly helpers?: readonly HelperColumn[];
  /** Stable codes of foot notes that the form always carries. */
  readonly notes?: readonly string[];
}
