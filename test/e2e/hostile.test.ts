/**
 * Files made to do harm, opened in the workbench: each is read or told by a sentence in bounded time and memory, the page answers all the
 * while, and the workbook that was open stays. FULL=1, or `npm run fuzz -- trang`, opens every file that has a name and damaged ones by seed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { packageParts } from '../make/package';
import { damagedBook } from '../hostile/damage';
import { monsters } from '../hostile/monsters';
import { LIMITS } from '../../src/workbench/worker/limits';
import { SAMPLE, openFile, panel, read, tab } from './hands';
import { raiseStage, type Stage } from './stage';

const FULL = Boolean(process.env.FULL);
jest.setTimeout(FULL ? 3_600_000 : 180_000);

const MOST_MS = 10_000;
const MOST_MB = 2000;
const CHOSEN = new Set([
  'a-sheet-of-zeros-packed-a-thousand-times',
  'entities-that-double',
  'two-to-the-twenty-empty-rows',
  'one-row-of-16384-columns',
  'names-that-climb-out',
  'only-the-start',
]);
const books = monsters.filter(({ kind, name }) => kind === 'book' && (FULL || CHOSEN.has(name)));
/** Every letter that Vietnamese alone has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await raiseStage();
  page = await openFile(stage, SAMPLE);
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

/** What the browser's processes that hold pages have computed, in ms, and the most memory that one of them has held, in MB. */
function spent(): { ms: number; mb: number } {
  const parents = new Map<number, number>();
  const names = new Map<number, string>();
  const times = new Map<number, number>();
  for (const id of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]!.split(' ');
      parents.set(id, Number(fields[1]));
      times.set(id, (Number(fields[11]) + Number(fields[12])) * 10);
      names.set(id, readFileSync(`/proc/${id}/cmdline`, 'utf8'));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean =>
    id === process.pid || (parents.has(id) && parents.get(id)! > 1 && isOurs(parents.get(id)!));
  const pages = [...names]
    .filter(([id, name]) => name.includes('--type=renderer') && isOurs(id))
    .map(([id]) => id);
  const peak = (id: number): number =>
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return {
    ms: pages.reduce((sum, id) => sum + times.get(id)!, 0),
    mb: Math.max(...pages.map(peak)),
  };
}

const told = (): Promise<string> => page.locator('.bench-problem').innerText();

/** Opens a file beside the open one. @returns what the page says, or "read" */
async function give(name: string, bytes: Uint8Array): Promise<{ said: string; ms: number }> {
  const before = spent().ms;
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.waitForFunction(
    (file) => {
      const shown =
        document.querySelector('.file-name')?.textContent === file &&
        document.querySelector('[role=tabpanel][aria-busy=false]');
      return Boolean(shown) || (document.querySelector('.bench-problem')?.textContent ?? '') !== '';
    },
    name,
    { timeout: 120_000 },
  );
  const problem = await page.locator('.bench-problem').count();
  return { said: problem > 0 ? await told() : 'read', ms: spent().ms - before };
}

/** The page answers a click, and shows the sample. */
async function stillTheSample(): Promise<void> {
  await tab(page, 'Kiểm tra');
  await tab(page, 'Tổng quan');
  await read(page);
  expect(await panel(page)).toContain('5,57 %');
}

async function sampleAgain(): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles(SAMPLE);
  await page.locator('.file-name').getByText('so-mau.xlsx').waitFor();
  await page.locator('[role=tabpanel][aria-busy=false]').getByText('5,57').first().waitFor();
}

/** @returns what is wrong, or nothing; a wait that does not end names its file too */
function isHarmless(name: string, bytes: Uint8Array): Promise<string> {
  return judged(name, bytes).catch(
    (error: Error) => `never came to an end: ${error.message.split('\n')[0]}`,
  );
}

async function judged(name: string, bytes: Uint8Array): Promise<string> {
  const { said, ms } = await give(`${name}.xlsx`, bytes);
  const fault =
    ms > MOST_MS
      ? `took ${ms} ms`
      : said !== 'read' && (!VIETNAMESE.test(said) || said.includes('\n'))
        ? `said ${said}`
        : spent().mb > MOST_MB
          ? `took ${spent().mb} MB`
          : '';
  if (said === 'read') {
    // A file that opens is one that the pane works with: a click is answered, and the next file opens.
    await tab(page, 'Kiểm tra');
    await read(page);
    await sampleAgain();
  } else await stillTheSample();
  return fault;
}

test(`${books.length} hostile files, one after the other`, async () => {
  expect(books.length).toBeGreaterThanOrEqual(CHOSEN.size);
  const faults: string[] = [];
  const before = Date.now();
  for (const { name, make } of books) {
    const fault = await isHarmless(name, make({}));
    if (fault) faults.push(`${name}: ${fault}`);
  }
  console.log(
    `the page: ${books.length} hostile files, ${faults.length} failures, ${((Date.now() - before) / 1000).toFixed(0)} s, at most ${spent().mb.toFixed(0)} MB`,
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

/** What a file does that never comes to an end. */
const forever = (): void => {
  for (;;);
};

/** Opens a file whose worker computes for ever before it hears of the file. */
async function openEndless(): Promise<void> {
  await page.evaluate(() => {
    const workers = Worker.prototype as {
      postMessage(message: unknown, transfer: Transferable[]): void;
    };
    const [post, later] = [workers.postMessage, window.setTimeout.bind(window)];
    workers.postMessage = function late(message, transfer): void {
      workers.postMessage = post;
      later(() => post.call(this, message, transfer), 1000);
    };
  });
  page.once('worker', (worker) => {
    void worker.evaluate(forever).catch(() => undefined);
  });
  await page.locator('header input[type=file]').setInputFiles({
    name: 'mai.xlsx',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(SAMPLE),
  });
  await page.waitForTimeout(1500);
}

test('a file that never ends is stopped by the officer, and the open workbook stays', async () => {
  await openEndless();
  await page.getByRole('button', { name: 'Dừng mở' }).click();
  await page.locator('.bench-problem').waitFor();
  expect(await told()).toBe('Đã hủy; sổ giữ nguyên như trước.');
  await stillTheSample();
});

test('a file that never ends is given up by the page itself after its time', async () => {
  await page.clock.install();
  await openEndless();
  await page.clock.fastForward(LIMITS.open + 1000);
  await page
    .locator('.bench-problem')
    .getByText('Việc này mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng để trang không bị treo.')
    .waitFor();
  await stillTheSample();
});

test('work that does not hear of Cancel is ended, and the workbook is read again by a new worker', async () => {
  const [worker] = page.workers();
  void worker!.evaluate(forever).catch(() => undefined);
  await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await page.getByRole('button', { name: 'Hủy', exact: true }).click();
  await page.locator('.bench-problem').getByText('Sổ đang mở đã được đọc lại từ tệp gốc').waitFor();
  await stillTheSample();
});

(FULL ? test : test.skip)(
  'a worker that takes all memory that there is takes neither the page nor the workbook with it',
  async () => {
    await sampleAgain();
    expect(await page.locator('.bench-problem').count()).toBe(0);
    const worker = page.workers().at(-1);
    void worker!
      .evaluate(() => {
        const kept: number[][] = [];
        for (;;) kept.push(Array.from({ length: 1_000_000 }, (_, i) => i * 1.5));
      })
      .catch(() => undefined);
    await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await page.waitForTimeout(15_000);
    expect(spent().mb).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Hủy', exact: true }).click();
    await page
      .locator('.bench-problem')
      .getByText('Sổ đang mở đã được đọc lại từ tệp gốc')
      .waitFor();
    await stillTheSample();
  },
);
