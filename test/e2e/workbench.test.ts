/** The officer's stories in the workbench: a real browser, a real file in, a real file out. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { story } from '../make/stories';
import { axeFindings } from './axe';
import { SAMPLE, cellsOf, openFile as openInWorkbench, panel, read, tab } from './hands';
import { raiseStage, type Stage } from './stage';

const top = path.resolve(__dirname, '../..');

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

const openFile = (file: string, width?: number, height?: number): Promise<Page> => openInWorkbench(stage, file, width, height);

async function storyFile(name: string): Promise<string> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, await story(name));
  return file;
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[role=tabpanel]').getByRole('button', { name: button }).click()]);
  const file = path.join(folder, `ra-${download.suggestedFilename()}`);
  await download.saveAs(file);
  return file;
}

test('the plan\'s money and households: figures, explanations, Biểu, and the file that the command line writes', async () => {
  const page = await openFile(SAMPLE);
  const overview = await panel(page);
  for (const figure of ['5,57 %', '0,59 %', '19,71 %', '10,50 %', '14,14', '9,91', '264 hộ', '185 hộ', '1.001 triệu đồng', '87,01', '8,69', '4,30', '14,93 %', '1.867 hộ']) expect(overview).toContain(figure);
  // The plan reads Dự án 2 as the centre's: 679, 230 and 92 together are 1.001.
  for (const unit of ['Trung tâm cung ứng dịch vụ công\n679', 'Phòng Văn hóa – Xã hội\n230', 'Phòng Kinh tế\n92']) expect(overview).toContain(unit);
  await page.getByRole('button', { name: /^Hiện nay\s*5,57/ }).click();
  expect(await page.getByRole('region', { name: /Cách tính: Hộ nghèo/ }).innerText()).toContain('104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ');

  await tab(page, 'Kiểm tra');
  const findings = await panel(page);
  expect(findings).toContain('Dự án 2 giao cho hai đơn vị chủ trì');
  expect(findings).toContain('Chưa giao đơn vị nào chủ trì: Dự án 1; Tiểu dự án 2 – Dự án 4; Dự án 5; Tiểu dự án 1 – Dự án 6.');
  await page.getByRole('button', { name: 'Đi tới ô J13, trang «Kinh phí»' }).first().click();
  await page.locator('.active[data-cell="J13"]').waitFor();
  expect(await page.getByRole('tab', { name: 'Kinh phí', selected: true }).count()).toBe(1);

  await tab(page, 'Lập Biểu');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/Sẽ ghi .* ô vào sheet mới «Phụ lục 01», không sửa sheet nào khác\./).waitFor();
  await page.getByRole('button', { name: 'Lập 3 biểu' }).click();
  await page.getByText('Đã lập 3 biểu.').waitFor();
  await page.getByRole('tab', { name: /Phụ lục 01/, selected: true }).waitFor();
  await page.getByRole('grid', { name: 'Trang Phụ lục 01' }).getByText('1.001').first().waitFor();

  const file = await downloaded(page, 'Tải sổ về');
  const target = path.join(folder, 'lap.xlsx');
  execFileSync(process.execPath, [path.join(top, '.config/run-cli.mjs'), 'lap', SAMPLE, '-o', target, '--ghi-de'], { cwd: top });
  const [ours, theirs] = [await cellsOf(file), await cellsOf(target)];
  expect(Object.keys(ours)).toEqual([...Object.keys(await cellsOf(SAMPLE)), 'Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(ours).toEqual(theirs);

  const copy = await downloaded(page, 'Tải bản gửi đi');
  const sent = await cellsOf(copy);
  expect(Object.keys(sent)).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(JSON.stringify(sent)).not.toContain('"=');
  await page.close();
});

test('swapped digits stop the Biểu until the officer passes them with a reason, which the file keeps', async () => {
  const page = await openFile(await storyFile('S4-hang'));
  await tab(page, 'Kiểm tra');
  const findings = await panel(page);
  expect(findings).toMatch(/tổng ghi 1\.001, cộng các nguồn 871 \+ 87 \+ 34 = 992 \(thiếu 9 triệu đồng\)/);
  await page.getByRole('button', { name: 'Vì sao' }).first().click();
  expect(await panel(page)).toContain('43 ↔ 34');
  await tab(page, 'Lập Biểu');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Chưa lập được').first().waitFor();
  expect(await page.getByRole('button', { name: /^Lập \d+ biểu$/ }).count()).toBe(0);

  await tab(page, 'Kiểm tra');
  // While a dialog stands open the rest of the page is hidden from roles, so the buttons are counted by their words.
  const open = page.locator('button:text-is("Bỏ qua có lý do")');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('số theo quyết định giao vốn');
    await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((wanted) => [...document.querySelectorAll('button')].filter((button) => button.textContent === 'Bỏ qua có lý do').length === wanted, left - 1);
    await read(page);
  }
  await tab(page, 'Lập Biểu');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/Sẽ ghi .* ô vào sheet mới «Phụ lục 01»/).waitFor();
  await page.getByRole('button', { name: /^Lập \d+ biểu$/ }).click();
  await page.getByText(/^Đã lập \d+ biểu\.$/).waitFor();
  const cells = await cellsOf(await downloaded(page, 'Tải sổ về'));
  expect(JSON.stringify(cells['Thông số'])).toContain('số theo quyết định giao vốn');
  expect(Object.keys(cells)).toContain('Phụ lục 01');
  await page.close();
});

test('names that could be formulas or markup are shown as they are', async () => {
  const page = await openFile(await storyFile('S13'));
  const grid = page.getByRole('grid');
  for (const name of ['<img src=x onerror=alert(1)>', '+ 100% người lao động', '@SUM(1;2)']) await grid.getByText(name, { exact: false }).first().waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
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
  const kept = await page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, databases: (await indexedDB.databases()).length, cookies: document.cookie }));
  expect(Object.keys(kept.local)).toEqual(['giam-ngheo.options']);
  expect(JSON.parse(kept.local['giam-ngheo.options']!)).toEqual({ language: 'vi', theme: 'auto', separator: ';', lastUse: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect([kept.session, kept.databases, kept.cookies]).toEqual([{}, 0, '']);
  await page.close();
});
