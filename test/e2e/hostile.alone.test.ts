/**
 * Files made to do harm, opened in the workbench: each is read or told by a sentence in bounded time and memory, the page answers all the
 * while, and the workbook that was open stays. FULL=1, or `npm run fuzz -- trang`, opens every file that has a name and damaged ones by seed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { packageParts } from '../make/package';
import { damagedBook } from '../hostile/damage';
import { monsters } from '../hostile/monsters';
import { SAMPLE, openFile, read, tab } from './hands';
import { sampleAgain, spent, stillTheSample, told } from './hostile';
import { raiseStage, type Stage } from './stage';

const FULL = Boolean(process.env.FULL);
jest.setTimeout(FULL ? 3_600_000 : 180_000);
jest.retryTimes(1);

const MOST_MS = 10_000;
const MOST_MB = 1000;
const CHOSEN = new Set([
  'a-sheet-of-zeros-packed-a-thousand-times',
  'entities-that-double',
  'two-to-the-twenty-empty-rows',
  'one-row-of-16384-columns',
  'a-name-that-climbs-out-1',
  'only-the-start',
]);
const books = monsters.filter(({ kind, name }) => kind === 'book' && (FULL || CHOSEN.has(name)));
/** Every letter that Vietnamese alone has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** The file that took the page the most time. */
let slowest = { name: '', ms: 0 };
let stage: Stage;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  stage = await raiseStage();
  page = await freshPage();
});
async function freshPage(): Promise<Page> {
  const made = await openFile(stage, SAMPLE);
  // What it computed is judged, and not how long a busy machine made it wait.
  made.setDefaultTimeout(120_000);
  return made;
}
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

/** Opens a file beside the open one. @returns what the page says, or "read" */
async function give(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  await page.locator('header input[type=file]').setInputFiles(file);
  await page.waitForFunction(
    (wanted) => {
      const shown =
        document.querySelector('.file-name')?.textContent === wanted &&
        document.querySelector('[role=tabpanel][aria-busy=false]');
      return Boolean(shown) || (document.querySelector('.bench-problem')?.textContent ?? '') !== '';
    },
    name,
    { timeout: 120_000 },
  );
  const problem = await page.locator('.bench-problem').count();
  return problem > 0 ? told(page) : 'read';
}

/**
 * @returns what is wrong, or nothing; a wait that does not end names its file too, and the next
 * file finds a page of its own
 */
async function isHarmless(name: string, bytes: Uint8Array, ending = 'xlsx'): Promise<string> {
  try {
    return await judged(`${name}.${ending}`, bytes);
  } catch (error) {
    await page.close();
    page = await freshPage();
    return `never came to an end: ${(error as Error).message.split('\n')[0]}`;
  }
}

async function judged(name: string, bytes: Uint8Array): Promise<string> {
  const before = spent().ms;
  const said = await give(name, bytes);
  if (said === 'read') {
    // Its name is shown before it is read; one that opens is one that the pane works with.
    await tab(page, 'Kiểm tra');
    await read(page);
  }
  const after = spent();
  const ms = after.ms - before;
  if (ms > slowest.ms) slowest = { name, ms };
  // A click is answered, and the next file opens.
  if (said === 'read') await sampleAgain(page);
  else await stillTheSample(page);
  return ms > MOST_MS
    ? `took ${ms} ms`
    : said !== 'read' && (!VIETNAMESE.test(said) || said.includes('\n'))
      ? `said ${said}`
      : after.mb > MOST_MB
        ? `took ${after.mb} MB`
        : '';
}

test(`${books.length} hostile files, one after the other`, async () => {
  expect(books.length).toBeGreaterThanOrEqual(CHOSEN.size);
  const faults: string[] = [];
  const before = Date.now();
  for (const { name, make, ending } of books) {
    const fault = await isHarmless(name, make({}), ending);
    if (fault) faults.push(`${name}: ${fault}`);
  }
  console.log(
    `the page: ${books.length} hostile files, ${faults.length} failures, ${((Date.now() - before) / 1000).toFixed(0)} s, at most ${spent().mb.toFixed(0)} MB and ${(slowest.ms / 1000).toFixed(1)} s (${slowest.name})`,
  );
  expect(faults).toEqual([]);
});

(FULL ? test : test.skip)('damaged workbooks, each another one', async () => {
  const good = Object.fromEntries(await packageParts(new Uint8Array(readFileSync(SAMPLE))));
  const faults: string[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const fault = await isHarmless(`hong-${seed}`, damagedBook(seed, good));
    if (fault) faults.push(`seed ${seed}: ${fault}`);
  }
  console.log(`the page: 60 damaged workbooks, ${faults.length} failures`);
  expect(faults).toEqual([]);
});
