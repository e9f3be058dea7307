import { JSDOM } from 'jsdom';
import type { SheetPlan } from '../../src/workbook/plan';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { fileWidth } from '../../src/workbook/xlsx/write/font-metrics';
import { PAGE, planOf } from '../contract/plans';
import { toPdf } from '../judge/libreoffice';
import { unzipText } from './zip';

jest.setTimeout(60_000);

async function partsOf(
  plan: SheetPlan,
): Promise<{ sheet: Document; styles: Document; workbook: string; xml: string }> {
  const bytes = await createXlsx([plan]);
  const xml = await unzipText(bytes, 'xl/worksheets/sheet1.xml');
  const parse = (text: string) => new JSDOM(text, { contentType: 'text/xml' }).window.document;
  return {
    sheet: parse(xml),
    styles: parse(await unzipText(bytes, 'xl/styles.xml')),
    workbook: await unzipText(bytes, 'xl/workbook.xml'),
    xml,
  };
}

const attributes = (element: Element | null) =>
  Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]));

test('the page is A4, one page wide, with margins in inches, repeated rows and a printed area', async () => {
  const { sheet, workbook } = await partsOf(planOf("Biểu '02'", [['x']], { page: PAGE }));
  expect(attributes(sheet.querySelector('pageSetUpPr'))).toEqual({ fitToPage: '1' });
  expect(attributes(sheet.querySelector('pageSetup'))).toEqual({
    paperSize: '9',
    orientation: 'landscape',
    fitToHeight: '0',
    firstPageNumber: '1',
    useFirstPageNumber: '1',
  });
  expect(attributes(sheet.querySelector('pageMargins'))).toEqual({
    left: '1.1811',
    right: '0.5906',
    top: '0.7874',
    bottom: '0.7874',
    header: '0.3937',
    footer: '0.3937',
  });
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu \'\'02\'!$A$1:$C$10</definedName>',
  );
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu \'\'02\'!$2:$3</definedName>',
  );
});

test('the first page may have a header of its own, and has the footer all the same', async () => {
  const own = await partsOf(
    planOf('B', [['x']], { page: { ...PAGE, firstHeader: { center: 'Mẫu' } } }),
  );
  expect(attributes(own.sheet.querySelector('headerFooter'))).toEqual({ differentFirst: '1' });
  expect(
    Array.from(own.sheet.querySelector('headerFooter')!.children, (child) => [
      child.tagName,
      child.textContent,
    ]),
  ).toEqual([
    ['oddHeader', '&C&P'],
    ['oddFooter', '&RSỐ LIỆU MINH HỌA && mẫu'],
    ['firstHeader', '&CMẫu'],
    ['firstFooter', '&RSỐ LIỆU MINH HỌA && mẫu'],
  ]);
  const { header, footer, firstHeader, ...bare } = PAGE;
  expect(
    (await partsOf(planOf('B', [['x']], { page: bare }))).sheet.querySelector('headerFooter'),
  ).toBeNull();
  expect([header, footer, firstHeader]).not.toContain(undefined);
});

test('all cells of a merge carry the lines of its first one', async () => {
  const { sheet } = await partsOf(
    planOf(
      'B',
      [
        ['Kinh phí', null],
        [1, 2],
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 1, right: 3 }],
        cells: [
          { row: 0, column: 0, value: 'Kinh phí', style: 'text' },
          { row: 1, column: 1, value: 2, style: 'number' },
        ],
      },
    ),
  );
  const cells = Array.from(sheet.querySelectorAll('c'));
  expect(cells.map((cell) => cell.getAttribute('r'))).toEqual([
    'A1',
    'B1',
    'C1',
    'D1',
    'A2',
    'B2',
    'C2',
    'D2',
  ]);
  const style = cells[0]!.getAttribute('s');
  expect(cells.filter((cell) => cell.getAttribute('s') === style)).toHaveLength(7);
  expect(attributes(sheet.querySelector('mergeCell'))).toEqual({ ref: 'A1:D2' });
});

test('a text that begins like a formula is marked as a text twice: by its format and by its prefix', async () => {
  const { sheet, styles } = await partsOf(
    planOf('B', [], {
      cells: [
        { row: 0, column: 0, value: '=1+1', style: 'number' },
        { row: 1, column: 0, value: '1+1', style: 'number' },
      ],
    }),
  );
  const xf = (index: number) =>
    attributes(
      styles.querySelectorAll('cellXfs > xf')[
        Number(sheet.querySelectorAll('c')[index]!.getAttribute('s'))
      ]!,
    );
  expect(xf(0)).toMatchObject({ numFmtId: '49', quotePrefix: '1' });
  expect(xf(1)).toMatchObject({ numFmtId: '3' });
  expect(xf(1).quotePrefix).toBeUndefined();
  expect(sheet.querySelectorAll('f')).toHaveLength(0);
});

