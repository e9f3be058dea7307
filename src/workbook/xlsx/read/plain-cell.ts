/**
 * Takes a cell as nearly every program writes it, `<c r="B7" s="3" t="s"><v>12</v></c>`, `<c r="B7"
 * s="3"/>`, or the first with `<f>A7*2</f>` before its value, straight from the bytes of the part.
 * Whatever else stands there is left to the scanner, which knows all of XML.
 */

const [TAB, SPACE, QUOTE, AMPERSAND, SLASH, LESS, EQUALS, GREATER] = [
  9, 32, 34, 38, 47, 60, 61, 62,
];
const [LOWER_C, LOWER_F, LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [99, 102, 114, 115, 116, 118];
const [MINUS, DOT] = [45, 46];

export class PlainCell {
  /** Counted from 0; −1 where the cell does not say. */
  column = -1;
  style = 0;
  /** "" where the cell does not say. */
  type = '';
  /**
   * The number that the value is, where it is a plain one in decimal digits; NaN for any other
   * value.
   */
  number = NaN;
  /** A whole number without noughts before it, which may be the place of a shared text. */
  isWhole = false;
  /** Where the text of the value stands; −1 for a cell without one. */
  valueStart = -1;
  valueEnd = -1;
  /** Where the formula stands; −1 for a cell without one. */
  formulaStart = -1;
  formulaEnd = -1;

  /** @returns where the cell ends, or −1 when it is not plain or not all there */
  take(bytes: Uint8Array, from: number): number {
    let at = from + 1;
    if (bytes[from] !== LESS || bytes[at] !== LOWER_C || bytes[at + 1] !== SPACE) return -1;
    at += 1;
    this.column = -1;
    this.style = 0;
    this.type = '';
    this.valueStart = -1;
    this.formulaStart = -1;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      if (name === LOWER_R) at = this.takeAddress(bytes, at);
      else if (name === LOWER_S) at = this.takeStyle(bytes, at);
      else if (name === LOWER_T) at = this.takeType(bytes, at);
      else return -1;
      if (at < 0) return -1;
    }
    if (bytes[at] === SLASH) return bytes[at + 1] === GREATER ? at + 2 : -1;
    if (bytes[at] !== GREATER) return -1;
    at += 1;
    if (bytes[at + 1] === LOWER_F) {
      at = this.takeFormula(bytes, at);
      if (at < 0) return -1;
    }
    return this.takeValue(bytes, at);
  }

  private takeAddress(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    let code = bytes[at] ?? 0;
    for (; code >= 65 && code <= 90; code = bytes[(at += 1)] ?? 0) column = column * 26 + code - 64;
    if (at === from || at > from + 3) return -1;
    for (; code >= 48 && code <= 57; code = bytes[(at += 1)] ?? 0);
    this.column = column - 1;
    return code === QUOTE ? at + 1 : -1;
  }

  private takeStyle(bytes: Uint8Array, from: number): number {
    let at = from;
    let code = bytes[at] ?? 0;
    for (; code >= 48 && code <= 57; code = bytes[(at += 1)] ?? 0)
      this.style = this.style * 10 + code - 48;
    return code === QUOTE && at > from && at < from + 9 ? at + 1 : -1;
  }

  private takeType(bytes: Uint8Array, from: number): number {
    if (bytes[from + 1] === QUOTE) {
      const type = ONE_LETTER[bytes[from] ?? 0];
      if (type === undefined) return -1;
      this.type = type;
      return from + 2;
    }
    if (
      bytes[from] !== LOWER_S ||
      bytes[from + 1] !== LOWER_T ||
      bytes[from + 2] !== LOWER_R ||
      bytes[from + 3] !== QUOTE
    )
      return -1;
    this.type = 'str';
    return from + 4;
  }

  /** `<f>` without attributes. */
  private takeFormula(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== LESS || bytes[from + 2] !== GREATER) return -1;
    const end = endOfText(bytes, from + 3);
    if (end <= from + 3 || !closes(bytes, end, LOWER_F)) return -1;
    this.formulaStart = from + 3;
    this.formulaEnd = end;
    return end + 4;
  }

  private takeValue(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== LESS || bytes[from + 1] !== LOWER_V || bytes[from + 2] !== GREATER)
      return -1;
    const start = from + 3;
    let at = this.takeNumber(bytes, start);
    // A text, or a number in another notation.
    if (bytes[at] !== LESS || at === start) {
      this.number = NaN;
      this.isWhole = false;
      at = endOfText(bytes, at);
    }
    if (at < 0 || !closes(bytes, at, LOWER_V) || !closes(bytes, at + 4, LOWER_C)) return -1;
    this.valueStart = start;
    this.valueEnd = at;
    return at + 8;
  }

  /** Up to fifteen digits, whose number a division by a power of ten gives to the last bit. */
  private takeNumber(bytes: Uint8Array, start: number): number {
    let at = start;
    let digits = 0;
    let decimals = 0;
    let value = 0;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    const first = at;
    for (let dotted = false; ; at += 1) {
      const code = bytes[at] ?? 0;
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        digits += 1;
        if (dotted) decimals += 1;
      } else if (code === DOT && !dotted && digits > 0) dotted = true;
      else break;
    }
    // "007" may be a text, whose noughts count.
    const isPadded = digits - decimals > 1 && bytes[first] === 48;
    if (digits === 0 || digits > 15 || bytes[at - 1] === DOT || isPadded) this.number = NaN;
    else this.number = (isNegative ? -value : value) / (TENS[decimals] ?? NaN);
    this.isWhole = decimals === 0 && !isNegative && !Number.isNaN(this.number);
    return at;
  }
}

const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);

const ONE_LETTER: Readonly<Record<number, string>> = {
  115: 's',
  98: 'b',
  101: 'e',
  110: 'n',
  100: 'd',
};

/** Where a text ends that holds no entity and no line break; −1 for any other. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== LESS; code = bytes[(at += 1)]) {
    if (code === undefined || code === AMPERSAND || (code < SPACE && code !== TAB)) return -1;
  }
  return at;
}

/** `</v>` and the like. */
function closes(bytes: Uint8Array, at: number, letter: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === letter &&
    bytes[at + 3] === GREATER
  );
}
