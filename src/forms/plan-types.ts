/** A form's plan: what is filled in, what stays blank and why, what is asked. */
import type { CellRef } from '../domain/address';
import type { TableRef } from '../domain/facts';
import type { Said } from '../domain/language';
import type { Question } from '../reading/questions/question';
import type { KeptRows } from '../sources/settings/filled-forms';
import type { FilledCell, InsertedRows } from '../workbook/port';
import type { Absence, Coordinates, Figures } from './coordinates';
import type { FormTable } from './layout';
import type { Lexicon } from './lexicon';
import type { Standing } from './listed';
import type { Around } from './meaning';
import type { Unclear } from './meant';
import type { Person } from './person-values';
import type { RowReader } from './row-reader';
import type { FormSheet } from './sheet';
import type { Known } from './title-times';

export interface Filled {
  readonly cell: string;
  readonly value: number | string;
  readonly coordinates: Coordinates;
  readonly sources: readonly CellRef[];
  readonly formula?: string;
  /** The Biểu that gives the same figure. */
  readonly bieu?: string;
}

export type BlankWhy =
  | Unclear
  | {
      readonly why: 'no-figure' | 'blocked' | 'conflict';
      readonly text: Said;
    }
  | {
      readonly why: 'waits' | 'few-rows';
      readonly text: string;
    }
  | {
      readonly why:
        | 'note'
        | 'locked'
        | 'row'
        | 'other-commune'
        | 'unit'
        | 'persons'
        | 'room'
        | 'unnamed'
        | 'token'
        | 'spare'
        | 'computed'
        | 'parts'
        | 'commune'
        | 'format';
    };

export interface Blank {
  readonly cell: string;
  readonly why: BlankWhy;
}

/** A sentence about the form as a whole, by its code; it names no person. */
export interface FormNote {
  readonly code:
    | 'list-updated'
    | 'list-old'
    | 'list-unknown'
    | 'listed-people'
    | 'year-before'
    | 'formats'
    | 'own-formulas';
  readonly params: Readonly<Record<string, string>>;
}

export interface FormPlan {
  readonly tables: readonly FormTable[];
  readonly inserts: readonly InsertedRows[];
  readonly cells: readonly FilledCell[];
  readonly filled: readonly Filled[];
  readonly blank: readonly Blank[];
  readonly questions: readonly Question[];
  /** Households that were put into lists of persons; nothing of them is in `filled`. */
  readonly households: number;
  /** What the officer has to know beside the cells. */
  readonly notes: readonly FormNote[];
  /** Lists of households as they stand afterwards, to be known again. */
  readonly lists: readonly KeptRows[];
}

export interface PlanInput extends Known {
  readonly sheet: FormSheet;
  readonly figures: Figures;
  readonly lexicon: Lexicon;
  readonly rows: RowReader;
  readonly answers: ReadonlyMap<string, string>;
  readonly basis: Around['basis'];
  /** Tables of households in which the closing figures are planned, where `basis` says so. */
  readonly plans: readonly TableRef[];
  /** Whose workbook it is: "xã Ba Dinh"; "" where nobody said. */
  readonly commune: string;
  /** Of the form, under which its answers are kept. */
  readonly fingerprint: string;
  readonly protected: boolean;
  /** Number formats cannot be changed. */
  readonly formatsFixed?: boolean;
  /** Households by name, worked out for a form that lists them; or why there are none to name. */
  readonly persons?: () => readonly Person[] | Absence;
  /** Which lists of households are filled in: those that the program filled before, or all. */
  readonly names?: 'kept' | 'all';
  /** Lists that it filled before and that nobody has touched. */
  readonly lists?: readonly Standing[];
  /** It is filled in already: no rows are put in, and what stands in it is no matter. */
  readonly filledIn?: boolean;
}

/** A row of the form as it will stand, with the row of the form as it is that gives its looks. */
export interface Line {
  readonly at: number;
  readonly like: number;
  readonly is: Coordinates;
  readonly kind: 'item' | 'total';
  readonly unit: string | null;
  /** Lines that a total adds up. */
  readonly parts: readonly number[];
}