test('panes, widths, heights and rules for filling in', async () => {
  const { sheet } = await partsOf(
    planOf('B', [['x']], {
      freeze: { rows: 4, columns: 2 },
      columnWidths: [10, 20],
      rowHeights: new Map([
        [0, 24],
        [5, 40.5],
      ]),
      validations: [
        {
          area: { top: 1, left: 2, bottom: 5, right: 2 },
          type: 'list',
          choices: ['có', 'không "rõ"'],
          title: 'Chọn',
          message: 'Có hoặc không',
        },
        {
          area: { top: 1, left: 3, bottom: 1, right: 3 },
          type: 'whole',
          min: 0,
          title: 't',
          message: 'm',
        },
        {
          area: { top: 1, left: 4, bottom: 1, right: 4 },
          type: 'decimal',
          min: 0,
          max: 100,
          title: 't',
          message: 'm'.repeat(400),
        },
        {
          area: { top: 1, left: 5, bottom: 1, right: 5 },
          type: 'list',
          choices: ['a, b', 'c'],
          title: 't',
          message: 'm',
        },
      ],
    }),
  );
  expect(attributes(sheet.querySelector('pane'))).toEqual({
    xSplit: '2',
    ySplit: '4',
    topLeftCell: 'C5',
    activePane: 'bottomRight',
    state: 'frozen',
  });
  expect(
    Array.from(sheet.querySelectorAll('row'), (row) => [
      row.getAttribute('r'),
      row.getAttribute('ht'),
    ]),
  ).toEqual([
    ['1', '24'],
    ['6', '40.5'],
  ]);
  expect(
    Array.from(sheet.querySelectorAll('col'), (col) =>
      Number(col.getAttribute('width')).toFixed(2),
    ),
  ).toEqual(['10.71', '20.71']);
  const rules = Array.from(sheet.querySelectorAll('dataValidation'));
  expect(
    rules.map((rule) => [
      rule.getAttribute('type'),
      rule.getAttribute('operator'),
      rule.getAttribute('sqref'),
      rule.textContent,
    ]),
  ).toEqual([
    ['list', null, 'C2:C6', '"có,không ""rõ"""'],
    ['whole', 'greaterThanOrEqual', 'D2', '0'],
    ['decimal', null, 'E2', '0100'],
    [null, null, 'F2', ''],
  ]);
  expect(rules[2]!.getAttribute('prompt')!.length).toBe(255);
  expect(rules[2]!.getAttribute('error')!.length).toBe(225);
});

test('elements stand in the order that the schema wants', async () => {
  const { sheet } = await partsOf(
    planOf('B', [['x', 'y']], {
      page: PAGE,
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      validations: [
        { area: { top: 0, left: 0, bottom: 0, right: 0 }, type: 'whole', title: '', message: '' },
      ],
    }),
  );
  expect(Array.from(sheet.documentElement.children, (child) => child.tagName)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ]);
});

test('a column is as wide in a workbook whose base font is another', () => {
  expect(fileWidth(10, { name: 'Calibri', size: 11 }) * 7).toBeCloseTo(75, 0);
  expect(fileWidth(10, { name: 'Times New Roman', size: 12 }) * 8).toBeCloseTo(75, 0);
  expect(fileWidth(10, { name: '.VnTime', size: 14 }) * 9).toBeCloseTo(75, 0);
  expect(fileWidth(10, { name: 'Arial', size: 8 }) * 6).toBeCloseTo(75, 0);
});

test('what no cell can hold is refused', async () => {
  const one = (value: string | number) => createXlsx([planOf('B', [[value]])]);
  await expect(one(NaN)).rejects.toThrow(RangeError);
  await expect(one('x'.repeat(32_768))).rejects.toMatchObject({ code: 'payload' });
  await expect(one('x'.repeat(32_767))).resolves.toBeInstanceOf(Uint8Array);
  await expect(
    createXlsx([planOf('B', [], { cells: [{ row: 0, column: 0, value: 1, style: 'không có' }] })]),
  ).rejects.toThrow(RangeError);
});

test('the printed page keeps its margins', async () => {
  const { pages } = await toPdf(
    await createXlsx([planOf('B', [['trái', 'giữa', 'phải']], { page: PAGE })]),
  );
  const MM = 72 / 25.4;
  const first = pages[0]!.words.find((word) => word.text === 'trái')!;
  expect(first.left / MM).toBeGreaterThanOrEqual(30);
  expect(first.left / MM).toBeLessThan(33);
  expect(first.top / MM).toBeGreaterThanOrEqual(20);
});

test.each([Infinity, -Infinity, NaN])('%d is no number that a cell can hold', async (value) => {
  await expect(createXlsx([planOf('Số', [[value]])])).rejects.toThrow(RangeError);
});
