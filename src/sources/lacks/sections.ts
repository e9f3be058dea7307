/**
 * A table that counts the poor households first and the near-poor ones below, each under a line
 * that names the class.
 */
import { totalWord } from '../../reading/ledger/words';
import type { Grid } from '../grid/grid';
import { sectionGroup } from './words';

export interface ClassSection {
  /** The line that names the class, as a title of what follows. */
  readonly title: string;
  /** Rows [from, to) below it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of the rows [from, end); none where no line names a class, or one class is named more
 * than once, as it is in a table that parts each hamlet by class.
 */
export function classSections(grid: Grid, from: number, end: number): ClassSection[] {
  const heads: { row: number; title: string; group: string }[] = [];
  for (let row = from; row < end; row += 1) {
    const title = firstTexts(grid, row).find((text) => sectionGroup(text) !== null);
    const group = title === undefined ? null : sectionGroup(title);
    if (title !== undefined && group !== null) heads.push({ row, title, group });
  }
  const groups = new Set(heads.map(({ group }) => group));
  if (heads.length === 0 || groups.size < heads.length) return [];
  const sections = heads.map(({ row, title }, at): ClassSection => ({
    title,
    from: row + 1,
    to: heads[at + 1]?.row ?? end,
  }));
  const last = sections.at(-1);
  // A total of all classes below the last one is no total of that one.
  const grand = last && grandTotal(grid, sections);
  return grand === undefined || last === undefined
    ? sections
    : [...sections.slice(0, -1), { ...last, to: grand }];
}

function grandTotal(grid: Grid, sections: readonly ClassSection[]): number | undefined {
  if (sections.length < 2) return undefined;
  const totals = sections.map(({ from, to }) => {
    const rows: number[] = [];
    for (let row = from; row < to; row += 1)
      if (firstTexts(grid, row).some((text) => totalWord(text) !== null)) rows.push(row);
    return rows;
  });
  const own = totals.at(-1) ?? [];
  return own.length > (totals[0]?.length ?? 0) ? own.at(-1) : undefined;
}

/** The texts that may name a row: those of its first columns. */
function firstTexts(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (const [column, value] of grid.row(row).entries()) {
    if (typeof value === 'number' && texts.length > 0) break;
    const text = typeof value === 'string' ? grid.text(row, column) : '';
    if (text !== '') texts.push(text);
    if (texts.length === 3) break;
  }
  return texts;
}
