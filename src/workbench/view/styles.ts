/**
 * The looks of cells as a browser can draw them. The reading for figures needs less, so it stays
 * apart.
 */
import { colorOf, type ThemeColors } from '../../workbook/xlsx/read/colors';
import { formatCode } from '../../workbook/xlsx/read/number-formats';
import { attributesOf, isOn, scanXml } from '../../workbook/package/xml-scanner';
import { PLAIN, type Side, type ViewStyle } from './style';

type Font = {
  -readonly [
    Part in 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'
  ]: ViewStyle[Part];
};
type Borders = Partial<Record<Side, string>>;

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
  start: 'left',
  end: 'right',
};
const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** The style table of a workbook, by the index that cells carry. */
export function readViewStyles(xml: string, theme: ThemeColors): ViewStyle[] {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: Borders[] = [];
  const styles: { xf: Record<string, string>; alignment: Record<string, string> }[] = [];
  const path: string[] = [];
  let solid = false;
  let side: Side | null = null;
  let line = '';
  scanXml(xml, {
    open(name, source, depth) {
      path[depth] = name;
      const list = path[1];
      if (list === 'numFmts' && name === 'numFmt') {
        const { numFmtId, formatCode: code } = attributesOf(source);
        formats.set(Number(numFmtId), code ?? '');
      } else if (list === 'fonts' && depth === 2) fonts.push({ ...PLAIN });
      else if (list === 'fonts' && depth === 3)
        readFont(fonts.at(-1)!, name, attributesOf(source), theme);
      else if (list === 'fills' && depth === 2) fills.push(null);
      else if (list === 'fills' && name === 'patternFill')
        solid = attributesOf(source).patternType === 'solid';
      else if (list === 'fills' && path[3] === 'patternFill' && name === 'fgColor' && solid)
        fills[fills.length - 1] = hash(colorOf(attributesOf(source), theme));
      else if (list === 'borders' && depth === 2) borders.push({});
      else if (list === 'borders' && depth === 3) {
        side = SIDES[name] ?? null;
        line = LINES[attributesOf(source).style ?? ''] ?? '';
        if (side && line) borders.at(-1)![side] = `${line} #000000`;
      } else if (list === 'borders' && name === 'color' && side && line) {
        borders.at(-1)![side] =
          `${line} ${hash(colorOf(attributesOf(source), theme)) ?? '#000000'}`;
      } else if (list === 'cellXfs' && depth === 2)
        styles.push({ xf: attributesOf(source), alignment: {} });
      else if (list === 'cellXfs' && name === 'alignment')
        styles.at(-1)!.alignment = attributesOf(source);
    },
  });
  return styles.map(({ xf, alignment }) =>
    styleOf(
      fonts[Number(xf.fontId ?? 0)] ?? PLAIN,
      fills[Number(xf.fillId ?? 0)] ?? null,
      borders[Number(xf.borderId ?? 0)] ?? {},
      formatCode(Number(xf.numFmtId ?? 0), formats) ?? null,
      alignment,
    ),
  );
}

function styleOf(
  font: Font,
  fill: string | null,
  borders: Borders,
  format: string | null,
  alignment: Record<string, string>,
): ViewStyle {
  return {
    ...font,
    fill,
    borders,
    format,
    horizontal:
      alignment.horizontal === undefined || alignment.horizontal === 'general'
        ? null
        : alignment.horizontal,
    vertical: alignment.vertical ?? 'bottom',
    wrap: isOn(alignment.wrapText),
    indent: Number(alignment.indent ?? 0) || 0,
    rotation: rotationOf(Number(alignment.textRotation ?? 0)),
  };
}

/** 0 to 90 turn to the left, 91 to 180 are 1 to 90 to the right. */
function rotationOf(given: number): number {
  return given === 255 ? 255 : given > 90 && given <= 180 ? 90 - given : given || 0;
}

function readFont(
  font: Font,
  property: string,
  attributes: Record<string, string>,
  theme: ThemeColors,
): void {
  const on = attributes.val === undefined || isOn(attributes.val);
  if (property === 'name') font.font = attributes.val ?? null;
  else if (property === 'sz') font.size = Number(attributes.val) || 11;
  else if (property === 'b') font.bold = on;
  else if (property === 'i') font.italic = on;
  else if (property === 'u') font.underline = attributes.val !== 'none';
  else if (property === 'strike') font.strike = on;
  else if (property === 'color') font.color = hash(colorOf(attributes, theme));
}

function hash(color: string | undefined): string | null {
  return color === undefined ? null : `#${color}`;
}
