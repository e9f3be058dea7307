import fc from 'fast-check';
import { book } from '../make/book';
import { messyFunding, messyHamlets } from '../make/messy';
import { spoilt } from '../make/messy/spoil';
import { fundingErrors, hamletErrors } from './messy-truth';
import { brief, readBytes, type Reading } from './read';

const RUNS = process.env['FULL'] ? 400 : 15;
const WAIT = 600_000;

/** Findings above a note that name the cell, however many other cells they name. */
function tellsOf(reading: Reading, cell: string): string[] {
  return reading.findings
    .filter(
      (finding) => finding.severity !== 'note' && finding.cells.some((one) => one.cell === cell),
    )
    .map((finding) => brief(finding));
}

/** A cell that says something else than its neighbours shows only where the table adds it up somewhere. */
const SHOWN_BY_SUMS = { total: 'bottom', grouped: false } as const;

test(
  'a spoilt cell of a hamlet table is named, and all other figures stay right',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        spoilt(messyHamlets(SHOWN_BY_SUMS), [
          'households',
          'closing.poor',
          'closing.nearPoor',
          'opening.poor',
          'people',
        ]),
        async ({ sheets, truth, cell, leaf, fault }) => {
          const reading = await readBytes(await book(sheets));
          expect(tellsOf(reading, cell)).not.toEqual([]);
          // A second number style leaves the whole column open.
          if (fault === 'other-style') return;
          const others = truth.filter((_, index) => index !== leaf);
          expect(
            hamletErrors(reading, truth).filter((error) =>
              others.some((hamlet) => error.startsWith(`${hamlet.name}:`)),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'a spoilt cell of a funding table is named, and all other lines stay right',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        spoilt(messyFunding({ ...SHOWN_BY_SUMS, numbers: 'number' }), [
          'total',
          'central',
          'province',
          'commune',
          'recurrent',
        ]),
        async ({ sheets, truth, cell, leaf, fault }) => {
          const reading = await readBytes(await book(sheets), { settings: { nam: '2025' } });
          expect(tellsOf(reading, cell)).not.toEqual([]);
          if (fault === 'other-style') return;
          const others = truth.lines.filter((_, index) => index !== leaf);
          expect(
            fundingErrors(reading, truth).filter((error) =>
              others.some((line) => error.startsWith(`${line.code}:`)),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  },
  WAIT,
);
