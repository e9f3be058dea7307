import fc from 'fast-check';
import { book } from '../make/book';
import { messyFunding, messyHamlets, messyRegister, messyTwoTables } from '../make/messy';
import { fundingErrors, hamletErrors, registerErrors } from './messy-truth';
import { readBytes, type Reading } from './read';

/** Small by default so that every push stays fast; FULL=1 reads some two thousand workbooks. */
const RUNS = process.env['FULL'] ? 700 : 20;
const WAIT = 600_000;

/** Wrong figures that nothing above a note tells of. */
function silent(reading: Reading, errors: readonly string[]): readonly string[] {
  return reading.findings.some((finding) => finding.severity !== 'note' && /^(?:BANG|SO|HO|VON|CHU)-/.test(finding.code)) ? [] : errors;
}

test('hamlet tables give their true figures, or say why not', async () => {
  await fc.assert(fc.asyncProperty(messyHamlets(), async ({ sheets, truth }) => {
    const reading = await readBytes(await book(sheets));
    expect(silent(reading, hamletErrors(reading, truth))).toEqual([]);
  }), { numRuns: RUNS });
}, WAIT);

test('funding tables give their true lines, or say why not', async () => {
  await fc.assert(fc.asyncProperty(messyFunding(), async ({ sheets, truth }) => {
    const reading = await readBytes(await book(sheets));
    expect(silent(reading, fundingErrors(reading, truth))).toEqual([]);
  }), { numRuns: RUNS });
}, WAIT);

test('registers give their true counts, or say why not', async () => {
  await fc.assert(fc.asyncProperty(messyRegister(), async ({ sheets, truth }) => {
    const reading = await readBytes(await book(sheets));
    expect(silent(reading, registerErrors(reading, truth))).toEqual([]);
  }), { numRuns: RUNS });
}, WAIT);

test('two tables on one sheet are kept apart', async () => {
  await fc.assert(fc.asyncProperty(messyTwoTables(), async ({ sheets, truth }) => {
    const reading = await readBytes(await book(sheets));
    expect(silent(reading, [...hamletErrors(reading, truth.hamlets), ...fundingErrors(reading, truth.funding)])).toEqual([]);
  }), { numRuns: RUNS });
}, WAIT);
