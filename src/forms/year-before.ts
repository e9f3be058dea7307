/** «31/12/2024» answered by the workbook's beginning of 2025: the officer is told. */
import type { Filled, FormNote, PlanInput } from './plan-types';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

/** None where the form has got no figure of the year's beginning, or says it in other words. */
export function yearBefore(
  { sheet, bookYear }: Pick<PlanInput, 'sheet' | 'bookYear'>,
  filled: readonly Pick<Filled, 'value' | 'coordinates'>[],
): FormNote[] {
  const isOpening = filled.some(
    ({ value, coordinates }) => typeof value === 'number' && coordinates.moment === 'opening',
  );
  const said = isOpening && bookYear !== null ? endOf(sheet, bookYear - 1) : null;
  return said === null ? [] : [{ code: 'year-before', params: { said, year: String(bookYear) } }];
}

/** The end of a year in the words of the form. */
function endOf({ map, text }: FormSheet, year: number): string | null {
  const end = new RegExp(`${formWords.times.endOf}\\s*${year}`, 'iu');
  for (let row = 0; row < map.rows; row++)
    for (let column = 0; column < map.columns; column++) {
      const found = end.exec(text(row, column));
      if (found) return found[0];
    }
  return null;
}
