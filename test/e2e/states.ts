/**
 * Each state of the table that leads the pane, reached as an officer reaches it: in the workbench
 * over a file, or in Excel, where the host can be slow, fail, or be typed into.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { MemoryWorkbookInit } from '../memory';
import { saved, tab } from './hands';
import type { Stage } from './stage';
import { typedIntoFile } from './typed';

/** What stands ready for the ways: workbooks as files, and the sound one as Excel has it. */
export interface Books {
  readonly sound: string;
  readonly stopped: string;
  readonly asking: string;
  readonly empty: string;
  /** Tables, and none for a form of the plan. */
  readonly seldom: string;
  readonly inExcel: MemoryWorkbookInit;
}

interface Desk {
  readonly page: Page;
  open(file: string): Promise<void>;
}
type Way = (desk: Desk, books: Books) => Promise<void>;

/** Opens the page that the way begins on. */
type Begin = (stage: Stage, books: Books) => Promise<Desk>;

const SIZE = { width: 320, height: 600 };

const inWorkbench: Begin = async (stage) => {
  const page = await stage.open('workbench.html', SIZE);
  return {
    page,
    open: async (file) => {
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.locator('#tab-overview').waitFor();
      await page.locator('[role=tabpanel][aria-busy=false] h1').first().waitFor();
    },
  };
};
const inExcel: Begin = async (stage, { inExcel: book }) => {
  const page = await stage.open('taskpane.html', { ...SIZE, host: { profile: 'ltsc2021', book } });
  const button = page.getByRole('button', { name: 'Đọc sổ đang mở' });
  await button.waitFor();
  return { page, open: () => button.click() };
};
const readInExcel: Way = async ({ page, open }) => {
  await open('');
  await page.locator('[role=tabpanel][aria-busy=false] h1').first().waitFor();
};

const made: Way = async ({ page, open }, { sound }) => {
  await open(sound);
  await tab(page, 'Biểu');
  await page.getByRole('button', { name: 'Xem trước 3 biểu' }).click();
  await page.getByRole('button', { name: 'Thêm 3 trang vào sổ' }).click();
  await page.getByText('Đã thêm 3 trang, chưa lưu ra đĩa').waitFor();
};
const keptOnDisk: Way = async (desk, books) => {
  await made(desk, books);
  const { page } = desk;
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
};
const copied: Way = async (desk, books) => {
  await keptOnDisk(desk, books);
  const { page } = desk;
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản gửi đi' }).click(),
  ]);
};
/** The parts that do the work are on their way as long as this page is there. */
const slow: Way = async ({ page, open }) => {
  // The workbench was here before and keeps those parts for this place; asked for anew they come from the network.
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Đọc sổ đang mở' }).waitFor();
  await page.route(/\/\d+\.[0-9a-f]{8}\.js$/, () => undefined);
  await open('');
  await page.getByRole('button', { name: 'Hủy' }).waitFor();
};

/** The sound workbook, at one part of the pane. */
const part = (name: string): Way => {
  return async ({ page, open }, { sound }) => {
    await open(sound);
    await tab(page, name);
  };
};

const workbench = (way: Way): { begin: Begin; way: Way } => ({ begin: inWorkbench, way });
const excel = (way: Way): { begin: Begin; way: Way } => ({ begin: inExcel, way });

