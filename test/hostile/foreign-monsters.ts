/** Workbooks of other kinds that are made to do harm; the ending of the name is that of the file. */
import { inContainer, number, oldBook, record, u16, u32 } from '../make/old-book';
import { foreign, repeated } from './recipe';
import { zipOf } from './zip-bytes';

const rows = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => number(index, 0, index));
const one = (records: readonly Uint8Array[]): Uint8Array =>
  oldBook({ sheets: [{ name: 'TH', records }] });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An .ods with this in its only table. */
function ods(table: string, before = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<?xml version="1.0"?>${before}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">` +
      `<office:body><office:spreadsheet><table:table table:name="TH">${table}` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  });
}
const cell = (attributes: string): string =>
  `<table:table-row><table:table-cell office:value-type="float" office:value="1" ${attributes}/></table:table-row>`;

export const foreignMonsters = [
  foreign('a-circle-of-sectors-xls', 'damaged', () =>
    inContainer(one(rows(200)), 'Workbook', (file) => file.setUint32(512 + 5 * 4, 2, true)),
  ),
  foreign('a-stream-of-four-gigabytes-xls', 'damaged', () =>
    inContainer(one(rows(200)), 'Workbook', (file) =>
      file.setUint32(1024 + 128 + 120, 0xfffffff0, true),
    ),
  ),
  foreign('sheets-in-sheets-xls', 'damaged', () =>
    one(Array.from({ length: 200_000 }, () => record(0x809, u16(0x600, 16, 0, 0), u32(0), u32(6)))),
  ),
  foreign('a-million-merges-xls', 'too-large', () =>
    one([
      ...rows(3),
      ...Array.from({ length: 1000 }, (_, at) =>
        record(
          0xe5,
          u16(1000),
          ...Array.from({ length: 1000 }, (__, part) => u16(at, at, part % 200, (part % 200) + 1)),
        ),
      ),
    ]),
  ),
  foreign('billions-of-rows-ods', 'too-large', () =>
    ods(
      cell('').replace(
        '<table:table-row',
        '<table:table-row table:number-rows-repeated="2147483647"',
      ),
    ),
  ),
  foreign('billions-of-columns-ods', 'too-large', () =>
    ods(cell('table:number-columns-repeated="2147483647"')),
  ),
  foreign('repetitions-by-the-thousand-ods', 'too-large', () =>
    ods(
      repeated(1000, () =>
        cell('table:number-columns-repeated="1000"').replace(
          '<table:table-row',
          '<table:table-row table:number-rows-repeated="1000"',
        ),
      ),
    ),
  ),
  foreign('entities-that-double-ods', 'damaged', () =>
    ods(
      cell('').replace('/>', '><text:p>&z;</text:p></table:table-cell>'),
      `<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">${repeated(24, (at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`)}]>`,
    ),
  ),
  foreign('levels-without-end-ods', 'damaged', () =>
    ods(repeated(1_000_000, () => '<table:table-row-group>')),
  ),
  foreign('a-line-without-end-csv', ['too-large', 'damaged'], () =>
    new Uint8Array(200_000_000).fill(97),
  ),
  foreign('fields-without-end-csv', 'too-large', () => bytes('1;'.repeat(20_000_000))),
  foreign('lines-without-end-csv', 'too-large', () => bytes('1;2\n'.repeat(8_000_000))),
  foreign('a-quote-without-end-csv', 'damaged', () =>
    bytes(`STT;Thôn;Hộ\n1;"A;3\n${'2;B;4\n'.repeat(800_000)}`),
  ),
  foreign('spans-without-end-xls', 'too-large', () =>
    bytes(`<table><tr>${'<td rowspan=10000 colspan=16000>'.repeat(100_000)}`),
  ),
  foreign('tags-without-end-xls', ['read', 'empty-file', 'damaged'], () =>
    bytes(`<table><tr><td>1${'<a "'.repeat(2_000_000)}`),
  ),
];
