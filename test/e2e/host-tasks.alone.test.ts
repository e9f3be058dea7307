/**
 * A long register read in Excel: the page takes the rows out of many answers and hands them to its worker, and never stands still. What
 * office.js needs to take one answer apart is counted by itself. The played Excel works in the same page and counts for neither.
 */
import type { Page } from 'playwright-core';
import type { MemoryCell, MemoryWorkbookInit } from '../memory';
import { longRegister } from '../make/long-register';
import { read } from './hands';
import { raiseStage, type Stage } from './stage';

const HOUSEHOLDS = 20_000;
const LONGEST_MS = 100;

// By the clock, and another program may hold the machine for a moment.
jest.retryTimes(1);

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

interface Spent {
  readonly from: number;
  readonly to: number;
}
interface Seen {
  readonly host: Spent[];
  readonly answers: (Spent & { readonly bytes: number })[];
  readonly long: Spent[];
}

/** Writes down when the host works, when office.js takes an answer apart, and every task of more than 50 ms. */
function watch(): void {
  const seen: Seen = { host: [], answers: [], long: [] };
  (window as unknown as { seen: Seen }).seen = seen;
  window.excelHost.host.timed = ({ asked, answered, heard, bytes }) => {
    seen.host.push({ from: asked, to: answered });
    seen.answers.push({ from: answered, to: heard, bytes });
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.long.push({ from: entry.startTime, to: entry.startTime + entry.duration });
  }).observe({ type: 'longtask' });
}

const within = (task: Spent, parts: readonly Spent[]): number =>
  parts
    .filter((part) => part.from >= task.from && part.to <= task.to)
    .reduce((sum, part) => sum + part.to - part.from, 0);

async function reading(page: Page): Promise<Seen> {
  await page.getByText('Đọc sổ đang mở', { exact: true }).click();
  await page.getByText('20.000 hộ').first().waitFor({ timeout: 120_000 });
  await read(page);
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

test(`${HOUSEHOLDS} households come in blocks, each taken apart in a moment`, async () => {
  const { name, rows } = longRegister(HOUSEHOLDS);
  const book: MemoryWorkbookInit = { sheets: [{ name, rows: rows as MemoryCell[][] }] };
  const page = await stage.open('taskpane.html', { host: { profile: 'web', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  await page.evaluate(watch);
  const seen = await reading(page);
  const apart = seen.answers.map((one) => Math.round(one.to - one.from));
  const own = seen.long.map((task) =>
    Math.round(task.to - task.from - within(task, seen.host) - within(task, seen.answers)),
  );
  console.log(
    `answers ${seen.answers.length}, the largest ${Math.round(Math.max(...seen.answers.map((one) => one.bytes)) / 1000)} KB, taken apart in at most ${Math.max(...apart)} ms; the program's own tasks, longest first: ${own
      .sort((a, b) => b - a)
      .slice(0, 6)
      .join(', ')} ms`,
  );
  expect(seen.answers.length).toBeGreaterThan(20);
  expect(Math.max(...apart)).toBeLessThan(LONGEST_MS);
  expect(own.filter((ms) => ms > LONGEST_MS)).toEqual([]);
  await page.close();
}, 240_000);
