/** Sheet «Phân công»: blank lines for who leads what. */
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { columnsOf } from './columns';
import { fillSheet, type FillCell } from './fill-sheet';
import type { TemplateOptions } from './options';

const ROWS = 10;
const COLUMNS = columnsOf('duties');

export function dutySheet(options: TemplateOptions): SheetPlan {
  return fillSheet(options, {
    sheet: 'duties',
    title: words.titles.duties(String(options.year)),
    columns: COLUMNS,
    frozenColumns: 0,
    rows: () =>
      Array.from({ length: ROWS }, () => ({
        cells: COLUMNS.map((_, at): FillCell => (at === 0 ? 'blank' : 'input')),
      })),
  });
}
