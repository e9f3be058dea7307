/** Where the pane stands in a story: in the workbench beside a file, or in Excel. The steps of the officer are the same in both. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { initFromFile } from '../excel-host/from-file';
import { seenInFile } from '../excel-host/seen-file';
import type { SeenSheet } from '../excel-host/seen';
import type { MemoryWorkbookInit } from '../memory';
import { downloaded, saved, read, tab } from './hands';
import type { Stage } from './stage';
import { typedIntoFile, type Typed } from './typed';

export type SeenBook = ReadonlyMap<string, SeenSheet>;

/** A workbook with the pane beside it. */
export interface Desk {
  readonly page: Page;
  /** What the officer types into a sheet, after which the pane has read the workbook again. */
  type(sheet: string, cells: Typed): Promise<void>;
  /** Every sheet as it stands now. */
  seen(): Promise<SeenBook>;
  /** The merged workbook that the pane hands out, as a file. */
  merged(): Promise<string>;
  close(): Promise<void>;
}

export interface Place {
  readonly name: 'the workbench' | 'Excel';
  /** How the pane says that what it wrote can be taken back. */
  readonly undo: string;
  /** Sheets of the staff come into the played Excel without every look, so they are compared by their contents there. */
  readonly looks: 'all' | 'own';
  open(file: string): Promise<Desk>;
  /** From nothing to the template sheets, as on the first day. */
  firstDay(): Promise<Desk>;
}

export function workbench(stage: Stage, folder: string): Place {
  let files = 0;
  const fresh = (): string => path.join(folder, `ban-lam-viec-${(files += 1)}.xlsx`);
  const deskOf = (page: Page): Desk => {
    const save = (): Promise<string> => saved(page, fresh());
    return {
      page,
      // The workbench only shows: the officer saves the file, types in Excel, and opens it again.
      type: async (sheet, cells) =>
        pick(page, await typedIntoFile(await save(), sheet, cells, fresh())),
      seen: async () => seenInFile(new Uint8Array(readFileSync(await save()))),
      merged: () => downloaded(page, 'Lấy sổ gộp', fresh()),
      close: () => page.close(),
    };
  };
  const start = (): Promise<Page> => stage.open('workbench.html', { width: 1366, height: 768 });
  return {
    name: 'the workbench',
    undo: 'Tệp gốc giữ nguyên.',
    looks: 'all',
    async open(file) {
      const page = await start();
      await pick(page, file);
      return deskOf(page);
    },
    async firstDay() {
      const page = await start();
      await page.getByRole('button', { name: 'Tạo sổ trống để nhập' }).click();
      await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
      await read(page);
      return deskOf(page);
    },
  };
}

/** The pane is drawn anew for each file, so the old one is waited out first. */
async function pick(page: Page, file: string): Promise<void> {
  const old = await page.$('section.right > *');
  await page.locator('input[type=file]').first().setInputFiles(file);
  if (old) await page.waitForFunction((element) => !(element as Element).isConnected, old);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  // Before its reading begins a pane is not busy either.
  await page.waitForFunction(() => {
    const panel = document.querySelector('[role=tabpanel]');
    return (
      panel?.getAttribute('aria-busy') === 'false' &&
      !/Đang đọc sổ|Chưa đọc sổ/.test(panel.textContent!)
    );
  });
  await read(page);
}

export function excel(stage: Stage, folder: string): Place {
  const start = (book: MemoryWorkbookInit): Promise<Page> =>
    stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  const deskOf = (page: Page): Desk => ({
    page,
    async type(sheet, cells) {
      await page.evaluate(
        ([name, typed]) => {
          for (const [cell, value] of Object.entries(typed))
            window.excelHost.host.type(name, cell, value);
        },
        [sheet, cells] as const,
      );
      // Where Biểu are made the open workbook is read anew by itself.
      await tab(page, 'Tổng quan');
      await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
      await read(page);
    },
    seen: async () =>
      new Map(
        await page.evaluate(() =>
          window.excelHost.sheets().map((name) => [name, window.excelHost.seen(name)!] as const),
        ),
      ),
    async merged() {
      const file = path.join(folder, 'excel-gop.xlsx');
      const takeMerged = page.getByRole('button', { name: 'Lấy sổ gộp' });
      // Where Excel opens no new workbook, the browser hands the same file out.
      await page.evaluate(() => {
        const { host } = window.excelHost;
        host.oddities = { refused: { 'Application.CreateWorkbook': 'AccessDenied' } };
      });
      const [download] = await Promise.all([page.waitForEvent('download'), takeMerged.click()]);
      await download.saveAs(file);
      const handedOut = readFileSync(file);
      await page.evaluate(() => {
        window.excelHost.host.oddities = {};
      });
      await takeMerged.click();
      await page.waitForFunction(() => window.excelHost.host.opened.length === 1);
      writeFileSync(
        file,
        Buffer.from(await page.evaluate(() => window.excelHost.host.opened[0]!), 'base64'),
      );
      expect(readFileSync(file).equals(handedOut)).toBe(true);
      return file;
    },
    async close() {
      // Nothing was asked for that the host does not play, and whatever was written can be undone.
      expect(
        await page.evaluate(() => [
          window.excelHost.host.unknown,
          window.excelHost.host.undoCleared,
        ]),
      ).toEqual([[], []]);
      await page.close();
    },
  });
  return {
    name: 'Excel',
    undo: 'Muốn bỏ: nhấn Ctrl+Z trong sổ; bản Excel nào không lùi được thì xóa trang vừa lập. Các trang khác không đổi.',
    looks: 'own',
    async open(file) {
      const page = await start(await initFromFile(file));
      await page.getByText('Đọc sổ đang mở', { exact: true }).click();
      await read(page);
      return deskOf(page);
    },
    async firstDay() {
      const page = await start({ sheets: [{ name: 'Sheet1', rows: [] }] });
      await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
      await press(page, 'nhanDien');
      // An empty workbook holds nothing to recognise: the guide stays and says how to begin.
      await page.getByRole('button', { name: 'Tạo sổ trống để nhập', exact: true }).click();
      await page.getByText('Đã thêm các trang mẫu.').waitFor();
      await read(page);
      return deskOf(page);
    },
  };
}

/** Presses a button of the ribbon, as Office does: by the name in the manifest, in capitals. */
export const press = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const { mappings } = (
          Office.actions as unknown as {
            _association: { mappings: Record<string, (event: { completed(): void }) => void> };
          }
        )._association;
        mappings[wanted.toUpperCase()]!({ completed: resolve });
      }),
    name,
  );
