import { stepsOf } from '../make/work';
import { WorkbookError } from '../../src/workbook/port';
import { RATIO_FREE_BYTES } from '../../src/workbook/package/limits';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { valuesOf } from '../contract/read';
import { planOf } from '../contract/plans';
import { convertByLibreOffice } from '../judge/libreoffice';
import { simpleBook, simpleParts } from './simple-book';
import { staffParts } from './staff-parts';
import { zip } from './zip';

jest.setTimeout(120_000);

const SMALL = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    },
  ],
};
const bytes = (text: string) => new TextEncoder().encode(text);

async function codeOf(file: Uint8Array): Promise<string> {
  try {
    const workbook = await openXlsx(file);
    for (const { name } of await workbook.sheets()) await valuesOf(workbook, name);
    return 'opened';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** The container of old Office files with one named stream, as far as its directory. */
function ole(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    file[1024 + index * 2] = letter.charCodeAt(0);
  });
  return file;
}

test.each([
  ['nothing at all', new Uint8Array(), 'empty-file'],
  ['a PDF by another name', bytes('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook'],
  [
    'a table of HTML under the name .xls',
    bytes('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    'old-xls',
  ],
  [
    'XML of Excel 2003',
    bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'old-xls',
  ],
  ['plain text', bytes('STT,Họ tên\n1,A'), 'not-a-workbook'],
  ['an Excel 97 file', ole('Workbook'), 'old-xls'],
  ['an Excel 5 file', ole('Book'), 'old-xls'],
  ['a file with a password', ole('EncryptedPackage'), 'password'],
  ['an old Word file', ole('WordDocument'), 'not-a-workbook'],
  ['two letters of a zip', bytes('PK'), 'damaged'],
  [
    'a zip with nothing in it',
    Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]),
    'not-a-workbook',
  ],
])('%s is told by its code', async (_, file, code) => {
  expect(await codeOf(file)).toBe(code);
});

test('files that LibreOffice writes in other forms are told by their codes', async () => {
  const small = await simpleBook(SMALL);
  expect(await codeOf(await convertByLibreOffice(small, 'xls:MS Excel 97', 'xls'))).toBe('old-xls');
  expect(await codeOf(await convertByLibreOffice(small, 'ods:calc8', 'ods'))).toBe('ods');
});

test('packages of other kinds are told by their codes', async () => {
  const parts = simpleParts(SMALL);
  expect(await codeOf(await zip({ 'a.txt': 'x' }))).toBe('not-a-workbook');
  expect(await codeOf(await zip({ ...parts, 'xl/workbook.bin': 'x' }))).toBe('xlsb');
  const word = {
    ...parts,
    'xl/workbook.xml': '<w:document xmlns:w="urn:w"><w:body/></w:document>',
  };
  expect(await codeOf(await zip(word))).toBe('not-a-workbook');
});

test('a file that is cut off anywhere is damaged, not half read', async () => {
  const file = await simpleBook(SMALL);
  for (let length = 5; length < file.length; length += Math.ceil(file.length / 60)) {
    expect(await codeOf(file.slice(0, length))).toBe('damaged');
  }
});

test('a file with changed bytes opens right or not at all', async () => {
  const file = await simpleBook({
    sheets: [{ name: 'S', rows: Array.from({ length: 50 }, (_, row) => [row, `Hộ ${row}`]) }],
  });
  const right = await valuesOf(await openXlsx(file), 'S');
  const codes = new Set<string>();
  const opened: unknown[] = [];
  const wanted: unknown[] = [];
  for (let at = 0; at < file.length; at += 7) {
    const broken = file.slice();
    broken[at] = broken[at]! ^ 0x55;
    const code = await codeOf(broken);
    codes.add(code);
    if (code !== 'opened') continue;
    opened.push([at, await valuesOf(await openXlsx(broken), 'S')]);
    wanted.push([at, right]);
  }
  expect(opened).toEqual(wanted);
  expect([...codes].sort()).toEqual(expect.arrayContaining(['damaged', 'opened']));
  expect(['damaged', 'not-a-workbook', 'opened', 'password', 'too-large']).toEqual(
    expect.arrayContaining([...codes]),
  );
});

