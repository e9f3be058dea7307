/** A sheet plan as a text that a person can read and compare: one line a row, merged cells shown once. */
import { areaToA1, columnLetters } from '../../src/domain/address';
import type { SheetPlan } from '../../src/workbook/plan';

/** Values as stored, formulas behind them in braces, then merges, heights, widths and the page. */
export function planAsText(plan: SheetPlan): string {
  const rows = new Map<number, string[]>();
  for (const cell of plan.cells) {
    if (cell.value === null && !cell.formula) continue;
    const value =
      typeof cell.value === 'string' ? cell.value.replace(/\n/g, '⏎') : String(cell.value);
    const text = `${columnLetters(cell.column)}: ${value}${cell.formula ? ` {${cell.formula}}` : ''}`;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), text]);
  }
  const body = [...rows].map(
    ([row, cells]) => `${String(row + 1).padStart(3)} | ${cells.join(' | ')}`,
  );
  return [
    `sheet «${plan.name}» font ${plan.font} tag ${plan.tag ? `${plan.tag.form} ${plan.tag.version} ${plan.tag.period}` : 'none'}`,
    ...body,
    `merges ${plan.merges.map(areaToA1).join(' ')}`,
    `widths ${plan.columnWidths.join(' ')}`,
    `heights ${[...plan.rowHeights]
      .sort(([left], [right]) => left - right)
      .map(([row, height]) => `${row + 1}:${height}`)
      .join(' ')}`,
    `page ${JSON.stringify(plan.page)}`,
    `formats ${[...new Set(Object.values(plan.styles).map((style) => style.format))].sort().join('  ')}`,
    '',
  ].join('\n');
}