export const WAYS: Readonly<Record<string, { readonly begin: Begin; readonly way: Way }>> = {
  reading: excel(slow),
  failed: excel(async ({ page, open }) => {
    await page.evaluate(() => {
      window.excelHost.host.faults = [
        { request: 1, code: 'GeneralException', when: 'before', forGood: true },
      ];
    });
    await open('');
    await page.getByRole('button', { name: 'Đọc lại sổ' }).first().waitFor();
  }),
  unread: excel(async (desk, books) => {
    await slow(desk, books);
    await desk.page.getByRole('button', { name: 'Hủy' }).click();
    await desk.page.unroute(/\/\d+\.[0-9a-f]{8}\.js$/);
  }),
  changed: workbench(async ({ page, open }, { sound }) => {
    await open(sound);
    // The same letters, saved again by another program.
    writeFileSync(sound, readFileSync(sound));
    await page.getByText('Sổ đã thay đổi sau lần đọc trước.').waitFor();
  }),
  other: workbench(part('Khác')),
  gaps: workbench(part('Thông số')),
  typed: workbench(async (desk, books) => {
    await part('Thông số')(desk, books);
    const { page } = desk;
    await page.getByRole('button', { name: /^Điền \d+ chỗ còn trống$/ }).click();
    await page.keyboard.type('12');
  }),
  empty: workbench(({ open }, { empty }) => open(empty)),
  previewing: workbench(async ({ page, open }, { sound }) => {
    await open(sound);
    await page.getByRole('button', { name: 'Xem trước 3 biểu' }).click();
  }),
  'no-preview': excel(async (desk, books) => {
    const { page } = desk;
    await readInExcel(desk, books);
    await tab(page, 'Biểu');
    for (const form of ['Biểu số 02', 'Biểu số 03'])
      await page.getByRole('checkbox', { name: form }).uncheck();
    // A sum that is off since: the preview reads it and makes nothing.
    await page.evaluate(() => window.excelHost.host.type('Kinh phí', 'I12', 34));
    await page.getByRole('button', { name: 'Xem trước 1 biểu' }).click();
  }),
  stuck: workbench(async ({ page, open }, { stopped }) => {
    await open(stopped);
    await tab(page, 'Biểu');
  }),
  'choosing-stale': excel(async (desk, books) => {
    const { page } = desk;
    await readInExcel(desk, books);
    await tab(page, 'Biểu');
    await page.evaluate(() => window.excelHost.host.type('Bìa', 'A30', 'x'));
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
  }),
  choosing: workbench(part('Biểu')),
  questions: workbench(({ open }, { asking }) => open(asking)),
  asking: workbench(async ({ page, open }, { asking }) => {
    await open(asking);
    await page.getByRole('button', { name: 'Trả lời 2 câu hỏi' }).click();
    await page.getByRole('article').getByRole('table').waitFor();
  }),
  blocked: workbench(({ open }, { stopped }) => open(stopped)),
  unsaved: workbench(made),
  written: workbench(keptOnDisk),
  sent: workbench(copied),
  differs: workbench(async (desk, books) => {
    const { page } = desk;
    await copied(desk, books);
    await page.getByRole('button', { name: 'Đã gửi, chốt số' }).click();
    await page.getByText(/^Đã chốt 3 biểu/).waitFor();
    const file = await saved(page, `${books.sound}.gui.xlsx`);
    await desk.open(await typedIntoFile(file, 'Tổng hợp thôn', { L13: 27 }, `${file}.sua.xlsx`));
    await tab(page, 'Biểu');
    await page.getByRole('button', { name: 'So với số đã gửi' }).click();
    await page
      .getByText(/khác số đã gửi|→/)
      .first()
      .waitFor();
    await tab(page, 'Tổng quan');
  }),
  nothing: workbench(({ open }, { seldom }) => open(seldom)),
  ready: workbench(({ open }, { sound }) => open(sound)),
};

/** What else is looked at where pictures are taken: `npm run make:pictures -- states`. */
export const SIGHTS: Readonly<Record<string, { readonly begin: Begin; readonly way: Way }>> = {
  'x-start': workbench(async ({ page }) => page.getByRole('button', { name: 'Mở sổ' }).waitFor()),
  'x-findings': workbench(part('Kiểm tra')),
  'x-data': workbench(part('Dữ liệu')),
  'x-documents': workbench(part('Văn bản')),
  'x-functions': workbench(part('Hàm')),
  'x-errors': workbench(async ({ page, open }, { stopped }) => {
    await open(stopped);
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Điểm sau' }).click();
    const back = page.getByRole('button', { name: 'Xem khung' });
    if (await back.isVisible()) await back.click();
  }),
  'x-sheet': workbench(async ({ page, open }, { sound }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(sound);
    await page.getByRole('tab', { name: 'Tổng hợp thôn' }).click();
    await page
      .getByRole('gridcell', { name: '28', exact: true })
      .first()
      .click({ button: 'right' });
  }),
  'x-unfolded': workbench(async ({ page, open }, { sound }) => {
    await open(sound);
    await page.locator('summary').first().click();
  }),
};
