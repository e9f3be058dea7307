/**
 * The looks of a plan, property by property: cells that differ in their style share most of what it
 * says, so that the border of a whole table, or the alignment of a whole column, is one call and
 * not one for each style in it.
 */
import type { PlanCell, PlanStyle, SheetPlan } from '../plan';
import { areaAround, columnsOf, rangeOf, rowsOf } from './addresses';
import { cellsWithMerged, styledAreas } from './rectangles';
import type { StyledArea } from './rectangles';
import { CALL_BYTES } from './steps';
import type { Step } from './steps';

type Sheet = (context: Excel.RequestContext) => Excel.Worksheet;

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

interface Property {
  /** What a style says of this property; null where a new sheet has it so already. */
  readonly said: (style: PlanStyle) => string | number | true | null;
  readonly apply: (range: Excel.Range, value: never, area: StyledArea) => void;
  readonly calls: number;
}

const property = <T extends string | number | true>(
  said: (style: PlanStyle) => T | null,
  apply: (range: Excel.Range, value: T, area: StyledArea) => void,
  calls = 2,
): Property => ({ said, apply, calls });

const PROPERTIES: readonly Property[] = [
  property(
    (style) => style.size,
    ({ format }, size) => {
      format.font.size = size;
    },
  ),
  property(
    (style) => style.horizontal,
    ({ format }, side) => {
      format.horizontalAlignment = horizontal[side];
    },
  ),
  property(
    (style) => style.vertical,
    ({ format }, side) => {
      format.verticalAlignment = vertical[side];
    },
  ),
  property(
    (style) => style.bold || null,
    ({ format }) => {
      format.font.bold = true;
    },
  ),
  property(
    (style) => style.italic || null,
    ({ format }) => {
      format.font.italic = true;
    },
  ),
  property(
    (style) => style.underline || null,
    ({ format }) => {
      format.font.underline = 'Single';
    },
  ),
  property(
    (style) => style.color ?? null,
    ({ format }, color) => {
      format.font.color = `#${color}`;
    },
  ),
  property(
    (style) => style.fill ?? null,
    ({ format }, color) => {
      format.fill.color = `#${color}`;
    },
  ),
  property(
    (style) => style.wrap || null,
    ({ format }) => {
      format.wrapText = true;
    },
  ),
  property(
    (style) => style.indent || null,
    ({ format }, indent) => {
      format.indentLevel = indent;
    },
  ),
  // A path and two settings for each of up to six sides.
  property(
    (style) => style.border || null,
    (range, _, area) => borders(range, area),
    19,
  ),
];

function borders(range: Excel.Range, { area }: StyledArea): void {
  const sides: Excel.BorderIndex[] = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
  ] as Excel.BorderIndex[];
  if (rowsOf(area) > 1) sides.push('InsideHorizontal' as Excel.BorderIndex);
  if (columnsOf(area) > 1) sides.push('InsideVertical' as Excel.BorderIndex);
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

export function styleSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const cells = cellsWithMerged(plan);
  if (cells.length === 0) return [];
  const whole = areaAround(
    cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  );
  return [
    {
      bytes: 2 * CALL_BYTES,
      apply: (context) => {
        rangeOf(sheet(context), whole).format.font.name = plan.font;
      },
    },
    ...PROPERTIES.flatMap((one) => propertySteps(plan.styles, cells, one, sheet)),
  ];
}

function propertySteps(
  styles: SheetPlan['styles'],
  all: readonly PlanCell[],
  { said, apply, calls }: Property,
  sheet: Sheet,
): Step[] {
  const values = new Map<string, string | number | true>();
  const keys = new Map(
    Object.entries(styles).flatMap(([name, style]): [string, string][] => {
      const value = said(style);
      if (value === null) return [];
      values.set(String(value), value);
      return [[name, String(value)]];
    }),
  );
  if (values.size === 0) return [];
  const cells = all.flatMap((cell) => {
    const key = keys.get(cell.style);
    return key === undefined ? [] : [{ ...cell, style: key }];
  });
  return joinedAcross(styledAreas(cells)).map((area): Step => ({
    bytes: CALL_BYTES * calls,
    apply: (context) =>
      apply(rangeOf(sheet(context), area.area), values.get(area.style)! as never, area),
  }));
}

/** Neighbours of one height and one value are one rectangle. */
function joinedAcross(areas: readonly StyledArea[]): StyledArea[] {
  const joined: StyledArea[] = [];
  for (const { area, style } of [...areas].sort(
    (a, b) => a.area.top - b.area.top || a.area.bottom - b.area.bottom || a.area.left - b.area.left,
  )) {
    const last = joined.at(-1);
    const fits =
      last &&
      last.style === style &&
      last.area.top === area.top &&
      last.area.bottom === area.bottom &&
      last.area.right === area.left - 1;
    if (fits) joined[joined.length - 1] = { style, area: { ...last.area, right: area.right } };
    else joined.push({ area, style });
  }
  return joined;
}
