/** Sheet «Chỉ tiêu»: every target of a commune's plan, without values. */
import { targetDefinitions, targetGroups } from '../../regulations';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { columnsOf } from './columns';
import { fillSheet, rateFormula, type FillCell, type FillRow } from './fill-sheet';
import type { TemplateOptions } from './options';
import { roman } from '../../report/ordinals';

const COLUMNS = columnsOf('targets');

export function targetSheet(options: TemplateOptions): SheetPlan {
  return fillSheet(options, {
    sheet: 'targets',
    title: words.titles.targets(String(options.year)),
    columns: COLUMNS,
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
              at === 0 ? { value: roman(index + 1) } : at === 1 ? { value: group } : 'blank',
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
