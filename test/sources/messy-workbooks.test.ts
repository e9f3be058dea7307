import fc from 'fast-check';
import { book } from '../make/book';
import { messyFunding, messyHamlets, messyRegister, messyTwoTables } from '../make/messy';
import { fundingErrors, hamletErrors, registerErrors } from './messy-truth';
import { readBytes, type Reading } from './read';

/** Small by default so that every push stays fast; FULL=1 reads some two thousand workbooks. */
const RUNS = process.env['FULL'] ? 700 : 20;
const WAIT = 900_000;
/** The lines of the programme have codes only in a known year. */
const YEAR = { settings: { nam: '2025' } };

/** Findings that tell of a figure or a line that could not be read; a hidden row or a short counterpart explains nothing. */
const EXPLAINS =
  /^(?:SO-00[1-7]|SO-01[346]|BANG-00[2469]|BANG-01[14]|BANG-02[013]|HO-00[6-9]|CHU-00[289]|CHU-010)$/;

/** Wrong figures that no finding explains. */
function silent(reading: Reading, errors: readonly string[]): readonly string[] {
  return reading.findings.some(
    (finding) => finding.severity !== 'note' && EXPLAINS.test(finding.code),
  )
    ? []
    : errors;
}

test(
  'hamlet tables give their true figures, or say why not',
  async () => {
    await fc.assert(
      fc.asyncProperty(messyHamlets(), async ({ sheets, truth }) => {
        const reading = await readBytes(await book(sheets), YEAR);
        expect(silent(reading, hamletErrors(reading, truth))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'funding tables give their true lines, or say why not',
  async () => {
    await fc.assert(
      fc.asyncProperty(messyFunding(), async ({ sheets, truth }) => {
        const reading = await readBytes(await book(sheets), YEAR);
        expect(silent(reading, fundingErrors(reading, truth))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'registers give their true counts, or say why not',
  async () => {
    await fc.assert(
      fc.asyncProperty(messyRegister(), async ({ sheets, truth }) => {
        const reading = await readBytes(await book(sheets), YEAR);
        expect(silent(reading, registerErrors(reading, truth))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'two tables on one sheet are kept apart',
  async () => {
    await fc.assert(
      fc.asyncProperty(messyTwoTables(), async ({ sheets, truth }) => {
        const reading = await readBytes(await book(sheets), YEAR);
        expect(
          silent(reading, [
            ...hamletErrors(reading, truth.hamlets),
            ...fundingErrors(reading, truth.funding),
          ]),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);
