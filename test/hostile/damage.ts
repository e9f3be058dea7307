/** One of endlessly many damaged workbooks, always the same one for the same seed. */
import { bareParts } from './bare-book';
import { textOf } from './recipe';
import { zipOf, type Parts } from './zip-bytes';

/** Numbers from 0 to 1 that follow from a seed. */
export function dice(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SNIPPETS = [
  '',
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '0',
  '-1',
  '1e999',
  '99999999999',
  '&#0;',
  '&#x110000;',
  '&lt',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<?',
  '</row>',
  '<row r="1048577"/>',
  ' r="0"',
  ' s="-1"',
  ' t="s"',
  'XFD1048576',
  '\u0000',
  '\ud800',
  '_x0000_',
  '<f t="shared" si="0"/>',
  'A1:XFD1048576',
  '<v>',
];

/** @param good parts of a workbook that opens */
export function damagedBook(seed: number, good: Parts): Uint8Array {
  const roll = dice(seed);
  const parts = roll() < 0.3 ? bareParts({}) : good;
  return roll() < 0.4 ? damagedBytes(zipOf(parts), roll) : zipOf(damagedPart(parts, roll));
}

function damagedBytes(file: Uint8Array, roll: () => number): Uint8Array {
  const bytes = file.slice();
  const at = (): number => Math.floor(roll() * bytes.length);
  const kind = roll();
  if (kind < 0.1) return bytes.slice(0, at());
  if (kind < 0.2) return Uint8Array.from([...bytes.slice(0, at()), ...bytes.slice(at())]);
  // The directory at the end says where everything is, so it is hit more often than its length would have it.
  for (let hit = 0; hit <= roll() * 6; hit += 1) {
    const place =
      roll() < 0.5 ? at() : bytes.length - 1 - Math.floor(roll() * Math.min(bytes.length, 1500));
    bytes[place] =
      kind < 0.6
        ? bytes[place]! ^ (1 << Math.floor(roll() * 8))
        : [0, 0xff, 0x7f, 0x80, 1][Math.floor(roll() * 5)]!;
  }
  return bytes;
}

function damagedPart(parts: Parts, roll: () => number): Parts {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = names[Math.floor(roll() * names.length)]!;
  const kind = roll();
  if (kind < 0.05)
    return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
  if (kind < 0.1)
    return { ...parts, [name]: textOf(parts, names[Math.floor(roll() * names.length)]!) };
  let xml = textOf(parts, name);
  for (let hit = 0; hit <= roll() * 4; hit += 1) {
    const from = Math.floor(roll() * xml.length);
    const piece =
      roll() < 0.7
        ? SNIPPETS[Math.floor(roll() * SNIPPETS.length)]!
        : xml.substr(Math.floor(roll() * xml.length), Math.floor(roll() * 60));
    xml = xml.slice(0, from) + piece + xml.slice(from + Math.floor(roll() * 8));
  }
  return { ...parts, [name]: xml };
}
