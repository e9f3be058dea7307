/** Addresses as Excel gives them. */
import { areaFromA1, areaToA1 } from '../../domain/address';
import type { Area } from '../../domain/address';

/** "'Kinh phí'!A1:B2" → the area; the part of the sheet is left out. */
export function areaOfAddress(address: string): Area {
  const area = areaFromA1(address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, ''));
  if (!area) throw new RangeError('unreadable address');
  return area;
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
}

/**
 * The same for one request alone: Excel is not asked to remember the range, which would be three
 * actions and an answer more.
 */
export function onceOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return rangeOf(sheet, area).untrack();
}

/** The smallest area that holds all of these; there is at least one. */
export function areaAround(areas: readonly Area[]): Area {
  return areas.reduce((whole, area) => ({
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
}

/** Excel takes an address of at most 8,192 characters. */
const LONGEST = 4_000;

/**
 * The addresses of areas as few texts as Excel takes, for `getRanges`: each range of its own would
 * be written into a request with a path, a reference and the giving back of that reference.
 */
export function addressesOf(areas: readonly { readonly area: Area }[]): string[] {
  const texts: string[] = [];
  let last = '';
  for (const { area } of areas) {
    const own = areaToA1(area);
    if (last !== '' && last.length + own.length < LONGEST) last += `,${own}`;
    else {
      if (last !== '') texts.push(last);
      last = own;
    }
  }
  return last === '' ? texts : [...texts, last];
}
