/** Workbooks of other kinds on the command line: typed as anybody types it, the source untouched, broken ones with a sentence. */
import { readFileSync, existsSync } from 'node:fs';
import { convertAllByLibreOffice, toCsv } from '../judge/libreoffice';
import { inContainer, number, oldBook, record } from '../make/old-book';
import { bieu, json, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';

const KINDS = [
  ['xls', 'xls:MS Excel 97'],
  ['ods', 'ods:calc8'],
] as const;
const files = new Map<string, string>();
beforeAll(async () => {
  const sample = new Map([['so', new Uint8Array(readFileSync(SAMPLE))]]);
  for (const [ending, filter] of KINDS) {
    const made = await convertAllByLibreOffice(sample, filter, ending);
    files.set(ending, folder.file(`so.${ending}`, made.get('so')!));
  }
});

/** Every cell of the sample as LibreOffice reads it, sheet by sheet. */
let sheets: ReturnType<typeof toCsv> | null = null;
const staff = () => (sheets ??= toCsv(new Uint8Array(readFileSync(SAMPLE))));

describe.each(KINDS)('.%s', (ending) => {
  test('the figures and the findings of the .xlsx, and a note of where they come from', async () => {
    const [mine, theirs] = [
      await json('so-lieu', files.get(ending)!),
      await json('so-lieu', SAMPLE),
    ];
    expect(mine).toEqual(theirs);
    const { body } = await json('kiem-tra', files.get(ending)!);
    const codes = (found: { code: string }[]) => found.map(({ code }) => code).sort();
    expect(codes(body.findings).filter((code) => code !== 'TEP-030')).toEqual(
      codes((await json('kiem-tra', SAMPLE)).body.findings),
    );
    expect(body.findings.find((item: { code: string }) => item.code === 'TEP-030')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining(`Tệp .${ending} được đọc sang một sổ .xlsx mới`),
    });
  });

  test('lap writes a new .xlsx that LibreOffice opens, with every figure of the staff, and leaves the source', async () => {
    const file = files.get(ending)!;
    const before = readFileSync(file);
    const out = folder.file(`ra-${ending}.xlsx`);
    const { code, body } = await json('lap', file, '-o', out);
    expect([code, body.sheets.length]).toEqual([0, 3]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const shown = await toCsv(new Uint8Array(readFileSync(out)));
    for (const [sheet, text] of await staff())
      expect([sheet, shown.get(sheet)]).toEqual([sheet, text]);
    expect([...shown.keys()]).toEqual(expect.arrayContaining(['Phụ lục 01', 'Biểu 02', 'Biểu 03']));
  });

  test('another ending for the result is refused with the right one', async () => {
    const run = await bieu('lap', files.get(ending)!, '-o', folder.file(`ra.${ending}`));
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/sổ mới kiểu \.xlsx.*\n.*-o ".*ra\.xlsx"/);
    expect(existsSync(folder.file(`ra.${ending}`))).toBe(false);
  });
});

test('lap from an .xlsb and from a table of text shows every cell of the staff too', async () => {
  const { read, write } = await import('@e965/xlsx');
  const book = read(readFileSync(SAMPLE));
  // The library writes names of areas that it cannot pack as nothing.
  book.Workbook = { ...book.Workbook, Names: [] };
  const xlsb = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer);
  const csv = (await staff()).get('Tổng hợp thôn')!;
  for (const [name, bytes] of [
    ['so.xlsb', xlsb],
    ['thon.csv', new TextEncoder().encode(csv)],
  ] as const) {
    const out = folder.file(`ra-${name}.xlsx`);
    const { code } = await bieu('lap', folder.file(name, bytes), '-o', out, '--json');
    expect([0, 1]).toContain(code);
    const shown = await toCsv(new Uint8Array(readFileSync(out)));
    // A per cent that is text in the table is a text in the result: the same letters without quotes.
    const bare = (text: string | undefined) => text?.replaceAll('"', '');
    const wanted = name.endsWith('.csv') ? [['Sheet1', csv] as const] : await staff();
    for (const [sheet, text] of wanted)
      expect([sheet, bare(shown.get(sheet))]).toEqual([sheet, bare(text)]);
  }
});

test('verbs over two files take them of different kinds', async () => {
  const run = await json('so-sanh', files.get('xls')!, SAMPLE);
  expect(run.code).toBe(0);
});

const stream = oldBook({ sheets: [{ name: 'TH', records: [number(0, 0, 1)] }] });
test.each<readonly [string, string, Uint8Array, RegExp]>([
  ['cut', 'cat.xls', inContainer(stream).subarray(0, 3000), /hỏng|chép thiếu/],
  [
    'with a password',
    'khoa.xls',
    inContainer(
      oldBook({
        globals: [record(0x2f, new Uint8Array(54))],
        sheets: [{ name: 'TH', records: [] }],
      }),
    ),
    /mật khẩu/,
  ],
  [
    'called .xlsm',
    'ten.xlsm',
    inContainer(stream),
    /đuôi \.xlsm nhưng bên trong là tệp kiểu \.xls/,
  ],
  ['a PDF called .csv', 'anh.csv', new TextEncoder().encode('%PDF-1.7\n'), /không phải sổ Excel/],
])('a file %s gets a sentence', async (_, name, bytes, words) => {
  const run = await bieu('so-lieu', folder.file(name, bytes));
  expect([run.code, run.out]).toEqual([3, '']);
  expect(run.err).toMatch(words);
});
