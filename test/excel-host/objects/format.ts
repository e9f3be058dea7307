/** The look of a range: font, fill, borders, alignment, sizes. */
import type { Area } from '../../../src/domain/address';
import type { HostSheet, Style } from '../model';
import { plainStyle } from '../model';
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';
import { columnsOf, rowsOf, uniform } from './stage';

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

function* stylesOf(sheet: HostSheet, area: Area): Iterable<Style> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    if (!cells) {
      yield plainStyle;
      continue;
    }
    for (let column = area.left; column <= area.right; column += 1)
      yield cells.get(column)?.style ?? plainStyle;
  }
}

/** Gives every cell of an area a style of its own; cells that look the same share one record, as in a file. */
export function restyle(
  sheet: HostSheet,
  area: Area,
  change: (style: Style, row: number, column: number) => Partial<Style>,
): void {
  const shared = sharing();
  const next = new Map<Style, Map<string, Style>>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.at(row, column);
      const changed = change(cell.style, row, column);
      const key = JSON.stringify(changed);
      let changes = next.get(cell.style);
      if (!changes) next.set(cell.style, (changes = new Map<string, Style>()));
      let style = changes.get(key);
      if (!style) changes.set(key, (style = shared({ ...cell.style, ...changed })));
      cell.style = style;
    }
  }
}

/** The same for a change that is one for all cells: made once for each style that there is. */
function restyleAll(sheet: HostSheet, area: Area, change: (style: Style) => Partial<Style>): void {
  const shared = sharing();
  const next = new Map<Style, Style>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.at(row, column);
      let style = next.get(cell.style);
      if (!style) next.set(cell.style, (style = shared({ ...cell.style, ...change(cell.style) })));
      cell.style = style;
    }
  }
}

function sharing(): (style: Style) => Style {
  const made = new Map<string, Style>();
  return (style) => {
    const key = JSON.stringify(style);
    const known = made.get(key) ?? style;
    made.set(key, known);
    return known;
  };
}

const ofArray = (allowed: readonly string[], value: unknown): string => {
  const found = allowed.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (!found)
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
    );
  return found;
};

