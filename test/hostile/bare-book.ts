/** A small workbook written out by hand, into which one monstrous part is put. */
import { zipOf, type Parts } from './zip-bytes';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Pieces {
  /** What stands in the sheet part's root. */
  readonly sheet?: string;
  /** The rows, when only these matter. */
  readonly rows?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** After `sheets` in the workbook part. */
  readonly workbook?: string;
  readonly sheets?: string;
  readonly relations?: string;
  readonly more?: Parts;
}

const GOOD_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Thôn</t></is></c><c r="B1" t="inlineStr"><is><t>Tổng số hộ</t></is></c><c r="C1" t="inlineStr"><is><t>Hộ nghèo</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Thôn Thử</t></is></c><c r="B2"><v>120</v></c><c r="C2"><v>12</v></c></row>';

export function bareParts({
  sheet,
  rows = GOOD_ROWS,
  strings,
  styles,
  workbook = '',
  sheets,
  relations = '',
  more = {},
}: Pieces): Parts {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets ?? '<sheet name="Biểu thử" sheetId="1" r:id="rId1"/>'}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}` +
      `${strings === undefined ? '' : relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml')}${relations}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet ?? `<sheetData>${rows}</sheetData>`}</worksheet>`,
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...more,
  };
}

export function bareBook(pieces: Pieces): Uint8Array {
  return zipOf(bareParts(pieces));
}

export { GOOD_ROWS };
