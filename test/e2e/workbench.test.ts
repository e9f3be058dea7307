/** The officer's stories in the workbench: a real browser, a real file in, a real file out. */
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readDocx } from '../../src/documents/read-docx';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { axeFindings, findingsInAllColours } from './axe';
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
  await page.getByRole('button', { name: 'Kinh phí, ô J13' }).first().click();
  await page.locator('.active[data-cell="J13"]').waitFor();
  expect(await page.getByRole('tab', { name: 'Kinh phí', selected: true }).count()).toBe(1);

  await preview(page);
  await page.getByText('Trang mới «Phụ lục 01» · 11 dòng').waitFor();
  await page.getByRole('button', { name: 'Thêm 3 trang vào sổ' }).click();
  await page.getByText(/^Đã thêm 3 trang(,| vào)/).waitFor();
  await page.getByRole('tab', { name: /Phụ lục 01/, selected: true }).waitFor();
  await page.getByRole('grid', { name: 'Trang Phụ lục 01' }).getByText('1.001').first().waitFor();
  const copy = await cellsOf(
    await downloaded(page, 'Lưu bản gửi đi', path.join(folder, 'gui-di.xlsx')),
  );
  expect(Object.keys(copy)).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(JSON.stringify(copy)).not.toContain('"=');

  // A list of households goes out without identity numbers, unless the officer ticks that it should have them.
  await page.getByRole('button', { name: 'Biểu khác' }).click();
  for (const form of ['Phụ lục 01', 'Biểu số 02', 'Biểu số 03'])
    await page.getByRole('checkbox', { name: form }).uncheck();
  await page.getByText(/^Biểu rà soát hộ/).click();
  await page.getByRole('checkbox', { name: 'Biểu số 11/BC' }).check();
  await page.getByRole('button', { name: /^Xem trước/ }).click();
  await page.getByRole('button', { name: 'Thêm 1 trang vào sổ' }).click();
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
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  // On the screen of a commune's laptop the overview is one page.
  const overview = page.locator('[role=tabpanel][aria-busy=false]');
  await overview.getByText('Thời hạn', { exact: true }).waitFor();
  expect(await overview.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBe(0);
  await read(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('every control is reached and worked by the keyboard alone', async () => {
  const page = await openFile(SAMPLE);
  await page.getByRole('tab', { name: 'Tổng quan' }).focus();
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

test('can be installed where it is served, with its name and its icons', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect([url.endsWith('/giam-ngheo.webmanifest'), errors]).toEqual([true, []]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({
    display: 'standalone',
    start_url: 'workbench.html',
  });
  // What the browser has against it; a page without a name of its own is all that a test cannot give.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
  await page.close();
});

test('opens without a network after the first visit, and keeps no figure in the browser', async () => {
  const page = await openFile(SAMPLE);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' }).click();
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
  await page.getByRole('gridcell', { name: 'Suối Mẫu' }).first().waitFor();
  // It opens as wide as its columns, so that nothing stands out of sight at the side.
  expect(await page.getByTitle('Về 100 %').innerText()).toMatch(/^[78]\d %$/);
  expect(await page.locator('.head', { hasText: /^P$/ }).isVisible()).toBe(true);
  const edges = await grid.evaluate((element) => [
    element.getBoundingClientRect().right,
    [...element.querySelectorAll('.head')]
      .find((head) => head.textContent === 'P')
      ?.getBoundingClientRect().right,
  ]);
  expect(edges[1]).toBeLessThan(edges[0] ?? 0);
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
  // What the other program left is no workbook: the file is read until the page has written it.
  const sheetsOnDisk = (): Promise<number> =>
    names().then(
      (all) => all.length,
      () => 0,
    );
  for (let tries = 0; (await sheetsOnDisk()) < 9 && tries < 300; tries += 1)
    await page.waitForTimeout(100);
  expect(await names()).toHaveLength(9);
  expect(await asked(page)).toHaveLength(1);

  // Another day: both files are there by name, latest first, and one is opened by it.
  await page.reload();
  const recent = page.getByRole('region', { name: 'Mở gần đây' });
  await recent.getByText(/^Đã lưu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}$/).waitFor();
  expect(await recent.getByRole('button').allInnerTexts()).toEqual([
    'so-cua-xa-bieu.xlsx',
    'so-cua-xa.xlsx',
    'Xóa danh sách này',
  ]);
  expect(await findingsInAllColours(page)).toEqual([]);
  // Names and handles are all that the browser keeps of them.
  expect(
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opened = indexedDB.open('giam-ngheo.gan-day');
          opened.onsuccess = () => {
            const all = opened.result.transaction('files').objectStore('files').getAll();
            all.onsuccess = () =>
              resolve(
                (all.result as object[][]).map((list) =>
                  list.map((one) =>
                    Object.entries(one).map(([name, value]) => [
                      name,
                      value instanceof FileSystemFileHandle ? 'handle' : typeof value,
                    ]),
                  ),
                ),
              );
          };
        }),
    ),
  ).toEqual([
    Array(2).fill([
      ['name', 'string'],
      ['at', 'object'],
      ['saved', 'boolean'],
      ['handle', 'handle'],
    ]),
  ]);
  await recent.getByRole('button', { name: 'so-cua-xa-bieu.xlsx' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await page.getByRole('tab', { name: /Phụ lục 01/ }).waitFor();
  expect(await page.locator('.file-name').innerText()).toBe('so-cua-xa-bieu.xlsx');
  await page.close();
});

test('the grid: a selection with its sums, copied as the clipboard of Excel has it, a text found in any sheet, another size', async () => {
  const page = await openFile(SAMPLE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('tab', { name: 'Tổng hợp thôn' }).click();
  const grid = page.getByRole('grid', { name: 'Trang Tổng hợp thôn' });
  await grid.focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('go le');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 \/ \d+$/).waitFor();
  await page.locator('.active[data-cell="B13"]').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  const sums = page.locator('.status-bar output');
  await sums.getByText('C13:D17').waitFor();
  // 412 + 398 + 365 + 351 + 341 and 92 + 81 + 73 + 65 + 57, worked out by hand.
  expect((await sums.innerText()).replace(/\s+/g, ' ')).toBe(
    'C13:D17 Số ô có nội dung 10 Tổng 2.235 Trung bình 223,5 Nhỏ nhất 57 Lớn nhất 412',
  );
  await page.keyboard.press('Control+c');
  await expect(
    page.evaluate(async () => {
      for (;;) {
        const text = await navigator.clipboard.readText();
        if (text !== '') return text;
      }
    }),
  ).resolves.toBe('412\t92\r\n398\t81\r\n365\t73\r\n351\t65\r\n341\t57');
  // The menu of a cell, by keys: the figure that rests on it, what was found there, what its column is.
  await page.getByRole('gridcell', { name: '28', exact: true }).first().click();
  await page.locator('.active[data-cell="L13"]').waitFor();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Việc với ô L13' });
  await menu.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(
    [
      'Cách tính số này',
      'Cột này nghĩa là gì?',
      'Sao chép 1 ô',
      'Tìm giá trị này',
      'Cột rộng thêm',
      'Cột hẹp lại',
    ].map((label) => expect.stringContaining(label)),
  );
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Số lấy từ Tổng hợp thôn, ô L13' }).waitFor();
  await page
    .getByRole('region', { name: /Cách tính: Hộ nghèo/ })
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // A column is made wider by its edge, and by keys; pressed twice its edge gives the width of the file back.
  const head = page.locator('.heads > .head', { hasText: /^L$/ });
  const wide = async (): Promise<number> => (await head.boundingBox())?.width ?? 0;
  const own = await wide();
  const edge = await head.locator('.edge').boundingBox();
  if (!edge) throw new Error('a column has no edge');
  await page.mouse.move(edge.x + 3, edge.y + 5);
  await page.mouse.down();
  await page.mouse.move(edge.x + 43, edge.y + 5, { steps: 3 });
  await page.mouse.up();
  expect(Math.round((await wide()) - own)).toBe(40);
  await page.locator('.active').click({ button: 'right', force: true });
  await page.getByRole('menuitem', { name: 'Cột rộng như trong tệp' }).click();
  expect(await wide()).toBe(own);
  await page.getByRole('tab', { name: 'Kinh phí', exact: true }).click();
  await page
    .getByRole('grid', { name: 'Trang Kinh phí' })
    .getByText('Trung tâm')
    .first()
    .click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Điểm cần xem ở ô này' }).click();
  await page.getByText('Chỉ những phát hiện ở Kinh phí, ô J13.').waitFor();
  await page.getByRole('button', { name: 'Xem tất cả' }).click();
  await page.getByRole('tab', { name: 'Tổng hợp thôn' }).click();
  await grid.focus();
  // A cell that holds nothing, and one out of sight, are still there for a reader of the screen.
  await page.keyboard.press('Control+Home');
  await page.getByTitle('Về 100 %').click();
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await page.getByText('110 %').waitFor();
  await grid.focus();
  await page.keyboard.press('Control+End');
  expect(await axeFindings(page)).toEqual([]);
  // Letters that run upwards.
  await page.getByRole('tab', { name: 'Danh sách hộ' }).click();
  const turned = page.getByRole('gridcell', { name: 'Người phụ thuộc trong hộ' }).locator('span');
  expect(await turned.evaluate((text) => getComputedStyle(text).writingMode)).toBe('vertical-rl');
  await page.close();
});

test('a long list and a Biểu that is not written yet are shown and printed as their pages, the head of the table on each', async () => {
  const page = await openFile(SAMPLE);
  await page.getByRole('tab', { name: 'Danh sách hộ' }).click();
  await page.getByRole('button', { name: 'Trang in' }).click();
  const sheets = page.getByRole('article', { name: /^Trang \d+ trên \d+$/ });
  await sheets.nth(3).waitFor();
  const count = await sheets.count();
  for (let at = 0; at < count; at += 1)
    expect(await sheets.nth(at).innerText()).toContain('Họ và tên');
  await page.locator('.pages[aria-busy=false]').waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(count);
  expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
    new Set([expect.stringMatching(/\[0 0 84\d(\.\d+)? 59\d(\.\d+)?\]/)]),
  );

  await preview(page);
  await page.getByText('Xem trước Phụ lục 01').first().waitFor();
  await page.getByText('Chưa ghi vào sổ').waitFor();
  expect(await page.locator('.pages').innerText()).toContain('TỔNG CỘNG');
  expect(await page.getByRole('tab', { name: /\(xem trước\)$/ }).count()).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chọn lại' }).click();
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('tab', { name: /\(xem trước\)$/ }).count()).toBe(0);
  await page.close();
});

