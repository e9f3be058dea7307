/** In a real browser, the same as the command line's: hamlets merged, duplicates looked for, a province's form filled in. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { initFromBytes, initFromFile } from '../excel-host/from-file';
import { story } from '../make/stories';
import { tab } from './hands';
import { fillFile, fillOpenSheet, formSheet } from './province-form';
import { raiseStage, type Stage } from './stage';

const top = path.resolve(__dirname, '../..');
const SAMPLE = path.join(top, 'assets/so-mau.xlsx');
let stage: Stage;
let folder: string;
const hamlets: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'merge-'));
  for (const number of [1, 2, 3, 4, 5]) {
    const file = path.join(folder, `thon-${number}.xlsx`);
    writeFileSync(file, await story(`S9-${number}`));
    hamlets.push(file);
  }
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function values(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const workbook = await openXlsx(bytes);
  const sheets: Record<string, unknown[][]> = {};
  for (const { name } of await workbook.sheets()) {
    sheets[name] = [];
    for await (const block of workbook.rows(name))
      sheets[name].push(...block.values.map((row) => [...row]));
  }
  return sheets;
}

async function merged(page: Page, files: readonly string[]): Promise<void> {
  await tab(page, 'Dữ liệu');
  await page.locator('input[data-for=merge]').setInputFiles([...files]);
}

test('five hamlet files become one workbook, the one that the command line writes', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  await merged(page, hamlets);
  await page
    .getByText(/^Đã gộp 5 tệp thành các trang «Tổng hợp thôn», «Danh sách hộ», «Báo cáo gộp»/)
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lấy sổ gộp' }).click(),
  ]);
  const ours = path.join(folder, 'khung.xlsx');
  await download.saveAs(ours);
  const theirs = path.join(folder, 'lenh.xlsx');
  execFileSync(
    process.execPath,
    [path.join(top, '.config/run-cli.mjs'), 'gop', ...hamlets, '-o', theirs],
    { cwd: top },
  );
  expect(await values(new Uint8Array(readFileSync(ours)))).toEqual(
    await values(new Uint8Array(readFileSync(theirs))),
  );
  // A file that is given twice would be counted twice.
  writeFileSync(path.join(folder, 'ban-sao.xlsx'), readFileSync(hamlets[0]!));
  await merged(page, [hamlets[0]!, path.join(folder, 'ban-sao.xlsx')]);
  await page.getByText('Chưa gộp được: còn lỗi phải xử lý trong các tệp.').waitFor();
  expect(await page.getByText('trùng hoàn toàn với tệp').count()).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Lấy sổ gộp' }).count()).toBe(0);
  await fillFile(page, folder, SAMPLE);
  await page.close();
});

test('in Excel the button of the ribbon looks for duplicates, and the merged workbook opens beside the present one', async () => {
  const sample = await initFromFile(SAMPLE);
  const { sheets } = await initFromBytes(await formSheet());
  const book = { ...sample, sheets: [...sample.sheets, ...sheets] };
  const page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  await page.evaluate(() => {
    const { mappings } = (
      Office.actions as unknown as {
        _association: { mappings: Record<string, (event: unknown) => void> };
      }
    )._association;
    mappings.KIEMTRATRUNGLAP!({ completed: () => undefined });
  });
  await page
    .getByText(/^Không thấy ai bị ghi trùng trong \d+ dòng\.$|^Đã so \d+ dòng\.$/)
    .waitFor();
  const before = await page.evaluate(() =>
    JSON.stringify(window.excelHost.sheets().map((name) => window.excelHost.snapshot(name))),
  );
  await merged(page, hamlets);
  await page.getByText(/^Đã gộp 5 tệp/).waitFor();
  expect(
    await page.evaluate(() =>
      JSON.stringify(window.excelHost.sheets().map((name) => window.excelHost.snapshot(name))),
    ),
  ).toBe(before);
  await fillOpenSheet(page);
  await page.close();
});

test('sent nothing anywhere, and complained of nothing', () => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
