/**
 * The looks of a plan, property by property: cells that differ in their style share most of what it
 * says, so that the border of a whole table, or the alignment of a whole column, is one call and
 * not one for each style in it.
 */
import type { PlanCell, PlanStyle, SheetPlan } from '../plan';
import { areaToA1, type Area } from '../../domain/address';
import { addressesOf, areaAround, columnsOf, rowsOf } from './addresses';
import { cellsWithMerged, styledAreas } from './rectangles';
import type { StyledArea } from './rectangles';
import { CALL_BYTES, valueBytes } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Format = Excel.RangeFormat;

interface Property {
  /** What a style says of this property; null where a new sheet has it so already. */
  readonly said: (style: PlanStyle) => string | number | true | null;
  readonly apply: (format: Format, value: never, area: Area) => void;
  readonly more: {
    readonly calls?: number;
    /** Areas of different such marks are not asked for together. */
    readonly part?: (area: Area) => string;
    /** Whether nobody sees this value in a blank cell. */
    readonly isUnseen?: (value: string | number | true) => boolean;
  };
}

const property = <T extends string | number | true>(
  said: (style: PlanStyle) => T | null,
  apply: (format: Format, value: T, area: Area) => void,
  more: Property['more'] = {},
): Property => ({ said, apply, more });

/** A larger one makes blank rows higher. */
const USUAL_SIZE = 11;

const PROPERTIES: readonly Property[] = [
  property(
    (style) => style.size,
    ({ font }, size) => {
      font.size = size;
    },
    { isUnseen: (size) => Number(size) <= USUAL_SIZE },
  ),
  property(
    (style) => style.horizontal,
    (format, side) => {
      format.horizontalAlignment = horizontal[side];
    },
    { isUnseen: () => true },
  ),
  property(
    (style) => style.vertical,
    (format, side) => {
      format.verticalAlignment = vertical[side];
    },
    { isUnseen: () => true },
  ),
  property(
    (style) => style.bold || null,
    ({ font }) => {
      font.bold = true;
    },
  ),
  property(
    (style) => style.italic || null,
    ({ font }) => {
      font.italic = true;
    },
  ),
  property(
    (style) => style.underline || null,
    ({ font }) => {
      font.underline = 'Single';
    },
  ),
  property(
    (style) => style.color ?? null,
    ({ font }, color) => {
      font.color = `#${color}`;
    },
  ),
  property(
    (style) => style.fill ?? null,
    ({ fill }, color) => {
      fill.color = `#${color}`;
    },
  ),
  property(
    (style) => style.wrap || null,
    (format) => {
      format.wrapText = true;
    },
  ),
  property(
    (style) => style.indent || null,
    (format, indent) => {
      format.indentLevel = indent;
    },
  ),
  // A path and a setting for each of up to six sides.
  property(
    (style) => style.border || null,
    (format, _, area) => borders(format, area),
    {
      calls: 13,
      part: (area) => `${rowsOf(area) > 1} ${columnsOf(area) > 1}`,
    },
  ),
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
    apply: (format) => {
      format.font.name = plan.font;
    },
  };
  const settings = [
    font,
    ...PROPERTIES.flatMap((one) => settingsOf(plan.styles, cells, whole, one)),
  ];
  const byAddress = new Map<string, Setting[]>();
  for (const setting of settings)
    byAddress.set(setting.address, [...(byAddress.get(setting.address) ?? []), setting]);
  return [...byAddress].map(([address, own]): Step => ({
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
  { said, apply, more: { calls = 2, part = () => '', isUnseen = () => false } }: Property,
): Setting[] {
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
  const groups = new Map<string, StyledArea[]>();
  for (const one of joinedAcross(styledAreas(cells))) {
    const key = `${one.style} ${part(one.area)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const found = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const value = values.get(first.style)!;
    return [{ value, first, addresses: addressesOf(group.map(({ area }) => area)) }];
  });
  const length = (addresses: readonly string[]): number => addresses.join().length;
  const [usual] =
    cells.length < all.length
      ? []
      : found
          .filter(({ value }) => isUnseen(value))
          .sort((a, b) => length(b.addresses) - length(a.addresses));
  return found.flatMap((one) =>
    (one === usual ? [whole] : one.addresses).map((address): Setting => ({
      address,
      calls,
      apply: (format) => apply(format, one.value as never, one.first.area),
    })),
  );
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
