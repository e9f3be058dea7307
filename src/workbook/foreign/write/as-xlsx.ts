/**
 * Writes a workbook of another kind as a new .xlsx. Everything behind it – reading, showing, adding
 * Biểu – then goes the one way that workbooks go, and what is written into the result is what was
 * read.
 */
import { WorkbookError } from '../../port';
import { emptyBook } from '../../xlsx/write/empty-book';
import { attribute } from '../../xlsx/write/xml-text';
import { MAX_MERGES, MAX_SHEETS } from '../../xlsx/limits';
import type { ForeignBook, ForeignSheet } from '../model';
import { sheetXml } from './sheet-xml';
import { StringTable } from './string-table';
import { stylesXml } from './styles-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @throws WorkbookError 'damaged' for a book without a sheet, 'too-large' */
export function asXlsx(book: ForeignBook): Promise<Uint8Array> {
  const { sheets } = book;
  if (sheets.length === 0) throw new WorkbookError('damaged', 'no sheets');
  if (sheets.length > MAX_SHEETS) throw new WorkbookError('too-large', 'sheets');
  if (sheets.some(({ merges }) => merges.length > MAX_MERGES))
    throw new WorkbookError('too-large', 'merges');
  const parts = emptyBook();
  const strings = new StringTable(book.fonts);
  sheets.forEach((sheet, index) =>
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, book, strings)),
  );
  parts.set('xl/sharedStrings.xml', strings.xml());
  parts.set('xl/styles.xml', stylesXml(book));
  parts.set('xl/workbook.xml', workbookXml(book));
  parts.set('xl/_rels/workbook.xml.rels', relationshipsXml(sheets));
  parts.set('[Content_Types].xml', typesXml(sheets));
  return parts.save();
}

function workbookXml({ sheets, date1904 }: ForeignBook): string {
  // A book opens on a sheet that can be seen; Excel shows an empty window otherwise.
  const first = Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  const tabs = sheets.map(({ name, visibility }, index) => {
    const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
    return `<sheet name="${attribute(name)}" sheetId="${index + 1}"${state[visibility]} r:id="rId${index + 1}"/>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    (date1904 ? '<workbookPr date1904="1"/>' : '') +
    `<bookViews><workbookView activeTab="${first}"/></bookViews><sheets>${tabs.join('')}</sheets></workbook>`
  );
}

function relationshipsXml(sheets: readonly ForeignSheet[]): string {
  const count = sheets.length;
  const one = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    sheets
      .map((_, index) => one(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join('') +
    one(count + 1, 'styles', 'styles.xml') +
    one(count + 2, 'sharedStrings', 'sharedStrings.xml') +
    '</Relationships>'
  );
}

function typesXml(sheets: readonly ForeignSheet[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
    part('styles', 'styles') +
    part('sharedStrings', 'sharedStrings') +
    '</Types>'
  );
}
