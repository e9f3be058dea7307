/** Rows beyond this are not drawn; all rows are read for figures all the same. */
export const MOST_ROWS = 20_000;
