/** Turns the look of a cell into the writer's style; the same look always gives the same style. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Look } from './cell';

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;

/** @param base the sheet's own font, used where the cell names none */
export function styleOf(
  look: Look,
  base: { readonly font: string; readonly size: number },
): CellStyle {
  const style: CellStyle = {
    font: {
      name: look.font ?? base.font,
      size: look.size ?? base.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline ? { underline: true } : {}),
      ...(look.strike ? { strikethrough: true } : {}),
      ...(look.color ? { color: { rgb: look.color } } : {}),
    },
  };
  if (look.format !== undefined && look.format !== 'General') style.numFmt = look.format;
  if (look.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } };
  if (look.border) style.border = { top: THIN, right: THIN, bottom: THIN, left: THIN };
  if (look.align || look.vertical || look.wrap || look.indent || look.rotate) {
    style.alignment = {
      ...(look.align ? { horizontal: look.align } : {}),
      ...(look.vertical ? { vertical: look.vertical } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.indent ? { indent: look.indent } : {}),
      ...(look.rotate ? { textRotation: look.rotate } : {}),
    };
  }
  if (look.unlocked) style.protection = { locked: false };
  return style;
}

/** How a sheet prints; lengths are millimetres. */
export interface PrintSpec {
  readonly orientation?: 'portrait' | 'landscape';
  /** top, right, bottom, left */
  readonly margins?: readonly [number, number, number, number];
  /** "7:9" */
  readonly repeatRows?: string;
  /** "A1:L40" */
  readonly area?: string;
  readonly header?: string;
  readonly footer?: string;
}

const MILLIMETRES_PER_INCH = 25.4;

/** A4, one page wide and as many long as needed, which is how these forms are printed. */
export function printOf(print: PrintSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const [top, right, bottom, left] = (print.margins ?? [20, 20, 20, 20]).map((mm) =>
    Number((mm / MILLIMETRES_PER_INCH).toFixed(4)),
  );
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation ?? 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top, right, bottom, left, header: 0.4, footer: 0.4 },
    },
    headerFooter: {
      ...(print.header ? { oddHeader: print.header } : {}),
      ...(print.footer ? { oddFooter: print.footer } : {}),
    },
  };
}

/**
 * Print area and repeated rows are reserved names of a sheet. They are written here and not through the writer's own
 * settings, which leave a sheet name with a blank unquoted, and Excel then calls the file damaged.
 */
export function printNames(
  sheet: string,
  print: PrintSpec,
): { name: string; range: string; scope: string }[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  const absolute = (range: string) =>
    quoted +
    range.replace(
      /([A-Z]+)?(\d+)/g,
      (_, column: string | undefined, row: string) => `${column ? `$${column}` : ''}$${row}`,
    );
  return [
    ...(print.area
      ? [{ name: '_xlnm.Print_Area', range: absolute(print.area), scope: sheet }]
      : []),
    ...(print.repeatRows
      ? [{ name: '_xlnm.Print_Titles', range: absolute(print.repeatRows), scope: sheet }]
      : []),
  ];
}
