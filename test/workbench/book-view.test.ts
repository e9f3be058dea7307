/** What the grid is told about a sheet, against what stands in the file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { BookView } from '../../src/workbench/view/book-view';
import { frozenOf } from '../../src/workbench/grid/frozen';
import { RemoteSheet } from '../../src/workbench/view/remote-sheet';
import { paginate } from '../../src/workbench/pages/paginate';
import { pixelsOfDigit, readSheetPart } from '../../src/workbench/view/sheet-part';
import { shownValue } from '../../src/workbench/view/number-format';
import { book } from '../make/book';

const sample = async (): Promise<BookView> =>
  BookView.open(
    await openXlsx(
      new Uint8Array(readFileSync(path.resolve(__dirname, '../../assets/so-mau.xlsx'))),
    ),
  );

/** A sheet as the page has it, its first rows come over. */
async function onPage(view: BookView, name: string): Promise<RemoteSheet> {
  const sheet = new RemoteSheet(await view.frame(name), (first, last) =>
    view.tile(name, first, last),
  );
  await sheet.ready(0, 79);
  return sheet;
}

test('the funding sheet is shown with its numbers, lines, merges and widths', async () => {
  const view = await sample();
  const sheet = await onPage(view, 'Kinh phí');
  const total = sheet.style(11, 2);
  expect(shownValue(sheet.value(11, 2), total.format).text).toBe('1.001');
  expect(total.bold).toBe(true);
  expect(Object.keys(total.borders).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  expect(sheet.style(3, 0)).toMatchObject({
    horizontal: 'center',
    wrap: true,
    size: 14,
    font: 'Times New Roman',
  });
  expect(sheet.merge(3, 5)).toEqual({ top: 3, left: 0, bottom: 3, right: 10 });
  expect(sheet.columns.span(1, 1)).toBeGreaterThan(4 * sheet.columns.span(0, 0));
  expect(sheet.frame.gridLines).toBe(false);
});

test('columns and panes from beyond the sheet are cut to those that there are', async () => {
  async function* part(): AsyncGenerator<string> {
    yield '<worksheet><sheetViews><sheetView><pane xSplit="9e9" ySplit="999999999" state="frozen"/></sheetView></sheetViews>';
    yield '<cols><col min="-99999999" max="99999999999" hidden="1"/></cols><sheetData/></worksheet>';
  }
  const { widths, frozen } = await readSheetPart(part(), 99);
  expect([widths.size, Math.min(...widths.keys())]).toEqual([1024, 0]);
  expect(frozen.rows).toBe(999_999_999);
  const sheet = await onPage(await sample(), 'Kinh phí');
  const screen = { width: 1e9, height: 1e9 };
  const beyond = Object.create(sheet, {
    frame: { value: { ...sheet.frame, frozen } },
  }) as RemoteSheet;
  expect(frozenOf(beyond, screen)).toEqual({
    rows: sheet.rows.count,
    columns: sheet.columns.count,
  });
});

test('rows that are not here yet are fetched in tiles, each once, and none from beyond the sheet', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => [at + 1]);
  const view = await BookView.open(await openXlsx(await book([{ name: 'S', rows }])));
  const asked: number[] = [];
  const coming: Promise<unknown>[] = [];
  const sheet = new RemoteSheet(await view.frame('S'), (first, last) => {
    asked.push(first);
    const tile = view.tile('S', first, last);
    coming.push(tile);
    return tile;
  });
  sheet.need(-3, 90);
  sheet.need(70, 100);
  expect(asked).toEqual([0, 80]);
  await Promise.all(coming);
  sheet.need(0, 1e9);
  expect(asked).toEqual(
    Array.from({ length: Math.ceil(sheet.rows.count / 80) }, (_, at) => at * 80),
  );
  expect([sheet.value(0, 0), sheet.value(159, 0)]).toEqual([1, 160]);
});

