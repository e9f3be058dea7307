/** Whole stories in the workbench, each ending in a file that is compared cell by cell with what the command line makes of the same workbook. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromA1 } from '../../src/domain/address';
import type { RepairedCell } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { story } from '../make/stories';
import { SAMPLE, cellsOf, commandLine, downloaded, make, openFile, panel, preview, read, tab } from './hands';
import { raiseStage, type Stage } from './stage';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  // The whole log of every story: no request to another place, and nothing that the page complained of.
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

const at = (name: string): string => path.join(folder, name);

/** What the officer types into a file in Excel, which leaves everything else as it is. */
async function typed(file: string, sheet: string, cells: Readonly<Record<string, string | number>>, target: string): Promise<string> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  await workbook.write([{ kind: 'repair', sheet, cells: Object.entries(cells).map(([cell, value]) => ({ ...fromA1(cell)!, value })) }]);
  writeFileSync(target, await workbook.save());
  return target;
}

test('the first day: a template is made, filled in, read back without a question, and gives the rates', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Tạo sổ mẫu' }).click();
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await read(page);
  const blank = await downloaded(page, 'Tải sổ về', at('mau.xlsx'));
  await page.close();
  const sheets = await cellsOf(blank);
  const hamlets = 'Tổng hợp thôn';
  const rows = sheets[hamlets]!;
  // The first row for typing is the one below the numbers of the columns.
  const first = rows.findIndex((row) => row.some((value) => value === '(1)' || value === 'A')) + 1;
  const row = first + 1;
  const total = rows.findIndex((cells) => typeof cells[1] === 'string' && cells[1].startsWith('Tổng')) + 1;
  const counts = { C: 1867, D: 368, F: 196, L: 104, N: 11 };
  // What Excel computes while the officer types.
  const results = { E: 19.71, G: 10.5, H: 264, I: 14.14, J: 185, K: 9.91, M: 5.57, O: 0.59 };
  const workbook = await openXlsx(new Uint8Array(readFileSync(blank)));
  const put = (values: Readonly<Record<string, number>>, line: number, keepsFormula: boolean): RepairedCell[] => Object.entries(values).map(([column, value]) => ({ ...fromA1(`${column}${line}`)!, value, ...(keepsFormula ? { keepsFormula } : {}) }));
  await workbook.write([{ kind: 'repair', sheet: hamlets, cells: [{ ...fromA1(`B${row}`)!, value: 'Gò Lê' }, ...put(counts, row, false), ...put(results, row, true), ...put(counts, total, true), ...put(results, total, true)] }]);
  const filled = at('mau-dien.xlsx');
  writeFileSync(filled, await workbook.save());
  const again = await openFile(stage, filled);
  const overview = await panel(again);
  for (const figure of ['5,57 %', '0,59 %', '19,71 %', '10,50 %', '14,14', '9,91', '1.867 hộ']) expect(overview).toContain(figure);
  await again.close();
});

test('money with swapped digits: refused, passed with a reason, and the same file as by the command line', async () => {
  const file = at('S4.xlsx');
  writeFileSync(file, await story('S4-hang'));
  const page = await openFile(stage, file);
  await preview(page);
  await page.getByText('Chưa lập được').first().waitFor();
  await tab(page, 'Kiểm tra');
  const stops = await page.locator('li').filter({ has: page.locator('button:text-is("Bỏ qua có lý do")') }).evaluateAll((cards) => cards.map((card) => [/[A-Z]+-\d{3}/.exec(card.textContent ?? '')?.[0] ?? '', card.querySelector('button')?.getAttribute('aria-label') ?? '']));
  const open = page.locator('button:text-is("Bỏ qua có lý do")');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('số theo quyết định giao vốn');
    await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await page.waitForFunction((wanted) => [...document.querySelectorAll('button')].filter((button) => button.textContent === 'Bỏ qua có lý do').length === wanted, left - 1);
    await read(page);
  }
  await make(page);
  const ours = await cellsOf(await downloaded(page, 'Tải sổ về', at('S4-ra.xlsx')));
  const passes = stops.map(([code, label]) => { const [, cell, sheet] = /ô (\S+), trang «(.+)»/.exec(label!)!; return `${code}@${sheet}!${cell}=số theo quyết định giao vốn`; });
  expect(passes.length).toBeGreaterThan(0);
  commandLine('lap', file, '-o', at('S4-lenh.xlsx'), ...passes.flatMap((pass) => ['--bo-qua', pass]));
  const theirs = await cellsOf(at('S4-lenh.xlsx'));
  // The fingerprint tells a reason that stands in the workbook from one that came with the command.
  const unsigned = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows).replace(/Dấu của số liệu vào: [0-9a-f]+/g, 'Dấu'));
  expect(unsigned(ours['Phụ lục 01'])).toEqual(unsigned(theirs['Phụ lục 01']));
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  await page.close();
});

test.each(['S13', 'xa-thu-hai'])('a workbook as staff keep it (%s): every cell of the file is the command line’s', async (name) => {
  const file = name === 'S13' ? at('S13.xlsx') : path.resolve(__dirname, '../workbooks/xa-thu-hai.xlsx');
  if (name === 'S13') writeFileSync(file, await story(name));
  const page = await openFile(stage, file);
  await make(page);
  const ours = await cellsOf(await downloaded(page, 'Tải sổ về', at(`${name}-ra.xlsx`)));
  commandLine('lap', file, '-o', at(`${name}-lenh.xlsx`), '--ghi-de');
  expect(ours).toEqual(await cellsOf(at(`${name}-lenh.xlsx`)));
  const poisoned = Object.values(ours).flat(2).filter((value) => typeof value === 'string' && /^[=@+]|<img/.test(value));
  if (name === 'S13') expect(poisoned.length).toBeGreaterThan(3);
  await page.close();
});

test('a Biểu that the officer worked on: their figure, note and column stay, and the file is the one of the command line', async () => {
  commandLine('lap', SAMPLE, '-o', at('S14-bieu.xlsx'), '--bieu', 'bieu-02');
  const worked = await typed(at('S14-bieu.xlsx'), 'Biểu 02', { L15: 105, P11: 'đã họp dân', Q9: 'Kiểm tra', Q10: 'xong' }, at('S14.xlsx'));
  const page = await openFile(stage, worked);
  await tab(page, 'Lập Biểu');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await page.getByText('«Biểu 02»: không có thay đổi nào cần ghi.').waitFor();
  expect(await panel(page)).toContain('L15: bạn sửa 104 → 105; nguồn vẫn là 104. Giữ 105.');
  expect(await page.getByRole('button', { name: 'Ghi các thay đổi' }).count()).toBe(0);
  await page.close();

  // The source says another rate beside a count now, which brings a foot note more.
  const source = await typed(worked, 'Tổng hợp thôn', { M14: 6.5 }, at('S14-moi.xlsx'));
  const again = await openFile(stage, source);
  await tab(again, 'Lập Biểu');
  await again.getByRole('button', { name: 'So sánh' }).click();
  await again.getByText(/«Biểu 02»: cập nhật \d+ ô/).waitFor();
  await again.getByRole('button', { name: 'Ghi các thay đổi' }).click();
  await again.getByText('Đã cập nhật biểu.').waitFor();
  const ours = await cellsOf(await downloaded(again, 'Tải sổ về', at('S14-ra.xlsx')));
  commandLine('cap-nhat', source, '-o', at('S14-lenh.xlsx'));
  expect(ours['Biểu 02']).toEqual((await cellsOf(at('S14-lenh.xlsx')))['Biểu 02']);
  await again.close();
});
