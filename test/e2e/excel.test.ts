/** The built add-in in a real browser, over Microsoft's unmodified office.js and the Excel host: from a button of the ribbon to the sheets in the workbook. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { initFromFile } from '../excel-host/from-file';
import type { MemoryWorkbookInit } from '../../src/workbook/memory';
import { COMMANDS } from '../../src/taskpane/commands';
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