const colour = (value: unknown): string => {
  if (!/^#[0-9a-f]{6}$/i.test(String(value)))
    throw new ExcelError('InvalidArgument', 'not a colour');
  return String(value).toUpperCase();
};

/** Sets one side of every cell that the side of the range touches. */
function setBorder(
  sheet: HostSheet,
  area: Area,
  edge: string,
  change: Record<string, string>,
): void {
  if (
    (edge === 'InsideHorizontal' && rowsOf(area) === 1) ||
    (edge === 'InsideVertical' && columnsOf(area) === 1)
  ) {
    throw new ExcelError('InvalidArgument', 'a single row or column has no inside');
  }
  const side = (name: string, area_: Area): void =>
    restyleAll(sheet, area_, (style) => ({
      borders: {
        ...style.borders,
        [name]: {
          ...(style.borders[name] ?? { style: 'Continuous', weight: 'Thin', color: '#000000' }),
          ...change,
        },
      },
    }));
  if (edge === 'EdgeTop') side('top', { ...area, bottom: area.top });
  if (edge === 'EdgeBottom') side('bottom', { ...area, top: area.bottom });
  if (edge === 'EdgeLeft') side('left', { ...area, right: area.left });
  if (edge === 'EdgeRight') side('right', { ...area, left: area.right });
  if (edge === 'InsideHorizontal') {
    side('bottom', { ...area, bottom: area.bottom - 1 });
    side('top', { ...area, top: area.top + 1 });
  }
  if (edge === 'InsideVertical') {
    side('right', { ...area, right: area.right - 1 });
    side('left', { ...area, left: area.left + 1 });
  }
}

function border(sheet: HostSheet, area: Area, edge: string): HostObject {
  const corner = (): Record<string, string> =>
    sheet.cell(area.top, area.left)?.style.borders[edge.replace('Edge', '').toLowerCase()] ?? {
      style: 'None',
      weight: 'Thin',
      color: '#000000',
    };
  return {
    kind: 'RangeBorder',
    get: {
      SideIndex: () => edge,
      Style: () => corner().style,
      Weight: () => corner().weight,
      Color: () => corner().color,
    },
    set: {
      Style: (value) =>
        setBorder(sheet, area, edge, {
          style: ofArray(['None', 'Continuous', 'Dash', 'Dot', 'Double'], value),
        }),
      Weight: (value) =>
        setBorder(sheet, area, edge, {
          weight: ofArray(['Hairline', 'Thin', 'Medium', 'Thick'], value),
        }),
      Color: (value) => setBorder(sheet, area, edge, { color: colour(value) }),
    },
  };
}

export function rangeFormat(sheet: HostSheet, area: Area): HostObject {
  const one =
    <K extends keyof Style>(key: K) =>
    (): Style[K] | null => {
      const styles = stylesOf(sheet, area);
      return uniform(
        (function* () {
          for (const style of styles) yield style[key];
        })(),
      );
    };
  const put =
    <K extends keyof Style>(key: K, read: (value: unknown) => Style[K]) =>
    (value: unknown): void => {
      const next = read(value);
      restyleAll(sheet, area, () => ({ [key]: next }));
    };
  const bounded =
    (lowest: number, highest: number) =>
    (value: unknown): number => {
      if (typeof value !== 'number' || !(value >= lowest && value <= highest))
        throw new ExcelError('InvalidArgument', 'out of bounds');
      return value;
    };
  const each = (
    from: number,
    to: number,
    sizes: Map<number, number>,
    value: unknown,
    highest: number,
  ): void => {
    const size = bounded(0, highest)(value);
    for (let index = from; index <= to; index += 1) sizes.set(index, size);
  };
  const bool = (value: unknown): boolean => {
    if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'not a truth value');
    return value;
  };
  const sizeOf = (
    from: number,
    to: number,
    sizes: ReadonlyMap<number, number>,
    usual: number,
  ): number | null =>
    uniform(
      Array.from(
        { length: Math.min(to - from + 1, 20_000) },
        (_, index) => sizes.get(from + index) ?? usual,
      ),
    );
  return {
    kind: 'RangeFormat',
    get: {
      WrapText: one('wrap'),
      HorizontalAlignment: one('horizontal'),
      VerticalAlignment: one('vertical'),
      IndentLevel: one('indent'),
      ColumnWidth: () => sizeOf(area.left, area.right, sheet.columnWidths, 48),
      RowHeight: () => sizeOf(area.top, area.bottom, sheet.rowHeights, 15),
    },
    set: {
      WrapText: put('wrap', bool),
      HorizontalAlignment: put('horizontal', (value) =>
        ofArray(
          [
            'General',
            'Left',
            'Center',
            'Right',
            'Fill',
            'Justify',
            'CenterAcrossSelection',
            'Distributed',
          ],
          value,
        ),
      ),
      VerticalAlignment: put('vertical', (value) =>
        ofArray(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'], value),
      ),
      IndentLevel: put('indent', bounded(0, 250)),
      ColumnWidth: (value: unknown) => each(area.left, area.right, sheet.columnWidths, value, 1342),
      RowHeight: (value: unknown) => each(area.top, area.bottom, sheet.rowHeights, value, 409.5),
    },
    child: {
      Font: () => ({
        kind: 'RangeFont',
        get: {
          Name: one('fontName'),
          Size: one('size'),
          Bold: one('bold'),
          Italic: one('italic'),
          Underline: one('underline'),
          Strikethrough: one('strike'),
          Superscript: one('raised'),
          Color: () => one('color')() ?? '',
        },
        set: {
          Name: put('fontName', String),
          Size: put('size', bounded(1, 409)),
          Bold: put('bold', bool),
          Italic: put('italic', bool),
          Underline: put('underline', (value) => ofArray(['None', 'Single', 'Double'], value)),
          Strikethrough: put('strike', bool),
          Color: put('color', colour),
        },
      }),
      Fill: () => ({
        kind: 'RangeFill',
        get: { Color: () => one('fill')() ?? '' },
        set: { Color: put('fill', colour) },
        call: { Clear: () => restyleAll(sheet, area, () => ({ fill: '#FFFFFF' })) },
      }),
      Protection: () => ({
        kind: 'FormatProtection',
        get: { Locked: one('locked') },
        set: { Locked: put('locked', bool) },
      }),
      Borders: () => ({
        kind: 'RangeBorderCollection',
        item: (edge: unknown) => border(sheet, area, ofArray(edges, edge)),
      }),
    },
  };
}
