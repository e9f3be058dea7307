/**
 * The guide, and its pictures. Each picture is taken here; `npm run make:pictures` keeps them. What stands on a picture is
 * kept as words beside this test, so that a picture whose page has changed is found out.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { guideChapters } from '../../src/text/guide';
import { RULES } from '../../src/rules';
import { story } from '../make/stories';
import { axeFindings } from './axe';
import { tab } from './hands';
import { raiseStage, type Stage } from './stage';

const top = path.resolve(__dirname, '../..');
const pictures = path.join(top, 'assets/huong-dan');
const kept = path.join(__dirname, 'guide-pictures.json');
const making = process.env.MAKE_PICTURES === '1';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function bench(file: string, width = 340, height = 640): Promise<Page> {
  const page = await stage.open('workbench.html', { width, height });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  return page;
}

const SAMPLE = path.join(top, 'assets/so-mau.xlsx');
/** How the page of each picture comes about. */
const SCENES: Readonly<Record<string, () => Promise<Page>>> = {
  'bat-dau': async () => {
    const page = await stage.open('workbench.html', { width: 340, height: 640 });
    await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).waitFor();
    return page;
  },
  'tong-quan': async () => {
    const page = await bench(SAMPLE);
    await page.locator('summary', { hasText: 'Hộ nghèo' }).click();
    await page.getByRole('button', { name: /^Hiện nay\s*5,57/ }).click();
    return page;
  },
  'du-lieu': async () => {
    const page = await bench(SAMPLE);
    await tab(page, 'Dữ liệu');
    await page
      .getByRole('button', { name: /^Các cột/ })
      .first()
      .click();
    return page;
  },
  'kiem-tra': async () => {
    const file = path.join(folder, 'so-cua-xa.xlsx');
    writeFileSync(file, await story('S4-hang'));
    const page = await bench(file);
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Vì sao' }).first().click();
    return page;
  },
  'lap-bieu': async () => {
    const page = await bench(SAMPLE);
    await tab(page, 'Biểu');
    await page.getByRole('button', { name: /^Xem trước/ }).click();
    await page
      .getByText(/^Trang mới «/)
      .first()
      .waitFor();
    return page;
  },
  ham: async () => {
    const page = await bench(SAMPLE);
    await tab(page, 'Hàm');
    await page.getByRole('searchbox').fill('ty le ngheo');
    await page.getByRole('button', { name: 'Xem cách dùng: TYLENGHEO', exact: true }).click();
    return page;
  },
  'thong-so': async () => {
    const page = await bench(SAMPLE);
    await tab(page, 'Thông số');
    await page.getByText('Kế hoạch và người ký').click();
    return page;
  },
  'ban-lam-viec': async () => bench(SAMPLE, 1000, 620),
};

/** The words of what can be pressed or heads a part, as far as the picture shows it; figures may change with the sample. */
function words(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll('h1, h2, h3, button, a, summary, label, [role=tab], [role=img]'),
    ].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const shown =
        box.width > 0 &&
        box.height > 0 &&
        box.top < window.innerHeight &&
        box.bottom > 0 &&
        !element.closest('[data-tabster-dummy], [role=grid]');
      const said = (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '')
        .replace(/[\d.,]+/g, '#')
        .replace(/\s+/g, ' ')
        .trim();
      return shown && said !== ''
        ? [`${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${said.slice(0, 80)}`]
        : [];
    }),
  );
}

const seen: Record<string, string[]> = {};
test.each(guideChapters.filter((chapter) => chapter.picture !== null).map((chapter) => chapter.id))(
  'the picture %s shows the page as it is',
  async (id) => {
    const page = await SCENES[id]!();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    seen[id] = await words(page);
    const shot = await page.screenshot();
    if (making) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(path.join(pictures, `${id}.png`), shot);
      writeFileSync(kept, `${JSON.stringify(seen, null, 1)}\n`);
    }
    // When this fails, `npm run make:pictures` takes the pictures anew.
    expect((JSON.parse(readFileSync(kept, 'utf8')) as typeof seen)[id]).toEqual(seen[id]);
    expect(statSync(path.join(pictures, `${id}.png`)).size).toBeGreaterThan(5000);
    await page.close();
  },
);

