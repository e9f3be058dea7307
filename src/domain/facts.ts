/**
 * The facts that the program works on, each with the cells that it came from.
 * `sources/` makes them out of tables, `checks/` judges them, `report/` prints them.
 * A figure that the workbook does not hold is null: a blank is never a zero.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';
import type { DisbursementFacts } from './disbursement-facts';
import type { FlowFacts, RegisterMoves } from './flow-facts';
import type { LackFacts } from './lack-facts';
import type { Observation } from './observation';
import type { ReviewFacts } from './review-facts';
import type { SupportFacts } from './support-facts';

/** A number with its provenance. */
export interface Figure {
  readonly value: Decimal;
  /**
   * The cells it was read from; several when it was counted or added up. Long lists are cut, see
   * `count`.
   */
  readonly cells: readonly CellRef[];
  /** How many cells or rows took part when `cells` does not list them all. */
  readonly count?: number;
  /** The formula in the cell, as typed, when there was one. */
  readonly formula?: string;
  /** The text that stood in the cell when the number had to be read out of a text. */
  readonly text?: string;
  /** Decimals shown by the cell's own number format, when it states them. */
  readonly decimals?: number;
}

export type FigureOrNone = Figure | null;

/** Which rows of which sheet a body of facts came from. */
export interface TableRef {
  readonly sheet: string;
  readonly range: string;
}

/** A hamlet, or the commune. */
export interface Place {
  /** As written: "Thôn Gò Lê". */
  readonly name: string;
  /** For matching: no prefix, no case, no tone-placement differences. */
  readonly key: string;
  readonly cell: CellRef;
  readonly note: string | null;
}

/** One hamlet (or the commune's typed total row) with its figures. */
export interface PlaceFigures extends Place {
  /**
   * The figure of a measure by its name, "closing.poor"; null where no table says it. Rates and
   * points are as typed, kept only to be checked: printed ones are computed from the counts.
   */
  figure(measure: string): FigureOrNone;
  /** All that the tables say of the place. */
  observations(): readonly Observation[];
}

export interface HouseholdFacts {
  /**
   * What the closing figures are: reached or planned; "opening" when the workbook holds only one
   * moment, called start of year.
   */
  readonly basis: 'actual' | 'opening' | 'plan';
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly hamlets: readonly PlaceFigures[];
  /** The commune's row as typed, when there is one. */
  readonly declared: PlaceFigures | null;
  readonly tables: readonly TableRef[];
}

/** One line of a funding table. Amounts are in the facts' unit. */
export interface FundingLine {
  /** "DA2", "DA3.1", or null for a line that the programme's tree does not know. */
  readonly code: string | null;
  readonly name: string;
  /** 1 for a project, 2 for a sub-project. */
  readonly level: number;
  /** STT as written. */
  readonly ordinal: string | null;
  readonly cell: CellRef;
  readonly total: FigureOrNone;
  readonly central: FigureOrNone;
  readonly investment: FigureOrNone;
  readonly recurrent: FigureOrNone;
  readonly local: FigureOrNone;
  readonly province: FigureOrNone;
  readonly commune: FigureOrNone;
  /** Older tables still have a column for the district, which no longer exists. */
  readonly district?: FigureOrNone;
  /** Money from outside the state budget; it is part of the total and of no source. */
  readonly other?: FigureOrNone;
  /**
   * Money carried over from the year before, in a column of its own; no part of the year's total.
   */
  readonly carried?: FigureOrNone;
  /** Amounts whose cells hold something that could not be read: not known, and not nothing. */
  readonly unread?: readonly string[];
  readonly leads: readonly Lead[];
  readonly note: string | null;
  /** Lines below this one; a project with sub-projects is their sum. */
  readonly children: readonly FundingLine[];
}

export interface Lead {
  readonly unit: string;
  /** For matching. */
  readonly key: string;
  readonly cell: CellRef;
}

/** A decision that gave, added to, or changed the funding of the year. */
export interface FundingVersion {
  readonly role: 'initial' | 'addition' | 'change' | 'replacement';
  /** "Quyết định số 12/QĐ-UBND", as written; null when nothing names it. */
  readonly document: string | null;
  /** YYYY-MM-DD, or null when it is not written. */
  readonly date: string | null;
  readonly cell: CellRef;
}