test('hidden rows and columns take no room, and hidden sheets are not offered', async () => {
  const bytes = await book([
    {
      name: 'Thấy',
      rows: [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
      ],
      hiddenRows: [2],
      hiddenColumns: ['B'],
    },
    { name: 'Ẩn', rows: [['x']], visibility: 'hidden' },
  ]);
  const view = await BookView.open(await openXlsx(bytes));
  expect(view.sheets.map((sheet) => sheet.name)).toEqual(['Thấy']);
  const sheet = await onPage(view, 'Thấy');
  expect([sheet.rows.isHidden(0), sheet.rows.isHidden(1), sheet.rows.isHidden(2)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([sheet.columns.isHidden(0), sheet.columns.isHidden(1)]).toEqual([false, true]);
});

test('a colour, an italic and a formula come along', async () => {
  const bytes = await book([
    {
      name: 'Trang',
      rows: [
        [{ v: 7, f: 'SUM(1,6)', italic: true, color: 'C00000', fill: 'FFF9E5', align: 'center' }],
      ],
    },
  ]);
  const sheet = await onPage(await BookView.open(await openXlsx(bytes)), 'Trang');
  expect(sheet.formula(0, 0)).toBe('=SUM(1,6)');
  expect(sheet.style(0, 0)).toMatchObject({
    italic: true,
    color: '#C00000',
    fill: '#FFF9E5',
    horizontal: 'center',
  });
});

test('rows come over some at a time, and those far behind are given up', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [row, `dòng ${row}`]);
  const view = await BookView.open(await openXlsx(await book([{ name: 'Dài', rows }])));
  let asked = 0;
  const sheet = new RemoteSheet(await view.frame('Dài'), (first, last) => {
    asked += 1;
    return view.tile('Dài', first, last);
  });
  let told = 0;
  const stop = sheet.subscribe(() => {
    told += 1;
  });
  expect(sheet.value(4000, 1)).toBeNull();
  sheet.need(4000, 4010);
  sheet.need(4000, 4010);
  await sheet.ready(4000, 4010);
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  expect([sheet.value(4000, 1), sheet.value(3999, 1), asked, told]).toEqual([
    'dòng 4000',
    null,
    1,
    1,
  ]);
  await sheet.ready(0, 4999);
  expect(sheet.value(4999, 0)).toBe(4999);
  expect(sheet.value(0, 1)).toBeNull();
  stop();
});

test('what is asked of whole sheets: sums, a copy for Excel, a text without its marks; hidden rows count in none', async () => {
  const view = await BookView.open(
    await openXlsx(
      await book([
        {
          name: 'Một',
          rows: [
            ['Thôn', 'Số hộ'],
            ['Thôn Đồng\nMẫu', 0.1],
            ['Ẩn', 1000],
            ['Thôn "Mẫu"', 0.2],
          ],
          hiddenRows: [3],
        },
        { name: 'Hai', rows: [['dong mau']] },
      ]),
    ),
  );
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  expect(await view.sums('Một', area)).toEqual({
    filled: 6,
    sum: '0,3',
    mean: '0,15',
    least: '0,1',
    greatest: '0,2',
  });
  expect(await view.copy('Một', area)).toBe(
    'Thôn\tSố hộ\r\n"Thôn Đồng\nMẫu"\t0,1\r\n"Thôn ""Mẫu"""\t0,2',
  );
  expect((await view.find('dong')).places).toEqual([
    { sheet: 'Một', row: 1, column: 0 },
    { sheet: 'Hai', row: 0, column: 0 },
  ]);
  expect((await view.find('Đồng')).count).toBe(1);
  expect((await view.find('Ẩn')).count).toBe(0);
});

test('the print titles, the page and letters that run upwards come from the file; columns are as wide as its font has them', async () => {
  const view = await sample();
  const sheet = await onPage(view, 'Danh sách hộ');
  expect(sheet.frame.titleRows).toEqual([6, 8]);
  expect(sheet.frame.page.landscape).toBe(true);
  expect(Array.from({ length: 23 }, (_, at) => sheet.style(7, at).rotation)).toContain(90);
  const pages = paginate(sheet);
  expect(pages.pages[0]).toMatchObject({ titles: null });
  expect(pages.pages.slice(1).every(({ titles }) => titles?.[0] === 6)).toBe(true);
  // Every row is on one page.
  const rows = pages.pages.flatMap(({ rows: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  expect(rows).toEqual(
    Array.from({ length: pages.area.bottom - pages.area.top + 1 }, (_, at) => pages.area.top + at),
  );
  expect([pixelsOfDigit('Calibri', 11), pixelsOfDigit('Times New Roman', 12)]).toEqual([7, 8]);
});
