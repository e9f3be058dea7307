/** A sheet as it was before its replacement, so that a failed replacement can be taken back. */
import type { Area } from '../../domain/address';
import { areaOfAddress, columnsOf, rangeOf } from './addresses';
import { layoutOf } from './layout';
import { LOOKS_AT_ONCE } from './read-rows';
import type { Context } from './requests';
import { wipe } from './job-steps';
import { TAG_NAME, tagFormula } from '../marks';
import type { SheetTag } from '../port';

interface Piece {
  readonly area: Area;
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  readonly looks: Excel.CellProperties[][];
}

export interface Keepsake {
  readonly name: string;
  readonly tag: SheetTag;
  readonly pieces: readonly Piece[];
  readonly merges: readonly Area[];
}

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { style: true, weight: true, color: true },
  },
};

export async function keep(context: Context, name: string, tag: SheetTag): Promise<Keepsake> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  if (used.isNullObject) return { name, tag, pieces: [], merges: [] };
  const whole = areaOfAddress(used.address);
  const height = Math.max(1, Math.floor(LOOKS_AT_ONCE / columnsOf(whole)));
  const pieces: Piece[] = [];
  for (let top = whole.top; top <= whole.bottom; top += height) {
    const area = { ...whole, top, bottom: Math.min(whole.bottom, top + height - 1) };
    const range = rangeOf(sheet, area);
    range.load('formulas,numberFormat');
    const looks = range.getCellProperties(wanted);
    await context.sync();
    pieces.push({
      area,
      formulas: range.formulas as unknown[][],
      numberFormat: range.numberFormat as unknown[][],
      looks: looks.value,
    });
  }
  return { name, tag, pieces, merges: (await layoutOf(context, name)).merges };
}

export async function putBack(
  context: Context,
  { name, tag, pieces, merges }: Keepsake,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  wipe(sheet);
  for (const piece of pieces) {
    const range = rangeOf(sheet, piece.area);
    // Text once more: "@" while it is written, and only then the format that it had.
    range.numberFormat = piece.formulas.map((row, r) =>
      row.map((cell, c) =>
        typeof cell === 'string' && !cell.startsWith('=') ? '@' : piece.numberFormat[r]![c],
      ),
    );
    range.formulas = piece.formulas;
    range.numberFormat = piece.numberFormat;
    range.setCellProperties(piece.looks as Excel.SettableCellProperties[][]);
    await context.sync();
  }
  for (const area of merges) rangeOf(sheet, area).merge(false);
  sheet.names.getItem(TAG_NAME).formula = tagFormula(tag);
  await context.sync();
}
