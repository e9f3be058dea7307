/**
 * Takes the tag of a row as nearly every program writes it, straight from the bytes: `<row r="7"
 * spans="1:30" ht="15">`.
 */

const [SPACE, QUOTE, AMPERSAND, SLASH, LESS, EQUALS, GREATER] = [32, 34, 38, 47, 60, 61, 62];
const [LOWER_C, LOWER_H, LOWER_O, LOWER_R, LOWER_T, LOWER_W] = [99, 104, 111, 114, 116, 119];

const isName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 58 || code === 95;

export class PlainRow {
  /** Counted from 0; −1 where the row does not say. */
  row = -1;
  isEmpty = false;
  /** It is hidden, collapsed or of no height, or may be. */
  saysMore = false;

  /** @returns where the tag ends, or −1 when it is not plain or not all there */
  take(bytes: Uint8Array, from: number): number {
    if (
      bytes[from] !== LESS ||
      bytes[from + 1] !== LOWER_R ||
      bytes[from + 2] !== LOWER_O ||
      bytes[from + 3] !== LOWER_W
    )
      return -1;
    let at = from + 4;
    this.row = -1;
    this.saysMore = false;
    while (bytes[at] === SPACE) {
      at += 1;
      const name = at;
      while (isName(bytes[at] ?? 0) || (bytes[at] ?? 0) === 46) at += 1;
      if (at === name || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return -1;
      const value = at + 2;
      const end = endOfValue(bytes, value);
      if (end < 0) return -1;
      if (at === name + 1 && bytes[name] === LOWER_R) {
        const number = digitsOf(bytes, value, end);
        if (number < 1) return -1;
        this.row = number - 1;
      } else if (saysMore(bytes, name, at, value)) this.saysMore = true;
      at = end + 1;
    }
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) at += 1;
    return bytes[at] === GREATER ? at + 1 : -1;
  }

  /** @returns where `</row>` ends, or −1 for anything else */
  takeEnd(bytes: Uint8Array, at: number): number {
    return bytes[at] === LESS &&
      bytes[at + 1] === SLASH &&
      bytes[at + 2] === LOWER_R &&
      bytes[at + 3] === LOWER_O &&
      bytes[at + 4] === LOWER_W &&
      bytes[at + 5] === GREATER
      ? at + 6
      : -1;
  }
}

function endOfValue(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== QUOTE; code = bytes[(at += 1)]) {
    if (code === undefined || code === AMPERSAND || code === LESS) return -1;
  }
  return at;
}

/** −1 for what is no whole number of at most nine digits. */
function digitsOf(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to > from + 9) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    if (code < 48 || code > 57) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** "hidden", "collapsed", and a height of nought. */
function saysMore(bytes: Uint8Array, name: number, end: number, value: number): boolean {
  const [first, second] = [bytes[name], bytes[name + 1]];
  if (first === LOWER_H) return second === LOWER_T && end === name + 2 ? bytes[value] === 48 : true;
  return first === LOWER_C && second === LOWER_O;
}
