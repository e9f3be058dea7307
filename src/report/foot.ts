/**
 * What stands under the table: foot notes, and on a form that stands alone the place for
 * signatures.
 */
import type { Facts } from '../domain/facts';
import { reportWords } from '../text/report';
import type { SheetBuilder } from './builder';
import { lineCount, mergedRoom, rowHeight } from './measure';
import { communeOf, partialDate, setting } from './settings';
import type { RenderOptions } from './types';

const NOTE_SIZE = 10;
/**
 * A cell that is higher than a good part of a page cannot be broken by the printer: long notes go
 * over several rows.
 */
const MOST_LINES = 12;
/** Two centimetres to sign in, a little less where the form is set close. */
const ROWS_FOR_THE_NAME = { roomy: 4, close: 3 } as const;

/** @returns the first free row */
export function writeNotes(
  builder: SheetBuilder,
  lines: readonly string[],
  widths: readonly number[],
  top: number,
): number {
  if (lines.length === 0) return top;
  const room = mergedRoom(widths);
  let row = top;
  builder.rowHeights.set(row, 6);
  row += 1;
  const write = (text: string, bold: boolean): void => {
    builder.line(row, text, widths, { size: NOTE_SIZE, bold, italic: true, vertical: 'top' }, 2);
    row += 1;
  };
  write(reportWords.notes, true);
  for (const line of lines) for (const piece of pieces(line, room)) write(piece, false);
  return row;
}

/** Cuts a text between words so that no piece takes too many lines. */
function pieces(text: string, room: number): string[] {
  if (lineCount(text, room, NOTE_SIZE) <= MOST_LINES) return [text];
  const out: string[] = [];
  let piece = '';
  for (const word of text.split(' ')) {
    const longer = piece ? `${piece} ${word}` : word;
    if (piece && lineCount(longer, room, NOTE_SIZE) > MOST_LINES) {
      out.push(piece);
      piece = word;
    } else {
      piece = longer;
    }
  }
  return [...out, piece];
}

/**
 * Who made the form on the left, place, date and who signs on the right. Names only when the office
 * has given them.
 */
export function writeSignOff(
  builder: SheetBuilder,
  facts: Facts,
  options: RenderOptions,
  widths: readonly number[],
  top: number,
): number {
  const half = middleColumn(widths);
  const right = widths.length - 1;
  const date = partialDate(setting(facts, options, 'ngay-lap'));
  const place = communeOf(facts, options).name ?? '……';
  const title = setting(facts, options, 'chuc-vu-ky') ?? reportWords.chairman;
  let row = top + 1;
  const line = (
    left: string | null,
    rightText: string | null,
    look: { bold?: boolean; italic?: boolean },
  ): void => {
    const style = { size: 13, horizontal: 'center' as const, ...look };
    if (left !== null)
      builder.span({ top: row, bottom: row, left: 0, right: half - 1 }, left, style);
    if (rightText !== null)
      builder.span({ top: row, bottom: row, left: half, right }, rightText, style);
    builder.rowHeights.set(row, rowHeight(1, 13, 3, builder.close));
    row += 1;
  };
  line(
    null,
    reportWords.placeAndDate(place, date.day ?? '……', date.month ?? '……', date.year ?? '……'),
    { italic: true },
  );
  line(reportWords.preparer, reportWords.onBehalf, { bold: true });
  line(null, title.toLocaleUpperCase('vi'), { bold: true });
  line(reportWords.signHere, reportWords.signAndSeal, { italic: true });
  row += ROWS_FOR_THE_NAME[builder.close ? 'close' : 'roomy'];
  const names = [setting(facts, options, 'nguoi-lap'), setting(facts, options, 'chu-tich')];
  if (names.some(Boolean)) line(names[0] ?? '', names[1] ?? '', { bold: true });
  return row;
}

/** The first column of the right half of the sheet: the one that parts it most evenly. */
function middleColumn(widths: readonly number[]): number {
  const all = widths.reduce((total, width) => total + width, 0);
  let [best, least, used] = [1, Infinity, 0];
  widths.slice(0, -1).forEach((width, column) => {
    used += width;
    const uneven = Math.abs(all - 2 * used);
    if (uneven < least) [best, least] = [column + 1, uneven];
  });
  return best;
}
