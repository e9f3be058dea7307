/** Story S1: from an empty workbook to both targets reached, and a guide that can be skipped and comes again. */
import type { Page } from 'playwright-core';
import { expectSame, type CommandLine } from '../compare';
import { make, panel, tab } from '../hands';
import type { Place } from '../places';
import { typedIntoFile } from '../typed';

const HAMLETS = { B9: 'Gò Lê', C9: 1867, D9: 368, F9: 196, L9: 104, N9: 11 };
const TARGETS = { E8: 5.57, E10: 0.59 };

/** The functions that the officer types beside the tables, computed by the add-in's own runtime. */
async function functionsAgree(page: Page): Promise<void> {
  const calls = [
    ['TYLENGHEO', 104, 1867],
    ['TYLENGHEO', 11, 1867],
    ['TYLENGHEO', 368, 1867],
    ['TYLENGHEO', 196, 1867],
    ['GIAMTYLE', 368, 1867, 104, 1867],
    ['GIAMTYLE', 196, 1867, 11, 1867],
  ] as const;
  await page.evaluate(
    (all) =>
      all.forEach(([name, ...args], index) =>
        window.excelHost.host.invoke(index, name, [...args.map((value) => [[value]]), null]),
      ),
    calls,
  );
  await page.waitForFunction(
    (count) => window.excelHost.host.functionResults.length === count,
    calls.length,
  );
  const results = await page.evaluate(
    () => window.excelHost.host.functionResults as [number, boolean, number][],
  );
  expect(results.sort((a, b) => a[0] - b[0]).map(([, ok, value]) => [ok, value])).toEqual(
    [5.57, 0.59, 19.71, 10.5, 14.14, 9.91].map((value) => [true, value]),
  );
}

export async function firstDay(place: Place, cli: CommandLine): Promise<void> {
  const desk = await place.firstDay();
  const { page } = desk;
  const blank = await cli.make('S1-mau', 'mau');
  const template = await desk.seen();
  await expectSame(place, template, blank, { staff: [], beside: ['Sheet1'] });
  if (place.name === 'Excel') {
    expect(await page.locator('body').innerText()).toContain(
      'Muốn bỏ: nhấn Ctrl+Z trong sổ; bản Excel nào không lùi được thì xóa các trang vừa thêm. Các trang khác không đổi.',
    );
    expect(template.get('Sheet1')!.cells).toEqual({});
    await functionsAgree(page);
  }

  await desk.type('Tổng hợp thôn', HAMLETS);
  await desk.type('Chỉ tiêu', TARGETS);
  await tab(page, 'Tổng quan');
  const overview = await panel(page);
  for (const [kind, now, target, start, count, fewer, fall] of [
    ['Hộ nghèo', '5,57 %', '5,57 %', '19,71 %', '104 hộ', '264 hộ', '14,14'],
    ['Hộ cận nghèo', '0,59 %', '0,59 %', '10,50 %', '11 hộ', '185 hộ', '9,91'],
  ]) {
    expect(overview.replace(/\s+/g, ' ')).toMatch(
      new RegExp(
        `${kind} .{0,60}Hiện nay ${now} Mục tiêu (≤ )?${target} Đầu năm ${start} Số hộ ${count} Giảm ${fewer} Giảm, điểm % ${fall}`,
      ),
    );
  }
  expect(overview).toContain('1.867 hộ');
  const targets = page.locator('tbody').filter({ hasText: /Tỷ lệ hộ (cận )?nghèo toàn xã/ });
  expect((await targets.allTextContents()).map((text) => /Đạt$/.test(text.trim()))).toEqual([
    true,
    true,
  ]);
  await page.getByRole('button', { name: /^Hiện nay\s*5,57/ }).click();
  expect(await page.getByRole('region', { name: /Cách tính: Hộ nghèo/ }).innerText()).toContain(
    '104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ',
  );

  // The guide comes again when it is asked for, and Esc skips it; nothing is written by either.
  await tab(page, 'Thông số');
  await page.getByText('Hiển thị', { exact: true }).click();
  await page.getByRole('button', { name: 'Nhắc lại hướng dẫn' }).click();
  await page.getByRole('heading', { name: 'Từ sổ của xã đến biểu để ký' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  const filled = await typedIntoFile(
    await typedIntoFile(blank, 'Tổng hợp thôn', HAMLETS, cli.file('S1-thon.xlsx')),
    'Chỉ tiêu',
    TARGETS,
    cli.file('S1-dien.xlsx'),
  );
  const staff = [...template.keys()].filter((name) => name !== 'Thông số');
  await expectSame(place, await desk.seen(), filled, { staff, beside: ['Sheet1'] });

  await make(page);
  expect(await panel(page)).toContain(place.undo);
  await expectSame(place, await desk.seen(), await cli.make('S1', 'lap', filled), {
    staff,
    beside: ['Sheet1'],
  });
  await desk.close();
}
