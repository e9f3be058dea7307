/**
 * Text of a workbook on its way into a document: what no document may hold, and what would make a
 * reader see another text, is left out.
 */

/**
 * Lone halves of a pair, control characters that are no white space, and the two that are no
 * characters.
 */
const NO_TEXT =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** They turn the direction of what follows, so that a number can be made to read backwards. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Whatever some program takes for the end of a line. */
export const LINE_ENDS = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/g;

/** A text without unseen signs; its lines are still lines. */
export function seenText(text: string): string {
  return text.replace(NO_TEXT, '').replace(TURNS, '');
}

/** One line that any XML document may hold; markup is escaped by whoever writes it. */
export function xmlText(text: string): string {
  return seenText(text)
    .replace(LINE_ENDS, '\n')
    .replace(/[\n\t]+/g, ' ');
}
