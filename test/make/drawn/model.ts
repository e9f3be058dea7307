/** A workbook while it is drawn: tables with their columns and lines, and what must be read. */
import type { CellSpec, Look } from '../cell';
import type { World } from './world';

export type About = 'summary' | 'register' | 'flow' | 'lacks' | 'funding' | 'targets' | 'other';

export interface Column {
  key: string;
  /** From the widest heading to the column's own word. */
  path: string[];
}

export interface Line {
  kind: 'item' | 'group' | 'total' | 'extra';
  cells: Record<string, CellSpec>;
  look?: Look;
}

export interface Table {
  about: About;
  titles: string[];
  unitLine: string | null;
  columns: Column[];
  lines: Line[];
  /** The column that names a line. */
  label: string;
  foot: string[][];
  dress: Dress;
}

export interface Dress {
  left: number;
  top: number;
  title: 'plain' | 'merged' | 'tight';
  numberRow: 'none' | 'plain' | 'brackets';
  /** A row below the header that explains the columns, by key. */
  explain: Record<string, string> | null;
  repeatEvery: number;
  /** Keys of columns before which a column stays empty. */
  gaps: string[];
  /** Positions of lines that are hidden. */
  hidden: number[];
  encoding: 'nfc' | 'nfd' | 'tcvn3';
  capitals: boolean;
  mergedDown: boolean;
  /** Columns whose equal neighbours down are one merged cell. */
  mergedRuns: string[];
}

export interface Sheet {
  name: string;
  tables: Table[];
  hidden?: boolean;
}

/**
 * What the workbook says, by the name of each figure: "closing.poor", "closing.poor@Thôn Mẫu".
 * `must` is what a reader finds at once, `may` what follows from it by arithmetic.
 */
export interface Account {
  readonly must: Map<string, number>;
  readonly may: Map<string, number>;
}

export interface Draft {
  readonly world: World;
  sheets: Sheet[];
  readonly account: Account;
  readonly traits: string[];
}

export const plainDress = (): Dress => ({
  left: 0,
  top: 0,
  title: 'plain',
  numberRow: 'none',
  explain: null,
  repeatEvery: 0,
  gaps: [],
  hidden: [],
  encoding: 'nfc',
  capitals: false,
  mergedDown: true,
  mergedRuns: [],
});

export function table(
  about: About,
  parts: Pick<Table, 'titles' | 'columns' | 'lines' | 'label'> & Partial<Table>,
): Table {
  return { about, unitLine: null, foot: [], dress: plainDress(), ...parts };
}

/** Every table of a kind, with its sheet. */
export function tablesOf(draft: Draft, ...kinds: About[]): { sheet: Sheet; table: Table }[] {
  return draft.sheets.flatMap((sheet) =>
    sheet.tables.filter((one) => kinds.includes(one.about)).map((one) => ({ sheet, table: one })),
  );
}

export const items = (one: Table): Line[] => one.lines.filter((line) => line.kind === 'item');
