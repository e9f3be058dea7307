/** What goes wrong for an officer, in a real browser: each time a sentence, a way on, and a workbook that is whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE, panel, preview, read, tab } from './hands';
import { excel, workbench, type Desk } from './places';
import { raiseStage, type Stage } from './stage';

let stage: Stage;
const folder = mkdtempSync(path.join(tmpdir(), 'troubles-'));
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excelHost.sheets());
const BIEU = ['Phụ lục 01', 'Biểu 02', 'Biểu 03'];
const writeButton = (page: Page) => page.getByRole('button', { name: 'Thêm 3 trang vào sổ' });
const whole = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replace(/\u00a0/g, ' ');

// These come first: once the workbench has been here, its own store answers for a part that the network does not bring.
test('a part of the pane that does not come leaves a sentence and a button that fetches it again', async () => {
  const first = await stage.open('guard.html');
  await first.context().route(/\/\d+\.[0-9a-f]{8}\.js$/, (route) => route.abort());
  const page = await stage.open('taskpane.html', {
    host: { profile: 'ltsc2021', book: { sheets: [{ name: 'Sheet1', rows: [] }] } },
  });
  await page.getByRole('alert').getByText('Khung này gặp lỗi và phải dừng.').waitFor();
  await first.context().unroute(/\/\d+\.[0-9a-f]{8}\.js$/);
  await page.getByRole('button', { name: 'Mở lại khung' }).click();
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  await page.close();
  await first.close();
});

test('without the part of the workbench that reads files a sentence stands there, and the same file opens once it comes', async () => {
  const page = await stage.open('guard.html');
  await page.context().route(/workbook\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.goto(page.url().replace('guard.html', 'workbench.html'));
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page
    .getByText('Phần đọc tệp của trang chưa tải được nên tệp chưa được mở; tệp không có lỗi gì.')
    .waitFor();
  await page.context().unroute(/workbook\.[0-9a-f]+\.js$/);
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  expect(await panel(page)).toContain('5,57 %');
  await page.close();
});

describe('in Excel', () => {
  let desk: Desk;
  let page: Page;
  let staff: readonly string[];
  beforeAll(async () => {
    desk = await excel(stage, folder).open(SAMPLE);
    ({ page } = desk);
    staff = await names(page);
  });
  afterAll(() => page.close());

  test('a workbook that somebody changes under the preview is not written to, and the next preview shows the new figure', async () => {
    await preview(page);
    await writeButton(page).waitFor();
    await page.evaluate(() => window.excelHost.host.type('Tổng hợp thôn', 'L13', 27));
    await writeButton(page).click();
    await page.getByText('Sổ đã được sửa sau lần xem trước, nên chưa ghi gì.').waitFor();
    expect(await whole(page)).toContain('Xem trước (hoặc so sánh) lại để thấy số mới, rồi ghi.');
    expect(await whole(page)).toContain('Sổ đã thay đổi sau lần đọc trước.');
    expect(await names(page)).toEqual(staff);
  });

  test('a job that is cancelled leaves the workbook as it was', async () => {
    await preview(page);
    await writeButton(page).waitFor();
    // A host that takes its time for each request, as a busy machine does.
    await page.evaluate(() => {
      window.excelHost.host.meanwhile = () => {
        for (const end = performance.now() + 120; performance.now() < end;);
      };
    });
    await writeButton(page).click();
    await page.getByRole('button', { name: 'Hủy' }).click();
    await page.getByText('Đã hủy; sổ giữ nguyên như trước.').waitFor();
    await page.evaluate(() => {
      window.excelHost.host.meanwhile = null;
    });
    expect(await names(page)).toEqual(staff);
  });

  test('a second click while the first is at work writes nothing more', async () => {
    await writeButton(page).dblclick();
    await page.getByText(/^Đã thêm 3 trang(,| vào)/).waitFor();
    await read(page);
    expect(await names(page)).toEqual([...staff, ...BIEU]);
    expect(
      await page.evaluate(
        () =>
          window.excelHost
            .values('Biểu 02')
            .flat()
            .filter((value) => value === 27).length,
      ),
    ).toBeGreaterThan(0);
  });

  test('a cell of a sheet that was deleted meanwhile is told, and after another reading it is no longer offered', async () => {
    await tab(page, 'Kiểm tra');
    await page.evaluate(() => {
      const { book } = window.excelHost.host;
      book.sheets = book.sheets.filter((sheet) => sheet.name !== 'Kinh phí');
    });
    const go = page.getByRole('button', { name: /^Kinh phí, ô / });
    await go.first().click();
    await page.getByText('Trang này không còn trong sổ: đã xóa, đổi tên hoặc đang ẩn.').waitFor();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await read(page);
    expect(await go.count()).toBe(0);
    expect(await whole(page)).not.toContain('Trang này không còn trong sổ');
  });
});

describe('in the workbench', () => {
  test('a second click while the first is at work writes nothing more', async () => {
    const { page, seen } = await workbench(stage, folder).open(SAMPLE);
    await preview(page);
    await writeButton(page).dblclick();
    await page.getByText(/^Đã thêm 3 trang(,| vào)/).waitFor();
    await read(page);
    expect([...(await seen()).keys()].slice(-3)).toEqual(BIEU);
    await page.close();
  });
});

test.each([
  ['the workbench', workbench],
  ['Excel', excel],
] as const)(
  'in %s a file that is none cannot be merged: it is named, and nothing is lost',
  async (_, enter) => {
    const wrong = path.join(folder, 'anh.xlsx');
    writeFileSync(wrong, 'không phải sổ');
    const { page } = await enter(stage, folder).open(SAMPLE);
    await tab(page, 'Dữ liệu');
    await page.locator('input[data-for=merge]').setInputFiles([SAMPLE, wrong]);
    await page.getByText('Tệp «anh.xlsx» không đọc được: Tệp này không phải sổ Excel.').waitFor();
    expect(await whole(page)).toContain('Chưa gộp được');
    expect(await page.getByRole('button', { name: 'Lấy sổ gộp' }).count()).toBe(0);
    await tab(page, 'Tổng quan');
    expect(await panel(page)).toContain('5,57 %');
    await page.close();
  },
);

test('asked nobody outside', () => {
  expect(stage.outside).toEqual([]);
});
