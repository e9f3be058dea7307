/**
 * How a form is printed: A4, one page wide, header rows on every page, page numbers of its own at
 * the top centre.
 */
import { reportWords } from '../text/report';
import type { PagePlan } from '../workbook/plan';
import { FONT } from './builder';
import type { Layout } from './layout';

/**
 * @param lastRow the last row that prints
 * @param breaks rows that begin a new page
 */
export function pagePlan(
  layout: Layout,
  lastRow: number,
  illustrative: boolean,
  breaks: readonly number[],
): PagePlan {
  const { template } = layout;
  // The mark of illustrative figures stands on every page; the page number is left out on the
  // first, as in an official document.
  const right = illustrative ? `&"${FONT},Bold"&12${reportWords.illustrative}` : undefined;
  return {
    orientation: template.orientation,
    margins: { ...template.margins, header: 10, footer: 10 },
    repeatRows: [layout.headerTop, layout.numberRow],
    printArea: { top: 0, left: 0, bottom: lastRow, right: layout.columns.length - 1 },
    header: { center: `&"${FONT},Regular"&13&P`, ...(right ? { right } : {}) },
    firstHeader: right ? { right } : {},
    ...(breaks.length > 0 ? { breaks } : { onePage: true }),
  };
}
