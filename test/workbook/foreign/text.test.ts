/** Tables of text: their encodings, their separators, and pages of HTML under the name .xls. */
import { TCVN3_LETTERS } from '../../../src/domain/tcvn3';
import { VNI_LETTERS } from '../../../src/domain/vni';
import { convert } from '../../../src/workbook/foreign/convert';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { lookAt, valuesOf } from '../../contract/read';

const LINES = [
  ['STT', 'Thôn', 'Số hộ nghèo', 'Ghi chú'],
  ['1', 'Thôn Gò Lê', '12', 'đã rà soát; xong'],
  ['2', 'Thôn Làng Mừng', '7', 'chưa "đủ" hồ sơ'],
  ['3', 'Thôn Nước Đang', '5,57', '051000000001'],
];
const READ = [
  ['STT', 'Thôn', 'Số hộ nghèo', 'Ghi chú'],
  [1, 'Thôn Gò Lê', 12, 'đã rà soát; xong'],
  [2, 'Thôn Làng Mừng', 7, 'chưa "đủ" hồ sơ'],
  [3, 'Thôn Nước Đang', '5,57', '051000000001'],
];

function table(separator: string): string {
  const field = (text: string): string =>
    /[",;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return LINES.map((line) => line.map(field).join(separator)).join('\r\n');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(bytes);
}

/** Letter by letter into bytes; a letter without a byte is a fault of the test. */
function bytesOf(text: string, code: (letter: string) => string | undefined): Uint8Array {
  const letters = [...text.normalize('NFC')].flatMap((letter) => [
    ...(letter.charCodeAt(0) < 128 ? letter : (code(letter) ?? '')),
  ]);
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

const backwards = (pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...pairs].map(([code, letter]) => [letter, code]));

/** Windows keeps tones apart from the letters that carry them. */
function windows1258(text: string): Uint8Array {
  const known = new Map<string, number>();
  const page = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte += 1) known.set(page.decode(Uint8Array.of(byte)), byte);
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (known.has(letter)) return [known.get(letter)!];
      const parts = letter.normalize('NFD');
      return [parts.replace(tones, '').normalize('NFC'), ...(parts.match(tones) ?? [])].map(
        (part) => known.get(part)!,
      );
    }),
  );
}

async function read(bytes: Uint8Array, name = 'bang.csv') {
  const { bytes: made, lost } = await convert(bytes, name);
  const port = await openXlsx(made);
  return { port, lost, values: await valuesOf(port, (await port.sheets())[0]!.name) };
}

test.each([
  ['UTF-8', utf8(table(';'))],
  ['UTF-8 with its mark', utf8(`\ufeff${table(';')}`)],
  ['UTF-8 of decomposed letters', utf8(table(';').normalize('NFD'))],
  ['UTF-16', utf16(table(';'), true)],
  ['UTF-16 without its mark', utf16(table(';'), false)],
  ['windows-1258', windows1258(table(';'))],
  ['TCVN3', bytesOf(table(';'), (letter) => backwards(TCVN3_LETTERS).get(letter))],
  ['VNI', bytesOf(table(';'), (letter) => backwards(VNI_LETTERS).get(letter))],
])('letters in %s', async (_, bytes) => {
  const { values, lost } = await read(bytes);
  expect(values).toEqual(READ);
  expect(lost).toEqual([]);
});

test('bytes that fit no encoding keep their figures and are told', async () => {
  const strange = Uint8Array.from([
    ...utf8('a;b\r\n1;'),
    0xff,
    0x81,
    0xfe,
    0x90,
    ...utf8(';7\r\n'),
  ]);
  const { values, lost } = await read(strange);
  expect(lost).toEqual(['encoding']);
  expect(values[1]?.[2]).toBe(7);
});

test.each([
  [',', ','],
  [';', ';'],
  ['a tab', '\t'],
])('fields apart by %s', async (_, separator) => {
  expect((await read(utf8(table(separator)))).values).toEqual(READ);
});

test('a comma in figures does not cut them where a semicolon stands between fields', async () => {
  const { values } = await read(utf8('Thôn;Tỷ lệ;Hộ\nA;5,57;1\nB;6,80;2\nC;7,01;3\n'));
  expect(values[1]).toEqual(['A', '5,57', 1]);
});

test('a text that begins like a formula stays a text', async () => {
  const { port, values } = await read(utf8('a;b\n=1+1;"=HYPERLINK(""http://x"")"\n'));
  expect(values[1]).toEqual(['=1+1', '=HYPERLINK("http://x")']);
  expect((await lookAt(port, (await port.sheets())[0]!.name, 1, 0))?.formula).toBeUndefined();
});

test.each([
  ['a quote that never ends', 'bang.csv', utf8('a;b\n"mở;1\n2;3\n'), 'damaged'],
  ['a PDF', 'bang.csv', utf8('%PDF-1.7\n1 0 obj\n'), 'not-a-workbook'],
  ['text under the name of a workbook', 'so.xlsx', utf8('a;b\n1;2\n'), 'not-a-workbook'],
  ['nothing but blanks', 'bang.csv', utf8(' \n \n'), 'empty-file'],
  [
    'a page without a table',
    'so.xls',
    utf8('<html><body><p>x</p></body></html>'),
    'not-a-workbook',
  ],
])('%s is told', async (_, name, bytes, code) => {
  await expect(convert(bytes, name)).rejects.toMatchObject({ code });
});

test('a page of HTML gives its tables, with merges, hidden rows and numbers as they stand', async () => {
  const page = `<html><head><meta charset="utf-8"><style>td{color:red}</style></head><body>
    <table border=1><tr><td colspan="3"><b>Tổng&nbsp;hợp</b><br>năm 2025</td></tr>
    <tr><th rowspan=2>Thôn<th>Hộ</th><th>Tỷ lệ</th></tr>
    <tr><td>(1)</td><td>(2)</td></tr>
    <tr style="display:none"><td>Ẩn</td><td>3</td><td></td></tr>
    <tr><td>Gò L&ecirc; &amp; c&#7897;ng</td><td x:num="1234.5">1.234,5</td><td>5,57</td></tr></table></body></html>`;
  const { port, values } = await read(utf8(page), 'so.xls');
  const name = (await port.sheets())[0]!.name;
  expect(values).toEqual([
    ['Tổng\u00a0hợp\nnăm 2025'],
    ['Thôn', 'Hộ', 'Tỷ lệ'],
    [null, '(1)', '(2)'],
    ['Ẩn', 3],
    ['Gò Lê & cộng', 1234.5, '5,57'],
  ]);
  const layout = await port.layout(name);
  expect(layout.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ]);
  expect([...layout.hiddenRows]).toEqual([3]);
});
