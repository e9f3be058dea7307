/** Looks of all cells of a sheet, the empty ones included: a blank form is made of them. */
import type { Area } from '../../domain/address';
import { WorkbookError, type CellLook, type StyledCells } from '../port';
import { placeOf } from '../store/sheet-store';
import { areaOfAddress, columnsOf, rangeOf } from './addresses';
import { LOOKS_AT_ONCE } from './read-rows';
import { talk, type Context } from './requests';

/** A blank form has some thousands of cells; what lies beyond says nothing about it. */
const MOST = 200_000;

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true },
    borders: { style: true },
    protection: true,
    horizontalAlignment: true,
    indentLevel: true,
  },
};
/** As the port counts the sides of a cell. */
const SIDES = [
  ['left', 1],
  ['right', 2],
  ['top', 4],
  ['bottom', 8],
] as const;

export async function styledCells(name: string): Promise<StyledCells> {
  const looks = new Map<number, CellLook>();
  const area = await talk(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('address');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('no-such-sheet');
    return used.isNullObject ? null : areaOfAddress(used.address);
  });
  if (area === null) return { rowCount: 0, columnCount: 0, look: () => undefined };
  const height = Math.max(1, Math.floor(LOOKS_AT_ONCE / columnsOf(area)));
  for (let top = area.top; top <= area.bottom && looks.size < MOST; top += height) {
    const piece = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    await talk((context) => readPiece(context, name, piece, looks));
  }
  return {
    rowCount: area.bottom + 1,
    columnCount: area.right + 1,
    look: (row, column) => looks.get(placeOf(row, column)),
  };
}

async function readPiece(
  context: Context,
  name: string,
  area: Area,
  looks: Map<number, CellLook>,
): Promise<void> {
  const range = rangeOf(context.workbook.worksheets.getItem(name), area);
  range.load('numberFormat');
  const cells = range.getCellProperties(WANTED);
  await context.sync();
  cells.value.forEach((row, r) =>
    row.forEach((cell, c) => {
      const format = String(range.numberFormat[r]?.[c] ?? 'General');
      looks.set(placeOf(area.top + r, area.left + c), lookOf(cell, format));
    }),
  );
}

function lookOf({ format: face = {} }: Excel.CellProperties, format: string): CellLook {
  const { font, borders, protection, horizontalAlignment: align, indentLevel: indent } = face;
  const sides = SIDES.reduce((all, [side, bit]) => {
    const style = borders?.[side]?.style;
    return style === undefined || style === 'None' ? all : all + bit;
  }, 0);
  return {
    ...(format !== 'General' && { format }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(sides > 0 && { borders: sides }),
    ...(protection?.locked === false && { unlocked: true }),
    ...(indent ? { indent } : {}),
    ...(align && align !== 'General'
      ? { align: align.charAt(0).toLowerCase() + align.slice(1) }
      : {}),
  };
}
