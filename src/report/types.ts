/** What goes into a Biểu and what comes out of it. */
import type { CellRef } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { Figure } from '../domain/facts';
import type { Finding } from '../domain/finding';
import type { Programme } from '../regulations';
import type { Numbering } from '../templates';
import type { SheetPlan } from '../workbook/plan';

export interface RenderOptions {
  readonly numbering?: Numbering;
  /** "2025" or "2025-6t"; the year of the facts unless given. */
  readonly period?: string;
  /** YYYY-MM-DD for the mark that does not print; the report never asks a clock. */
  readonly today?: string;
  readonly findings?: readonly Finding[];
  /** The sentence for a finding; without it a foot note gives the code and the two figures. */
  readonly describe?: (finding: Finding) => string;
  /** Null when no tree is in force for the period; that of the facts' year unless given. */
  readonly programme?: Programme | null;
  /** Settings that win over those of the workbook. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Prints the sign-off block instead of the line "(Kèm theo …)". */
  readonly standAlone?: boolean;
  /** Also prints the lines of the programme for which there is no money. */
  readonly openRows?: boolean;
  /** Half-width of the band of ≈ in percent of the target; 10 unless given. */
  readonly tolerancePercent?: number;
  /**
   * The full identity number of the household at a cell, in a copy whose sender asked for them; no
   * form prints one without it.
   */
  readonly idOf?: (name: CellRef) => string | null;
  /**
   * Legal and other parameters that took part, for the mark that does not print: label → value with
   * document.
   */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What marks a sheet as generated. */
export type BieuTag = NonNullable<SheetPlan['tag']>;

/** A printed figure and where it comes from. */
export interface RenderedBieu {
  readonly plan: SheetPlan;
  /**
   * By address of the printed cell ("D12"): the cells of the workbook that the figure was read or
   * computed from.
   */
  readonly provenance: ReadonlyMap<string, readonly CellRef[]>;
  /** The foot notes as printed. */
  readonly notes: readonly string[];
  /** How many rows the body has. */
  readonly rows: number;
}

/** What a row model supplies for one place of a form. */
export type SourceValue =
  | { readonly figure: Figure; readonly comparison?: string }
  | { readonly text: string; readonly cells: readonly CellRef[] };

/**
 * By the names that templates use in `source`. Absent and null both mean that the workbook does not
 * say.
 */
export type SourceValues = Readonly<Record<string, SourceValue | null | undefined>>;

/** A foot note asked for by a row model: a stable code and what goes into its sentence. */
export interface NoteRequest {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface BodyRow {
  /**
   * heading: words alone; sum: its figures are the sum of the rows below it; leaf: figures of its
   * own.
   */
  readonly kind: 'heading' | 'sum' | 'leaf';
  readonly ordinal: string;
  /** From 0, for the look: outer rows are bold. */
  readonly level: number;
  readonly values: SourceValues;
  readonly children: readonly BodyRow[];
  readonly notes: readonly NoteRequest[];
  /**
   * What the row counts, where a place has a row for each: a total adds up the rows of its own
   * part.
   */
  readonly part?: string;
  /** A further row of the place above it: cells that span share that row's. */
  readonly continues?: boolean;
  /** Left blank on purpose, so that nothing is said of its blanks. */
  readonly quiet?: boolean;
}

/** An item of a list over which columns are repeated. */
export interface ListItem {
  readonly key: string;
  readonly name: string;
}

/** What stands in a total row beside its sums, and which rows it adds up. */
export type TotalRow = Pick<BodyRow, 'values' | 'part' | 'quiet'>;

export interface RowSet {
  readonly rows: readonly BodyRow[];
  /** The total row as typed in the workbook. */
  readonly declared: SourceValues | null;
  /** Multiplies money of the workbook into the unit of the form. */
  readonly moneyFactor: Decimal;
  /** Unit of the money as printed. */
  readonly moneyUnit: string;
  readonly notes: readonly NoteRequest[];
  /** Several total rows instead of one, each over the rows of its part. */
  readonly totals?: readonly TotalRow[];
  /** Lists over which columns are repeated. */
  readonly lists?: Readonly<Record<string, readonly ListItem[]>>;
  /** How many places the form ought to cover, when that is known. */
  readonly expectedPlaces?: number;
}
