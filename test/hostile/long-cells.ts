/**
 * Cells as long as Excel allows, in every column of every kind of table: an expression that looks for the end of something again from each
 * letter takes seconds for each of them.
 */
import { utils, write } from '@e965/xlsx';
import { label, oldBook } from '../make/old-book';
import { bareBook, GOOD_ROWS } from './bare-book';
import { book, foreign, repeated, type Recipe } from './recipe';

/** The most letters of a cell. */
const MOST = 32_767;
/** No two cells alike, so that nothing is remembered of the one before. */
const TIMES = 3;
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'Tổng hợp thôn': ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
  'Danh sách hộ': [
    ...['STT', 'Họ và tên chủ hộ', 'Ngày sinh', 'Số CCCD', 'Thôn', 'Dân tộc', 'Số khẩu'],
    ...['Phân loại hộ', 'Điểm B1', 'Nguyên nhân nghèo'],
  ],
  'Kinh phí': ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã', 'Cơ quan chủ trì'],
  'Chỉ tiêu': ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Cơ quan chủ trì'],
  'Phân công': ['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao'],
};
/** What is repeated up to the bound, with a word behind it. */
const PIECES: Readonly<Record<string, string>> = {
  brackets: '(',
  spaces: ' ',
  points: '1.',
  digits: '9',
  slashes: '1/',
  hyphens: '- ',
  quotes: '"',
  'hamlet-words': 'Thôn ',
  'household-words': 'hộ nghèo, ',
  'decree-words': 'Nghị quyết số 1/NQ-HĐND ngày 1/1/2025 ',
  'loose-marks': 'a\u0301\u0323',
  'total-words': 'Tổng cộng (1+2) ',
};

const long = (piece: string): string =>
  `${piece.repeat(Math.floor((MOST - 12) / piece.length))} năm 2025 x`.slice(0, MOST);

/** The rows of a table: in each, another column holds the long text; in the last head row all of them do. */
function rowsOf(headers: readonly string[], text: string): string[][] {
  const plain = headers.map((_, column) => (column === 1 ? 'Thôn Thử' : '7'));
  return [
    [text],
    [...headers],
    ...Array.from({ length: TIMES }, (_, time) =>
      headers.map((_, at) =>
        plain.map((cell, column) => (column === at ? `${time}${text}`.slice(0, MOST) : cell)),
      ),
    ).flat(),
    headers.map((header) => `${header} ${text}`.slice(0, MOST)),
  ];
}

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Each text stands once in the list of texts, as a spreadsheet keeps it. */
function packed(text: string): Uint8Array {
  const [names, strings] = [Object.keys(TABLES), new Map<string, number>()];
  const at = (cell: string): number => {
    if (!strings.has(cell)) strings.set(cell, strings.size);
    return strings.get(cell) ?? 0;
  };
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheets = names.map((name) =>
    rowsOf(TABLES[name] ?? [], text)
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((cell) => `<c t="s"><v>${at(cell)}</v></c>`).join('')}</row>`,
      )
      .join(''),
  );
  return bareBook({
    rows: GOOD_ROWS,
    sheets: repeated(
      names.length,
      (index) => `<sheet name="${names[index]}" sheetId="${index + 1}" r:id="s${index}"/>`,
    ),
    relations: repeated(
      names.length,
      (index) =>
        `<Relationship Id="s${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/long${index}.xml"/>`,
    ),
    strings: [...strings.keys()].map((cell) => `<si><t>${escaped(cell)}</t></si>`).join(''),
    more: Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/long${index}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function openDocument(text: string): Uint8Array {
  const made = utils.book_new();
  for (const [name, headers] of Object.entries(TABLES))
    utils.book_append_sheet(made, utils.aoa_to_sheet(rowsOf(headers, text)), name);
  return new Uint8Array(write(made, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
}

const register = (text: string): string[][] => rowsOf(TABLES['Danh sách hộ'] ?? [], text);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const asText = (text: string): Uint8Array =>
  bytes(
    register(text)
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n'),
  );

/** What many programs call .xls. */
const asPage = (text: string): Uint8Array =>
  bytes(
    `<table>${register(text)
      .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  );

/** A record holds 8,224 bytes; a label of Excel 95 is the longest text that stands in one. */
const inRecords = (text: string): Uint8Array =>
  oldBook({
    version: 5,
    sheets: [
      {
        name: 'DS',
        records: register(text.slice(0, 8000)).flatMap((cells, row) =>
          cells.map((cell, column) =>
            label(row, column, new Uint8Array(Buffer.from(cell.slice(0, 8000), 'latin1'))),
          ),
        ),
      },
    ],
  });

const answers = ['read', 'too-large'];
export const longCells: readonly Recipe[] = Object.entries(PIECES).flatMap(([name, piece]) => {
  const text = long(piece);
  return [
    book(`long-cells-of-${name}`, answers, () => packed(text)),
    foreign(`long-cells-of-${name}-ods`, answers, () => openDocument(text)),
    foreign(`long-cells-of-${name}-csv`, answers, () => asText(text)),
    foreign(`long-cells-of-${name}-page-xls`, answers, () => asPage(text)),
    foreign(`long-cells-of-${name}-xls`, answers, () => inRecords(text)),
  ];
});
