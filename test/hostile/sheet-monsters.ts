/** Sheets of monstrous shape, each well-formed. */
import { bareBook, GOOD_ROWS } from './bare-book';
import { book, repeated, type Recipe } from './recipe';

const rows = (count: number, piece: (row: number) => string): string =>
  repeated(count, (row) => `<row r="${row + 1}">${piece(row + 1)}</row>`);
const text = (letters: string): string => `<c t="inlineStr"><is><t>${letters}</t></is></c>`;
const named =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Thôn</t></is></c><c r="B1" t="inlineStr"><is><t>Tổng số hộ</t></is></c><c r="C1" t="inlineStr"><is><t>Hộ nghèo</t></is></c></row>';
const headed = (headers: readonly string[]): string =>
  `<row r="1">${headers.map(text).join('')}</row>`;
const either = ['read', 'too-large', 'damaged'];

export const sheetMonsters: readonly Recipe[] = [
  book('two-to-the-twenty-empty-rows', ['read', 'too-large'], () =>
    bareBook({ rows: GOOD_ROWS + repeated(1_048_574, (row) => `<row r="${row + 3}"/>`) }),
  ),
  book('two-to-the-twenty-rows-of-formats', ['read', 'too-large'], () =>
    bareBook({
      rows:
        GOOD_ROWS +
        repeated(
          1_048_574,
          (row) => `<row r="${row + 3}" s="1" customFormat="1"><c r="A${row + 3}" s="1"/></row>`,
        ),
    }),
  ),
  book('two-to-the-twenty-hidden-rows', ['read', 'too-large'], () =>
    bareBook({
      rows:
        GOOD_ROWS +
        repeated(1_048_574, (row) => `<row r="${row + 3}" hidden="1" outlineLevel="7"/>`),
    }),
  ),
  book('a-cell-in-each-last-column', either, () =>
    bareBook({ rows: rows(60_000, (row) => `<c r="XFD${row}"><v>1</v></c>`) }),
  ),
  book('a-text-in-each-last-column', either, () =>
    bareBook({
      rows:
        named +
        repeated(
          3000,
          (row) =>
            `<row r="${row + 2}">${text('Thôn')}<c r="XFD${row + 2}" t="str"><v>x</v></c></row>`,
        ),
    }),
  ),
  book('one-row-of-16384-columns', either, () =>
    bareBook({
      rows: `<row r="1">${repeated(16_384, (column) => text(`Cột ${column}`))}</row><row r="2">${repeated(16_384, (column) => `<c><v>${column}</v></c>`)}</row>`,
    }),
  ),
  book('forty-rows-of-16384-headers', either, () =>
    bareBook({ rows: rows(40, () => repeated(16_384, () => text('Tổng số hộ nghèo'))) }),
  ),
  book('every-header-the-same', either, () =>
    bareBook({ rows: rows(200, () => repeated(400, () => text('Hộ nghèo'))) }),
  ),
  book('a-cell-at-the-last-corner', 'read', () =>
    bareBook({ rows: `${GOOD_ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
  ),
  book('row-numbers-backwards', 'damaged', () =>
    bareBook({
      rows: '<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    }),
  ),
  book('row-number-negative', 'damaged', () =>
    bareBook({ rows: '<row r="-5"><c r="A1"><v>1</v></c></row>' }),
  ),
  book('row-number-no-number', 'damaged', () =>
    bareBook({ rows: '<row r="abc"><c r="A1"><v>1</v></c></row>' }),
  ),
  book('row-number-with-a-fraction', 'damaged', () =>
    bareBook({ rows: '<row r="1.5"><c r="A1"><v>1</v></c></row>' }),
  ),
  book('row-number-beyond-all', 'damaged', () =>
    bareBook({ rows: '<row r="99999999999999999999"><c r="A1"><v>1</v></c></row>' }),
  ),
  book('cells-backwards', ['read', 'damaged'], () =>
    bareBook({ rows: '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>' }),
  ),
  book('column-beyond-all', 'damaged', () =>
    bareBook({ rows: '<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>' }),
  ),
  book('cell-address-without-letters', 'damaged', () =>
    bareBook({ rows: '<row r="1"><c r="123"><v>1</v></c></row>' }),
  ),
  book('a-text-of-one-million-letters', either, () =>
    bareBook({
      rows: `${named}<row r="2">${text('Nguyễn '.repeat(140_000))}<c><v>120</v></c><c><v>12</v></c></row>`,
    }),
  ),
  book('a-text-of-thirty-million-letters-in-runs', either, () =>
    bareBook({
      rows: `${named}<row r="2"><c t="inlineStr"><is>${`<r><t>${'a'.repeat(30_000)}</t></r>`.repeat(1000)}</is></c></row>`,
    }),
  ),
  book('a-header-of-thirty-thousand-letters', either, () =>
    bareBook({
      rows: `<row r="1">${text('Hộ nghèo '.repeat(3600))}${text('Tổng số hộ '.repeat(2900))}</row><row r="2"><c><v>1</v></c><c><v>2</v></c></row>`,
    }),
  ),
  book('a-number-of-a-million-digits', either, () =>
    bareBook({
      rows: `${named}<row r="2">${text('Thôn A')}<c><v>${'9'.repeat(1_000_000)}</v></c><c><v>12</v></c></row>`,
    }),
  ),
  book('a-number-written-as-text-of-thirty-thousand-digits', either, () =>
    bareBook({
      rows: `${named}${repeated(200, (row) => `<row r="${row + 2}">${text('Thôn A')}${text('1.'.repeat(15_000))}${text('9'.repeat(30_000))}</row>`)}`,
    }),
  ),
  book('numbers-beyond-numbers', 'read', () =>
    bareBook({
      rows: `${named}<row r="2">${text('Thôn A')}<c><v>1e308</v></c><c><v>-1e308</v></c></row><row r="3">${text('Thôn B')}<c><v>1e999</v></c><c><v>NaN</v></c></row><row r="4">${text('Thôn C')}<c><v>5e-324</v></c><c><v>Infinity</v></c></row>`,
    }),
  ),
  book('fifty-thousand-merges', either, () =>
    bareBook({
      sheet: `<sheetData>${GOOD_ROWS}${repeated(50_000, (row) => `<row r="${row + 3}"><c r="A${row + 3}"><v>1</v></c></row>`)}</sheetData><mergeCells>${repeated(50_000, (row) => `<mergeCell ref="A${row + 1}:C${row + 1}"/>`)}</mergeCells>`,
    }),
  ),
  book('six-hundred-thousand-merges', 'too-large', () =>
    bareBook({
      sheet: `<sheetData>${GOOD_ROWS}</sheetData><mergeCells>${repeated(600_000, (row) => `<mergeCell ref="A${row + 4}:C${row + 4}"/>`)}</mergeCells>`,
    }),
  ),
  book('merges-over-everything', either, () =>
    bareBook({
      sheet: `<sheetData>${GOOD_ROWS}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
    }),
  ),
  book('merges-of-nonsense', ['read', 'damaged'], () =>
    bareBook({
      sheet: `<sheetData>${GOOD_ROWS}</sheetData><mergeCells><mergeCell ref="Z9:A1"/><mergeCell ref="A0:B0"/><mergeCell ref="AAAA1:B2"/><mergeCell/><mergeCell ref="A1:A99999999999"/></mergeCells>`,
    }),
  ),
  book('columns-from-minus-to-plus', ['read', 'damaged'], () =>
    bareBook({
      sheet: `<cols><col min="-99999999" max="99999999999" hidden="1"/>${'<col min="1" max="16384" hidden="1"/>'.repeat(2000)}</cols><sheetData>${GOOD_ROWS}</sheetData>`,
    }),
  ),
  book('panes-frozen-beyond-all', ['read', 'damaged'], () =>
    bareBook({
      sheet: `<sheetViews><sheetView><pane xSplit="999999999" ySplit="99999999999" state="frozen"/></sheetView></sheetViews><sheetData>${GOOD_ROWS}</sheetData>`,
    }),
  ),
  book('a-filter-of-nonsense', ['read', 'damaged'], () =>
    bareBook({
      sheet: `<sheetPr filterMode="1"/><sheetData>${GOOD_ROWS}</sheetData><autoFilter ref="XFD1048576:A1"><filterColumn colId="99999999"/></autoFilter>`,
    }),
  ),
  book('shared-string-beyond-the-table', 'damaged', () =>
    bareBook({
      strings: '<si><t>Thôn</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99999</v></c></row>',
    }),
  ),
  book('shared-string-negative', 'damaged', () =>
    bareBook({
      strings: '<si><t>Thôn</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
    }),
  ),
  book('shared-string-no-number', 'damaged', () =>
    bareBook({
      strings: '<si><t>Thôn</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>length</v></c></row>',
    }),
  ),
  book('shared-strings-without-a-table', 'damaged', () =>
    bareBook({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }),
  ),
  book('five-million-shared-strings', either, () =>
    bareBook({
      strings: '<si><t/></si>'.repeat(5_000_000),
      rows: '<row r="1"><c r="A1" t="s"><v>4999999</v></c></row>',
    }),
  ),
  book('a-shared-string-count-that-lies', 'read', () =>
    bareBook({
      strings: '<si><t>Thôn</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    }),
  ),
  book('a-formula-shared-by-two-hundred-thousand', either, () =>
    bareBook({
      rows: `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A200000">${'A1+'.repeat(2500)}1</f><v>1</v></c></row>${repeated(199_999, (row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/><v>1</v></c></row>`)}`,
    }),
  ),
  book('a-formula-of-a-million-letters', either, () =>
    bareBook({
      rows: `<row r="1"><c r="A1"><f>${'('.repeat(500_000)}1${')'.repeat(400_000)}</f><v>1</v></c></row>`,
    }),
  ),
  book('sixty-five-thousand-styles', 'read', () =>
    bareBook({
      styles: `<numFmts>${repeated(65_000, (id) => `<numFmt numFmtId="${id + 164}" formatCode="0.0&quot;${id}&quot;"/>`)}</numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs>${repeated(65_000, (id) => `<xf numFmtId="${id + 164}"/>`)}</cellXfs>`,
      rows: GOOD_ROWS,
    }),
  ),
  book('formats-that-are-hard-to-read', 'read', () =>
    bareBook({
      styles: `<numFmts>${['[', '"', '\\', '_', '*', '[h', '"""', 'yyyy', '[[]'].map((piece, id) => `<numFmt numFmtId="${id + 164}" formatCode="${piece.repeat(20_000).replace(/"/g, '&quot;')}"/>`).join('')}</numFmts><cellXfs>${repeated(9, (id) => `<xf numFmtId="${id + 164}"/>`)}</cellXfs>`,
      rows: GOOD_ROWS.replace('<c r="B2">', '<c r="B2" s="3">'),
    }),
  ),
  book('style-numbers-of-nonsense', ['read', 'damaged'], () =>
    bareBook({
      styles: '<cellXfs><xf numFmtId="-1" fontId="999999" fillId="x"/></cellXfs>',
      rows: '<row r="1"><c r="A1" s="-7"><v>1</v></c><c r="B1" s="1e9"><v>1</v></c></row>',
    }),
  ),
  book('dates-beyond-the-calendar', 'read', () =>
    bareBook({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      rows: `${named}<row r="2">${text('Thôn A')}<c s="1"><v>99999999999</v></c><c s="1"><v>-5</v></c></row><row r="3">${text('Thôn B')}<c t="d"><v>9999-99-99T99:99:99</v></c><c t="d"><v>${'1'.repeat(5000)}</v></c></row>`,
    }),
  ),
  book('two-hundred-thousand-links-and-notes', ['read', 'too-large'], () =>
    bareBook({
      sheet: `<sheetData>${GOOD_ROWS}</sheetData><hyperlinks>${repeated(200_000, (row) => `<hyperlink ref="A${row + 1}" location="'Biểu thử'!A1" display="=HYPERLINK(&quot;http://127.0.0.1&quot;)"/>`)}</hyperlinks>`,
      more: {
        'xl/comments1.xml': `<comments><commentList>${repeated(200_000, (row) => `<comment ref="A${row + 1}"><text><t>${'x'.repeat(30)}</t></text></comment>`)}</commentList></comments>`,
      },
    }),
  ),
  book('a-hundred-thousand-titles', either, () =>
    bareBook({
      rows: rows(100_000, (row) => text(row % 2 ? 'BIỂU SỐ 02 TỔNG HỢP HỘ NGHÈO' : 'Tổng số hộ')),
    }),
  ),
  book('headers-without-end', either, () =>
    bareBook({
      rows: rows(
        20_000,
        () => text('Thôn') + text('Tổng số hộ') + text('Hộ nghèo') + text('Hộ cận nghèo'),
      ),
    }),
  ),
  book('two-hundred-thousand-hamlets', 'read', () =>
    bareBook({
      rows:
        named +
        repeated(
          200_000,
          (row) =>
            `<row r="${row + 2}">${text(`Thôn ${row}`)}<c><v>100</v></c><c><v>10</v></c></row>`,
        ),
    }),
  ),
  book('twelve-thousand-hamlets-of-a-register', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Họ và tên chủ hộ', 'Thôn', 'Dân tộc', 'Phân loại hộ']) +
        repeated(
          12_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Đinh Mẫu ${row}`)}${text(`Thôn ${row}`)}${text(`Dân tộc ${row}`)}${text('Hộ nghèo')}</row>`,
        ),
    }),
  ),
  book('two-hundred-thousand-projects', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã', 'Cơ quan chủ trì']) +
        repeated(
          200_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Dự án ${row}`)}<c><v>10</v></c><c><v>8</v></c><c><v>1</v></c><c><v>1</v></c>${text(`Phòng chuyên môn số ${row}`)}</row>`,
        ),
    }),
  ),
  book('hundred-and-fifty-thousand-wrong-figures', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã', 'Cơ quan chủ trì']) +
        repeated(
          150_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Dự án ${row}`)}${text('1O,5')}${text('8')}${text('10.98')}<c><v>1</v></c></row>`,
        ),
    }),
  ),
  book('two-hundred-thousand-targets', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Cơ quan chủ trì']) +
        repeated(
          200_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Tỷ lệ việc ${row}`)}${text('%')}<c><v>60</v></c>${text(`Phòng chuyên môn số ${row}`)}</row>`,
        ),
    }),
  ),
  book('two-hundred-thousand-agencies', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao']) +
        repeated(
          200_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Phòng chuyên môn số ${row}`)}${text('Dự án 1')}</row>`,
        ),
    }),
  ),
  book('twenty-thousand-persons-of-one-number', 'read', () =>
    bareBook({
      rows:
        headed(['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số CCCD', 'Phân loại hộ']) +
        repeated(
          20_000,
          (row) =>
            `<row r="${row + 2}"><c><v>${row + 1}</v></c>${text(`Đinh Mẫu ${row}`)}${text('Thôn Gò Lê')}${text('051000000001')}${text('Hộ nghèo')}</row>`,
        ),
    }),
  ),
];
