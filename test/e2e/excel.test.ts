/** The built add-in in a real browser, over Microsoft's unmodified office.js and the Excel host: from a button of the ribbon to the sheets in the workbook. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { initFromFile } from '../excel-host/from-file';
import type { MemoryWorkbookInit } from '../memory';
import { COMMANDS } from '../../src/taskpane/commands';
import { readDocx } from '../../src/documents/read-docx';
import { axeFindings } from './axe';
import { downloaded, tab } from './hands';
import { raiseStage } from './stage';
import type { Stage } from './stage';

let stage: Stage;
let book: MemoryWorkbookInit;
beforeAll(async () => {
  stage = await raiseStage();
  book = await initFromFile(path.resolve(__dirname, '../../assets/so-mau.xlsx'));
});
afterAll(() => stage.close());

const staff = (): string[] => book.sheets.map((sheet) => sheet.name);
const sheets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excelHost.sheets());

/** Presses a button of the ribbon, as Office does: by the name in the manifest, in capitals. */
const press = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const { mappings } = (
          Office.actions as unknown as {
            _association: { mappings: Record<string, (event: unknown) => void> };
          }
        )._association;
        const command = mappings[wanted.toUpperCase()];
        if (!command) resolve(false);
        else command({ completed: () => resolve(true) });
      }),
    name,
  );

it('makes the Biểu from the button of the ribbon, and changes nothing else', async () => {
  const page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  const before = await page.evaluate(
    (names) => JSON.stringify(names.map((name) => window.excelHost.snapshot(name))),
    staff(),
  );
  expect(await press(page, 'taoBieu')).toBe(true);
  await page.getByRole('button', { name: /^Xem trước/ }).click();
  await page.getByText('Trang mới «Biểu 02» · 6 dòng').waitFor();
  // The page itself, small in the pane and large in a dialog.
  const small = page.getByRole('button', { name: /^Phóng to: Phụ lục 01, \d+ trang A4 ngang$/ });
  await small.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await small.click();
  const large = page.getByRole('dialog', { name: /Xem trước Phụ lục 01/ });
  await large.getByText('TỔNG CỘNG').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await large.waitFor({ state: 'detached' });
  // Nothing is written before the officer has seen what would be.
  expect(await sheets(page)).toEqual(staff());
  await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
  await page.getByText(/Đã thêm \d+ trang(,| vào)/).waitFor();
  const added = (await sheets(page)).slice(staff().length);
  expect(added).toEqual(expect.arrayContaining(['Phụ lục 01', 'Biểu 02', 'Biểu 03']));
  expect(
    await page.evaluate(
      (names) => JSON.stringify(names.map((name) => window.excelHost.snapshot(name))),
      staff(),
    ),
  ).toBe(before);
  const cells = (await page.evaluate(() => window.excelHost.values('Biểu 02'))).flat();
  expect(cells).toEqual(expect.arrayContaining([412, 'Tổng cộng']));
  expect(cells.some((cell) => typeof cell === 'string' && cell.startsWith('=SUM('))).toBe(true);
  expect(
    await page.evaluate(() => [window.excelHost.host.undoCleared, window.excelHost.host.unknown]),
  ).toEqual([[], []]);

  // A letter is handed out, and its text offered to be copied, since Excel may refuse the file without a word.
  await tab(page, 'Văn bản');
  const folder = mkdtempSync(path.join(tmpdir(), 'excel-'));
  const letter = await downloaded(page, 'Báo cáo', path.join(folder, 'bao-cao.docx'));
  const paragraphs = await readDocx(new Uint8Array(readFileSync(letter)));
  rmSync(folder, { recursive: true });
  expect(paragraphs.join('\n')).toMatch(/5,57/);
  await page.getByText(/Đã đưa bao-cao.docx vào thư mục Tải về/).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Chép nội dung' }).click();
  await page.getByText('Đã chép.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /SỐ LIỆU MINH HỌA[\s\S]*5,57/i,
  );

  // Arguments of a function are taken from the selected cells; the formula goes into the cell that is selected then.
  await tab(page, 'Hàm');
  await page.getByRole('searchbox').fill('ty le ngheo');
  await page.getByRole('button', { name: 'Xem cách dùng: TYLENGHEO', exact: true }).click();
  const select = (column: number): Promise<void> =>
    page.evaluate((left) => {
      const { host } = window.excelHost;
      const sheet = host.book.sheet('Tổng hợp thôn');
      if (sheet) host.select(sheet, { top: 12, left, bottom: 12, right: left });
    }, column);
  for (const [at, [cell, column]] of (
    [
      ['L13', 11],
      ['C13', 2],
    ] as const
  ).entries()) {
    await select(column);
    await page
      .getByRole('button', { name: /^Lấy ô đang chọn: / })
      .nth(at)
      .click();
    await page
      .getByRole('textbox')
      .nth(at)
      .and(page.locator(`[value$="!${cell}"]`))
      .waitFor();
  }
  await select(17);
  await page.getByRole('button', { name: 'Chèn vào ô đang chọn' }).first().click();
  await page.getByText('Đã chèn vào ô đang chọn.').waitFor();
  expect(
    await page.evaluate(
      () => window.excelHost.host.book.sheet('Tổng hợp thôn')?.cell(12, 17)?.formula,
    ),
  ).toBe("=TYLENGHEO('Tổng hợp thôn'!L13,'Tổng hợp thôn'!C13)");
  await page.close();
});

