/**
 * Bounds that keep a hostile or broken package from holding the machine: beyond them a file is
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
