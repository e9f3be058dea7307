/** Merged cells and hidden rows and columns of a sheet. */
import type { Area } from '../../domain/address';
import { WorkbookError } from '../port';
import type { SheetLayout } from '../port';
import { areaOfAddress, columnsOf, rangeOf, rowsOf } from './addresses';
import { isTooMuch } from './errors';
import type { Context } from './requests';

/**
 * Rows asked for at once when rows must be looked at one by one; an answer stays far below the
 * limit of Excel on the web.
 */
const ROWS_AT_ONCE = 50_000;

export async function layoutOf(context: Context, name: string): Promise<SheetLayout> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address,rowHidden,columnHidden');
  const filters = [sheet.autoFilter];
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('no-such-sheet');
  const none: ReadonlySet<number> = new Set();
  if (used.isNullObject)
    return {
      merges: [],
      hiddenRows: none,
      filteredRows: none,
      collapsedRows: none,
      hiddenColumns: none,
    };

  const area = areaOfAddress(used.address);
  for (const table of sheet.tables.items) {
    table.autoFilter.load('isDataFiltered');
    filters.push(table.autoFilter);
  }
  const places = filters.map((filter) => filter.getRangeOrNullObject());
  for (const place of places) place.load('address');
  const columns =
    used.columnHidden === false
      ? null
      : rangeOf(sheet, { ...area, bottom: area.top }).getColumnProperties({ columnHidden: true });
  await context.sync();

  const filtered = filters.flatMap((filter, index) =>
    filter.isDataFiltered && !places[index]!.isNullObject
      ? [areaOfAddress(places[index]!.address)]
      : [],
  );
  const hidden = used.rowHidden === false ? [] : await hiddenRowsOf(context, sheet, area);
  const byFilter = (row: number): boolean =>
    filtered.some((place) => row > place.top && row <= place.bottom);
  return {
    merges: await mergesOf(context, sheet, area),
    hiddenRows: new Set(hidden.filter((row) => !byFilter(row))),
    filteredRows: new Set(hidden.filter(byFilter)),
    collapsedRows: none,
    hiddenColumns: new Set(
      columns
        ? columns.value.flatMap((column, index) => (column.columnHidden ? [area.left + index] : []))
        : [],
    ),
  };
}

async function hiddenRowsOf(
  context: Context,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<number[]> {
  const hidden: number[] = [];
  for (let top = area.top; top <= area.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(area.bottom, top + ROWS_AT_ONCE - 1);
    const rows = rangeOf(sheet, { top, bottom, left: 0, right: 0 }).getRowProperties({
      rowHidden: true,
    });
    await context.sync();
    rows.value.forEach((row, index) => {
      if (row.rowHidden) hidden.push(top + index);
    });
  }
  return hidden;
}

/**
 * Excel names only the areas whose first cell lies in the range asked for, and refuses more than
 * 512 of them: the whole used area is asked for, and halved as long as it is too much.
 */
async function mergesOf(context: Context, sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  try {
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map((item) => areaOfAddress(item.address));
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const halves = halved(area);
    if (!halves) throw error;
    return [
      ...(await mergesOf(context, sheet, halves[0])),
      ...(await mergesOf(context, sheet, halves[1])),
    ];
  }
}

function halved(area: Area): [Area, Area] | null {
  if (rowsOf(area) > 1) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (columnsOf(area) === 1) return null;
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
