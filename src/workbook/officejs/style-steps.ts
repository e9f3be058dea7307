/** The looks of a plan: what all cells share in one call, then by rectangles of one style. */
import type { PlanStyle, SheetPlan } from '../plan';
import { areaAround, columnsOf, rangeOf, rowsOf } from './addresses';
import { cellsWithMerged, styledAreas } from './rectangles';
import type { StyledArea } from './rectangles';
import { CALL_BYTES } from './steps';
import type { Step } from './steps';

type Sheet = (context: Excel.RequestContext) => Excel.Worksheet;

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function borders(range: Excel.Range, { area }: StyledArea): void {
  const sides: Excel.BorderIndex[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as Excel.BorderIndex[];
  if (rowsOf(area) > 1) sides.push('InsideHorizontal' as Excel.BorderIndex);
  if (columnsOf(area) > 1) sides.push('InsideVertical' as Excel.BorderIndex);
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

function paint(range: Excel.Range, styled: StyledArea, style: PlanStyle): void {
  const { format } = range;
  format.font.size = style.size;
  format.horizontalAlignment = horizontal[style.horizontal];
  format.verticalAlignment = vertical[style.vertical];
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = 'Single';
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.border) borders(range, styled);
}

/** A border is a path and two settings for each of up to six sides. */
const costOf = (style: PlanStyle): number => CALL_BYTES * (9 + (style.border ? 18 : 0));

export function styleSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const areas = styledAreas(cellsWithMerged(plan));
  if (areas.length === 0) return [];
  const whole = areaAround(areas.map(({ area }) => area));
  return [
    { bytes: 2 * CALL_BYTES, apply: (context) => { rangeOf(sheet(context), whole).format.font.name = plan.font; } },
    ...areas.map((styled): Step => {
      const style = plan.styles[styled.style]!;
      return { bytes: costOf(style), apply: (context) => paint(rangeOf(sheet(context), styled.area), styled, style) };
    }),
  ];
}
