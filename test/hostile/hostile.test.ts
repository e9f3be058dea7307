/** Files made to do harm: each is read, or told by one sentence, in bounded work and memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageParts } from '../make/package';
import { bieu } from '../cli/run';
import { fuzzFiles } from './fuzz';
import { beyond, judge, MOST_CPU_MS, type Outcome } from './judge';
import { monsters } from './monsters';

jest.setTimeout(process.env.FULL ? 3_600_000 : 240_000);

const onceFailed = (
  JSON.parse(readFileSync('test/hostile/corpus/once-failed.json', 'utf8')) as { recipe: string }[]
).map(({ recipe }) => recipe);
/** Those that need long to be made or read even when all is well; the others are quick. */
const SLOW =
  /many-small|a-line-without|million|thousand|forty-rows|every-header|zeros|twenty|levels|last-column|open-(?:tags|quotes)|long-cells/;
const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const good = 'assets/so-mau.xlsx';

beforeAll(async () => {
  expect((await bieu('ham', 'TYLENGHEO', '1', '2')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the corpus of files that once failed names recipes that there are', () => {
  const names = monsters.map(({ name }) => name);
  expect(onceFailed.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

const chosen = monsters.filter(
  ({ name }, index) =>
    process.env.FULL ||
    (SLOW.test(name)
      ? ['ten-thousand-sheets-of-one-part', 'plan-of-open-tags', 'long-cells-of-digits'].includes(
          name,
        )
      : onceFailed.includes(name) || index % 6 === 0),
);

const named = (isForeign: boolean) =>
  chosen
    .filter(({ ending }) => (ending !== undefined) === isForeign)
    .map((recipe) => [recipe.name, recipe] as const);

async function judged({ kind, make, ending, expected }: (typeof chosen)[number]): Promise<Outcome> {
  const run = await judge(kind, make({}), folder, good, ending);
  expect(expected).toContain(run.said);
  expect(beyond(run)).toEqual([]);
  return run;
}

test.each(named(false))('%s', async (_, recipe) => {
  await judged(recipe);
});

// The steps of the process that reads other kinds are not counted: its work is.
test.each(named(true))('%s', async (_, recipe) => {
  const { cpuMs } = await judged(recipe);
  expect(cpuMs).toBeLessThan(MOST_CPU_MS);
});

test('damaged workbooks, each another one, are read or told by a sentence', async () => {
  const parts = Object.fromEntries(await packageParts(new Uint8Array(readFileSync(good))));
  const seed = Number(process.env.FUZZ_SEED ?? 1);
  const { failures, said } = await fuzzFiles(seed, process.env.FULL ? 4000 : 40, parts, folder);
  expect(failures).toEqual([]);
  expect([...said.keys()]).toEqual(expect.arrayContaining(['read', 'damaged']));
});
