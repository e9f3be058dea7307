/** A file that never comes to an end, opened in the workbench: the page answers all the while, and the workbook that was open stays. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LIMITS } from '../../src/workbench/worker/limits';
import { SAMPLE, openFile } from './hands';
import { sampleAgain, spent, stillTheSample, told } from './hostile';
import { raiseStage, type Stage } from './stage';

const FULL = Boolean(process.env.FULL);
jest.setTimeout(180_000);

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
  const started = page.waitForEvent('worker');
  await page.locator('header input[type=file]').setInputFiles({
    name: 'mai.xlsx',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(SAMPLE),
  });
  // Where its worker is, its time has begun.
  void (await started).evaluate(forever).catch(() => undefined);
  await page.waitForTimeout(1500);
}

test('a file that never ends is stopped by the officer, and the open workbook stays', async () => {
  await openEndless();
  await page.getByRole('button', { name: 'Dừng mở' }).click();
  await page.locator('.bench-problem').waitFor();
  expect(await told(page)).toBe('Đã hủy; sổ giữ nguyên như trước.');
  await stillTheSample(page);
});

test('a file that never ends is given up by the page itself after its time', async () => {
  await page.clock.install();
  await openEndless();
  await page.clock.fastForward(LIMITS.open + 1000);
  await page
    .locator('.bench-problem', {
      hasText: 'Việc này mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng để trang không bị treo.',
    })
    .waitFor();
  await stillTheSample(page);
});

test('work that does not hear of Cancel is ended, and the workbook is read again by a new worker', async () => {
  const [worker] = page.workers();
  void worker!.evaluate(forever).catch(() => undefined);
  await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await page.getByRole('button', { name: 'Hủy', exact: true }).click();
  await page
    .locator('.bench-problem')
    .getByText('Sổ đang mở đã được đọc lại từ lần lưu gần nhất')
    .waitFor();
  await stillTheSample(page);
});

(FULL ? test : test.skip)(
  'a worker that takes all memory that there is takes neither the page nor the workbook with it',
  async () => {
    await sampleAgain(page);
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
      .getByText('Sổ đang mở đã được đọc lại từ lần lưu gần nhất')
      .waitFor();
    await stillTheSample(page);
  },
);
