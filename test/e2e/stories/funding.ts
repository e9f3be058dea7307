/** Stories S3 and S6: the money of the plan by source, by project and by unit. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { story } from '../../make/stories';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { SAMPLE, make, panel, read, tab } from '../hands';
import type { Place } from '../places';

const SPLIT = ['--tham-so', 'ty-le-tinh=10', '--tham-so', 'ty-le-xa=5'];

async function stateSplit(page: Page): Promise<void> {
  await tab(page, 'Thông số');
  await page.getByText('Tỷ lệ do đơn vị ghi').click();
  await page.getByLabel('Tỷ lệ đối ứng ngân sách tỉnh (%)').fill('10');
  await page.getByLabel('Tỷ lệ đối ứng ngân sách xã (%)').fill('5');
  await page.getByRole('button', { name: 'Lưu 2 thay đổi' }).click();
  await page.getByText('Đã ghi vào trang «Thông số».').waitFor();
  await read(page);
}

/** "Khớp" beside each sum of the total line. */
async function sumsHold(page: Page): Promise<void> {
  const sums = page.getByRole('list', { name: 'Cộng các nguồn' }).getByRole('listitem');
  expect((await sums.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    '871 + 87 + 43 = 1.001 Khớp',
    '87 + 43 = 130 Khớp',
    '871 + 130 = 1.001 Khớp',
  ]);
}

const figure = (page: Page, label: string): Promise<string> =>
  page
    .getByRole('button', { name: label })
    .first()
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));

async function sharesOfSources(page: Page): Promise<void> {
  expect(
    await Promise.all(
      [
        /^Trung ương, %/,
        /^Tỉnh, % /,
        /^Xã, % /,
        /^Địa phương, %/,
        /^Tỉnh, % TW/,
        /^Xã, % TW/,
        /^Đối ứng của địa phương/,
      ].map((name) => figure(page, name as unknown as string)),
    ),
  ).toEqual([
    'Trung ương, % 87,01',
    'Tỉnh, % 8,69',
    'Xã, % 4,30',
    'Địa phương, % 12,99',
    'Tỉnh, % TW 9,99',
    'Xã, % TW 4,94',
    'Đối ứng của địa phương 14,93 %',
  ]);
}

/** One line alone: its rounding allows for half a million, and for a whole one where two figures were rounded. */
export async function oneLine(place: Place, cli: CommandLine): Promise<void> {
  const file = cli.file('S3.xlsx');
  writeFileSync(file, await story('S3-hang'));
  const desk = await place.open(file);
  const { page } = desk;
  const staff = await sheetsOf(file);
  await sumsHold(page);
  await sharesOfSources(page);
  await stateSplit(page);
  await tab(page, 'Kiểm tra');
  const found = await panel(page);
  expect(found).toMatch(
    /Vốn đối ứng tỉnh đạt 9,99 % vốn trung ương \(87 so với 87,1\), thiếu 0,1 triệu đồng so với 10 % – trong sai số làm tròn ±0,5/,
  );
  expect(found).toMatch(
    /Vốn đối ứng xã đạt 4,94 % vốn trung ương \(43 so với 43,55\), thiếu 0,55 triệu đồng so với 5 %, quá sai số làm tròn ±0,5/,
  );
  expect(found).toMatch(
    /Vốn đối ứng địa phương đạt 14,93 % vốn trung ương \(130 so với 130,65\), thiếu 0,65 triệu đồng so với 15 % – trong sai số làm tròn ±1 /,
  );
  for (const difference of ['−0,1', '−0,55', '−0,65'])
    expect(found).toContain(`Chênh: ${difference} triệu đồng`);
  await make(page);
  await expectSame(place, await desk.seen(), await cli.make('S3', 'lap', file, ...SPLIT), {
    staff,
  });
  await desk.close();
}

const LINES = [
  ['Dự án 2', 460, 400, 40, 20, '45,95'],
  ['Tiểu dự án 1 – Dự án 3', 173, 150, 15, 8, '17,28'],
  ['Tiểu dự án 2 – Dự án 3', 70, 61, 6, 3, '6,99'],
  ['Tiểu dự án 1 – Dự án 4', 103, 90, 9, 4, '10,29'],
  ['Tiểu dự án 3 – Dự án 4', 57, 50, 5, 2, '5,70*'],
  ['Tiểu dự án 2 – Dự án 6', 46, 40, 4, 2, '4,60'],
  ['Dự án 7', 92, 80, 8, 4, '9,19'],
] as const;

/** The seven lines of the sample: sums by line, source and unit, the line with two leads, and the wider allowance of seven roundings. */
export async function allLines(place: Place, cli: CommandLine): Promise<void> {
  const desk = await place.open(SAMPLE);
  const { page } = desk;
  const staff = await sheetsOf(SAMPLE);
  await sumsHold(page);
  await sharesOfSources(page);
  const table = page
    .locator('details')
    .filter({ has: page.getByText('Nội dung (triệu đồng)') })
    .last();
  await table.locator('summary').click();
  const rows = (await table.locator('tbody').allInnerTexts()).map((text) =>
    text.split(/\s*[\n\t]\s*/).filter((part) => part !== ''),
  );
  expect(rows.map(([name, ...figures]) => [name!.replace(/:.*/s, ''), ...figures])).toEqual(
    LINES.map(([name, ...figures]) => [name, ...figures.map(String)]),
  );
  const overview = await panel(page);
  for (const words of ['Tổng kinh phí\n1.001', 'Trung ương\n871', 'Tỉnh\n87', 'Xã\n43'])
    expect(overview).toContain(words);
  expect(overview).toContain(
    '* Cân để cộng đúng 100,00 (làm tròn từng dòng cộng được 99,99): Tiểu dự án 3 – Dự án 4 5,69 → 5,70.',
  );
  expect(overview).toMatch(
    /Theo đơn vị chủ trì\s+Trung tâm cung ứng dịch vụ công\s+679 triệu đồng\s+Phòng Văn hóa – Xã hội\s+230 triệu đồng\s+Phòng Kinh tế\s+92 triệu đồng/,
  );
  expect(overview).toMatch(
    /Nếu Dự án 2 do Phòng Kinh tế chủ trì:\s+Trung tâm cung ứng dịch vụ công\s+219 triệu đồng\s+Phòng Văn hóa – Xã hội\s+230 triệu đồng\s+Phòng Kinh tế\s+552 triệu đồng/,
  );
  await stateSplit(page);
  await tab(page, 'Kiểm tra');
  const found = await panel(page);
  expect(found).toContain(
    'Dự án 2 giao cho hai đơn vị chủ trì: Trung tâm cung ứng dịch vụ công; Phòng Kinh tế.',
  );
  expect(found).toContain(
    'Chưa giao đơn vị nào chủ trì: Dự án 1; Tiểu dự án 2 – Dự án 4; Dự án 5; Tiểu dự án 1 – Dự án 6.',
  );
  expect(found).not.toContain('quá sai số làm tròn');
  for (const allowance of [/tỉnh .* ±3,5 /, /xã .* ±3,5 /, /địa phương .* ±7 /])
    expect(found).toMatch(allowance);
  await make(page);
  await expectSame(place, await desk.seen(), await cli.make('S6', 'lap', SAMPLE, ...SPLIT), {
    staff,
  });
  await desk.close();
}
