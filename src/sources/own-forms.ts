/** Forms that were filled in out of the workbook in which they stand: no source of its figures. */
import { fromA1 } from '../domain/address';
import type { Grid } from './grid/grid';
import { readFilledForms, type FilledForm } from './settings/filled-forms';

/** A sheet of that name in which less stands as it was filled in is another one by now. */
const STANDING = 1 / 3;

/** The names of their sheets. */
export function ownForms(grids: readonly Grid[], memory: string | null): string[] {
  const forms = readFilledForms(memory).filter(({ own, cells }) => own && cells.size > 0);
  return grids.flatMap((grid) =>
    forms.some((form) => form.sheet === grid.sheet && stands(grid, form)) ? [grid.sheet] : [],
  );
}

function stands(grid: Grid, { cells }: FilledForm): boolean {
  const same = [...cells].filter(([cell, { value, formula }]) => {
    const at = fromA1(cell);
    if (at === null || at.row >= grid.rowCount) return false;
    const isFormula = grid.look(at.row, at.column)?.formula !== undefined;
    return formula === undefined ? grid.value(at.row, at.column) === value : isFormula;
  });
  return same.length >= cells.size * STANDING;
}
