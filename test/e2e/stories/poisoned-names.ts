/** Story S13: names that could be formulas, links or markup stay the text that they are, merged and in a list of households. */
import { readFileSync, writeFileSync } from 'node:fs';
import { POISONED_NAMES } from '../../make/stories/register-cases';
import { story } from '../../make/stories';
import { unzip } from '../../workbook/zip';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { panel, read, tab } from '../hands';
import type { Place, SeenBook } from '../places';
import { seenInFile } from '../../excel-host/seen-file';

const LISTS = ['Biểu 11-BC', 'Biểu 12-BC'];

/** Every name stands somewhere as a text, and no cell with one is a formula. */
function stayTexts(sheets: SeenBook, names: readonly string[]): void {
  const cells = names.flatMap((name) => Object.values(sheets.get(name)!.cells));
  for (const poisoned of POISONED_NAMES) {
    const found = cells.filter((cell) => cell.value === poisoned);
    expect([poisoned, found.length > 0]).toEqual([poisoned, true]);
    for (const cell of found)
      expect([cell.formula, cell.look.startsWith('@ |')]).toEqual([null, true]);
  }
}

export async function poisonedNames(place: Place, cli: CommandLine): Promise<void> {
  const file = cli.file('S13.xlsx');
  const other = cli.file('thon-2.xlsx');
  writeFileSync(file, await story('S13'));
  writeFileSync(other, await story('S9-nhom-2'));
  const desk = await place.open(file);
  const { page } = desk;
  const staff = await sheetsOf(file);
  if (place.name === 'the workbench')
    for (const name of POISONED_NAMES)
      await page.getByRole('grid').getByText(name, { exact: true }).first().waitFor();
  await tab(page, 'Kiểm tra');
  const found = await panel(page);
  expect(found).toContain(
    '4 ô trong cột «Họ và tên chủ hộ» bắt đầu bằng =, +, -, @ hoặc dấu xuống dòng (ô B4, B5, B6, B7), trong đó 2 ô nguy hiểm',
  );
  expect(found).not.toContain('HYPERLINK');

  await tab(page, 'Dữ liệu');
  await page.locator('input[data-for=merge]').setInputFiles([file, other]);
  await page.getByText(/^Đã gộp 2 tệp/).waitFor();
  const merged = await desk.merged();
  const sheets = await seenInFile(new Uint8Array(readFileSync(merged)));
  await expectSame(
    { ...place, looks: 'all' },
    sheets,
    await cli.make('S13-gop', 'gop', file, other),
    {
      staff: [],
    },
  );
  stayTexts(sheets, [...sheets.keys()]);
  const parts = await unzip(new Uint8Array(readFileSync(merged)));
  for (const [name, bytes] of parts)
    expect([
      name,
      /<hyperlink|HYPERLINK\([^<]*<\/f>|relationships\/hyperlink/.test(
        new TextDecoder().decode(bytes),
      ),
    ]).toEqual([name, false]);

  // The list of households takes the names over, and so does the one that is posted.
  await tab(page, 'Biểu');
  await page.locator('details').evaluateAll((groups) => {
    for (const group of groups) (group as HTMLDetailsElement).open = true;
  });
  for (const name of ['Phụ lục 01', 'Biểu số 03'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  for (const name of ['Biểu số 11/BC', 'Biểu số 12/BC'])
    await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('button', { name: /^Xem trước/ }).click();
  await page.getByRole('button', { name: 'Thêm 3 trang vào sổ' }).click();
  await page.getByText(/^Đã thêm 3 trang(,| vào)/).waitFor();
  expect(await panel(page)).toContain(place.undo);
  await read(page);
  const seen = await desk.seen();
  await expectSame(
    place,
    seen,
    await cli.make('S13', 'lap', file, '--bieu', 'bieu-02,bc-11,bc-12'),
    {
      staff,
    },
  );
  stayTexts(seen, LISTS);
  // Markup in a name has become neither an element of the page nor a script.
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await desk.close();
}
