/**
 * What stands above the table: who issues it, which form it is, its title, what it belongs to, its
 * unit.
 */
import type { Facts } from '../domain/facts';
import { readPeriod } from '../domain/period';
import type { Template } from '../templates';
import { reportWords } from '../text/report';
import type { SheetBuilder } from './builder';
import { viDate } from './formats';
import { mergedRoom, rowHeight, textWidth } from './measure';
import { communeOf, numberingOf, partialDate, periodOf, setting } from './settings';
import type { RenderOptions } from './types';

/** A row of the head: up to two texts side by side, or one across the sheet. */
interface HeadLine {
  readonly left?: string;
  readonly across?: string;
  readonly right?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

const DOTS = '……';

export function headLines(
  template: Template,
  facts: Facts,
  options: RenderOptions,
  moneyUnit: string,
): HeadLine[] {
  const numbering = numberingOf(facts, options);
  const commune = communeOf(facts, options);
  const issuer = `UBND ${commune.kind} ${commune.name ?? DOTS}`.toLocaleUpperCase('vi');
  const label = template.label[numbering];
  const standAlone = options.standAlone ?? !template.annex;
  const lines: HeadLine[] = [
    { left: issuer, right: numbering === 'local' ? label : undefined, size: 12, bold: true },
  ];
  if (numbering === 'nd30') lines.push({ across: label, size: 14, bold: true });
  for (const line of template.title)
    lines.push({
      across: line.replace('{period}', periodText(facts, options).toLocaleUpperCase('vi')),
      size: 13,
      bold: true,
    });
  if (!standAlone) lines.push({ across: attachedTo(facts, options), size: 13, italic: true });
  if (facts.illustrative)
    lines.push({ across: reportWords.illustrative, size: 13, bold: true, color: 'C00000' });
  const unit = template.unit.label.replace('{money}', moneyUnit);
  lines.push({ right: `${reportWords.unit}: ${unit}`, size: 12, italic: true });
  return lines;
}

export function writeHead(
  builder: SheetBuilder,
  lines: readonly HeadLine[],
  widths: readonly number[],
): void {
  const last = widths.length - 1;
  lines.forEach((line, row) => {
    const look = {
      size: line.size,
      bold: line.bold,
      italic: line.italic,
      color: line.color,
      wrap: true,
    };
    if (line.across !== undefined) {
      builder.line(row, line.across, widths, { ...look, horizontal: 'center' });
      return;
    }
    const reach = Math.max(0, cover(widths, textWidth(line.left ?? '', line.size, line.bold)));
    if (line.left !== undefined)
      builder.span({ top: row, bottom: row, left: 0, right: reach }, line.left, {
        ...look,
        horizontal: 'left',
        wrap: false,
      });
    if (line.right !== undefined) {
      const back = last - cover([...widths].reverse(), textWidth(line.right, line.size));
      const from = line.left === undefined ? back : Math.max(back, reach + 1);
      builder.span({ top: row, bottom: row, left: from, right: last }, line.right, {
        size: line.size,
        italic: true,
        horizontal: 'right',
      });
    }
    builder.rowHeights.set(row, rowHeight(1, line.size, 4, builder.close));
  });
}

/** How many columns from the first one a text needs, as the index of the last. */
function cover(widths: readonly number[], points: number): number {
  let at = 0;
  while (at < widths.length - 1 && mergedRoom(widths.slice(0, at + 1)) < points) at += 1;
  return at;
}

/**
 * "2025" → "năm 2025", "2025-6t" → "6 tháng đầu năm 2025", a day → "đến ngày 31/8/2025"; dots when
 * the year is not known.
 */
export function periodText(facts: Facts, options: RenderOptions): string {
  const period = readPeriod(periodOf(facts, options) ?? '');
  if (period?.kind === 'day') return reportWords.upTo(viDate(period.end));
  const yearText = `${reportWords.year} ${period?.year ?? DOTS}`;
  return period?.kind === 'half' ? `${reportWords.firstHalf} ${yearText}` : yearText;
}

/** The line of an annex. A number or a date that nobody has given is left as dots. */
function attachedTo(facts: Facts, options: RenderOptions): string {
  const commune = communeOf(facts, options);
  const date = partialDate(setting(facts, options, 'ngay-ke-hoach'));
  const number = (setting(facts, options, 'so-ke-hoach') ?? DOTS).replace(/\/KH-UBND$/i, '');
  return reportWords.attachedTo({
    number,
    day: date.day ?? DOTS,
    month: date.month ?? DOTS,
    year: date.year ?? DOTS,
    place: `${commune.kind} ${commune.name ?? DOTS}`,
  });
}
