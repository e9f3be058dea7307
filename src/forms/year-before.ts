/** «31/12/2024» answered by the workbook's beginning of 2025: the officer is told. */
import type { FormNote, PlanInput } from './plan-types';
import type { FormSheet } from './sheet';

/** Once for a form. */
export function tellYearBefore(
  { sheet, bookYear }: Pick<PlanInput, 'sheet' | 'bookYear'>,
  notes: FormNote[],
): void {
  if (bookYear === null || notes.some(({ code }) => code === 'year-before')) return;
  const said = endOf(sheet, bookYear - 1);
  if (said !== null) notes.push({ code: 'year-before', params: { said, year: String(bookYear) } });
}

/** The end of a year in the words of the form. */
function endOf({ map, text }: FormSheet, year: number): string | null {
  const end = new RegExp(`(?:31\\s*[/.-]\\s*12\\s*[/.-]|cuối năm)\\s*${year}`, 'iu');
  for (let row = 0; row < map.rows; row++)
    for (let column = 0; column < map.columns; column++) {
      const found = end.exec(text(row, column));
      if (found) return found[0];
    }
  return null;
}
