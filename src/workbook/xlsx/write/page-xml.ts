import type { PagePlan } from '../../plan';
import { content } from './xml-text';

const MM_PER_INCH = 25.4;
const A4 = 9;
/** Excel takes no longer text for a page header. */
const LONGEST_HEADER = 255;

type Thirds = NonNullable<PagePlan['header']>;

/**
 * Margins, paper and page headers, in the order that the schema wants. Each Biểu counts its own
 * pages from 1, also when all sheets print at once.
 */
export function pageXml(page: PagePlan, p: string): string {
  const inches = (millimetres: number) =>
    String(Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000);
  const { left, right, top, bottom, header, footer } = page.margins;
  return (
    `<${p}pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>` +
    `<${p}pageSetup paperSize="${A4}" firstPageNumber="1" fitToHeight="${page.onePage ? 1 : 0}" orientation="${page.orientation}" useFirstPageNumber="1"/>` +
    headerFooterXml(page, p) +
    breaksXml(page.breaks ?? [], p)
  );
}

/** A break is named by the row above it, counted from 1; the last column of a sheet is 16,384. */
function breaksXml(rows: readonly number[], p: string): string {
  if (rows.length === 0) return '';
  return `<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<${p}brk id="${row}" max="16383" man="1"/>`).join('')}</${p}rowBreaks>`;
}

function headerFooterXml({ header, footer, firstHeader }: PagePlan, p: string): string {
  const part = (name: string, thirds: Thirds | undefined) => {
    const text = thirds ? codes(thirds) : '';
    return text === '' ? '' : `<${p}${name}>${content(text)}</${p}${name}>`;
  };
  // With a first page of its own the footer has to be said twice.
  const first = firstHeader ? part('firstHeader', firstHeader) + part('firstFooter', footer) : '';
  const all = part('oddHeader', header) + part('oddFooter', footer) + first;
  if (all === '' && !firstHeader) return '';
  return `<${p}headerFooter${firstHeader ? ' differentFirst="1"' : ''}>${all}</${p}headerFooter>`;
}

function codes(thirds: Thirds): string {
  const section = (code: string, text: string | undefined) => (text ? code + text : '');
  return (
    section('&L', thirds.left) +
    section('&C', thirds.center) +
    section('&R', thirds.right)
  ).slice(0, LONGEST_HEADER);
}
