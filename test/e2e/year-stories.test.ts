/** The stories of a reporting year in the pane: flows that balance or do not, the plan's term, the middle of the year, and the copy that is sent. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { bieu } from '../cli/run';
import { cellsOf as judged, recalculate, toPdf } from '../judge/libreoffice';
import { book } from '../make/book';
import { story } from '../make/stories';
import { householdsTyped, turned, yearSheets } from '../make/year-turn';
import { unzip } from '../workbook/zip';
import { axeFindings } from './axe';
import { SAMPLE, cellsOf, downloaded, saved, openFile, panel, read, tab } from './hands';
import { raiseStage, type Stage } from './stage';

jest.setTimeout(240_000);

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'year-'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

const at = (name: string): string => path.join(folder, name);
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
/** Opens what is folded there, and reads it. */
const said = async (place: Locator): Promise<string> => {
  await place.locator('details').evaluateAll((folds) => {
    for (const fold of folds)
      if (!fold.parentElement?.closest('details')) (fold as HTMLDetailsElement).open = true;
  });
  return (await place.innerText()).replace(/[\u00a0\s]+/g, ' ');
};

async function open(name: string, width?: number, height?: number): Promise<Page> {
  writeFileSync(at(`${name}.xlsx`), await story(name));
  return openFile(stage, at(`${name}.xlsx`), width, height);
}

/** Opens another workbook in the same page, as the officer does. */
async function openNext(page: Page, name: string): Promise<void> {
  writeFileSync(at(`${name}.xlsx`), await story(name));
  await page.locator('header input[type=file]').setInputFiles(at(`${name}.xlsx`));
  await page.getByText(`${name}.xlsx`, { exact: true }).waitFor();
  await read(page);
}

const FLOW = 'Diễn biến hộ nghèo, hộ cận nghèo';

test('S7, S8: a flow that balances, with the net fall and the gross beside it; one household off is named with its cell', async () => {
  const page = await open('S7');
  const flow = part(page, FLOW);
  let words = await said(flow);
  for (const figures of [
    'Hộ nghèo Đầu kỳ 368 Giảm 275 Tăng 11 Cuối kỳ tính được 104 Giảm ròng 264 Ra khỏi diện 272',
    'Hộ cận nghèo Đầu kỳ 196 Giảm 196 Tăng 11 Cuối kỳ tính được 11 Giảm ròng 185',
    'Cuối kỳ khớp: 104',
    'Cuối kỳ khớp: 11',
    'Nghèo → cận nghèo: 8 = 8, khớp',
    'Cận nghèo → nghèo: 4 = 4, khớp',
    'Kế hoạch không ghi rõ là số nào',
  ])
    expect(words).toContain(figures);
  expect(await flow.getByRole('listitem').count()).toBe(0);
  // The net numbers are those of the plan.
  const targets = await part(page, 'Chỉ tiêu').getByRole('img').getAttribute('aria-label');
  for (const met of [
    'Số hộ nghèo giảm trong năm: 264 / ≥ 264 hộ, Đạt',
    'Số hộ cận nghèo giảm trong năm: 185 / ≥ 185 hộ, Đạt',
  ])
    expect(targets).toContain(met);
  for (const [figure, working] of [
    ['Cuối kỳ tính được', '368 − 275 + 11'],
    ['Giảm ròng', '368 − 104'],
    ['Ra khỏi diện', 'sang nhóm kia 8 + vượt chuẩn cận nghèo 264'],
    ['Tăng', 'từ nhóm kia 4 + tái 2 + phát sinh mới 3 + tăng khác 2'],
  ] as const) {
    await flow
      .getByRole('button', { name: new RegExp(`^${figure}\\s*\\d`) })
      .first()
      .click();
    expect(await said(flow)).toContain(working);
  }
  await flow.getByText('Từng đường giảm, tăng').first().click();
  expect(await said(flow)).toContain(
    'Trở thành hộ cận nghèo 8 Vượt chuẩn cận nghèo 264 Giảm khác 3 Hộ cận nghèo trở thành hộ nghèo 4 Tái nghèo 2 Phát sinh mới 3 Tăng khác 2',
  );
  await flow.getByText('Từng thôn: hộ').first().click();
  expect(
    (await flow.getByRole('table').first().locator('tbody tr').allInnerTexts()).map((row) =>
      row.split(/\s*\t\s*/),
    ),
  ).toEqual([
    ['Thôn Gò Lê', '92', '67', '3', '28'],
    ['Thôn Làng Măng', '81', '60', '3', '24'],
    ['Thôn Đồng Dinh', '73', '54', '2', '21'],
    ['Thôn Nước Lăng', '65', '50', '2', '17'],
    ['Thôn Suối Mẫu', '57', '44', '1', '14'],
    ['Toàn xã', '368', '275', '11', '104'],
  ]);

  await openNext(page, 'S8');
  words = await said(flow);
  expect(words).toContain('Cuối kỳ tính được 105, ghi 104: lệch +1');
  const off = flow.getByRole('listitem').filter({ hasText: 'cuối kỳ ghi 104' }).first();
  expect(await said(off)).toMatch(
    /368 − 274 \+ 11 = 105 \(lệch \+1\)\. Tỷ lệ sẽ là 5,62 % thay cho 5,57 % \(105 ÷ 1\.867 = 5,6240 %\)/,
  );
  expect(await said(off)).toMatch(/Phải là: 104 hộ Đang là: 105 hộ Chênh: \+1 hộ/);
  await off.getByRole('button', { name: 'Diễn biến hộ nghèo, ô K16' }).click();
  await page.locator('.active[data-cell="K16"]').waitFor();

  await openNext(page, 'S8-cheo');
  words = await said(flow);
  for (const figures of [
    'Nghèo → cận nghèo: 8 ≠ 7, không khớp chéo',
    'Cận nghèo → nghèo: 4 = 4, khớp',
    'Cuối kỳ tính được 10, ghi 11: lệch −1',
  ])
    expect(words).toContain(figures);
  const crossed = flow.getByRole('listitem').filter({ hasText: 'không khớp chéo 8 ≠ 7' }).first();
  await crossed.getByRole('button', { name: /^Diễn biến hộ cận nghèo, ô G16/ }).click();
  await page.locator('.active[data-cell="G16"]').waitFor();
  await page.close();
});

