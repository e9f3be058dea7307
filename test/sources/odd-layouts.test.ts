import fc from 'fast-check';
import { book } from '../make/book';
import { persons, sideBySide, stacked, type ClassCounts } from '../make/messy/odd-layouts';
import { placeKey } from '../../src/sources/facts/places';
import { num, readBytes, type Reading } from './read';

const RUNS = process.env['FULL'] ? 300 : 12;
const WAIT = 600_000;

function counts(reading: Reading): Record<string, (number | null)[]> {
  return Object.fromEntries(
    (reading.facts.households?.hamlets ?? []).map((place) => [
      place.key,
      [num(place.figure('closing.poor')), num(place.figure('closing.nearPoor'))],
    ]),
  );
}
const wanted = (truth: readonly ClassCounts[]) =>
  Object.fromEntries(
    truth.map((hamlet) => [placeKey(hamlet.name), [hamlet.poor, hamlet.nearPoor]]),
  );

test(
  'tables of the two classes side by side keep their counts apart',
  async () => {
    await fc.assert(
      fc.asyncProperty(sideBySide, async ({ sheet, truth }) => {
        expect(counts(await readBytes(await book([sheet])))).toEqual(wanted(truth));
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'tables of the two classes one under the other keep their counts apart',
  async () => {
    await fc.assert(
      fc.asyncProperty(stacked, async ({ sheet, truth }) => {
        expect(counts(await readBytes(await book([sheet])))).toEqual(wanted(truth));
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);

test(
  'a list of persons counts households by their heads and people by its lines',
  async () => {
    await fc.assert(
      fc.asyncProperty(persons, async ({ sheet, truth }) => {
        const [place] = (await readBytes(await book([sheet]))).facts.register!.byHamlet;
        expect({
          households: num(place!.households),
          poor: num(place!.poor),
          nearPoor: num(place!.nearPoor),
          people: num(place!.people),
        }).toEqual(truth);
      }),
      { numRuns: RUNS },
    );
  },
  WAIT,
);
