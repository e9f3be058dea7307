/** The hands of an officer in the workbench, and what their file holds in the end beside that of the command line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import type { Stage } from './stage';

const top = path.resolve(__dirname, '../..');
export const SAMPLE = path.join(top, 'assets/so-mau.xlsx');

const PARTS: Readonly<Record<string, string>> = {
  'Tổng quan': 'overview',
  'Kiểm tra': 'findings',
  Biểu: 'make',
  Khác: 'other',
};
const BEHIND: Readonly<Record<string, string>> = {
  'Dữ liệu': 'data',
  Hàm: 'functions',
  'Thông số': 'settings',
  'Văn bản': 'documents',
};

/** A part of the pane; some stand behind the last tab, and the overview folds what is seldom read. */
export async function tab(page: Page, name: string): Promise<void> {
  const behind = BEHIND[name];
  await page.locator(`#tab-${behind === undefined ? PARTS[name] : 'other'}`).click();
  if (behind !== undefined) await page.locator(`#row-${behind}`).click();
  if (name === 'Tổng quan' || name === 'Kiểm tra') await unfoldOverview(page);
}
const unfoldOverview = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(
      '#panel-overview details, #panel-findings details',
    ))
      if (one.closest('#panel-findings') || !one.parentElement?.closest('details')) one.open = true;
  });
export const panel = async (page: Page): Promise<string> => {
  await unfoldOverview(page);
  return (await page.locator('[role=tabpanel]').innerText()).replace(/\u00a0/g, ' ');
};
/** Waits until the pane has read, and opens what the overview folds. */
export async function read(page: Page): Promise<void> {
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  await unfoldOverview(page);
}

export async function openFile(
  stage: Stage,
  file: string,
  width = 1366,
  height = 768,
): Promise<Page> {
  const page = await stage.open('workbench.html', { width, height });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  return page;
}

/** Saves the workbook as the browser without dialogs for files does, and keeps that file. */
export async function saved(page: Page, target: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  await download.saveAs(target);
  return target;
}

/** Presses a button of the pane that hands out a file, and keeps that file. */
export async function downloaded(page: Page, button: string, target: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).last().click(),
  ]);
  await download.saveAs(target);
  return target;
}

export async function preview(page: Page): Promise<void> {
  await tab(page, 'Biểu');
  await page.getByRole('button', { name: /^Xem trước/ }).click();
}

export async function make(page: Page): Promise<void> {
  await preview(page);
  await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
  await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
}

/** Passes every stop with the same reason. @returns what was passed, as the command line names it: "VON-001@Kinh phí!I12" */
export async function passAll(page: Page, reason: string): Promise<string[]> {
  await tab(page, 'Kiểm tra');
  // While a dialog stands open the rest of the page is hidden from roles, so the buttons are found by their words.
  const open = page.locator('button:text-is("Bỏ qua có lý do")');
  const stops = await page
    .locator('li')
    .filter({ has: open })
    .evaluateAll((cards) =>
      cards.map((card) => [
        /[A-Z]+-\d{3}/.exec(card.textContent ?? '')?.[0] ?? '',
        card.querySelector('button')?.textContent ?? '',
      ]),
    );
  for (let left = stops.length; left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('button')].filter(
          (button) => button.textContent === 'Bỏ qua có lý do',
        ).length === wanted,
      left - 1,
    );
    await read(page);
  }
  return stops.map(([code, label]) => {
    const [, sheet, cell] = /^(.+), ô (\S+)$/.exec(label!)!;
    return `${code}@${sheet}!${cell}`;
  });
}

/** Every sheet with its values and formulas; the day of making is left out, it is the clock's. */
export async function cellsOf(file: string): Promise<Record<string, unknown[][]>> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  const sheets: Record<string, unknown[][]> = {};
  for (const { name } of await workbook.sheets()) {
    const rows: unknown[][] = [];
    for await (const block of workbook.rows(name)) {
      block.values.forEach((values, offset) =>
        rows.push(
          values.map((value, column) => {
            const formula = block.look(block.firstRow + offset, column)?.formula;
            return typeof value === 'string' && value.startsWith('Ngày lập')
              ? 'Ngày lập'
              : formula === undefined
                ? value
                : [value, formula];
          }),
        ),
      );
    }
    sheets[name] = rows;
  }
  return sheets;
}
