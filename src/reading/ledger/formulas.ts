/**
 * Rows that a cell's formula adds up in its own column: "=SUM(C5:C9)", "=SUBTOTAL(9;C5:C9)",
 * "=C5+C9+C13".
 */

const RANGE =
  /(?:'(?:[^']|'')*'!|[\p{L}\d_.]+!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;
const ADDS =
  /^=?\+?(?:SUM\(|SUBTOTAL\(\s*(?:9|109)\s*[,;]|(?:\$?[A-Z]{1,3}\$?\d{1,7})(?:\+\$?[A-Z]{1,3}\$?\d{1,7})+$)/i;
/** Anything but references, the two functions and plus makes another kind of formula. */
const NOTHING_ELSE = /^[\s=+,;:()$\dA-Z]*$/;

/**
 * @param formula as written, with or without "="
 * @param column the letters of the cell's own column
 * @returns rows counted from 0, in the cell's column alone; null when the formula adds up something
 * else
 */
export function addedRows(formula: string, column: string): ReadonlySet<number> | null {
  if (!ADDS.test(formula)) return null;
  const bare = formula.replace(/SUBTOTAL\(\s*(?:9|109)\s*[,;]/gi, '(').replace(/SUM\(/gi, '(');
  if (!NOTHING_ELSE.test(bare)) return null;
  const rows = new Set<number>();
  for (const [, left, top, right, bottom] of bare.matchAll(RANGE)) {
    if (left !== column || (right !== undefined && right !== column)) return null;
    const [from, to] = [Number(top), Number(bottom ?? top)];
    if (to - from > 100_000) return null;
    for (let row = from; row <= to; row++) rows.add(row - 1);
  }
  return rows.size > 0 ? rows : null;
}
