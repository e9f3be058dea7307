/** A province's form in the pane of a real browser: asked about, filled in, compared, taken back. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { blankForm } from '../forms/blank-form';
import { LAYOUTS } from '../forms/layouts';
import { book } from '../make/book';
import { HAMLETS } from '../make/sample/figures';
import { tab } from './hands';

const top = path.resolve(__dirname, '../..');

export async function formFile(folder: string): Promise<string> {
  const spec = LAYOUTS.find(({ name }) => name.startsWith('words that nobody knows'));
  if (!spec) throw new Error('no such layout');
  const file = path.join(folder, 'mau-tinh.xlsx');
  writeFileSync(file, (await blankForm(spec, { hamlets: [], lines: [] })).bytes);
  return file;
}

/** The cells of a form's sheet as they are read again. */
async function cellsOf(file: string): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  for await (const block of workbook.rows('Biểu mẫu'))
    rows.push(...block.values.map((row) => [...row]));
  return rows;
}

/** In the workbench: a second file. @param own the workbook that is open there */
export async function fillFile(page: Page, folder: string, own: string): Promise<void> {
  const form = await formFile(folder);
  const pick = async (file: string): Promise<void> => {
    const other = page.getByRole('button', { name: 'Chọn mẫu khác' });
    if (await other.isVisible()) await other.click();
    await page.locator('input[data-for=form]').setInputFiles(file);
    await page.getByText('Mẫu ở trang «Biểu mẫu»').waitFor();
  };
  await tab(page, 'Văn bản');
  await page.getByText('Điền mẫu của tỉnh').waitFor();
  await pick(form);
  await page.getByText('1 câu hỏi về mẫu').waitFor();
  await page.getByText('Để trống 6 ô').waitFor();
  await page.getByLabel('Hoặc ghi lại tiêu đề bằng chữ khác').fill('Hộ cận nghèo đầu năm');
  await page.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await page.getByText(/Đã trả lời:\s*«?Hộ cận nghèo đầu năm/).waitFor();
  await page.getByRole('button', { name: 'Điền vào mẫu' }).click();
  await page.getByText('Đã điền mẫu «mau-tinh.xlsx»').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lấy mẫu đã điền' }).click(),
  ]);
  const ours = path.join(folder, 'mau-khung.xlsx');
  await download.saveAs(ours);
  await page.getByRole('button', { name: 'Giữ làm mẫu của đơn vị' }).click();
  await page.getByText('được giữ ở trang «Thông số»').waitFor();
  await page.getByRole('button', { name: 'Chọn mẫu khác' }).click();
  await page.getByRole('button', { name: 'Điền mẫu «mau-tinh.xlsx»' }).click();
  await page.getByText(/Sẽ điền \d+ ô/).waitFor();
  // The command line asks the same question, and is told the same.
  const bieu = (...given: string[]): string =>
    execFileSync(process.execPath, [path.join(top, '.config/run-cli.mjs'), ...given], {
      cwd: top,
      encoding: 'utf8',
    });
  const theirs = path.join(folder, 'mau-lenh.xlsx');
  const asked: { questions: { id: string }[] } = JSON.parse(
    bieu('dien', form, own, '-o', theirs, '--json'),
  );
  const answers = path.join(folder, 'tra-loi.json');
  writeFileSync(
    answers,
    JSON.stringify({ questions: { [asked.questions[0]?.id ?? '']: 'Hộ cận nghèo đầu năm' } }),
  );
  bieu('dien', form, own, '-o', theirs, '--anh-xa', answers, '--ghi-de');
  expect(await cellsOf(ours)).toEqual(await cellsOf(theirs));

  // The second time nothing is asked.
  await pick(form);
  await page.getByText(/Đã trả lời:\s*«?Hộ cận nghèo đầu năm/).waitFor();
  expect(await page.getByRole('button', { name: 'Trả lời', exact: true }).count()).toBe(0);

  const wrong = await openXlsx(new Uint8Array(readFileSync(ours)));
  await wrong.write([
    { kind: 'repair', sheet: 'Biểu mẫu', cells: [{ row: 2, column: 2, value: 999 }] },
  ]);
  writeFileSync(ours, await wrong.save());
  await pick(ours);
  await page.getByText(/Mẫu có sẵn số ở 1 ô mà sổ có số khác hoặc không có số/).waitFor();
  await page.getByRole('button', { name: 'Lấy số của sổ ở ô C3' }).click();
  await page.getByText('(lấy số của sổ)').waitFor();
  await page.getByRole('button', { name: 'So với sổ' }).click();
  await page.getByText(/1 ô khác số trong sổ/).waitFor();
  await page
    .getByText(`C3: trong mẫu 999, trong sổ ${HAMLETS[0]?.poor ?? ''}`, { exact: false })
    .waitFor();
}

/** The bytes of a workbook with one more sheet, which is a blank form. */
export const formSheet = (): Promise<Uint8Array> =>
  book([
    {
      name: 'Mẫu tỉnh',
      looks: { 'A1:D3': { border: true } },
      rows: [
        ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
        [null, null, null, null],
        [null, 'Tổng cộng', { v: 0, f: 'SUM(C2:C2)' }, null],
        [],
        [null, 'Người lập biểu'],
      ],
    },
  ]);

/** In Excel: a sheet of the open workbook, filled in and taken back. */
export async function fillOpenSheet(page: Page): Promise<void> {
  const sheets = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify(window.excelHost.sheets().map((name) => window.excelHost.snapshot(name))),
    );
  const before = await sheets();
  await tab(page, 'Văn bản');
  await page.getByRole('button', { name: 'Trang trong sổ này' }).click();
  const which = page.getByRole('button', { name: 'Mẫu tỉnh', exact: true });
  const shown = page.getByText('Mẫu ở trang «Mẫu tỉnh»');
  await which.or(shown).first().waitFor();
  if (await which.isVisible()) await which.click();
  await shown.waitFor();
  await page.getByText('Thêm 4 dòng cho đủ thôn, dự án.').waitFor();
  await page.getByRole('button', { name: 'Điền vào mẫu' }).click();
  await page.getByText('Đã điền trang «Mẫu tỉnh». Không trang nào khác bị sửa.').waitFor();
  const filled = await sheets();
  expect(filled).not.toBe(before);
  expect(filled).toContain('=SUM(C2:C6)');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Mẫu đã trở lại như trước khi điền.').waitFor();
  expect(await sheets()).toBe(before);
}
