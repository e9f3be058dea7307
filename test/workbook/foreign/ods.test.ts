import { stepsOf } from '../../make/work';
/** .ods element by element: what LibreOffice does not write by itself, and what a hostile file holds. */
import { convert } from '../../../src/workbook/foreign/convert';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { lookAt, valuesOf } from '../../contract/read';
import { zip } from '../zip';

/** What a hostile file may cost, far below what a person would wait for. */
const MOST_STEPS = 100_000_000;

const SPACES = ['office', 'table', 'text', 'style', 'number', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

function content(tables: string, styles = '', kind = 'spreadsheet'): string {
  return (
    `<?xml version="1.0"?><office:document-content ${SPACES} xmlns:fo="urn:fo" xmlns:calcext="urn:calcext" xmlns:xlink="urn:xlink">` +
    `<office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:${kind}>${tables}</office:${kind}></office:body></office:document-content>`
  );
}

async function ods(xml: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': xml,
    'META-INF/manifest.xml': '<manifest/>',
    ...more,
  });
}

const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>…</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string =>
  `<table:table-row${more}>${cells}</table:table-row>`;
const sheet = (rows: string, name = 'TH'): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;

async function read(xml: string): Promise<WorkbookPort> {
  return openXlsx((await convert(await ods(xml), 'so.ods')).bytes);
}

test('rows of a repeated header, of groups, and rows and cells that repeat themselves', async () => {
  const port = await read(
    content(
      sheet(
        `<table:table-header-rows>${row(text('Thôn') + text('Hộ'))}</table:table-header-rows>` +
          row(
            '<table:table-cell table:number-columns-repeated="2"/>',
            ' table:number-rows-repeated="2"',
          ) +
          row(number(7, ' table:number-columns-repeated="3"'), ' table:number-rows-repeated="2"') +
          `<table:table-row-group table:display="false">${row(number(8), ' table:visibility="collapse"')}</table:table-row-group>` +
          row(number(9), ' table:visibility="collapse"') +
          row(text('cuối')) +
          row('<table:table-cell/>', ' table:number-rows-repeated="1048000"'),
      ),
    ),
  );
  expect(await valuesOf(port, 'TH')).toEqual([
    ['Thôn', 'Hộ'],
    [],
    [],
    [7, 7, 7],
    [7, 7, 7],
    [8],
    [9],
    ['cuối'],
  ]);
  const { hiddenRows, collapsedRows } = await port.layout('TH');
  expect([[...collapsedRows], [...hiddenRows]]).toEqual([[5], [6]]);
});

test('the rows that a filter hides are told apart', async () => {
  const rows = [0, 1, 2, 3].map((value) =>
    row(number(value), value === 2 ? ' table:visibility="filter"' : ''),
  );
  const range =
    '<table:database-ranges><table:database-range table:target-range-address="TH.A1:TH.A4" table:display-filter-buttons="true"/></table:database-ranges>';
  const { filteredRows } = await (await read(content(sheet(rows.join('')) + range))).layout('TH');
  expect([...filteredRows]).toEqual([2]);
});

test('a comment, a drawing and changes that were kept are none of a cell', async () => {
  const cell =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation>' +
    '<text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>';
  const changes = `<table:tracked-changes><table:deletion><table:cell-content-deletion>${sheet(row(text('cũ')), 'Cũ')}</table:cell-content-deletion></table:deletion></table:tracked-changes>`;
  const picture =
    '<table:shapes><draw:frame><draw:image xlink:href="x"/><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame></table:shapes>';
  const { bytes, lost } = await convert(
    await ods(content(changes + sheet(picture + row(cell)))),
    'so.ods',
  );
  const port = await openXlsx(bytes);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(['TH']);
  expect(await valuesOf(port, 'TH')).toEqual([['a  b\nc']]);
  expect(lost).toEqual(['pictures']);
});

test('days, times, truth, errors', async () => {
  const cells =
    '<table:table-cell office:value-type="date" office:date-value="2025-03-05"/>' +
    '<table:table-cell office:value-type="date" office:date-value="1899-12-31T12:00:00"/>' +
    '<table:table-cell office:value-type="time" office:time-value="PT12H30M00S"/>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>' +
    '<table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>';
  const port = await read(content(sheet(row(cells))));
  expect(await valuesOf(port, 'TH')).toEqual([[45721, 0.5, 12.5 / 24, true, { error: '#DIV/0!' }]]);
  expect((await lookAt(port, 'TH', 0, 0))?.format).toBe('dd/mm/yyyy');
});

