/**
 * Takes a cell as nearly every program writes it, `<c r="B7" s="3" t="s"><v>12</v></c>` or `<c r="B7" s="3"/>`, without
 * taking the XML apart. Whatever else stands there is left to the scanner, which knows all of XML.
 */

const [TAB, SPACE, QUOTE, AMPERSAND, SLASH, LESS, EQUALS, GREATER] = [
  9, 32, 34, 38, 47, 60, 61, 62,
];
const [LOWER_C, LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [99, 114, 115, 116, 118];

export class PlainCell {
  /** Counted from 0; −1 where the cell does not say. */
  column = -1;
  style = 0;
  /** "" where the cell does not say. */
  type = '';
  /** The text of the value, null for a cell without one. */
  value: string | null = null;
  /** The value where it is a whole number of at most nine digits without a sign and without noughts before it, else −1. */
  whole = -1;

  /** @returns where the cell ends, or −1 when it is not plain or not all there */
  take(text: string, from: number): number {
    let at = from + 1;
    if (text.charCodeAt(at) !== LOWER_C || text.charCodeAt(at + 1) !== SPACE) return -1;
    at += 1;
    this.column = -1;
    this.style = 0;
    this.type = '';
    while (text.charCodeAt(at) === SPACE) {
      const name = text.charCodeAt(at + 1);
      if (text.charCodeAt(at + 2) !== EQUALS || text.charCodeAt(at + 3) !== QUOTE) return -1;
      at += 4;
      if (name === LOWER_R) at = this.takeAddress(text, at);
      else if (name === LOWER_S) at = this.takeStyle(text, at);
      else if (name === LOWER_T) at = this.takeType(text, at);
      else return -1;
      if (at < 0) return -1;
    }
    if (text.charCodeAt(at) === SLASH) {
      this.value = null;
      return text.charCodeAt(at + 1) === GREATER ? at + 2 : -1;
    }
    return text.charCodeAt(at) === GREATER ? this.takeValue(text, at + 1) : -1;
  }

  private takeAddress(text: string, from: number): number {
    let at = from;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= 65 && code <= 90; code = text.charCodeAt((at += 1)))
      column = column * 26 + code - 64;
    if (at === from || at > from + 3) return -1;
    for (; code >= 48 && code <= 57; code = text.charCodeAt((at += 1)));
    this.column = column - 1;
    return code === QUOTE ? at + 1 : -1;
  }

  private takeStyle(text: string, from: number): number {
    let at = from;
    let code = text.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = text.charCodeAt((at += 1)))
      this.style = this.style * 10 + code - 48;
    return code === QUOTE && at > from && at < from + 9 ? at + 1 : -1;
  }

  private takeType(text: string, from: number): number {
    const end = text.indexOf('"', from);
    if (end < 0 || end > from + 3) return -1;
    // The types are few and short, and a piece of the sheet's text must not be kept alive for one.
    const type =
      end === from + 1
        ? ONE_LETTER[text.charCodeAt(from)]
        : end === from + 3 && text.startsWith('str', from)
          ? 'str'
          : undefined;
    if (type === undefined) return -1;
    this.type = type;
    return end + 1;
  }

  private takeValue(text: string, from: number): number {
    if (
      text.charCodeAt(from) !== LESS ||
      text.charCodeAt(from + 1) !== LOWER_V ||
      text.charCodeAt(from + 2) !== GREATER
    )
      return -1;
    const start = from + 3;
    let at = start;
    let whole = 0;
    let code = text.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = text.charCodeAt((at += 1)))
      whole = whole * 10 + code - 48;
    // "007" may be a text, whose noughts count.
    const padded = at > start + 1 && text.charCodeAt(start) === 48;
    this.whole = code === LESS && at > start && at <= start + 9 && !padded ? whole : -1;
    for (; code !== LESS; code = text.charCodeAt((at += 1))) {
      // Beyond the end of the piece the code is NaN; an entity or a line break is for the scanner.
      if (!(code >= SPACE || code === TAB) || code === AMPERSAND) return -1;
    }
    if (!text.startsWith('</v></c>', at)) return -1;
    this.value = this.whole < 0 ? text.slice(start, at) : '';
    return at + 8;
  }
}

const ONE_LETTER: Readonly<Record<number, string>> = {
  115: 's',
  98: 'b',
  101: 'e',
  110: 'n',
  100: 'd',
};
