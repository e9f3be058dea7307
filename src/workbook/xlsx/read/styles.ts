/** What the style table says about a cell's looks. */
import type { CellLook } from '../../port';
import { colorOf, type ThemeColors } from './colors';
import { formatCode, showsDay } from './number-formats';
import { attributesOf, isOn, scanXml } from '../../package/xml-scanner';
import sides from './sides.json';

export interface StyleTable {
  /** The look of a cell by its style index; undefined for an index that the table does not have. */
  look(style: number): CellLook | undefined;
  /** True when the style shows a number as a day. */
  isDay(style: number): boolean;
}

interface Font {
  name?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  color?: string;
}

export const NO_STYLES: StyleTable = { look: () => undefined, isDay: () => false };

export function readStyles(xml: string, theme: ThemeColors): StyleTable {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: number[] = [];
  const looks: CellLook[] = [];
  const path: string[] = [];
  let solid = false;
  scanXml(xml, {
    open(name, source, depth) {
      path[depth] = name;
      const list = path[1];
      if (list === 'numFmts' && name === 'numFmt') {
        const { numFmtId, formatCode: code } = attributesOf(source);
        formats.set(Number(numFmtId), code ?? '');
      } else if (list === 'fonts' && depth === 2) fonts.push({});
      else if (list === 'fonts' && depth === 3)
        readFontProperty(fonts[fonts.length - 1]!, name, attributesOf(source), theme);
      else if (list === 'fills' && depth === 2) fills.push(undefined);
      else if (list === 'fills' && name === 'patternFill')
        solid = attributesOf(source).patternType === 'solid';
      else if (list === 'fills' && path[3] === 'patternFill' && name === 'fgColor' && solid) {
        fills[fills.length - 1] = colorOf(attributesOf(source), theme);
      } else if (list === 'borders' && depth === 2) borders.push(0);
      else if (list === 'borders' && depth === 3) {
        const { style } = attributesOf(source);
        if (style !== undefined && style !== 'none')
          borders[borders.length - 1]! |= SIDES.get(name) ?? 0;
      } else if (list === 'cellXfs' && depth === 2 && name === 'xf') {
        looks.push(lookOf(attributesOf(source), { formats, fonts, fills, borders }));
      } else if (list === 'cellXfs' && depth === 3 && name === 'alignment') {
        const last = looks.pop();
        if (last) looks.push({ ...last, ...placed(attributesOf(source)) });
      } else if (list === 'cellXfs' && depth === 3 && name === 'protection') {
        const { locked } = attributesOf(source);
        const last = looks.pop();
        if (last)
          looks.push(locked === undefined || isOn(locked) ? last : { ...last, unlocked: true });
      }
    },
  });
  const days = looks.map((look) => showsDay(look.format));
  return { look: (style) => looks[style], isDay: (style) => days[style] ?? false };
}

function readFontProperty(
  font: Font,
  property: string,
  attributes: Record<string, string>,
  theme: ThemeColors,
): void {
  const on = attributes.val === undefined || isOn(attributes.val);
  if (property === 'name') font.name = attributes.val;
  else if (property === 'b') font.bold = on;
  else if (property === 'i') font.italic = on;
  else if (property === 'strike') font.strike = on;
  else if (property === 'color') font.color = colorOf(attributes, theme);
}

interface StyleParts {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly number[];
}

/** How the port counts the sides; "start" and "end" are the left and right of later writers. */
const SIDES: ReadonlyMap<string, number> = new Map(Object.entries(sides));

function lookOf(xf: Record<string, string>, parts: StyleParts): CellLook {
  const font = parts.fonts[Number(xf.fontId ?? 0)];
  const format = formatCode(Number(xf.numFmtId ?? 0), parts.formats);
  const fill = parts.fills[Number(xf.fillId ?? 0)];
  const borders = parts.borders[Number(xf.borderId ?? 0)];
  return {
    ...(format !== undefined && { format }),
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.strike && { strike: true }),
    ...(fill !== undefined && { fill }),
    ...(font?.color !== undefined && { color: font.color }),
    ...(borders && { borders }),
  };
}

function placed(alignment: Record<string, string>): Pick<CellLook, 'align' | 'indent'> {
  const { horizontal, indent } = alignment;
  return {
    ...(horizontal !== undefined && horizontal !== 'general' && { align: horizontal }),
    ...(Number(indent) > 0 && { indent: Number(indent) }),
  };
}