test.each([
  ['of:=SUM([.B2:.B9];[$Năm_trước.C$4])', '=SUM(B2:B9,Năm_trước!C$4)'],
  ['of:=[.A1]*[$\'Năm trước\'.A1]&"; [.A1]"', '=A1*\'Năm trước\'!A1&"; [.A1]"'],
  ['of:=[.A1]~[.B2]', undefined],
  ['of:=COM.MICROSOFT.XLOOKUP([.A1];[.B1];[.C1])', undefined],
  ["of:=['file:///x.ods'#$Sheet1.A1]", undefined],
  ['of:=TONG_HO*2', undefined],
])('the formula %s', async (written, formula) => {
  const cell = `<table:table-cell table:formula="${written.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" office:value-type="float" office:value="3"/>`;
  const port = await read(
    content(
      sheet(row(cell)) + sheet(row(text('x')), 'Năm trước') + sheet(row(text('x')), 'Năm_trước'),
    ),
  );
  expect(await valuesOf(port, 'TH')).toEqual([[3]]);
  expect((await lookAt(port, 'TH', 0, 0))?.formula).toBe(formula);
});

const format = (kind: string, parts: string): string =>
  `<number:${kind}-style style:name="N">${parts}</number:${kind}-style>` +
  '<style:style style:name="c" style:family="table-cell" style:data-style-name="N"/>';
const digits = '<number:number number:decimal-places="1" number:min-integer-digits="1"/>';
test.each([
  ['percentage', `${digits}<number:text>%</number:text>`, '0.0%'],
  ['number', `${digits}<number:text>%</number:text>`, '0.0"%"'],
  ['number', `${digits}<number:text>,</number:text>`, '0.0","'],
  ['number', `${digits}<number:text> triệu</number:text>`, '0.0" triệu"'],
  [
    'number',
    '<number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true" number:display-factor="1000"/>',
    '#,##0,',
  ],
])('a format of the kind %s', async (kind, parts, code) => {
  const port = await read(
    content(sheet(row(number(6.8, ' table:style-name="c"'))), format(kind, parts)),
  );
  expect((await lookAt(port, 'TH', 0, 0))?.format).toBe(code);
});

const bomb = (rows: number, columns: number): string =>
  content(
    sheet(
      row(
        number(1, ` table:number-columns-repeated="${columns}"`),
        ` table:number-rows-repeated="${rows}"`,
      ),
    ),
  );
const circle =
  '<style:style style:name="c" style:family="table-cell" style:parent-style-name="d"/>' +
  '<style:style style:name="d" style:family="table-cell" style:parent-style-name="c"/>';
const maps = format(
  'number',
  digits + '<style:map style:condition="value()&gt;=0" style:apply-style-name="N"/>'.repeat(5000),
);

test.each<readonly [string, () => Promise<Uint8Array>, string]>([
  ['a million rows of sixteen thousand cells', () => ods(bomb(1_048_576, 16_384)), 'too-large'],
  ['more columns than there are', () => ods(bomb(1, 16_385)), 'too-large'],
  ['a repetition of minus one', () => ods(bomb(-1, 1)), 'damaged'],
  [
    'entities',
    () => ods(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${content(sheet(row(text('x'))))}`),
    'damaged',
  ],
  [
    'elements within elements without end',
    () => ods(content('<table:table>'.repeat(5000))),
    'damaged',
  ],
  ['a text that is cut', () => ods(content(sheet(row(text('x')))).slice(0, -30)), 'damaged'],
  ['a text document', () => ods(content('<text:p>x</text:p>', '', 'text')), 'not-a-workbook'],
  ['no sheet', () => ods(content('')), 'damaged'],
  [
    'a password',
    () => ods('x', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    'password',
  ],
  ['a bomb of blanks', () => ods(content(sheet(row(text(' '.repeat(300_000_000)))))), 'too-large'],
  [
    'styles in a circle',
    () => ods(content(sheet(row(number(1, ' table:style-name="c"'))), circle)),
    'read',
  ],
  [
    'formats in a circle',
    () => ods(content(sheet(row(number(1, ' table:style-name="c"'))), maps)),
    'read',
  ],
])('%s', async (_, make, code) => {
  const bytes = await make();
  let said: unknown;
  const steps = await stepsOf(async () => {
    said = await convert(bytes, 'so.ods').then(
      () => 'read',
      (error: { readonly code?: unknown }) => error.code ?? error,
    );
  });
  expect(said).toBe(code);
  expect(steps).toBeLessThan(MOST_STEPS);
});
