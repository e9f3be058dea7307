/** A text without the characters that no XML document may hold; markup is escaped by whoever writes it. */
export function xmlText(text: string): string {
  // Lone halves of a pair, control characters, and the two that are no characters.
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[\r\n\t]+/g, ' ');
}
