/** The cells under a header, looked at when the words alone do not settle what a column is. */
import { readNumberText } from '../../domain/number-text';
import { profileOf, type ColumnProfile } from '../../reading/roles/profile';
import type { Grid } from '../grid/grid';
import type { HeaderPath } from '../headers/flatten';

export interface ColumnContent {
  readonly sheet: string;
  /** Texts of the rows below the header; the same rows for each column of a table. */
  readonly cells: () => readonly string[];
  readonly profile: () => ColumnProfile;
}

/** As many rows tell what a column holds. */
const MOST_ROWS = 400;

/** @param from first row below the header @param to the row after the last */
export function withContent(
  grid: Grid,
  paths: readonly HeaderPath[],
  from: number,
  to: number,
): HeaderPath[] {
  let rows: number[] | null = null;
  const rowsOf = (): number[] => (rows ??= listRows(grid, paths, from, to));
  return paths.map((path) => {
    let cells: string[] | null = null;
    let profile: ColumnProfile | null = null;
    const cellsOf = (): string[] => (cells ??= rowsOf().map((row) => grid.text(row, path.column)));
    return {
      ...path,
      content: {
        sheet: grid.sheet,
        cells: cellsOf,
        profile: () => (profile ??= profileOf(cellsOf())),
      },
    };
  });
}

/** Whether a column holds figures rather than words. */
export function holdsFigures({ content }: HeaderPath): boolean {
  return (content?.profile().share('number') ?? 0) >= 0.75;
}

/** The numbers in the cells of a column for trying a sum or a rate; null where there is none. */
export function numbersOf({ content }: HeaderPath): (number | null)[] {
  return (content?.cells() ?? []).map((text) => {
    const read = readNumberText(text);
    const value = read?.vi ?? read?.en ?? null;
    return value === null ? null : Number(value);
  });
}

/**
 * Lines of the list: those with a few cells filled, which headings, signatures and notes are not.
 */
function listRows(grid: Grid, paths: readonly HeaderPath[], from: number, to: number): number[] {
  const rows: number[] = [];
  const least = Math.min(3, paths.length);
  for (let row = from; row < to && rows.length < MOST_ROWS; row++) {
    let filled = 0;
    let last = '';
    for (const path of paths) {
      const text = grid.text(row, path.column);
      if (text === '' || text === last) continue;
      last = text;
      filled += 1;
      if (filled >= least) break;
    }
    if (filled >= least) rows.push(row);
  }
  return rows;
}
