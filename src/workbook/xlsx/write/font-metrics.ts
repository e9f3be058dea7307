/**
 * A file counts the width of a column in digits of the workbook's base font; a plan counts in those
 * of Excel's own default.
 */

/** Width of a digit as a share of the font's size. */
const DIGIT_WIDTHS: readonly [RegExp, number][] = [
  [/^(times new roman|\.vn(time|times)|vni-times|liberation serif|garamond)/i, 0.5],
  [/^(calibri|carlito)/i, 0.507],
  [/^(aptos)/i, 0.561],
  [/^(tahoma|segoe ui)/i, 0.54],
  [/^(verdana)/i, 0.636],
  [/^(courier new|consolas)/i, 0.6],
];
/** Arial, Cambria and most others. */
const COMMON_WIDTH = 0.555;

const PIXELS_PER_POINT = 96 / 72;
/** Calibri 11, which plans count in. */
const PLAN_DIGIT = 7;
/** Excel puts this much around the digits of a cell. */
const PADDING = 5;

/**
 * The width to write for a column of `characters` when the base font is this one, so that it is as
 * wide in every workbook.
 */
export function fileWidth(
  characters: number,
  font: { readonly name: string; readonly size: number },
): number {
  const share = DIGIT_WIDTHS.find(([pattern]) => pattern.test(font.name))?.[1] ?? COMMON_WIDTH;
  const digit = Math.max(1, Math.round(font.size * PIXELS_PER_POINT * share));
  const pixels = Math.round(characters * PLAN_DIGIT) + PADDING;
  return Math.round((pixels / digit) * 256) / 256;
}
