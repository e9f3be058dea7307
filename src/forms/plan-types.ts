/** A form's plan: what is filled in, what stays blank and why, what is asked. */
import type { CellRef } from '../domain/address';
import type { Question } from '../reading/questions/question';
import type { FilledCell, InsertedRows } from '../workbook/port';
import type { Absence, Coordinates, Figures } from './coordinates';
import type { FormTable } from './layout';
import type { Lexicon } from './lexicon';
import type { Around, Unclear } from './meaning';
import type { Person } from './persons';
import type { RowReader } from './row-reader';
import type { FormSheet } from './sheet';

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
      readonly why: 'no-figure' | 'blocked' | 'conflict' | 'waits' | 'few-rows';
      readonly text: string;
    }
  | {
      readonly why:
        | 'note'
        | 'locked'
        | 'row'
        | 'unit'
        | 'persons'
        | 'room'
        | 'token'
        | 'spare'
        | 'computed'
        | 'parts'
        | 'commune';
    };

export interface Blank {
  readonly cell: string;
  readonly why: BlankWhy;
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
}

export interface PlanInput {
  readonly sheet: FormSheet;
  readonly figures: Figures;
  readonly lexicon: Lexicon;
  readonly rows: RowReader;
  readonly answers: ReadonlyMap<string, string>;
  readonly bookYear: number | null;
  readonly basis: Around['basis'];
  /** Whose workbook it is: "xã Ba Dinh"; "" where nobody said. */
  readonly commune: string;
  /** The period that was asked for, by its code. */
  readonly period: string | null;
  /** Of the form, under which its answers are kept. */
  readonly fingerprint: string;
  readonly protected: boolean;
  /** Households by name, where the call asks for them; or why there are none to name. */
  readonly persons?: readonly Person[] | Absence;
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
