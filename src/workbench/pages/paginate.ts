/**
 * Where the pages of a sheet end, as a printer takes it: by the heights that the file gives its
 * rows.
 */
import type { Area } from '../../app/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import type { PageLooks } from '../view/sheet-frame';

export const PIXELS_A_MILLIMETRE = 96 / 25.4;
const A4 = { short: 210, long: 297 } as const;

/** More are for Excel: each is drawn whole. */
export const MOST_PAGES = 60;

export interface Page {
  /** Rows that stand above on this page again; null on a page that holds them itself. */
  readonly titles: readonly [number, number] | null;
  readonly rows: readonly [number, number];
}

export interface Paged {
  readonly landscape: boolean;
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: PageLooks['margins'];
  /** Of the sheet on the paper. */
  readonly scale: number;
  readonly area: Area;
  readonly pages: readonly Page[];
  /** Whether there are more than are drawn. */
  readonly cut: boolean;
}

/** Columns that do not fit are made smaller, as the Biểu ask it of Excel. */
export function paginate(sheet: RemoteSheet): Paged {
  const { page, titleRows, printArea } = sheet.frame;
  const { landscape, margins } = page;
  const paper = {
    width: landscape ? A4.long : A4.short,
    height: landscape ? A4.short : A4.long,
  };
  const area = printArea ?? sheet.frame.used;
  const width = (paper.width - margins.left - margins.right) * PIXELS_A_MILLIMETRE;
  const height = (paper.height - margins.top - margins.bottom) * PIXELS_A_MILLIMETRE;
  const wide = Math.max(1, sheet.columns.span(area.left, area.right));
  const scale = Math.min(page.fits ? 1 : page.scale, width / wide);
  const titles = titleRows && titleRows[1] < area.bottom ? titleRows : null;
  const titleHeight = titles ? sheet.rows.span(...titles) : 0;
  const room = height / scale;
  const breaks = new Set(sheet.frame.breaks);
  const pages: Page[] = [];
  let first = area.top;
  let filled = 0;
  const again = (row: number): Page['titles'] => (titles && row > titles[1] ? titles : null);
  const close = (last: number): void => {
    pages.push({ titles: again(first), rows: [first, last] });
    first = last + 1;
    filled = again(first) ? titleHeight : 0;
  };
  for (let row = area.top; row <= area.bottom && pages.length < MOST_PAGES; row += 1) {
    const high = sheet.rows.span(row, row);
    const full = filled + high > room && row > first;
    if ((full || breaks.has(row)) && row > first) close(row - 1);
    filled += high;
  }
  const cut = pages.length >= MOST_PAGES && first <= area.bottom;
  if (first <= area.bottom && !cut) close(area.bottom);
  return { landscape, paper, margins, scale, area, pages, cut };
}
