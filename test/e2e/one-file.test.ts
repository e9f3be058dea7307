/** The workbench of one file, opened from disk with the network cut: the whole main job, and no request. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { book } from '../make/book';
import { axeFindings } from './axe';
import { drop } from './file-in-hand';
import { SAMPLE, cellsOf, downloaded, make, panel, preview, read, saved, tab } from './hands';
import { raiseStage, type Stage } from './stage';
import { UNTIDY } from './stories/answered-questions';
import { typedIntoFile } from './typed';

const top = path.resolve(__dirname, '../..');
const built = path.resolve(top, process.env.E2E_BUILD ?? '.cache/e2e', 'giam-ngheo.html');
const address = pathToFileURL(built).href;

let stage: Stage;
let folder: string;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'one-file-'));
  stage = await raiseStage();
  page = await stage.open('about:blank', { width: 1366, height: 768 });
  const context = page.context();
  context.on('request', (request) => requests.push(request.url()));
  await context.addInitScript({
    content:
      "window.violations = []; document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));",
  });
  await context.setOffline(true);
  await page.goto(address);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const violations = (): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

test('it is one file of at most 5 MB, under a policy without a word too much, with the licences of what it holds', () => {
  const text = readFileSync(built, 'utf8');
  expect(statSync(built).size).toBeLessThan(5_000_000);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
  expect(policy).toMatch(/^default-src 'none'; script-src( 'sha256-[\w+/=]+'){2}; style-src/);
  expect(policy).toContain("worker-src blob:; connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(policy).not.toMatch(/unsafe|\*|'self'|https?:/);
  const licences = /id="giay-phep">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
  for (const name of ['react', 'decimal.js', '@fluentui/react-components', '@e965/xlsx'])
    expect(licences).toMatch(new RegExp(`(^|, )${name} \\d`, 'm'));
  expect(licences).toContain('Apache License');
  // Neither the machine that built it nor an address to load from stands in it.
  expect(text).not.toContain(top);
  expect(text).not.toMatch(/(src|href)="(https?:|file:|\/)/);
});

test('the main job from disk: open, look at the findings, make, download; an old workbook too', async () => {
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  await page.getByText('5,57').first().waitFor();
  await tab(page, 'Kiểm tra');
  await page.getByRole('button', { name: 'Kinh phí, ô J13' }).first().click();
  await page.locator('.active[data-cell="J13"]').waitFor();
  await make(page);
  const file = await downloaded(page, 'Lưu bản gửi đi', path.join(folder, 'gui-di.xlsx'));
  expect(Object.keys(await cellsOf(file))).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(await axeFindings(page)).toEqual([]);

  execFileSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`,
    '--headless',
    '--convert-to',
    'xls',
    '--outdir',
    folder,
    SAMPLE,
  ]);
  const old = path.join(folder, 'so-mau.xls');
  expect(existsSync(old)).toBe(true);
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(old);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  await page.getByText('5,57').first().waitFor();
  expect(await violations()).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('a question is answered, the Biểu is seen and printed as its pages before it is written, and the workbook is saved with it', async () => {
  const file = path.join(folder, 'hoi.xlsx');
  writeFileSync(file, await book(UNTIDY));
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Trả lời 2 câu hỏi' }).click();
  for (const choice of [/Kết quả rà soát/, /Theo đồng/]) {
    // The officer's own cells come above the choices, which move down with them.
    await page.getByRole('radio', { name: choice }).waitFor();
    await page.getByText(/^Đang thử/).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('button', { name: 'Trả lời', exact: true }).first().click();
    await page.getByRole('radio', { name: choice }).waitFor({ state: 'detached' });
  }
  await page.getByText('Đã trả lời hết các câu hỏi.').waitFor();
  await read(page);
  await preview(page);
  await page.getByText('Chưa ghi vào sổ').waitFor();
  await page.locator('.pages[aria-busy=false]').waitFor();
  const count = await page.getByRole('article', { name: /^Trang \d+ trên \d+$/ }).count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(count);
  await page.getByRole('button', { name: 'Thêm 2 trang vào sổ' }).click();
  await page.getByText('Đã thêm 2 trang, chưa lưu ra đĩa').waitFor();
  const kept = await cellsOf(await saved(page, path.join(folder, 'hoi-bieu.xlsx')));
  expect(Object.keys(kept)).toEqual(
    expect.arrayContaining(['Danh sách', 'Phụ lục 01', 'Thông số']),
  );
  expect(kept['Thông số']?.filter(([code]) => String(code).startsWith('hoi:'))).toHaveLength(2);
  expect(await violations()).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('a file that Excel saved meanwhile is read again from disk, by its handle', async () => {
  const file = path.join(folder, 'so-cua-xa.xlsx');
  copyFileSync(SAMPLE, file);
  await page.goto(address);
  await page.getByRole('button', { name: 'Mở sổ' }).waitFor();
  await drop(page, file);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  expect(await panel(page)).toContain('5,57 %');
  // As Excel saves: another file is put in its place.
  renameSync(await typedIntoFile(file, 'Tổng hợp thôn', { L13: 27 }, `${file}.moi`), file);
  await page
    .getByText(/Excel vừa lưu sổ này lúc \d\d:\d\d/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Đọc lại sổ' }).last().click();
  await page.getByText(/^Đọc từ đĩa lúc/).waitFor();
  await read(page);
  expect(await panel(page)).toContain('5,52 %');
  // Another day it is there by its name.
  await page.reload();
  await page.getByRole('button', { name: 'so-cua-xa.xlsx' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  expect(await violations()).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('the guide opens in the same file at its place, with its pictures, and every link leads to a place', async () => {
  await tab(page, 'Kiểm tra');
  const [guide] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Giải thích mã PC-001' }).click(),
  ]);
  await guide.locator('article:target').waitFor();
  expect(await guide.locator('article:target h4').innerText()).toBe(
    'PC-001 – Hai đơn vị cùng chủ trì',
  );
  expect(await guide.title()).toBe('Hướng dẫn dùng Giảm nghèo');
  expect(await guide.locator('#workbench').isVisible()).toBe(false);
  await guide.getByRole('searchbox').fill('mo so');
  await guide.locator('.search').getByRole('link').first().waitFor();
  await guide.getByRole('link', { name: 'Tổng quan', exact: true }).first().click();
  const first = guide.locator('section:not([hidden]) img');
  await first.scrollIntoViewIfNeeded();
  expect(
    await first.evaluate(async (image) => {
      await (image as HTMLImageElement).decode();
      return (image as HTMLImageElement).naturalWidth;
    }),
  ).toBeGreaterThan(300);
  expect(
    await guide
      .locator('a')
      .evaluateAll(
        (links) =>
          links.filter((link) => !document.getElementById(link.getAttribute('href')!.slice(1)))
            .length,
      ),
  ).toBe(0);
  expect(await axeFindings(guide)).toEqual([]);
  await guide.close();
});

test('nothing can be smuggled in: no markup and no script from a text, no worker but its own, no way out', async () => {
  const refused = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      innerHTML: () => {
        document.body.innerHTML = '<b>x</b>';
      },
      'text of a script': () => {
        document.createElement('script').text = 'window.ran = true';
      },
      'worker from elsewhere': () => new Worker('https://example.org/x.js'),
      'worker from another text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      fetch: () => fetch(location.href),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(tries))
      try {
        await attempt();
      } catch {
        names.push(name);
      }
    return names;
  });
  expect(refused).toEqual([
    'innerHTML',
    'text of a script',
    'worker from elsewhere',
    'worker from another text',
    'fetch',
  ]);
});

test('nothing was asked for but the file itself and what is inside it', () => {
  expect(
    requests.filter((url) => !url.startsWith(address) && !/^(blob:|data:|about:)/.test(url)),
  ).toEqual([]);
  expect(stage.outside).toEqual([]);
});
