/** Forms that were filled in out of the workbook in which they stand: no source of its figures. */
import { fromA1 } from '../domain/address';
import type { Grid } from './grid/grid';
import { readFilledForms, type FilledForm } from './settings/filled-forms';

/** A sheet of that name in which less stands as it was filled in is another one by now. */
const STANDING = 1 / 3;
/** Of a form below rows that were put in or taken out: a table of its own is never so like it. */
const MOVED = 2 / 3;
/** Of a form whose sheet is called otherwise by now. */
const RENAMED = 0.9;
const FURTHEST = 30;

/** The names of their sheets. */
export function ownForms(grids: readonly Grid[], memory: string | null): string[] {
  const forms = readFilledForms(memory).filter(({ own, cells }) => own && cells.size > 0);
  const names = new Set(grids.map(({ sheet }) => sheet));
  return grids.flatMap((grid) =>
    forms.some((form) =>
      form.sheet === grid.sheet
        ? stands(grid, form, STANDING, MOVED)
        : !names.has(form.sheet) && stands(grid, form, RENAMED, RENAMED),
    )
      ? [grid.sheet]
      : [],
  );
}

function stands(grid: Grid, form: FilledForm, there: number, moved: number): boolean {
  const ours = [...form.cells].flatMap(([cell, kept]) => {
    const at = fromA1(cell);
    return at === null || kept.value === null ? [] : [{ at, kept }];
  });
  /** The share of what was filled in that stands so many rows further down. */
  const shareAt = (by: number): number => {
    const same = ours.filter(({ at, kept: { value, formula } }) => {
      const row = at.row + by;
      if (row < 0 || row >= grid.rowCount) return false;
      if (formula === undefined) return grid.value(row, at.column) === value;
      return grid.look(row, at.column)?.formula !== undefined;
    });
    return ours.length === 0 ? 0 : same.length / ours.length;
  };
  if (shareAt(0) >= there) return true;
  for (let by = -FURTHEST; by <= FURTHEST; by += 1) if (shareAt(by) >= moved) return true;
  return false;
}
