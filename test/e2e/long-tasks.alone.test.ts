/** A long register never holds the page: everything that takes its time happens in the worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { book } from '../make/book';
import { longRegister } from '../make/long-register';
import { SENDERS } from '../../src/workbench/worker/senders';
import { raiseStage, type Stage } from './stage';
import { watchTasks, type Longest } from './tasks';

const LONGEST_MS = 100;
const HOUSEHOLDS = 20_000;

// By the clock, and another program may hold the machine for a moment.
jest.retryTimes(1);

let stage: Stage;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'long-'));
  file = path.join(folder, 'dai.xlsx');
  writeFileSync(file, await book([longRegister(HOUSEHOLDS)]));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (page: Page): Promise<void> =>
  page.locator('[role=tabpanel][aria-busy=false]').waitFor();

test(`the page answers all the while ${HOUSEHOLDS} households are read, shown, made into Biểu and handed out`, async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).waitFor();
  const longest: Record<string, Longest> = {};
  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    const end = await watchTasks(page);
    await work();
    longest[what] = await end();
  };
  await during('reading', async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
    await read(page);
    await page.getByText('20.000 hộ').first().waitFor();
  });
  await during('scrolling', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page
      .getByRole('grid')
      .getByText(/^Tổ \d$/)
      .first()
      .waitFor();
  });
  await page.getByRole('tab', { name: 'Biểu', exact: true }).click();
  await page.getByText(/^Biểu rà soát hộ/).click();
  for (const box of await page.getByRole('checkbox').all())
    if (await box.isEnabled()) await box.check();
  await during('making', async () => {
    await page.getByRole('button', { name: /^Xem trước/ }).click();
    await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).waitFor();
  });
  await during('writing', async () => {
    await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
    await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
    await Promise.all([
      page.waitForEvent('download'),
      page.locator('.right').getByRole('button', { name: 'Lưu sổ', exact: true }).click(),
    ]);
  });
  console.log(`longest tasks of the page, in ms: ${JSON.stringify(longest)}`);
  expect(Object.entries(longest).filter(([, task]) => task.own > LONGEST_MS)).toEqual([]);
  await page.close();
}, 240_000);

test('a long reading tells its rows, is cancelled with one click, and can be begun again', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  // Pressed by the page itself at the first word of rows read: a fast machine has read the file before a hand from outside comes.
  const pressed = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = (): void => {
          const press = (name: string): void =>
            [...document.querySelectorAll('button')]
              .find((button) => button.textContent === name)
              ?.click();
          if (!/Đang đọc sổ.* \(đã đọc [\d.]+ dòng\)/.test(document.body.textContent)) return;
          observer.disconnect();
          // A second click while the reading runs begins nothing.
          press('Đọc lại sổ');
          press('Hủy');
          done();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.locator('input[type=file]').setInputFiles(file);
  await pressed;
  await page.getByText('Đã hủy; sổ giữ nguyên như trước.').waitFor();
  expect(await page.getByText('20.000 hộ').count()).toBe(0);
  await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await page.getByText('20.000 hộ').first().waitFor();
  expect(await page.getByText('Đã hủy; sổ giữ nguyên như trước.').count()).toBe(0);
  await page.close();
});

test('nothing in the worker could send a figure anywhere', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  const [worker] = page.workers();
  const open = await worker!.evaluate(
    (names) =>
      names.filter(
        (name) => (globalThis as unknown as Record<string, unknown>)[name] !== undefined,
      ),
    SENDERS as readonly string[],
  );
  expect(open).toEqual([]);
  await page.close();
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
