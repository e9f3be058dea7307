/** What merging takes and gives. */
import type { CellRef } from '../../domain/address';
import type { PlaceFigures, Settings } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import type { Corrections } from '../../sources/corrections';
import type { RecognisedTable } from '../../sources/table';
import type { ReadList } from '../duplicates';
import type { KeptTable } from './kept-table';
import type { Pass } from '../../sources/settings/passes';
import type { Progress, WorkbookPort } from '../../workbook/port';

/** A workbook to be merged. It is opened when its turn comes. */
export interface MergeInput {
  /** The file's own name, as findings show it. */
  readonly name: string;
  /** A digest of the file's bytes: the same file given twice is refused. */
  readonly digest: string;
  open(): Promise<WorkbookPort>;
}

export interface MergeOptions {
  readonly corrections?: Corrections;
  /** Settings of the call, such as the hamlets of record. */
  readonly settings?: ReadonlyMap<string, string>;
  readonly passes?: readonly Pass[];
  readonly date?: string;
  /** Hidden rows are counted unless this is set. */
  readonly leaveOutHidden?: boolean;
  /** The merged register is left out. */
  readonly summaryOnly?: boolean;
  readonly progress?: Progress;
}

/** A cell of one of the merged files. */
export interface FileCell extends CellRef {
  readonly file: string;
}

/** One hamlet as one file has it. */
export interface SourceHamlet {
  readonly file: string;
  /** "" when nothing in the file says which hamlet it is. */
  readonly name: string;
  readonly key: string;
  readonly figures: PlaceFigures;
  readonly from: 'summary' | 'register' | 'neighbourhoods';
}

export interface HiddenRows {
  readonly count: number;
  readonly cells: readonly FileCell[];
  readonly rows: readonly string[];
  /** The file's hamlets without them. */
  readonly without: readonly SourceHamlet[];
}

/**
 * Texts of an old encoding, with a few of them before and after: headers and titles alone, never a
 * line of a list.
 */
export interface EncodingPreview {
  readonly encoding: 'tcvn3' | 'vni';
  readonly cells: number;
  readonly samples: readonly {
    readonly cell: FileCell;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface FileReading {
  readonly file: string;
  readonly digest: string;
  readonly tables: readonly KeptTable[];
  /**
   * The same tables with their cells; none of files of several communes, of which no line is asked
   * for.
   */
  readonly withCells: readonly RecognisedTable[];
  /** Its persons, as keys for comparison. */
  readonly lists: readonly ReadList[];
  /** The same for two files with the same hamlets, figures and lines. */
  readonly mark: string;
  readonly hamlets: readonly SourceHamlet[];
  /** Kinds of tables in the file that merging does not take along. */
  readonly otherKinds: readonly string[];
  readonly settings: Settings;
  readonly basis: 'actual' | 'opening' | 'plan';
  readonly asOf: string | null;
  readonly illustrative: boolean;
  readonly hidden: HiddenRows | null;
  readonly encodings: readonly EncodingPreview[];
  readonly findings: readonly Finding[];
}
