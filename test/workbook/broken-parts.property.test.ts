import fc from 'fast-check';
import { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { planOf } from '../contract/plans';
import { valuesOf } from '../contract/read';
import { staffParts } from './staff-parts';
import { zip } from './zip';

const RUNS = process.env.FULL ? 3000 : 40;
jest.setTimeout(process.env.FULL ? 900_000 : 120_000);

const parts = staffParts();
const READ = Object.keys(parts).filter(
  (name) => /\.(xml|rels)$/.test(name) && !/docProps|drawings|charts|theme|pivot/.test(name),
);

/** A part with some of its letters changed, taken out or doubled: what a bad transfer or a bad program leaves. */
const damage = fc.record({
  name: fc.constantFrom(...READ),
  hits: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(6),
      text: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '&',
        '/',
        '0',
        '-1',
        '99999999999',
        'x',
        ' ',
        '\u0000',
        '</row>',
        'r="0"',
        '&#0;',
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

test('a damaged part is read, or told by a code, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ name, hits }) => {
      let xml = String(parts[name]);
      for (const { at, length, text } of hits) {
        const place = Math.floor(at * xml.length);
        xml = xml.slice(0, place) + text + xml.slice(place + length);
      }
      try {
        const workbook = await openXlsx(await zip({ ...parts, [name]: xml }));
        for (const sheet of await workbook.sheets()) {
          await workbook.layout(sheet.name);
          await valuesOf(workbook, sheet.name);
        }
        await workbook.externalLinks();
        await workbook.memory();
        await workbook.write([
          { kind: 'add', plan: planOf('Biểu 02', [['x', 1]]) },
          { kind: 'memory', xml: 'nhớ' },
        ]);
        expect(await workbook.memory()).toBe('nhớ');
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
      }
    }),
    { numRuns: RUNS },
  );
});
