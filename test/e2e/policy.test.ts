/** The policy of each page as it is served: nothing that an officer does breaks it, and what it forbids the browser refuses. */
import type { Page } from 'playwright-core';
import { preview, read, tab } from './hands';
import { raiseStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
  const page = await stage.open('guard.html');
  // Written down by the page itself from its first moment on, for every page that is opened after this one.
  await page.context().addInitScript({
    content:
      "window.violations = []; document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`));",
  });
  await page.close();
});
afterAll(() => stage.close());

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);
const policy = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')].map(
      (meta) => meta.content,
    ),
  );

test.each([
  ['taskpane.html', 'default'],
  ['workbench.html', 'default'],
  ['guard.html', 'default'],
  ['huong-dan.html', "'none'"],
])(
  '%s is served with a policy, and a text cannot become markup or a script in it',
  async (file, types) => {
    const page = await stage.open(file);
    const [own, ...others] = await policy(page);
    expect(others).toEqual([]);
    expect(own).toContain("default-src 'none'");
    expect(own).toContain(`require-trusted-types-for 'script'; trusted-types ${types}`);
    expect(own).not.toMatch(/unsafe|\*/);
    expect(await violations(page)).toEqual([]);
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        innerHTML: () => {
          document.body.innerHTML = '<b>x</b>';
        },
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        'text of a script': () => {
          document.createElement('script').text = 'window.ran = true';
        },
        'script from elsewhere': () => {
          document.createElement('script').src = 'https://example.org/x.js';
        },
        'worker from elsewhere': () => new Worker('https://example.org/x.js'),
        'another policy': () =>
          (
            window as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown };
            }
          ).trustedTypes.createPolicy('own', { createHTML: (text: string) => text }),
      };
      return Object.keys(tries).filter((name) => {
        try {
          tries[name]!();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(refused).toEqual([
      'innerHTML',
      'insertAdjacentHTML',
      'text of a script',
      'script from elsewhere',
      'worker from elsewhere',
      'another policy',
    ]);
    await page.close();
  },
  60_000,
);

test('a whole story breaks no policy: the example, its Biểu, the download, the guide', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  for (const name of ['Dữ liệu', 'Kiểm tra', 'Hàm', 'Thông số'])
    if ((await page.getByRole('tab', { name, exact: true }).count()) > 0) await tab(page, name);
  await preview(page);
  await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
  await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('.right').getByRole('button', { name: 'Lưu sổ', exact: true }).click(),
  ]);
  // The pages are kept for a day without a network: the policy lets the worker that does so in.
  expect(
    await page.evaluate(() =>
      navigator.serviceWorker.ready.then((registration) => registration.active !== null),
    ),
  ).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.goto(page.url().replace('workbench.html', 'huong-dan.html'));
  expect(await page.locator('h1').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(stage.outside).toEqual([]);
  await page.close();
}, 60_000);
