/** Sheet «Phân công»: blank lines for who leads what. */
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { fillSheet, type FillCell, type FillColumn } from './fill-sheet';
import type { TemplateOptions } from './options';

const ROWS = 10;
const h = words.header;
const COLUMNS: readonly FillColumn[] = [
  { header: [h.ordinal], width: 6, align: 'center' },
  { header: [h.organisation], width: 32 },
  { header: [h.lines], width: 50 },
  { header: [h.note], width: 20 },
];

export function dutySheet(options: TemplateOptions): SheetPlan {
  return fillSheet({
    name: words.sheets.duties,
    commune: options.commune,
    title: words.titles.duties(String(options.year)),
    columns: COLUMNS,
    orientation: 'landscape',
    frozenColumns: 0,
    rows: () =>
      Array.from({ length: ROWS }, () => ({
        cells: COLUMNS.map((_, at): FillCell => (at === 0 ? 'blank' : 'input')),
      })),
  });
}
