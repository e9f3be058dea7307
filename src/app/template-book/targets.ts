/** Sheet «Chỉ tiêu»: every target of a commune's plan, without values. */
import { targetDefinitions, targetGroups } from '../../regulations';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { fillSheet, rateFormula, type FillCell, type FillColumn, type FillRow } from './fill-sheet';
import type { TemplateOptions } from './options';
import { romanOrdinal } from './roman';

const h = words.header;
const TARGET: Omit<FillColumn, 'header'> = {
  width: 11,
  align: 'center',
  format: '#,##0.###',
  ask: { type: 'decimal', min: 0, words: words.ask.target },
};
const COUNT: Omit<FillColumn, 'header'> = {
  width: 10,
  align: 'center',
  format: '#,##0',
  ask: { type: 'whole', min: 0, words: words.ask.served },
};

const COLUMNS: readonly FillColumn[] = [
  { header: [h.ordinal], width: 6, align: 'center' },
  { header: [h.target], width: 52 },
  { header: [h.unit], width: 11, align: 'center' },
  { ...TARGET, header: [h.previous] },
  { ...TARGET, header: [h.plan] },
  { ...COUNT, header: [h.entitled] },
  { ...COUNT, header: [h.served] },
  { header: [h.rate], width: 10, align: 'center', format: '#,##0.00' },
  { header: [h.lead], width: 24, align: 'center' },
  { header: [h.note], width: 12 },
];

export function targetSheet(options: TemplateOptions): SheetPlan {
  return fillSheet({
    name: words.sheets.targets,
    commune: options.commune,
    title: words.titles.targets(String(options.year)),
    columns: COLUMNS,
    orientation: 'landscape',
    frozenColumns: 2,
    rows: (first) => {
      const rows: FillRow[] = [];
      targetGroups()
        .map((group) => ({
          group,
          targets: targetDefinitions().filter((target) => target.group === group),
        }))
        .filter(({ targets }) => targets.length > 0)
        .forEach(({ group, targets }, index) => {
          rows.push({
            bold: true,
            cells: COLUMNS.map((_, at): FillCell =>
              at === 0 ? { value: romanOrdinal(index + 1) } : at === 1 ? { value: group } : 'blank',
            ),
          });
          targets.forEach((target, part) =>
            rows.push({
              cells: targetCells(first + rows.length + 1, part + 1, target.name, target.unit),
            }),
          );
        });
      return rows;
    },
  });
}

/** @param row counted from 1 */
function targetCells(row: number, ordinal: number, name: string, unit: string): FillCell[] {
  return COLUMNS.map((_, at): FillCell => {
    if (at === 0) return { value: ordinal };
    if (at === 1) return { value: name };
    if (at === 2) return { value: unit };
    if (at === 7) return unit === '%' ? { formula: rateFormula(`G${row}`, `F${row}`) } : 'blank';
    return 'input';
  });
}