it('answers to every button of the ribbon', async () => {
  const page = await stage.open('taskpane.html', { host: { profile: 'current', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  // The commands of the menu write; they are pressed elsewhere.
  for (const name of Object.keys(COMMANDS).filter((command) => !command.startsWith('lap')))
    expect([name, await press(page, name)]).toEqual([name, true]);
  await page.waitForFunction(() => window.excelHost.host.paneState === 'Visible');
  await page.close();
});

it('computes custom functions in the page of the pane', async () => {
  const page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).waitFor();
  await page.evaluate(() => {
    window.excelHost.host.invoke(1, 'TYLENGHEO', [[[104]], [[1867]], null]);
    window.excelHost.host.invoke(2, 'TYLENGHEO', [[[120]], [[100]], null]);
  });
  await page.waitForFunction(() => window.excelHost.host.functionResults.length === 2);
  // The last part of a result is how long it took.
  const results = await page.evaluate(() =>
    window.excelHost.host.functionResults.map((result) => (result as unknown[]).slice(0, -1)),
  );
  expect(results).toEqual([
    [1, true, 5.57],
    [2, false, 'Số hộ nghèo (120) lớn hơn tổng số hộ (100)', 7],
  ]);
  await page.close();
});

it('goes to the source of a figure in the workbook', async () => {
  const page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).click();
  await page.getByText('1.001', { exact: false }).first().waitFor();
  await press(page, 'kiemTraKinhPhi');
  await page
    .getByRole('button', { name: /, ô [A-Z]+\d+$/ })
    .first()
    .click();
  await page.waitForFunction(
    () =>
      window.excelHost.host.book.active > 0 || window.excelHost.host.book.selection.area.top > 0,
  );
  await page.close();
});

it('wears the colours of Office, fits the narrowest pane, and keeps the corner of the host’s menu free', async () => {
  for (const dark of [false, true]) {
    const page = await stage.open('taskpane.html', {
      host: { profile: 'ltsc2021', book, dark },
      width: 270,
    });
    await page.getByText('Đọc sổ đang mở', { exact: true }).click();
    await page.getByText('1.867', { exact: false }).first().waitFor();
    const seen = await page.evaluate(() => {
      const shown = document
        .elementsFromPoint(60, 300)
        .find((element) => !getComputedStyle(element).backgroundColor.endsWith(', 0)'))!;
      const corner = document
        .elementsFromPoint(window.innerWidth - 17, 16)
        .find((element) => element.matches('button, a, input, [role=tab]'));
      return {
        wide: document.documentElement.scrollWidth,
        back: getComputedStyle(shown).backgroundColor,
        corner: corner?.textContent ?? null,
      };
    });
    expect(seen.wide).toBeLessThanOrEqual(270);
    expect(seen.corner).toBeNull();
    const [red] = /\d+/.exec(seen.back)!;
    expect(Number(red) < 128).toBe(dark);
    await page.close();
  }
});

it('opens in a browser outside Excel at the workbench', async () => {
  const page = await stage.open('taskpane.html');
  await page.waitForURL(/workbench\.html$/);
  await page.close();
});

it('sent nothing anywhere, and complained of nothing', () => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
