/**
 * The looks of a plan, property by property: cells that differ in their style share most of what it
 * says, so that the border of a whole table, or the alignment of a whole column, is one call and
 * not one for each style in it.
 */
import type { PlanCell, PlanStyle, SheetPlan } from '../plan';
import { areaToA1, type Area } from '../../domain/address';
import { grouped } from '../../domain/grouped';
import { addressesOf, areaAround, columnsOf, rowsOf } from './addresses';
import { cellsWithMerged, styledAreas } from './rectangles';
import { CALL_BYTES, valueBytes } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Format = Excel.RangeFormat;

interface Property {
  readonly name: keyof PlanStyle;
  readonly apply: (format: Format, value: never, area: Area) => void;
  readonly more: {
    readonly calls?: number;
    /** Areas of different such marks are not asked for together. */
    readonly part?: (area: Area) => string;
    /** Whether nobody sees this value in a blank cell. */
    readonly isUnseen?: (value: string | number | true) => boolean;
  };
}

const property = <K extends keyof PlanStyle>(
  name: K,
  apply: (format: Format, value: NonNullable<PlanStyle[K]>, area: Area) => void,
  more: Property['more'] = {},
): Property => ({ name, apply, more });

/** A larger one makes blank rows higher. */
const USUAL_SIZE = 11;
const isUnseen = (): boolean => true;

/** What a style does not say of these, a new sheet has so already. */
const PROPERTIES: readonly Property[] = [
  property('size', ({ font }, size) => (font.size = size), {
    isUnseen: (size) => Number(size) <= USUAL_SIZE,
  }),
  property('horizontal', (format, side) => (format.horizontalAlignment = horizontal[side]), {
    isUnseen,
  }),
  property('vertical', (format, side) => (format.verticalAlignment = vertical[side]), { isUnseen }),
  property('bold', ({ font }) => (font.bold = true)),
  property('italic', ({ font }) => (font.italic = true)),
  property('underline', ({ font }) => (font.underline = 'Single')),
  property('color', ({ font }, color) => (font.color = `#${color}`)),
  property('fill', ({ fill }, color) => (fill.color = `#${color}`)),
  property('wrap', (format) => (format.wrapText = true)),
  property('indent', (format, indent) => (format.indentLevel = indent)),
  property('border', (format, _, area) => borders(format, area), {
    // A path and a setting for each of up to six sides.
    calls: 13,
    part: (area) => `${rowsOf(area) > 1} ${columnsOf(area) > 1}`,
  }),
];

/** @param area one of those with this format: all of them have an inside where it has one */
function borders(format: Format, area: Area): void {
  const sides: Excel.BorderIndex[] = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
  ] as Excel.BorderIndex[];
  if (rowsOf(area) > 1) sides.push('InsideHorizontal' as Excel.BorderIndex);
  if (columnsOf(area) > 1) sides.push('InsideVertical' as Excel.BorderIndex);
  // Excel draws a line thin where no weight is said.
  for (const side of sides) format.borders.getItem(side).style = 'Continuous';
}

/** What is set on areas; what has the same areas is set on one object. */
interface Setting {
  readonly address: string;
  readonly calls: number;
  readonly apply: (format: Format) => void;
}

export function styleSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const cells = cellsWithMerged(plan);
  if (cells.length === 0) return [];
  const whole = areaToA1(
    areaAround(
      cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
    ),
  );
  const font: Setting = {
    address: whole,
    calls: 2,
    apply: (format) => (format.font.name = plan.font),
  };
  const settings = [
    font,
    ...PROPERTIES.flatMap((one) => settingsOf(plan.styles, cells, whole, one)),
  ];
  return [...grouped(settings, ({ address }) => address)].map(([address, own]): Step => ({
    bytes: own.reduce((sum, { calls }) => sum + CALL_BYTES * calls, valueBytes(address)),
    apply: () => {
      const format = sheet().format(address);
      for (const { apply } of own) apply(format);
    },
  }));
}

/** What is set on `whole` comes first: it holds for all cells that nothing else is set on. */
function settingsOf(
  styles: SheetPlan['styles'],
  all: readonly PlanCell[],
  whole: string,
  { name, apply, more }: Property,
): Setting[] {
  const { calls = 2, part = () => '' } = more;
  const values = new Map<string, string | number | true>();
  const keys = new Map(
    Object.entries(styles).flatMap(([key, style]): [string, string][] => {
      const value = style[name];
      if (!value) return [];
      values.set(String(value), value);
      return [[key, String(value)]];
    }),
  );
  if (values.size === 0) return [];
  const cells = all.flatMap((cell) => {
    const key = keys.get(cell.style);
    return key === undefined ? [] : [{ ...cell, style: key }];
  });
  const groups = grouped(styledAreas(cells), ({ style, area }) => `${style} ${part(area)}`);
  const found = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const value = values.get(first.style)!;
    return [{ value, first, addresses: addressesOf(group) }];
  });
  const length = (addresses: readonly string[]): number => addresses.join().length;
  const [usual] =
    cells.length < all.length
      ? []
      : found
          .filter(({ value }) => more.isUnseen?.(value))
          .sort((a, b) => length(b.addresses) - length(a.addresses));
  return found.flatMap((one) =>
    (one === usual ? [whole] : one.addresses).map((address): Setting => ({
      address,
      calls,
      apply: (format) => apply(format, one.value as never, one.first.area),
    })),
  );
}
