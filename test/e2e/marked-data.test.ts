/** Names and numbers of persons, marked so that they are found wherever they turn up, go through every tab of the workbench: they stay in its workbook. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { markedBook, marksIn } from '../cli/marked-tables';
import { runs } from '../domain/runs';
import { book } from '../make/book';
import { SAMPLE, openFile, panel, read, tab } from './hands';
import { keptIn } from './kept';
import { raiseStage, type Stage } from './stage';

const NAME = 'ZZMARKZZ';
const MARKS = /ZZMARKZZ|51777\d{4,7}/;

/** A register with troubles that findings speak of, and a person twice. */
const rows: unknown[][] = [
  ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
  [
    'STT',
    'Họ và tên chủ hộ',
    'Năm sinh',
    'Số CCCD',
    'Thôn',
    'Số khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Điểm B2',
  ],
  ...Array.from({ length: 24 }, (_, index) => [
    index + 1,
    `${NAME} Nguyễn Thử ${index % 20}`,
    index === 3 ? 3050 : 1960 + index,
    index === 5 ? 51777000001 : `0517770000${String(index % 18).padStart(2, '0')}`,
    `Thôn ${index % 3}`,
    4,
    index % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo',
    110,
    30,
  ]),
];

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'marked-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** What the page says from now on, and what it asks the network for. */
function heard(page: Page): { said: string[]; asked: string[] } {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`${error.message} ${error.stack ?? ''}`));
  page
    .context()
    .on('request', (request) =>
      asked.push(
        `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
      ),
    );
  return { said, asked };
}

test('marked names and numbers stay in the workbook through all tabs: not in storage, caches, console, addresses or requests', async () => {
  const [file, second] = [path.join(folder, 'ho.xlsx'), path.join(folder, 'ho-hai.xlsx')];
  const bytes = await book([{ name: 'Danh sách', rows: rows as never }]);
  for (const name of [file, second]) writeFileSync(name, bytes);
  const page = await openFile(stage, file);
  const { said, asked } = heard(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  // The marks are really there: the grid shows them.
  await page.getByRole('grid').getByText(NAME).first().waitFor();
  for (const name of ['Dữ liệu', 'Kiểm tra', 'Biểu', 'Hàm', 'Thông số']) {
    if ((await page.getByRole('tab', { name, exact: true }).count()) === 0) continue;
    await tab(page, name);
    await read(page);
    await panel(page);
  }
  await tab(page, 'Kiểm tra');
  await press(page, 'Tìm trùng lắp');
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  await press(page, 'Vì sao');
  await tab(page, 'Biểu');
  await page.getByText(/^Biểu rà soát hộ/).click();
  for (const box of await page.getByRole('checkbox').all())
    if (await box.isEnabled()) await box.check();
  await press(page, 'Xem trước');
  await press(page, /^Thêm \d+ trang vào sổ$/);
  await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
  for (const name of ['Lưu sổ', 'Lưu bản gửi đi']) {
    await Promise.all([
      page.waitForEvent('download'),
      page.locator('.right').getByRole('button', { name, exact: true }).click(),
    ]);
  }
  // A file that cannot be read, after one that could.
  await page.locator('header input[type=file]').setInputFiles({
    name: 'hong.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes.slice(0, bytes.length - 300)),
  });
  await page.locator('.bench-problem').waitFor();
  said.push(await page.locator('.bench-problem').innerText());

  const kept = await keptIn(page);
  expect(Object.keys(kept.files).length).toBeGreaterThan(5);
  expect(Object.keys(kept.files).filter((address) => /\.xlsx$/.test(address))).toEqual([]);
  // What is looked for would be found: the same search finds it where it belongs.
  await page.getByRole('tab', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('grid').getByText(NAME).first().waitFor();
  expect(await page.evaluate(() => document.body.innerText)).toMatch(MARKS);
  expect(asked.length + said.length).toBeGreaterThan(0);
  const places = {
    ...kept,
    said,
    asked,
    complaints: stage.complaints,
    names: await page.context().cookies(),
  };
  expect(
    Object.entries(places)
      .filter(([, what]) => MARKS.test(JSON.stringify(what)))
      .map(([where]) => where),
  ).toEqual([]);
  expect([kept.session, kept.databases, kept.cookies]).toEqual([{}, 0, '']);
  expect(stage.outside).toEqual([]);
  await page.close();
}, 120_000);

test('no marked text of any column of any kind of table comes out of the page, or into what it says', async () => {
  const page = await openFile(stage, SAMPLE);
  const { said, asked } = heard(page);
  let cases = 0;
  await fc.assert(
    fc.asyncProperty(markedBook, async (sheets) => {
      cases += 1;
      const file = path.join(folder, `bang-${cases}.xlsx`);
      writeFileSync(file, await book(sheets));
      await page.locator('header input[type=file]').setInputFiles(file);
      await page.locator('.file-name').getByText(path.basename(file)).waitFor();
      await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
      const shown: Record<string, unknown> = {};
      for (const name of ['Tổng quan', 'Kiểm tra', 'Biểu', 'Dữ liệu', 'Thông số']) {
        await tab(page, name);
        await read(page);
        shown[name] = await panel(page);
      }
      const places = { ...shown, ...(await keptIn(page)), said, asked };
      expect(
        Object.entries(places).flatMap(([where, what]) =>
          marksIn(JSON.stringify(what)).map((mark) => `${where}: ${mark}`),
        ),
      ).toEqual([]);
    }),
    { ...runs(40, 1), endOnFailure: true },
  );
  expect([cases > 0, stage.outside]).toEqual([true, []]);
  await page.close();
}, 900_000);