test('S11: the pane asks for the day of approval, then counts the term with and without the holidays, and tells what is left or late', async () => {
  const page = await openFile(stage, SAMPLE);
  const deadlines = part(page, 'Thời hạn');
  const on = async (day: string): Promise<void> => {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
    await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await read(page);
  };
  await on('2025-09-10');
  expect(await said(deadlines)).toContain('Kế hoạch được phê duyệt ngày nào?');
  expect(await said(deadlines)).not.toContain('12/09/2025');
  await deadlines.getByLabel('Ngày phê duyệt').fill('20/08/2025');
  await deadlines.getByRole('button', { name: 'Ghi ngày phê duyệt' }).click();
  await deadlines.getByText('Tính từ ngày phê duyệt 20/08/2025').waitFor();
  expect(await said(deadlines)).toMatch(
    /12\/09\/2025 còn 2 ngày làm việc Tổ chức triển khai Kế hoạch.*Nếu không trừ ngày nghỉ lễ: 10\/09\/2025/,
  );
  expect(await said(deadlines)).not.toContain('phê duyệt ngày nào');
  const kept = await cellsOf(await saved(page, at('S11.xlsx')));
  expect(kept['Thông số']!.find((row) => row[0] === 'ngay-phe-duyet')!.slice(0, 3)).toEqual([
    'ngay-phe-duyet',
    'Ngày phê duyệt kế hoạch',
    '20/08/2025',
  ]);
  await on('2025-09-15');
  await deadlines.getByText('quá hạn 1 ngày làm việc').first().waitFor();
  expect(await said(deadlines)).toMatch(/12\/09\/2025 quá hạn 1 ngày làm việc/);
  for (const [approved, due] of [
    ['15/8/2025', '09/09/2025'],
    ['29/8/2025', '23/09/2025'],
    ['22/4/2025', '15/05/2025'],
  ] as const) {
    await tab(page, 'Thông số');
    await page.getByText('Kế hoạch và người ký').click();
    await page.getByLabel('Ngày phê duyệt kế hoạch').fill(approved);
    await page.getByRole('button', { name: 'Lưu 1 thay đổi' }).click();
    await page.getByText('Đã ghi vào trang «Thông số».').waitFor();
    await tab(page, 'Tổng quan');
    expect([approved, await said(deadlines)]).toEqual([
      approved,
      expect.stringMatching(
        new RegExp(`${due} (còn|quá hạn) \\d+ ngày làm việc Tổ chức triển khai`),
      ),
    ]);
  }
  await page.close();
});

