/**
 * Bounds that keep a hostile or broken file from holding the machine: beyond them a workbook is
 * 'too-large'.
 */

/** A whole file. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** A part that is read as one text (the workbook part, styles, shared strings, relationships). */
export const MAX_TEXT_PART_BYTES = 400 * 1024 * 1024;

/** A part that is read as a stream (a sheet): a full sheet of twenty columns has about 0.8 GB. */
export const MAX_STREAM_PART_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Deflate shrinks a made-up part up to 1,030 times and the emptiest real sheet well under 200
 * times.
 */
export const MAX_RATIO = 400;

/** Small parts may be shrunk by any ratio. */
export const RATIO_FREE_BYTES = 32 * 1024 * 1024;

/**
 * One text, tag or comment; a cell holds 32,767 characters at most, each written with ten at most.
 */
export const MAX_TOKEN_CHARACTERS = 1024 * 1024;

export const MAX_XML_DEPTH = 512;

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
