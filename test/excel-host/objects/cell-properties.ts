/** Properties of every cell of a range in one call. */
import type { Area } from '../../../src/domain/address';
import type { HostSheet, Style } from '../model';
import { plainStyle } from '../model';
import { ExcelError } from '../wire';
import { rangeFormat, restyle } from './format';
import { grid } from './values';

type Wanted = Readonly<Record<string, unknown>>;

const font: Readonly<Record<string, keyof Style>> = {
  name: 'fontName',
  size: 'size',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  superscript: 'raised',
  color: 'color',
};
const direct: Readonly<Record<string, keyof Style>> = {
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
};
const sides = ['top', 'bottom', 'left', 'right'] as const;

function unknown(name: string): never {
  throw new ExcelError(
    'ApiNotFound',
    `the host does not play the cell property ${name}`,
    `CellProperties.${name}`,
  );
}

function formatOf(style: Style, wanted: Wanted): Wanted {
  const answer: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (name === 'font')
      answer.font = Object.fromEntries(
        Object.keys(ask as Wanted).map((key) => [key, style[font[key] ?? unknown(`font/${key}`)]]),
      );
    else if (name === 'protection') answer.protection = { locked: style.locked };
    else if (name === 'fill') answer.fill = { color: style.fill };
    else if (name === 'borders')
      answer.borders = Object.fromEntries(
        sides.map((side) => [side, style.borders[side] ?? { style: 'None' }]),
      );
    else answer[name] = style[direct[name] ?? unknown(name)];
  }
  return answer;
}

export function cellProperties(sheet: HostSheet, area: Area, wanted: unknown): Wanted[][] | null {
  const { format, ...rest } = wanted as { format?: Wanted };
  for (const name of Object.keys(rest)) unknown(name);
  return grid(area, (row, column) => ({
    format: formatOf(sheet.cell(row, column)?.style ?? plainStyle, format ?? {}),
  }));
}

export function setCellProperties(sheet: HostSheet, area: Area, given: unknown): void {
  const rows = given as readonly (readonly { format?: Wanted }[])[];
  restyle(sheet, area, (style, row, column) => {
    const next: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(
      rows[row - area.top]![column - area.left]!.format ?? {},
    )) {
      if (name === 'font')
        for (const [key, one] of Object.entries(value as Wanted))
          next[font[key] ?? unknown(key)] = one;
      else if (name === 'fill') next.fill = (value as { color: string }).color;
      else if (name === 'borders') next.borders = { ...style.borders, ...(value as Wanted) };
      else next[direct[name] ?? unknown(name)] = value;
    }
    return next as Partial<Style>;
  });
}

/** Sizes of the rows or columns of a range, one for each; what says nothing of a row leaves it. */
export function setSizes(
  sheet: HostSheet,
  area: Area,
  what: 'ColumnWidth' | 'RowHeight',
  given: unknown,
): void {
  const sizes = given as readonly { format?: Wanted }[];
  const [key, from, to] =
    what === 'RowHeight'
      ? (['rowHeight', area.top, area.bottom] as const)
      : (['columnWidth', area.left, area.right] as const);
  if (sizes.length !== to - from + 1)
    throw new ExcelError('InvalidArgument', 'not one entry for each', `Range.${what}`);
  for (const [index, { format = {}, ...rest }] of sizes.entries()) {
    for (const name of [...Object.keys(rest), ...Object.keys(format)])
      if (name !== 'format' && name !== key) unknown(name);
    if (format[key] === undefined) continue;
    const at = from + index;
    const one =
      what === 'RowHeight' ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    rangeFormat(sheet, one).set?.[what]?.(format[key] as never);
  }
}
