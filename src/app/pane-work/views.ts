/**
 * What the pane shows of a workbook. The reading itself – every row of every sheet – stays where
 * the work is done; these parts of it go to the page, which may be another thread: plain data,
 * Decimals, Maps and Sets, never a function.
 */
import type { Said } from '../../domain/language';
import type { FormInfo } from '../../report';
import type { CalendarItem } from '../calendar';
import type { HamletSpelling } from '../hamlet-spellings';
import type { OfficeSetting } from '../law';
import type { Overview } from '../overview';
import type { Regeneration } from '../regenerate';
import type { AskedView } from '../questions/view';
import type { Repair } from '../repair';
import type { Finding } from '../survey';
import type { TableView } from '../tables';
import type { UndatedFormula } from '../undated-formulas';

/** A workbook as last read. */
export interface Seen {
  /**
   * Tells one reading from another: what was made from an earlier one is no preview of this one.
   */
  readonly reading: number;
  readonly year: number | null;
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  /** What only the officer can decide. */
  readonly asked: AskedView;
  readonly tables: readonly TableView[];
  readonly hamlets: readonly HamletSpelling[];
  /** A province's forms: sheets that were filled in, and blank ones that the office keeps. */
  readonly provinceForms: {
    readonly sheets: readonly string[];
    readonly kept: readonly string[];
    /** One of those kept is not whole any more. */
    readonly broken: boolean;
  };
  /** The first of them; a broken workbook may have thousands. */
  readonly repairs: readonly Repair[];
  /**
   * The first of the formulas that name no day, with how many there are and the day that would be
   * written into them.
   */
  readonly undated: {
    readonly formulas: readonly UndatedFormula[];
    readonly count: number;
    readonly day: string;
  };
  readonly settings: readonly OfficeSetting[];
  /** Legal values that the office has compared: by key, the day. */
  readonly ticks: ReadonlyMap<string, string>;
  /** Of the workbook's year, by day. */
  readonly deadlines: readonly CalendarItem[];
  /** Every form, with why it cannot be made for the workbook's own period. */
  readonly forms: readonly FormState[];
  /** Sheets of the workbook. */
  readonly sheets: number;
  /** Biểu that stand in the workbook. */
  readonly bieu: number;
  /** Biểu that are kept as sent, and whether records of some are no longer whole. */
  readonly sent: { readonly count: number; readonly lost: boolean };
}

export interface FormState {
  readonly form: string;
  /** Null for one that can be made. */
  readonly why: Said | null;
  /** Places among the findings of those that block it; none where it lacks a table or figures. */
  readonly stops: readonly number[];
}

/** A form that would be written. */
export interface FormPreview {
  readonly form: FormInfo;
  /** The sheet's name before it is known whether it is free. */
  readonly sheet: string;
  readonly cells: number;
  readonly rows: number;
  readonly notes: readonly string[];
  /** Whether the workbook has a sheet of that name. */
  readonly taken: boolean;
}

export interface FormRefused {
  readonly form: FormInfo;
  readonly why: Said;
  readonly findings: number;
}

export interface Preview {
  readonly reading: number;
  readonly made: readonly FormPreview[];
  readonly notMade: readonly FormRefused[];
  readonly settings: 'add' | 'replace' | null;
  readonly noCommune: boolean;
}

/** Biểu of the workbook beside the figures of today. */
export interface Compared extends Pick<Regeneration, 'sheets'> {
  readonly reading: number;
  readonly notMade: readonly { readonly sheet: string; readonly why: Said }[];
}

/** Biểu that were kept as sent. */
export interface FrozenForms {
  readonly forms: number;
  /** Of the last of them. */
  readonly fingerprint: string;
  /** False where they are kept in the hidden part alone. */
  readonly onSheet: boolean;
  /** Sheets that were written for it. */
  readonly sheets: readonly string[];
}