/** Which decisions the amounts come from. */
export interface FundingVersions {
  /** The last day of the period. */
  readonly end: string | null;
  readonly inForce: readonly FundingVersion[];
  /** Decided after the period's end; not in the amounts. */
  readonly later: readonly FundingVersion[];
}

export interface FundingFacts {
  /** "triệu đồng" */
  readonly unit: string;
  /** The top-level lines; sub-projects are their children. */
  readonly lines: readonly FundingLine[];
  /** The total row as typed, when there is one. */
  readonly declared: FundingLine | null;
  readonly tables: readonly TableRef[];
  /** Present where the year's funding was given in several decisions. */
  readonly versions?: FundingVersions;
}

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | '≈';

export interface TargetFact {
  /** "a1", "g-ns2", or null for a target that the plan's list does not know. */
  readonly code: string | null;
  readonly name: string;
  /** Heading above it: "Việc làm". */
  readonly group: string | null;
  readonly ordinal: string | null;
  readonly unit: string | null;
  readonly comparison: Comparison | null;
  readonly target: FigureOrNone;
  readonly previous: FigureOrNone;
  /** How many are entitled (số đối tượng). */
  readonly entitled: FigureOrNone;
  /** How many were reached (số thực hiện). */
  readonly served: FigureOrNone;
  /** Typed rate, kept to be checked. */
  readonly typedRate: FigureOrNone;
  readonly leads: readonly Lead[];
  readonly note: string | null;
  readonly cell: CellRef;
}

export interface TargetFacts {
  readonly targets: readonly TargetFact[];
  /**
   * True where the households were counted in another year than the targets are of: then the counts
   * are no result of these targets.
   */
  readonly ofOtherYear?: boolean;
  readonly tables: readonly TableRef[];
}

/** "Phòng Kinh tế chủ trì Dự án 7". */
export interface Assignment {
  readonly unit: string;
  readonly key: string;
  readonly code: string;
  readonly role: 'lead' | 'support';
  readonly cell: CellRef;
}

export interface AssignmentFacts {
  readonly assignments: readonly Assignment[];
  readonly tables: readonly TableRef[];
}

export type HouseholdClass = 'poor' | 'near-poor' | 'average' | 'not-poor';

/** Counts out of a register; the rows themselves stay in the workbook. */
export interface RegisterFacts {
  /** True when the register lists all households, not the poor and near-poor alone. */
  readonly complete: boolean;
  /**
   * Classes that the registers say nothing about: a register of the poor alone does not tell that
   * there is no near-poor household.
   */
  readonly untold?: readonly ('poor' | 'nearPoor')[];
  readonly asOf: string | null;
  readonly byHamlet: readonly {
    readonly name: string;
    readonly key: string;
    readonly households: Figure;
    readonly poor: Figure;
    readonly nearPoor: Figure;
    readonly people: FigureOrNone;
    /** Workers of low income in households that are neither poor nor near-poor. */
    readonly lowIncome?: FigureOrNone;
  }[];
  /** Present where the registers tell the class at the start of the year as well. */
  readonly moves?: RegisterMoves;
  readonly tables: readonly TableRef[];
}

/** Settings of the office: sheet «Thông số», title blocks, options of the call. */
export interface Setting {
  readonly value: string;
  readonly from: 'option' | 'sheet' | 'title';
  /** The document behind it, as the office wrote it beside the value. */
  readonly basis?: string;
  readonly cell: CellRef | null;
}

export type Settings = ReadonlyMap<string, Setting>;

export interface Facts {
  readonly year: number | null;
  readonly settings: Settings;
  readonly households: HouseholdFacts | null;
  readonly funding: FundingFacts | null;
  readonly targets: TargetFacts | null;
  readonly assignments: AssignmentFacts | null;
  readonly register: RegisterFacts | null;
  /** How households moved between the groups; absent where nothing reads it. */
  readonly flow?: FlowFacts | null;
  /** What was spent, by line of the programme. */
  readonly disbursement?: DisbursementFacts | null;
  /** The households of the registers, for the forms that count or list them. */
  readonly review?: ReviewFacts | null;
  /** Supports that households received, out of lists of them. */
  readonly supports?: SupportFacts | null;
  /** Counts of households that lack something, from tables of the office. */
  readonly lacks?: LackFacts | null;
  /** True when the workbook says that its figures are illustrative. */
  readonly illustrative: boolean;
}
