/**
 * How much room a text takes in Times New Roman. Neither a file nor a merged cell computes its own
 * row height, so the heights are worked out here, from the advance widths of the letters; a
 * diacritic does not widen its letter.
 */
import advances from './advances.json';

/** Advance widths in thousandths of the font size. */
const ADVANCE: Readonly<Record<string, number>> = advances;

const POINTS_PER_PIXEL = 0.75;
/**
 * Free pixels that Excel and LibreOffice keep beside the text of a cell, with a little reserve for
 * other renderers.
 */
const PADDING_PIXELS = 7;

/**
 * By code, of every sign met so far that one code stands for; a letter with its diacritics too.
 * Beyond are signs that no form prints.
 */
const thousandths: (number | undefined)[] = Array.from({ length: 0x2300 });

function thousandthsOf(sign: string): number {
  let all = 0;
  for (const part of sign.normalize('NFD'))
    if (!/[\u0300-\u036f]/.test(part)) all += ADVANCE[part] ?? 500;
  return all;
}

/** Points that one line of text takes. */
export function textWidth(text: string, size: number, bold = false): number {
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < thousandths.length) all += thousandths[code] ??= thousandthsOf(text.charAt(at));
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
      all += thousandthsOf(sign);
      at += sign.length - 1;
    }
  }
  return (all / 1000) * size * (bold ? 1.07 : 1);
}

/** Of a column that is so many characters wide, as Excel counts: 7 a character and 5 beside. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** Inner room in points of a column that is `characters` wide. */
export function columnRoom(characters: number): number {
  return (columnPixels(characters) - PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Inner room of several columns merged into one cell. */
export function mergedRoom(widths: readonly number[]): number {
  const pixels = widths.reduce((total, width) => total + columnPixels(width), 0);
  return (pixels - PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The width in characters that gives a line of `points` its room. */
export function charactersFor(points: number): number {
  return Math.ceil(((points / POINTS_PER_PIXEL + PADDING_PIXELS - 5) / 7) * 10) / 10;
}

/** The longest single word of a text, in points: a narrower column would break it. */
export function longestWord(text: string, size: number, bold = false): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size, bold)));
}

/** A text taken apart once, to be laid into rooms of many widths; all in points. */
export interface MeasuredText {
  readonly paragraphs: readonly (readonly number[])[];
  readonly space: number;
  /** How many lines it takes, by rooms that were asked for: the same few, over and over. */
  readonly lines: Map<number, number>;
}

export function measured(text: string, size: number, bold = false): MeasuredText {
  return {
    paragraphs: text
      .split('\n')
      .map((paragraph) => paragraph.split(' ').map((word) => textWidth(word, size, bold))),
    space: textWidth(' ', size, bold),
    lines: new Map(),
  };
}

/** How many lines a wrapped text takes in a room of `points`. */
export function lineCount(text: string, points: number, size: number, bold = false): number {
  // A thousandth less, because the words are added up one by one.
  if (textWidth(text, size, bold) < points * 0.999 && !text.includes('\n')) return 1;
  return laidInto(measured(text, size, bold), points);
}

export function linesIn(text: MeasuredText, points: number): number {
  let lines = text.lines.get(points);
  if (lines === undefined) text.lines.set(points, (lines = laidInto(text, points)));
  return lines;
}

function laidInto({ paragraphs, space }: MeasuredText, points: number): number {
  let lines = 0;
  for (const words of paragraphs) {
    lines += 1;
    let used = 0;
    for (const width of words) {
      const gap = used === 0 ? 0 : space;
      if (used + gap + width <= points) {
        used += gap + width;
      } else {
        // A word longer than the room is broken into pieces of its own.
        const pieces = Math.max(1, Math.ceil(width / points));
        lines += used === 0 ? pieces - 1 : pieces;
        used = width - (pieces - 1) * points;
      }
    }
  }
  return lines;
}

/** How much of its size a line takes: as a form is set that fits anyway, and set close. */
const LEADING = { roomy: 1.22, close: 1.16 } as const;

/** Height in points of a row whose tallest cell has so many lines; Excel allows 409. */
export function rowHeight(lines: number, size: number, air = 3, close = false): number {
  return close
    ? Math.min(409, Math.ceil(lines * size * LEADING.close + Math.max(2, air / 2)))
    : Math.min(409, Math.ceil(lines * size * LEADING.roomy + air));
}
