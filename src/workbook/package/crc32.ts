/**
 * Four tables, so that four bytes are taken at once: the second holds what one more zero byte makes
 * of the first, and so on.
 */
const TABLES = [
  new Uint32Array(256),
  new Uint32Array(256),
  new Uint32Array(256),
  new Uint32Array(256),
] as const;
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[0][byte] = value;
}
for (let byte = 0; byte < 256; byte += 1) {
  for (const [index, table] of TABLES.slice(1).entries()) {
    const before = TABLES[index]![byte]!;
    table[byte] = (before >>> 8) ^ TABLES[0][before & 0xff]!;
  }
}

/**
 * The check sum that a zip keeps for each entry; pass the last result to go on with the next piece.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [one, two, three, four] = TABLES;
  const length = bytes.length;
  let value = ~previous;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      four[value & 0xff]! ^
      three[(value >>> 8) & 0xff]! ^
      two[(value >>> 16) & 0xff]! ^
      one[value >>> 24]!;
  }
  for (; at < length; at += 1) value = (value >>> 8) ^ one[(value ^ bytes[at]!) & 0xff]!;
  return ~value >>> 0;
}