test('papers beside the Biểu: the plan, the report, the calendar, a text and another workbook against this one, a form filled in', async () => {
  const page = await openFile(SAMPLE);
  await tab(page, 'Văn bản');
  const plan = await downloaded(page, 'Phần kế hoạch', path.join(folder, 'ke-hoach.docx'));
  const paragraphs = await readDocx(new Uint8Array(readFileSync(plan)));
  expect(paragraphs.join('\n')).toMatch(/1\.001/);
  const report = await downloaded(page, 'Báo cáo', path.join(folder, 'bao-cao.docx'));
  expect((await readDocx(new Uint8Array(readFileSync(report)))).join('\n')).toMatch(/5,57/);
  const calendar = await downloaded(page, 'Lịch thời hạn (.ics)', path.join(folder, 'han.ics'));
  expect(readFileSync(calendar, 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  // The plan that was just written says what the workbook says.
  await page.locator('input[data-for=text]').setInputFiles(plan);
  await page.getByText(/^[1-9]\d* số khớp\./).waitFor();
  await page.locator('input[data-for=book]').setInputFiles(SAMPLE);
  await page
    .getByText(/^\d+ số khớp\./)
    .nth(1)
    .waitFor();
  const form = path.join(folder, 'mau-tinh.xlsx');
  writeFileSync(
    form,
    await book([
      {
        name: 'Mẫu',
        rows: [
          ['BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
          [],
          ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
          ['1', 'Thôn Gò Lê', null, null, null],
          ['2', 'Thôn Làng Măng', null, null, null],
        ],
      },
    ]),
  );
  await page.locator('input[data-for=form]').setInputFiles(form);
  await page.getByText('Sẽ điền 6 ô').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Điền vào mẫu' }).click();
  const filled = await cellsOf(
    await downloaded(page, 'Lấy mẫu đã điền', path.join(folder, 'da-dien.xlsx')),
  );
  expect(filled['Mẫu']?.slice(3, 5).map((row) => row.slice(2, 5))).toEqual([
    [412, 28, 3],
    [398, 24, 2],
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});