test('S12: the middle of the year says how it will end, in figures, in a drawing, in its words and in a table', async () => {
  const page = await open('S12');
  const forecast = part(page, 'Ước cả năm');
  const words = await said(forecast);
  expect(await panel(page)).toContain('13,82 %');
  for (const figures of [
    'Tính đến 31/07/2025, hết 7 tháng',
    'Giảm mỗi tháng 15,7',
    'Giảm cả năm 188,57 hộ',
    'Còn cuối năm 179 hộ',
    'Tỷ lệ cuối năm 9,59 %',
    'Hụt mục tiêu 4,02 điểm %',
    'Còn phải giảm 154 hộ',
    'Cần mỗi tháng 30,8',
  ])
    expect(words).toContain(figures);
  expect(await forecast.getByRole('img').first().getAttribute('aria-label')).toBe(
    'Hộ nghèo: đầu năm 368, đến 31/07/2025 258, ước cuối năm 179; mục tiêu nhiều nhất 104 hộ.',
  );
  for (const [figure, working] of [
    ['Giảm mỗi tháng', '(368 − 258) ÷ 7 = 15,7142…'],
    ['Còn cuối năm', '368 − (368 − 258) × 12 ÷ 7 = 179,4285…'],
    ['Tỷ lệ cuối năm', '179 ÷ 1.867 × 100 = 9,5875…'],
    ['Còn phải giảm', '258 − 104'],
    ['Cần mỗi tháng', '154 ÷ 5 = 30,8'],
  ] as const) {
    await forecast
      .getByRole('button', { name: new RegExp(`^${figure}`) })
      .first()
      .click();
    expect(await said(forecast)).toContain(working);
  }
  await forecast.getByText('Bảng số liệu').first().click();
  expect(
    (await forecast.getByRole('table').first().locator('tbody tr').allInnerTexts()).map((row) =>
      row.split(/\s*\t\s*/),
    ),
  ).toEqual([
    ['Đầu năm', '368', '19,71'],
    ['Đến 31/07/2025', '258', '13,82'],
    ['Ước cuối năm', '179', '9,59'],
    ['Mục tiêu (nhiều nhất)', '104', '5,57'],
  ]);
  // The form that follows the targets forecasts the same number.
  await bieu('lap', at('S12.xlsx'), '-o', at('S12-bieu.xlsx'), '--bieu', 'bc-15');
  expect(JSON.stringify(await cellsOf(at('S12-bieu.xlsx')))).toContain(
    '368 + (258 − 368) × 12/7 = 179; 179 ÷ 1.867 = 9,59 %',
  );

  // The year turns: the households of 2026 are typed over those of 2025, under which a form stands.
  writeFileSync(at('nam-2025.xlsx'), await book(yearSheets(turned())));
  await bieu('lap', at('nam-2025.xlsx'), '-o', at('nam-bieu.xlsx'), '--bieu', 'bieu-02');
  const workbook = await openXlsx(new Uint8Array(readFileSync(at('nam-bieu.xlsx'))));
  await workbook.write([{ kind: 'repair', sheet: 'Tổng hợp', cells: householdsTyped() }]);
  writeFileSync(at('nam-2026.xlsx'), await workbook.save());
  await page.locator('header input[type=file]').setInputFiles(at('nam-2026.xlsx'));
  await page.getByText('nam-2026.xlsx', { exact: true }).waitFor();
  await read(page);
  await tab(page, 'Biểu');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await page.getByText(/31\/12\/2026, không phải của năm 2025/).waitFor();
  await page.getByRole('button', { name: /^Xem trước/ }).click();
  await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
  await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
  const cells = await cellsOf(await saved(page, at('nam-2026-ve.xlsx')));
  // The year of the title, and the households of 2025 and of 2026, 300 and 320, that are there.
  const shown = (sheet: string): unknown[] => {
    const values = cells[sheet]?.flat(2) ?? [];
    const title = values.map((value) => /NĂM (20\d\d)$/.exec(String(value))?.[1]).find(Boolean);
    return [title, values.includes(300), values.includes(320)];
  };
  expect(['Biểu 02', 'Biểu 01-BC', 'Phụ lục 01'].map(shown)).toEqual([
    ['2025', true, false],
    [undefined, false, false],
    ['2025', false, false],
  ]);
  expect(Object.keys(cells).filter((sheet) => sheet.startsWith('Biểu 02'))).toEqual(['Biểu 02']);
  await page.close();
});