test('the guide explains every code of the checks, shows its pictures, breaks no rule of accessibility and fits a phone', async () => {
  const page = await stage.open('huong-dan.html', { width: 1000, height: 800 });
  const codes = await page.locator('article').evaluateAll((articles) =>
    articles.map((article) => ({
      code: article.id,
      lines: [...article.querySelectorAll('dd')].map((line) => line.textContent!.length),
    })),
  );
  expect(codes.map(({ code }) => code).sort()).toEqual(RULES.map((rule) => rule.code).sort());
  expect(
    codes.filter(({ lines }) => lines.length !== 4 || lines.some((length) => length < 3)),
  ).toEqual([]);
  await page.locator('img').evaluateAll((images) =>
    Promise.all(
      images.map((image) => {
        (image as HTMLImageElement).loading = 'eager';
        return (image as HTMLImageElement).decode();
      }),
    ),
  );
  expect(
    await page
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => (image as HTMLImageElement).naturalWidth > 300),
      ),
  ).toEqual(guideChapters.filter((chapter) => chapter.picture !== null).map(() => true));
  // Every link of the page leads to a place of it.
  expect(
    await page
      .locator('a')
      .evaluateAll(
        (links) =>
          links.filter((link) => !document.getElementById(link.getAttribute('href')!.slice(1)))
            .length,
      ),
  ).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  // A chapter at a time, found by words without their marks, by keys alone.
  const shown = (): Promise<string[]> =>
    page
      .locator('main > section')
      .evaluateAll((parts) =>
        parts.filter((part) => getComputedStyle(part).display !== 'none').map(({ id }) => id),
      );
  expect(await shown()).toEqual([]);
  await page.getByRole('searchbox', { name: 'Tìm trong hướng dẫn' }).fill('doc lai so');
  await page.getByText(/^[1-9]\d* chỗ có những chữ ấy$/).waitFor();
  await page.getByRole('searchbox').fill('pc-001');
  await page.keyboard.press('Enter');
  await page.locator('article#PC-001:target').waitFor();
  expect(await shown()).toEqual(['cac-ma']);
  await page.getByRole('link', { name: 'Kiểm tra', exact: true }).first().click();
  await page.locator('section#kiem-tra').waitFor();
  expect(await shown()).toEqual(['kiem-tra']);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: /→$/ }).click();
  await page.locator('section#lap-bieu').waitFor();
  expect(await shown()).toEqual(['lap-bieu']);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test('all pictures together stay below 1 MB', () => {
  expect(
    guideChapters
      .filter((chapter) => chapter.picture !== null)
      .reduce((sum, { id }) => sum + statSync(path.join(pictures, `${id}.png`)).size, 0),
  ).toBeLessThan(1_000_000);
});

test('each tab leads to its chapter, each finding to its code, and both open without a network', async () => {
  const page = await bench(SAMPLE, 1366, 768);
  for (const [name, chapter] of [
    ['Tổng quan', 'tong-quan'],
    ['Dữ liệu', 'du-lieu'],
    ['Kiểm tra', 'kiem-tra'],
    ['Biểu', 'lap-bieu'],
    ['Hàm', 'ham'],
    ['Thông số', 'thong-so'],
  ] as const) {
    await tab(page, name);
    expect(
      await page
        .locator('.right')
        .getByRole('link', { name: 'Hướng dẫn', exact: true })
        .getAttribute('href'),
    ).toBe(`huong-dan.html#${chapter}`);
  }
  await tab(page, 'Kiểm tra');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Giải thích mã PC-001' }).click(),
  ]);
  await opened.locator('article:target').waitFor();
  expect(await opened.locator('article:target h4').innerText()).toBe(
    'PC-001 – Hai đơn vị cùng chủ trì',
  );
  expect(await opened.locator('article:target').innerText()).toContain('Quyết định 90/QĐ-TTg');
  await opened
    .locator('img')
    .first()
    .evaluate((image) => {
      (image as HTMLImageElement).loading = 'eager';
      return (image as HTMLImageElement).decode();
    });
  await page.context().setOffline(false);
  await opened.close();
  await page.close();
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
