/**
 * Workbooks that formulas link to. The interface up to 1.14 has no list of them, so the formulas
 * are read.
 */
import { areaOfAddress, columnsOf, rangeOf } from './addresses';
import { CELLS_AT_ONCE } from './read-rows';
import type { Context } from './requests';

/**
 * `'C:\Báo cáo\[Quý 1.xlsx]Thôn'!A1` and `[Quy1.xlsx]Thon!A1`; a structured reference `Bảng[Cột]`
 * names no sheet after the bracket.
 */
const link = /'([^'[]*)\[([^\]']+)\][^']*'!|\[([^\][']+)\][\p{L}\p{N}_.]+!/gu;

export async function linksOf(context: Context): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  const found = new Set<string>();
  for (const [index, range] of used.entries()) {
    if (range.isNullObject) continue;
    const area = areaOfAddress(range.address);
    const height = Math.max(1, Math.floor((2 * CELLS_AT_ONCE) / columnsOf(area)));
    for (let top = area.top; top <= area.bottom; top += height) {
      const block = rangeOf(worksheets.items[index]!, {
        ...area,
        top,
        bottom: Math.min(area.bottom, top + height - 1),
      });
      block.load('formulas');
      await context.sync();
      for (const row of block.formulas as unknown[][]) {
        for (const formula of row) {
          if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
          for (const match of formula.matchAll(link))
            found.add(match[3] ?? `${match[1]}${match[2]}`);
        }
      }
    }
  }
  return [...found];
}
