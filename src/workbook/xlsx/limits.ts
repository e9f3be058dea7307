/** Bounds of what stands in a workbook: beyond them it is 'too-large'. */

/** Tabs of a workbook, and other workbooks that it refers to; offices keep some dozens. */
export const MAX_SHEETS = 4_000;

/** Bounds of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Merged areas of a sheet: 20,000 households in two rows each, with 25 columns merged. */
export const MAX_MERGES = 500_000;

/**
 * Cells of a sheet with the gaps before the last one of each row: a full sheet of sixty columns.
 */
export const MAX_AREA = 64 * MAX_ROWS;

/** What a cell can hold. */
export const MAX_CELL_CHARACTERS = 32_767;

/**
 * A formula as the file spells it; Excel allows 8,192 as typed, and the file's spelling is longer.
 */
export const MAX_FORMULA_CHARACTERS = 16_384;

/**
 * Letters of all formulas of a sheet that are written once for many cells, each spelled out: a
 * million cells of a hundred letters.
 */
export const MAX_SHARED_CHARACTERS = 100 * MAX_ROWS;
