/** The hands of an officer in the workbench, and what their file holds in the end beside that of the command line. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import type { Stage } from './stage';

const top = path.resolve(__dirname, '../..');
export const SAMPLE = path.join(top, 'assets/so-mau.xlsx');

export const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
export const panel = async (page: Page): Promise<string> => (await page.locator('[role=tabpanel]').innerText()).replace(/\u00a0/g, ' ');
export const read = (page: Page): Promise<void> => page.locator('[role=tabpanel][aria-busy=false]').waitFor();

export async function openFile(stage: Stage, file: string, width = 1366, height = 768): Promise<Page> {
  const page = await stage.open('workbench.html', { width, height });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  return page;
}

/** Presses a button of the pane that hands out a file, and keeps that file. */
export async function downloaded(page: Page, button: string, target: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).last().click()]);
  await download.saveAs(target);
  return target;
}

export async function preview(page: Page): Promise<void> {
  await tab(page, 'Lập Biểu');
  await page.getByRole('button', { name: 'Xem trước' }).click();
}

export async function make(page: Page): Promise<void> {
  await preview(page);
  await page.getByRole('button', { name: /^Lập \d+ biểu$/ }).click();
  await page.getByText(/^Đã lập \d+ biểu\.$/).waitFor();
}

/** The same by the command line. It ends with 1 where stops stand, which is no failure here. */
export function commandLine(...args: string[]): void {
  try {
    execFileSync(process.execPath, [path.join(top, '.config/run-cli.mjs'), ...args], { cwd: top, stdio: 'pipe' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

/** Every sheet with its values and formulas; the day of making is left out, it is the clock's. */
export async function cellsOf(file: string): Promise<Record<string, unknown[][]>> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  const sheets: Record<string, unknown[][]> = {};
  for (const { name } of await workbook.sheets()) {
    const rows: unknown[][] = [];
    for await (const block of workbook.rows(name)) {
      block.values.forEach((values, offset) => rows.push(values.map((value, column) => {
        const formula = block.look(block.firstRow + offset, column)?.formula;
        return typeof value === 'string' && value.startsWith('Ngày lập') ? 'Ngày lập' : formula === undefined ? value : [value, formula];
      })));
    }
    sheets[name] = rows;
  }
  return sheets;
}