test('S15: the copy from the pane is the one of the command line, and shows elsewhere what the workbook shows', async () => {
  const page = await open('S7');
  await tab(page, 'Biểu');
  await page.getByText(/^Biểu rà soát hộ/).click();
  for (const name of ['Biểu số 02/BC', 'Biểu số 12/BC'])
    await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await page.getByRole('button', { name: /^Xem trước/ }).click();
  await page.getByRole('button', { name: /^Thêm \d+ trang vào sổ$/ }).click();
  await page.getByText(/^Đã thêm \d+ trang(,| vào)/).waitFor();
  const whole = await saved(page, at('S15-so.xlsx'));
  const copy = await downloaded(page, 'Lưu bản gửi đi', at('S15-gui-di.xlsx'));
  await page.close();

  await bieu(
    'lap',
    at('S7.xlsx'),
    '-o',
    at('S15-lenh.xlsx'),
    '--bieu',
    'phu-luc-01,bieu-02,bieu-03,bc-02,bc-12',
    '--gui-di',
  );
  const [ours, theirs] = [await cellsOf(copy), await cellsOf(at('S15-lenh.xlsx'))];
  expect(Object.keys(ours)).toEqual([
    'Phụ lục 01',
    'Biểu 02',
    'Biểu 03',
    'Biểu 02-BC',
    'Biểu 12-BC',
  ]);
  expect(ours).toEqual(theirs);

  const bytes = new Uint8Array(readFileSync(copy));
  const package_ = [...(await unzip(bytes))].map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  for (const [name, text] of package_)
    expect([
      name,
      /<f[ >]|state="(very)?[hH]idden"|hidden="1"|_giamngheo|TYLENGHEO|\b051\d{9}\b/.test(text),
    ]).toEqual([name, false]);
  expect(
    (await (await openXlsx(bytes)).sheets()).every((sheet) => sheet.visibility === 'visible'),
  ).toBe(true);
  // LibreOffice computes the workbook anew: what it shows there is what stands in the copy.
  const [live, sent, { pages }] = [
    await recalculate(new Uint8Array(readFileSync(whole))),
    await judged(bytes),
    await toPdf(bytes),
  ];
  let compared = 0;
  for (const [sheet, cells] of sent) {
    for (const [address, value] of cells) {
      const other = live.get(sheet)?.get(address);
      expect([
        sheet,
        address,
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) < 1e-9
          : value === other,
      ]).toEqual([sheet, address, true]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(500);
  for (const printed of pages) expect(printed).toMatchObject({ a4: true, overflows: [] });
  // All lie but the list that is posted, which has few columns and comes last.
  const standing = pages.findIndex((printed) => printed.orientation === 'portrait');
  expect(standing).toBeGreaterThanOrEqual(Object.keys(ours).length - 1);
  expect(pages.slice(standing).every((printed) => printed.orientation === 'portrait')).toBe(true);
  // The long list goes over several pages, each with the header.
  expect(pages.length).toBeGreaterThan(Object.keys(ours).length + 1);
  expect(pages.every((printed) => printed.text.includes('STT'))).toBe(true);
  for (const words of ['NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
    expect(pages.some((printed) => printed.text.includes(words))).toBe(true);
});

test('the new parts break no rule of accessibility and fit the width of a pane', async () => {
  for (const name of ['S8', 'S12']) {
    const page = await open(name, 320, 700);
    await page.locator('[role=tabpanel]').evaluate((section) => {
      for (const details of section.querySelectorAll('details')) details.open = true;
    });
    expect([name, await axeFindings(page)]).toEqual([name, []]);
    expect([
      name,
      await page
        .locator('[role=tabpanel]')
        .evaluate((section) => section.scrollWidth - section.clientWidth),
    ]).toEqual([name, 0]);
    await page.close();
  }
});
