/** The officer's stories in the workbench: a real browser, a real file in, a real file out. */
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { axeFindings } from './axe';
import { answerSaveDialogs, asked, drop, savedElsewhere, written } from './file-in-hand';
import {
  SAMPLE,
  cellsOf,
  downloaded,
  make,
  openFile as openInWorkbench,
  panel,
  preview,
  read,
  tab,
} from './hands';
import { keptIn } from './kept';
import { raiseStage, type Stage } from './stage';
import { typedIntoFile } from './typed';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
let complained = 0;
afterEach(() => {
  const complaints = stage.complaints.slice(complained);
  complained = stage.complaints.length;
  expect(stage.outside).toEqual([]);
  expect(complaints).toEqual([]);
});

const openFile = (file: string, width?: number, height?: number): Promise<Page> =>
  openInWorkbench(stage, file, width, height);

test('a finding leads to its cell in the grid, a Biểu is shown when it is made, and the copy to send holds the Biểu alone', async () => {
  const page = await openFile(SAMPLE);
  await tab(page, 'Kiểm tra');
  await page.getByRole('button', { name: 'Đi tới ô J13, trang «Kinh phí»' }).first().click();
  await page.locator('.active[data-cell="J13"]').waitFor();
  expect(await page.getByRole('tab', { name: 'Kinh phí', selected: true }).count()).toBe(1);

  await preview(page);
  await page
    .getByText(/Sẽ ghi .* ô vào sheet mới «Phụ lục 01», không sửa sheet nào khác\./)
    .waitFor();
  await page.getByRole('button', { name: 'Lập 3 biểu' }).click();
  await page.getByText('Đã lập 3 biểu.').waitFor();
  await page.getByRole('tab', { name: /Phụ lục 01/, selected: true }).waitFor();
  await page.getByRole('grid', { name: 'Trang Phụ lục 01' }).getByText('1.001').first().waitFor();
  const copy = await cellsOf(
    await downloaded(page, 'Lưu bản gửi đi', path.join(folder, 'gui-di.xlsx')),
  );
  expect(Object.keys(copy)).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(JSON.stringify(copy)).not.toContain('"=');

  // A list of households goes out without identity numbers, unless the officer ticks that it should have them.
  await page.getByRole('button', { name: 'Lập biểu khác' }).click();
  for (const form of ['Phụ lục 01', 'Biểu số 02', 'Biểu số 03'])
    await page.getByRole('checkbox', { name: form }).uncheck();
  await page.getByText(/^Biểu rà soát hộ/).click();
  await page.getByRole('checkbox', { name: 'Biểu số 11/BC' }).check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: 'Lập 1 biểu' }).click();
  const numbers = async (): Promise<number> =>
    JSON.stringify(
      await cellsOf(await downloaded(page, 'Lưu bản gửi đi', path.join(folder, 'danh-sach.xlsx'))),
    ).match(/"0\d{11}"/g)?.length ?? 0;
  await page.getByText('Bản gửi đi sẽ có số căn cước đầy đủ của từng hộ.').waitFor();
  expect(await numbers()).toBe(0);
  await page.getByRole('checkbox', { name: 'Kèm cột số căn cước' }).check();
  expect(await numbers()).toBe(115);
  await page.close();
});

test('a file that is none is refused with a sentence, and the open workbook stays', async () => {
  const page = await openFile(SAMPLE);
  const wrong = path.join(folder, 'anh.xlsx');
  writeFileSync(wrong, 'không phải sổ');
  await page.locator('input[type=file]').setInputFiles(wrong);
  await page.getByRole('alert').getByText('Tệp này không phải sổ Excel.').waitFor();
  expect(await panel(page)).toContain('5,57 %');
  await page.close();
});

test('no rule of accessibility is broken with the grid beside the pane; test/e2e/access looks at every tab in all colours', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Xem ví dụ' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xem ví dụ' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('every control is reached and worked by the keyboard alone', async () => {
  const page = await openFile(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.active').getAttribute('data-cell')).toBe('A2');
  await page.close();
});

test('opens without a network after the first visit, and keeps no figure in the browser', async () => {
  const page = await openFile(SAMPLE);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Xem ví dụ' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  expect(await panel(page)).toContain('5,57 %');
  await page.context().setOffline(false);
  const kept = await keptIn(page);
  expect(Object.keys(kept.local)).toEqual(['giam-ngheo.options']);
  expect(JSON.parse(kept.local['giam-ngheo.options']!)).toEqual({
    language: 'vi',
    theme: 'auto',
    separator: ';',
    lastUse: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect([kept.session, kept.databases, kept.cookies]).toEqual([{}, 0, '']);
  await page.close();
});

test('the file in hand: read again after it changed on disk, at the same cell; nothing is lost or overwritten without a question', async () => {
  const book = path.join(folder, 'so-cua-xa.xlsx');
  copyFileSync(SAMPLE, book);
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Mở sổ' }).waitFor();
  await drop(page, book);
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  await page.getByRole('tab', { name: 'Tổng hợp thôn' }).click();
  const grid = page.getByRole('grid', { name: 'Trang Tổng hợp thôn' });
  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  const reread = page.locator('.bar').getByRole('button', { name: 'Đọc lại sổ' });
  await reread.click();
  await page.getByText(/Đã đọc lại lúc \d\d:\d\d; tệp trên đĩa không đổi/).waitFor();

  // Excel puts another file in its place, as it does when it saves.
  const changed = await typedIntoFile(book, 'Tổng hợp thôn', { L13: 27 }, `${book}.moi`);
  renameSync(changed, book);
  await page
    .getByText(/Excel vừa lưu sổ này lúc \d\d:\d\d/)
    .first()
    .waitFor();
  await reread.click();
  await page.getByText(/^Đọc từ đĩa lúc/).waitFor();
  await read(page);
  expect(await page.locator('.active').getAttribute('data-cell')).toBe('B3');
  expect(await panel(page)).toContain('5,52 %');

  // Made and not saved: another file is opened only after a question, and the answer «Hủy» opens none.
  await make(page);
  await page.getByText('3 trang chưa lưu').first().waitFor();
  await drop(page, SAMPLE);
  const question = page.getByRole('alertdialog');
  await question.getByText(/Phụ lục 01.* chưa lưu ra đĩa/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await page.locator('.file-name').innerText()).toBe('so-cua-xa.xlsx');

  await answerSaveDialogs(page, 'so-cua-xa-bieu.xlsx');
  await page.keyboard.press('Control+s');
  await page
    .getByText(/^Đã lưu lúc/)
    .first()
    .waitFor();
  expect(await asked(page)).toEqual(['so-cua-xa-bieu.xlsx']);
  const names = async (): Promise<string[]> =>
    (await (await openXlsx(await written(page))).sheets()).map(({ name }) => name);
  expect((await names()).slice(-3)).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(await page.locator('.file-name').innerText()).toBe('so-cua-xa-bieu.xlsx');
  // Saved by another program meanwhile: it is not overwritten without a question.
  await savedElsewhere(page);
  await page.keyboard.press('Control+s');
  await question.getByText('«so-cua-xa-bieu.xlsx» đã bị đổi trên đĩa').waitFor();
  await question.getByRole('button', { name: 'Ghi đè' }).click();
  await question.waitFor({ state: 'detached' });
  for (const end = Date.now() + 5_000; (await names()).length < 9 && Date.now() < end;);
  expect(await names()).toHaveLength(9);
  expect(await asked(page)).toHaveLength(1);
  await page.close();
});
