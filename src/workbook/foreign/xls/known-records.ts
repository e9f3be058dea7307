/**
 * Kinds of records that Excel 5 to 2021 and the programs after its manner write. Any other number
 * is a record whose kind was damaged, and with it a cell or what cells need may be gone.
 */
import knownLengths from './lengths.json';

/** Hexadecimal, "800-8ff" for all from one to the other. */
const KNOWN =
  '0 6 a c-1d 22 23 26-2b 2f 31 33 34 3c 3d 40-42 4d 50-52 55 59-64 7d-86 89-92 94-ab ae-c1 c4-c7 ' +
  'cd d0-de e0-e5 e9-ed ef-fd ff-105 12a 13d 14d 15f-161 1a9-1c3 200 201 203-208 20b 221 225 236 ' +
  '23e 27e 293 406 41e 43e 4bc 800-8ff 1001-10ff';

/** Lengths of records that have one, and that a damaged cell could be taken for. */
const LENGTHS: Readonly<Record<number, readonly number[]>> = knownLengths;

/** By the number of the kind. */
const kinds = new Uint8Array(0x10000);
for (const part of KNOWN.split(' ')) {
  const [first = 0, last = first] = part.split('-').map((number) => parseInt(number, 16));
  kinds.fill(1, first, last + 1);
}
for (const type of Object.keys(LENGTHS)) kinds[Number(type)] = 2;

/** @param bytes its length */
export function isKnownRecord(type: number, bytes: number): boolean {
  return kinds[type] === 1 || (kinds[type] === 2 && LENGTHS[type]?.includes(bytes) === true);
}
