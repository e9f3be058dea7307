/** Containers that lie: about sizes, sums, places, names, keys. */
import { bareParts } from './bare-book';
import { book, type Recipe } from './recipe';
import { entriesOf, zipBytes, zipOf, type Ending, type Entry } from './zip-bytes';

const SHEET = 'xl/worksheets/sheet1.xml';

/** One entry of the small book with its statements changed. */
function lie(
  name: string,
  expected: string | readonly string[],
  says: NonNullable<Entry['says']>,
  of = SHEET,
): Recipe {
  return book(name, expected, () =>
    zipBytes(
      entriesOf(bareParts({})).map((entry) => (entry.name === of ? { ...entry, says } : entry)),
    ),
  );
}

function ending(name: string, expected: string | readonly string[], value: Ending): Recipe {
  return book(name, expected, () => zipBytes(entriesOf(bareParts({})), value));
}

function extra(name: string, expected: string | readonly string[], more: readonly Entry[]): Recipe {
  return book(name, expected, () => zipBytes([...entriesOf(bareParts({})), ...more]));
}

export const zipMonsters: readonly Recipe[] = [
  lie('wrong-check-sum', 'damaged', { crc: 1 }),
  lie('size-said-too-small', ['read', 'damaged'], { size: 3 }),
  lie('size-said-four-gigabytes', 'too-large', { size: 0xfffffffe }),
  lie('packed-size-said-too-small', 'damaged', { packedSize: 5 }),
  lie('packed-size-beyond-the-end', 'damaged', { packedSize: 0x7fffffff }),
  lie('encrypted-flag', 'password', { flags: 1 }),
  lie('unknown-method', 'damaged', { method: 99 }),
  lie('stored-said-of-a-packed-part', 'damaged', { method: 0 }),
  lie('place-of-another-part', 'damaged', { offset: 0 }),
  lie('place-beyond-the-end', 'damaged', { offset: 0x7fffffff }),
  lie('another-name-at-the-part', ['read', 'damaged'], { localName: '../../etc/passwd' }),
  lie('size-in-64-bits', 'too-large', { zip64Size: 2n ** 60n }),
  ending('more-entries-than-there-are', 'damaged', { count: 65_535 }),
  ending('directory-before-the-file', 'damaged', { offset: 0xfffffff0 }),
  ending('directory-of-no-size', 'damaged', { size: 0 }),
  ending('64-bit-end-counts-without-end', 'damaged', { zip64: [2n ** 53n, 1000n, 0n] }),
  ending('64-bit-end-beyond-the-end', 'damaged', { zip64: [5n, 2n ** 62n, 2n ** 62n] }),
  ending('64-bit-end-all-ones', 'damaged', {
    zip64: [2n ** 64n - 1n, 2n ** 64n - 1n, 2n ** 64n - 1n],
  }),
  ending('end-record-in-the-comment', ['read', 'damaged', 'not-a-workbook'], {
    comment: `PK\u0005\u0006${'\0'.repeat(18)}`,
  }),
  extra('one-part-twice', 'damaged', [{ name: SHEET, content: '<worksheet/>' }]),
  extra('one-part-twice-by-case', 'damaged', [
    { name: 'XL/Worksheets/SHEET1.xml', content: '<worksheet/>' },
  ]),
  // One name each: any of them is enough.
  ...[
    '../../../../tmp/bieu-ra-ngoai.txt',
    '/etc/bieu-ra-ngoai',
    'C:\\Windows\\bieu.exe',
    'xl\\..\\..\\bieu',
  ].map((name, index) =>
    extra(`a-name-that-climbs-out-${index + 1}`, 'damaged', [{ name, content: 'x' }]),
  ),
  extra('a-name-of-65-thousand-letters', 'read', [{ name: 'a/'.repeat(32_000), content: 'x' }]),
  extra(
    'a-hundred-thousand-small-parts',
    'read',
    Array.from({ length: 65_000 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: '',
      stored: true,
    })),
  ),
  book('a-part-of-zeros-packed-a-thousand-times', 'too-large', () =>
    zipOf({ ...bareParts({}), 'xl/workbook.xml': new Uint8Array(300_000_000) }),
  ),
  book('a-sheet-of-zeros-packed-a-thousand-times', ['damaged', 'too-large'], () =>
    zipOf({ ...bareParts({}), [SHEET]: new Uint8Array(300_000_000) }),
  ),
  book('a-zip-inside-the-zip', 'damaged', () =>
    zipOf({ ...bareParts({}), [SHEET]: zipOf(bareParts({})) }),
  ),
  book('only-the-start', 'damaged', () => zipOf(bareParts({})).slice(0, 40)),
  book('without-its-start', ['damaged', 'not-a-workbook'], () => zipOf(bareParts({})).slice(200)),
  book(
    'half-a-megabyte-of-end-records',
    'damaged',
    () => new Uint8Array(Buffer.from('PK\u0005\u0006'.repeat(130_000), 'latin1')),
  ),
];
