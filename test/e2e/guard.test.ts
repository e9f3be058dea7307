/** The page that an Excel sees which is too old for the pane. */
import { raiseStage } from './stage';
import type { Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

it('says what is missing and leads to the workbench, in an Excel of 2019 and in none', async () => {
  for (const host of [
    undefined,
    { profile: 'excel2019', book: { sheets: [{ name: 'Sheet1', rows: [[1]] }] } },
  ] as const) {
    const page = await stage.open('guard.html', host ? { host } : {});
    expect(await page.locator('h1').innerText()).toBe(
      'Bản Excel này chưa chạy được khung Giảm nghèo',
    );
    expect(await page.locator('#workbench').getAttribute('href')).toBe('workbench.html');
    // Nothing is wider than the narrowest pane.
    await page.setViewportSize({ width: 270, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      270,
    );
    await page.close();
  }
  expect(stage.complaints).toEqual([]);
  expect(stage.outside).toEqual([]);
});
