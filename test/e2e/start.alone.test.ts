/** How soon the officer can press something, by the page's own clock, from a server that is already running. */
import path from 'node:path';
import { initFromFile } from '../excel-host/from-file';
import { raiseStage, type Stage } from './stage';

const LIMIT_MS = 1000;

// By the clock, and another program may hold the machine for a moment.
jest.retryTimes(1);

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

/** Milliseconds from the start of the navigation to the frame in which the first control stands there, unlocked. */
async function readyAfter(file: string, first: string): Promise<number> {
  const host =
    file === 'taskpane.html'
      ? {
          host: {
            profile: 'ltsc2021' as const,
            book: await initFromFile(path.resolve(__dirname, '../../assets/so-mau.xlsx')),
          },
        }
      : { width: 1366, height: 768 };
  const page = await stage.open('about:blank', host);
  // Each time as on the first day: nothing of the page is kept by the browser.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript((wanted) => {
    const look = (): void => {
      const found = document.querySelector<HTMLButtonElement>(wanted);
      if (found && !found.disabled)
        (window as unknown as { readyAfter: number }).readyAfter = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, first);
  await page.goto(stage.address + file);
  await page.waitForFunction(() => 'readyAfter' in window);
  const milliseconds = await page.evaluate(
    () => (window as unknown as { readyAfter: number }).readyAfter,
  );
  await page.close();
  return milliseconds;
}

// The best of a few: what other programs on the machine take away is no fault of the page, and it can only make a start longer.
test.each([
  ['the pane in Excel', 'taskpane.html', '[role=tab], main button, section button'],
  ['the workbench', 'workbench.html', 'main button'],
])('%s can be worked within a second', async (name, file, first) => {
  const times: number[] = [];
  while (times.length < 3 || (Math.min(...times) >= LIMIT_MS && times.length < 12))
    times.push(await readyAfter(file, first));
  console.log(`${name} after ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  expect(Math.min(...times)).toBeLessThan(LIMIT_MS);
});