test.each([
  ['a sheet cut off in its rows', (xml: string) => xml.slice(0, xml.indexOf('</row>'))],
  ['tags that do not match', (xml: string) => xml.replace('</row>', '</rov>')],
  ['an unknown entity', (xml: string) => xml.replace('>a<', '>&gì;<').replace('&gì;', '&xyz;')],
  [
    'a document type',
    (xml: string) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "ha">]><worksheet'),
  ],
  ['a row number out of order', (xml: string) => xml.replace('r="2"', 'r="1"')],
  ['a row beyond the last', (xml: string) => xml.replace('<row r="2"', '<row r="1048577"')],
  ['a cell beyond the last column', (xml: string) => xml.replace('r="A2"', 'r="XFE2"')],
  [
    'letters that are no UTF-8',
    (xml: string) => Uint8Array.from([...bytes(xml.slice(0, -20)), 0xff, 0xc3]),
  ],
])('%s: the workbook is damaged', async (_, change) => {
  const parts = simpleParts(SMALL);
  const sheet = change(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toBe(parts['xl/worksheets/sheet1.xml']);
  expect(await codeOf(await zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toBe('damaged');
});

/** How many bytes the real codec of the host hands out during a piece of work, all files and parts together. */
async function bytesUnpacked(work: () => Promise<void>): Promise<number> {
  const Real = globalThis.DecompressionStream;
  let bytes = 0;
  globalThis.DecompressionStream = class {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<BufferSource>;
    constructor(format: CompressionFormat) {
      const codec = new Real(format);
      this.writable = codec.writable;
      this.readable = codec.readable.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, out) {
            bytes += piece.length;
            out.enqueue(piece);
          },
        }),
      );
    }
  } as unknown as typeof DecompressionStream;
  try {
    await work();
  } finally {
    globalThis.DecompressionStream = Real;
  }
  return bytes;
}

test('a part that unpacks without end is too large, and given up at the bound', async () => {
  const parts = simpleParts(SMALL);
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  const bomb = sheet.replace('<sheetData>', `<sheetData><!--${' '.repeat(60_000_000)}-->`);
  const bombs = [
    await zip({ ...parts, 'xl/worksheets/sheet1.xml': bomb }),
    await zip({
      ...parts,
      'xl/worksheets/sheet1.xml': sheet.replace('<v>', `<v>${'1'.repeat(60_000_000)}`),
    }),
    await zip({
      ...parts,
      'xl/workbook.xml': `${' '.repeat(60_000_000)}${parts['xl/workbook.xml']!}`,
    }),
  ];
  for (const file of bombs) {
    let unpacked = 0;
    const steps = await stepsOf(async () => {
      unpacked = await bytesUnpacked(async () => expect(await codeOf(file)).toBe('too-large'));
    });
    // It is given up at the bound, and what comes out until then is looked at in pieces, not letter by letter.
    expect(unpacked).toBeGreaterThan(1_000_000);
    expect(unpacked).toBeLessThan(RATIO_FREE_BYTES + 1_000_000);
    expect(steps).toBeLessThan(RATIO_FREE_BYTES);
  }
});

test('entities that expand one another are never expanded', async () => {
  const parts = simpleParts(SMALL);
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');
  const workbook = parts['xl/workbook.xml']!.replace(
    '<workbook',
    `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]><workbook`,
  ).replace('name="S"', 'name="&l9;"');
  expect(await codeOf(await zip({ ...parts, 'xl/workbook.xml': workbook }))).toBe('damaged');
});

test('elements inside one another without end are damaged', async () => {
  const parts = simpleParts(SMALL);
  const deep = parts['xl/worksheets/sheet1.xml']!.replace(
    '</worksheet>',
    `${'<a>'.repeat(100_000)}</worksheet>`,
  );
  expect(await codeOf(await zip({ ...parts, 'xl/worksheets/sheet1.xml': deep }))).toBe('damaged');
});

test('a signed workbook is read, and not written', async () => {
  const signature = {
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  };
  const workbook = await openXlsx(await zip({ ...staffParts(), ...signature }));
  expect((await valuesOf(workbook, 'Kinh phí'))[0]).toEqual(['Ghi chú', 'Số hộ']);
  await expect(
    workbook.write([{ kind: 'add', plan: planOf('Biểu 02', [['x']]) }]),
  ).rejects.toMatchObject({ code: 'signed' });
});

test('a workbook whose tabs are locked gets no sheet, but keeps a memory', async () => {
  const parts = simpleParts(SMALL);
  const workbook = await openXlsx(
    await zip({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
        '<sheets>',
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    }),
  );
  await expect(
    workbook.write([{ kind: 'add', plan: planOf('Biểu 02', [['x']]) }]),
  ).rejects.toMatchObject({ code: 'structure-locked' });
  await workbook.write([{ kind: 'memory', xml: '<a/>' }]);
  expect(await workbook.memory()).toBe('<a/>');
});

test('an error says nothing of what stands in the cells', async () => {
  const parts = simpleParts({
    sheets: [{ name: 'Bí mật', rows: [['Nguyễn Văn A', '051000000001']] }],
  });
  const sheet = parts['xl/worksheets/sheet1.xml']!.replace('</row>', '</rov>');
  const workbook = await openXlsx(await zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }));
  const error = (await valuesOf(workbook, 'Bí mật').catch(
    (reason: WorkbookError) => reason,
  )) as WorkbookError;
  expect(`${error.message} ${error.detail}`).not.toMatch(/Nguyễn|051|Bí mật/);
});
