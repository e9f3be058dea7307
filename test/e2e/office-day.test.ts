/**
 * The day of an office in the workbench: the files of ten hamlets become one workbook, its forms are
 * made, saved and sent, the report is written, the province's form is filled in. By keys alone, at
 * the size of a commune's laptop and of the narrowest pane.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download, FileChooser, Page } from 'playwright-core';
import { readDocx } from '../../src/documents/read-docx';
import { book } from '../make/book';
import { HAMLETS } from '../make/sample/figures';
import { hamletSheetFile } from '../make/stories/hamlet-files';
import { findingsInAllColours } from './axe';
import { drop } from './file-in-hand';
import { cellsOf, panel, SAMPLE } from './hands';
import { raiseStage, type Stage } from './stage';

let stage: Stage;
const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
const files: string[] = [];
const form = path.join(folder, 'mau-tinh.xlsx');
/** Beside the five of the sample; each with 40 households, 3 of them poor and 1 near-poor. */
const OTHERS = ['Thôn Mẫu Sáu', 'Thôn Mẫu Bảy', 'Thôn Mẫu Tám', 'Thôn Mẫu Chín', 'Thôn Mẫu Mười'];

beforeAll(async () => {
  stage = await raiseStage();
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const own = HAMLETS[number - 1];
    const hamlet = own ?? {
      ...HAMLETS[0]!,
      name: OTHERS[number - 6]!,
      households: 40,
      poor: 3,
      nearPoor: 1,
    };
    const file = path.join(folder, `thon-${number}.xlsx`);
    writeFileSync(file, await book([hamletSheetFile(number, 'register', hamlet)]));
    files.push(file);
  }
  const blank = [...HAMLETS.map(({ name }) => name), ...OTHERS].map((name, at) => [
    String(at + 1),
    name,
    null,
    null,
    null,
  ]);
  writeFileSync(
    form,
    await book([
      {
        name: 'Mẫu',
        rows: [
          ['BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
          [],
          ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
          ...blank,
        ],
      },
    ]),
  );
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Moves by Tab to what has these words, and presses Enter there. */
async function press(page: Page, words: RegExp): Promise<void> {
  for (let tab = 0; tab < 250; tab += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (words.test(now.trim())) return page.keyboard.press('Enter');
  }
  throw new Error(`no key leads to ${words.source}`);
}
/** One of the four parts of the pane: Tab to the row of them, arrows within it. */
async function part(page: Page, name: string): Promise<void> {
  const chosen = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.closest('.right [role=tab]')?.id ?? '';
    });
  for (let tab = 0; tab < 250 && (await chosen()) === ''; tab += 1)
    await page.keyboard.press('Tab');
  for (let arrow = 0; arrow < 4 && (await chosen()) !== `tab-${name}`; arrow += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator(`#panel-${name}`).waitFor();
}
const downloads = async (page: Page, words: RegExp, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, words)]);
  const target = path.join(folder, name);
  await (download as Download).saveAs(target);
  return target;
};
const chooses = async (page: Page, words: RegExp, chosen: readonly string[]): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, words)]);
  await (chooser as FileChooser).setFiles([...chosen]);
};

/** What axe says of the menu of a cell, which stands beside the pane alone. */
async function menuFindings(page: Page): Promise<string[]> {
  await page.getByRole('gridcell').first().click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  const findings = await findingsInAllColours(page);
  await page.keyboard.press('Escape');
  return findings;
}

test.each([
  [1366, 768],
  [320, 600],
])(
  'ten hamlets, the forms, the copy to send, the report, the province’s form, at %i × %i',
  async (width, height) => {
    const page = await stage.open('workbench.html', { width, height });
    await page.getByRole('button', { name: 'Mở sổ' }).waitFor();
    if (width > 1000) await drop(page, ...files);
    else await chooses(page, /^Mở sổ$/, files);
    await page.locator('.file-name', { hasText: 'so-gop.xlsx' }).waitFor();
    await page.locator('[role=tabpanel][aria-busy=false] h1').first().waitFor();
    // 1.867 + 5 × 40 households, 104 + 5 × 3 of them poor, 11 + 5 near-poor: worked out by hand.
    const overview = await panel(page);
    expect(overview).toContain('119 trên 2.067 hộ');
    expect(overview).toContain('16 trên 2.067 hộ');
    expect(overview).toContain('5,76');

    await part(page, 'other');
    await press(page, /^Thông số$/);
    await press(page, /^Điền [1-9]\d* chỗ còn trống$/);
    await page.keyboard.type('12');
    expect(width > 1000 ? await menuFindings(page) : []).toEqual([]);

    await part(page, 'make');
    await press(page, /^Xem trước [1-9]\d* biểu$/);
    await page.getByText('Chưa ghi vào sổ').first().waitFor({ state: 'attached' });
    expect(await findingsInAllColours(page)).toEqual([]);
    await press(page, /^Thêm [1-9]\d* trang vào sổ$/);
    await page.getByText(/^Đã thêm \d+ trang, chưa lưu ra đĩa/).waitFor();
    const whole = await downloads(page, /^Lưu sổ$/, `gop-${width}.xlsx`);
    expect(Object.keys(await cellsOf(whole))).toEqual(
      expect.arrayContaining(['Tổng hợp thôn', 'Danh sách hộ', 'Báo cáo gộp', 'Biểu 02']),
    );
    const sent = await cellsOf(await downloads(page, /^Lưu bản gửi đi$/, `gui-${width}.xlsx`));
    expect(Object.keys(sent)).toContain('Biểu 02');
    expect(Object.keys(sent)).not.toContain('Danh sách hộ');
    expect(JSON.stringify(sent['Biểu 02'])).toContain('2067');

    await part(page, 'other');
    await press(page, /^Văn bản, đối chiếu, lịch/);
    const report = await downloads(page, /^Báo cáo/, `bao-cao-${width}.docx`);
    expect((await readDocx(new Uint8Array(readFileSync(report)))).join('\n')).toMatch(/5,76/);
    await chooses(page, /^Chọn tệp mẫu$/, [form]);
    await page.getByText('Sẽ điền 30 ô').waitFor();
    await press(page, /^Điền vào mẫu$/);
    await page.getByText('Đã điền mẫu «mau-tinh.xlsx»').waitFor();
    const filled = await cellsOf(await downloads(page, /^Lấy mẫu đã điền$/, `mau-${width}.xlsx`));
    expect(filled['Mẫu']?.slice(3).map((row) => row.slice(2, 5))).toEqual([
      ...HAMLETS.map(({ households, poor, nearPoor }) => [households, poor, nearPoor]),
      ...OTHERS.map(() => [40, 3, 1]),
    ]);
    expect(await findingsInAllColours(page)).toEqual([]);
    await page.close();
  },
  240_000,
);

test('the main job takes four clicks: open, look, add, save', async () => {
  const page = await stage.open('workbench.html', { width: 1366, height: 768 });
  let clicks = 0;
  const click = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    clicks += 1;
  };
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click('Mở sổ')]);
  await chooser.setFiles(SAMPLE);
  await click('Xem trước 3 biểu');
  await click('Thêm 3 trang vào sổ');
  const [download] = await Promise.all([page.waitForEvent('download'), click('Lưu sổ')]);
  const file = path.join(folder, 'bon-lan-bam.xlsx');
  await download.saveAs(file);
  expect(Object.keys(await cellsOf(file)).slice(-3)).toEqual(['Phụ lục 01', 'Biểu 02', 'Biểu 03']);
  expect(clicks).toBeLessThanOrEqual(4);
  await page.close();
});

test('nobody outside was asked, and nothing was complained of', () => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
