/** A workbook gives the same figures whatever kind of file it is kept in. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { numbersOf } from '../../../src/app/figures';
import { numbersJson } from '../../../src/app/json';
import { standingStops, survey } from '../../../src/app/survey';
import { convert } from '../../../src/workbook/foreign/convert';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { convertAllByLibreOffice } from '../../judge/libreoffice';
import { book } from '../../make/book';
import { messyFunding, messyHamlets, messyRegister } from '../../make/messy';

jest.setTimeout(240_000);

const SEED = 20251231;

async function workbooks(): Promise<Map<string, Uint8Array>> {
  const kept = readdirSync('test/workbooks').filter((name) => name.endsWith('.xlsx'));
  const found = new Map<string, Uint8Array>([
    ['so-mau', new Uint8Array(readFileSync('assets/so-mau.xlsx'))],
    ...kept.map((name) => [name, new Uint8Array(readFileSync(`test/workbooks/${name}`))] as const),
  ]);
  for (const [name, kind] of [
    ['thon', messyHamlets()],
    ['von', messyFunding()],
    ['danh-sach', messyRegister()],
  ] as const)
    for (const [index, { sheets }] of fc
      .sample<{ sheets: Parameters<typeof book>[0] }>(kind, { seed: SEED, numRuns: 6 })
      .entries())
      found.set(`${name}-${index}`, await book(sheets));
  return found;
}

async function figures(bytes: Uint8Array): Promise<unknown> {
  const seen = await survey(await openXlsx(bytes));
  return JSON.parse(JSON.stringify(numbersJson(numbersOf(seen.facts))));
}

let originals: Map<string, Uint8Array>;
beforeAll(async () => {
  originals = await workbooks();
});

test.each([
  ['xls', 'xls:MS Excel 97'],
  ['ods', 'ods:calc8'],
])('.%s as %s', async (ending, filter) => {
  // LibreOffice computes what a file brings no result for, so the comparison starts from what it has computed.
  const computed = await convertAllByLibreOffice(originals, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
  const saved = await convertAllByLibreOffice(originals, filter, ending);
  expect(saved.size).toBe(originals.size);
  for (const [name, bytes] of saved) {
    const { bytes: made } = await convert(bytes, `${name}.${ending}`);
    expect([name, await figures(made)]).toEqual([name, await figures(computed.get(name)!)]);
  }
});

test('a table saved as text gives its figures, or withholds them', async () => {
  const tables = new Map([...originals].filter(([name]) => /^(thon|von)-/.test(name)));
  const saved = await convertAllByLibreOffice(
    tables,
    'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true',
    'csv',
  );
  let same = 0;
  for (const [name, bytes] of saved) {
    const made = (await convert(bytes, 'bang.csv')).bytes;
    // Where a stop stands, no Biểu is made of the figures; text that is written in two ways gives one.
    if (standingStops((await survey(await openXlsx(made))).findings).length > 0) continue;
    const mine = flat(await figures(made));
    const theirs = flat(await figures(tables.get(name)!));
    for (const [key, value] of mine) {
      if (value === null || typeof value !== 'number' || !theirs.has(key)) continue;
      expect([name, key, value]).toEqual([name, key, theirs.get(key)]);
      same += 1;
    }
  }
  expect(same).toBeGreaterThan(50);
});

/** By the path of each figure. */
function flat(value: unknown, path = '', into = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) into.set(path, value);
  else for (const [key, inner] of Object.entries(value)) flat(inner, `${path}.${key}`, into);
  return into;
}
