/** What an administrator puts on a server: unpacked there under a path of its own, its own page gives the manifest for the address. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { axeFindings } from './axe';
import { SAMPLE, read } from './hands';
import { raiseStage, type Stage } from './stage';

const top = path.resolve(__dirname, '../..');
const built = path.resolve(top, process.env.E2E_BUILD ?? '.cache/e2e');
/** What a module of the build says, from a process of its own. */
const said = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: top,
    encoding: 'utf8',
  });

let stage: Stage;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  const file = path.join(folder, 'all.zip');
  const oneFile = path.join(built, 'giam-ngheo.html');
  execFileSync(process.execPath, [path.join(top, '.config/addin/pack.mjs'), built, oneFile, file]);
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))));
  rmSync(file);
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const file = path.join(folder, entry.filename);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
  stage = await raiseStage(folder, '/tinh/giam-ngheo/');
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page refuses what Excel would refuse, and gives the manifest for the address', async () => {
  const page = await stage.open('cai-dat.html', { width: 1000, height: 800 });
  const field = page.getByRole('textbox', { name: 'Địa chỉ đặt phần mềm' });
  const button = page.getByRole('button', { name: 'Lấy bản kê manifest.xml' });
  // A place without https is no place for an add-in, so nothing was filled in beforehand.
  expect(await field.inputValue()).toBe('');
  for (const wrong of [
    '',
    'bieu.tinh.example',
    'http://bieu.tinh.example/',
    'https://a.example/?b=1',
  ]) {
    await field.fill(wrong);
    await button.click();
    await page
      .getByRole('alert')
      .getByText('Excel chỉ nhận địa chỉ bắt đầu bằng https://')
      .waitFor();
  }
  await field.fill('https://bieu.tinh.example/giam-ngheo/cai-dat.html');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('manifest.xml');
  const file = path.join(folder, 'manifest.xml');
  await download.saveAs(file);
  expect(await field.inputValue()).toBe('https://bieu.tinh.example/giam-ngheo/');
  expect(await page.getByRole('status').innerText()).toBe(
    'Đã tải manifest.xml cho https://bieu.tinh.example/giam-ngheo/. Nạp tệp ấy ở bước sau.',
  );

  const manifest = readFileSync(file, 'utf8');
  const { wanted, wrong } = JSON.parse(
    said(`
      import { readFileSync } from 'node:fs';
      import { checkManifest } from './.config/addin/check-manifest.mjs';
      import { manifestXml } from './.config/addin/manifest.mjs';
      const text = readFileSync(${JSON.stringify(file)}, 'utf8');
      console.log(JSON.stringify({
        wanted: manifestXml({ address: 'https://bieu.tinh.example/giam-ngheo/' }),
        wrong: checkManifest(text, { icons: ${JSON.stringify(path.join(folder, 'icons'))} }),
      }));`),
  ) as { wanted: string; wrong: string[] };
  expect(manifest.trim()).toBe(wanted.trim());
  expect(wrong).toEqual([]);
  // Every file that the manifest names was in the zip.
  const named = [...manifest.matchAll(/https:\/\/bieu\.tinh\.example\/giam-ngheo\/([^"?#<]+)/g)];
  expect(named.length).toBeGreaterThan(50);
  for (const [, name] of named)
    expect(readFileSync(path.join(folder, name!)).length).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test('the workbench and the guide work from there, and the workbench of one file is beside them', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  await page.getByText('5,57').first().waitFor();
  await page.goto(`${stage.address}cai-dat.html`);
  await page.getByRole('link', { name: 'Hướng dẫn cho cán bộ' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const one = await page.request.get(`${stage.address}giam-ngheo.html`);
  expect(one.status()).toBe(200);
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
  await page.close();
});
