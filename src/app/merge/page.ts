/** How the sheets of a merged workbook look and print. */
import type { PagePlan, PlanStyle } from '../../workbook/plan';
import { reportWords } from '../../text/report';

export const FONT = 'Times New Roman';

type Wish = Partial<PlanStyle> & { readonly size: number };

export const LOOKS = {
  office: { size: 12, bold: true },
  title: { size: 14, bold: true, horizontal: 'center' },
  under: { size: 12, italic: true, horizontal: 'center' },
  section: { size: 12, bold: true },
  head: { size: 12, bold: true, horizontal: 'center', wrap: true, border: true, fill: 'E7EEF7' },
  text: { size: 12, border: true, wrap: true, vertical: 'top' },
  line: { size: 12, border: true },
  nth: { size: 12, border: true, horizontal: 'center', vertical: 'top', format: '0' },
  count: { size: 12, border: true, horizontal: 'right', format: '#,##0' },
  rate: { size: 12, border: true, horizontal: 'right', format: '#,##0.00' },
  ordinal: { size: 12, border: true, horizontal: 'center', format: '0' },
} as const satisfies Record<string, Wish>;

export function bold(wish: Wish): Wish {
  return { ...wish, bold: true };
}

/** A4 across; illustrative figures say so on every page. */
export function landscape(
  rows: number,
  columns: number,
  repeat: readonly [number, number] | null,
  illustrative: boolean,
): PagePlan {
  return {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 25, right: 15, header: 10, footer: 10 },
    repeatRows: repeat,
    printArea: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    header: {
      center: `&"${FONT},Regular"&12&P`,
      ...(illustrative ? { right: `&"${FONT},Bold"&12${reportWords.illustrative}` } : {}),
    },
  };
}
