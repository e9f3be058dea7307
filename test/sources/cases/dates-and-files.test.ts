import { isoToSerial } from '../../../src/domain/serial-dates';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { findDuplicates } from '../../../src/app/duplicates';
import { book } from '../../make/book';
import { grid, type CellSpec } from '../../make/cell';
import { zip } from '../../workbook/zip';
import {
  brief,
  hamletFigures,
  read,
  registerFigures,
  sentence,
  withCode,
  type Reading,
} from '../read';

const births = (cells: readonly CellSpec[]) => ({
  name: 'DS',
  rows: [
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Ngày sinh', 'Phân loại'],
    ...cells.map((cell, i) => [i + 1, `Đinh Văn Mẫu ${'ABCDEFGH'[i]!}`, 'Gò Lê', cell, 'Hộ nghèo']),
  ],
});
const ids = (cells: readonly CellSpec[]) => ({
  name: 'DS',
  rows: [
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số CCCD', 'Phân loại'],
    ...cells.map((cell, i) => [i + 1, `Đinh Văn Mẫu ${'ABCDEFGH'[i]!}`, 'Gò Lê', cell, 'Hộ nghèo']),
  ],
});
const day = (iso: string): CellSpec => ({ v: isoToSerial(iso)!, format: 'dd/mm/yyyy' });
const briefs = (reading: Reading, pattern: RegExp) =>
  reading.findings.filter((finding) => pattern.test(finding.code)).map((finding) => brief(finding));

test('D01: days that a foreign machine swapped are told where texts of the column prove it', async () => {
  const reading = await read(
    births(['25/03/1990', day('1990-05-03'), day('1985-12-01'), '13/11/1970']),
  );
  expect(briefs(reading, /^SO-02/)).toEqual(['SO-020 check D3 D4']);
  expect(sentence(reading, 'SO-020')).toContain('ngày trước, tháng sau');
  const plain = await read(births(['05/03/1990', '25/03/1990', '01/12/1985']));
  expect(briefs(plain, /^SO-02/)).toEqual([]);
  const both = await read(births(['03/25/1990', '25/03/1990', '05/03/1985']));
  expect(briefs(both, /^SO-02/)).toEqual(['SO-020 check D2 D4']);
});

test('D03: a birth on a day that does not exist and a year of two digits are asked about', async () => {
  const reading = await read(
    births(['31/02/1985', '05/03/90', day('1990-05-30'), { v: 0.5, format: 'dd/mm/yyyy' }]),
  );
  expect(briefs(reading, /^SO-02/)).toEqual(['SO-021 check D3', 'SO-022 check D2 D5']);
  expect(sentence(reading, 'SO-021')).toContain('30');
  const asOf = await read({
    name: 'TH',
    rows: [
      ['Số liệu tính đến ngày 31/02/2025'],
      ...grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Gò Lê|412|28'),
    ],
  });
  expect(briefs(asOf, /^SO-023/)).toEqual(['SO-023 stop A1']);
});

test('days of the 1904 system are the same days', async () => {
  const sheet = {
    name: 'TH',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị'],
      ['ngay-ke-hoach', 'Ngày', { v: isoToSerial('2025-03-05')! - 1462, format: 'dd/mm/yyyy' }],
    ] as CellSpec[][],
  };
  const reading = await read(sheet, { book: { date1904: true } });
  expect(reading.facts.settings.get('ngay-ke-hoach')!.value).toBe('05/03/2025');
});

test('D04, D06, D08: identity numbers are restored from numbers, exponents on display, blanks and dots', async () => {
  const reading = await read(
    ids([
      51000000001,
      { v: 51050000002, format: '0.0E+00' },
      '051 000 000 003',
      '051.000.000.004',
      '051050000005',
    ]),
  );
  expect(briefs(reading, /^SO-03/)).toEqual(['SO-030 note D2 D3', 'SO-031 note D4 D5']);
  expect(JSON.stringify(reading.findings)).not.toMatch(/51000000001|051000000003/);
});

test('D06, D07: digits that are gone, old cards and wrong numbers are told apart', async () => {
  const reading = await read(ids(['5.1E+10', '212345678', '0510000', '999000000001']));
  expect(briefs(reading, /^SO-03/)).toEqual([
    'SO-032 check D3',
    'SO-033 check D2',
    'SO-034 check D4 D5',
  ]);
  expect(sentence(reading, 'SO-033')).toBe('Không đọc được 1 số căn cước (dạng 5,1E+10) ở D2.');
});

test('D09, D10: one number with two names, one name with two numbers, one household in two hamlets', async () => {
  const reading = await read({
    name: 'DS',
    rows: grid(`STT|Họ và tên chủ hộ|Thôn|Năm sinh|Số CCCD|Phân loại
    1|Đinh Văn Mẫu A|Gò Lê|1950|"051050000001"|Hộ nghèo
    2|Đinh Văn Mẫu B|Gò Lê|1961|"051050000001"|Hộ nghèo
    3|Đinh Văn Mẫu C|Gò Lê|1970|"051070000003"|Hộ nghèo
    4|Đinh Văn Mẫu C|Gò Lê|1970|"051070000004"|Hộ nghèo
    5|Đinh Văn Mẫu D|Gò Lê|1980|"051080000005"|Hộ nghèo
    6|Đinh Văn Mẫu D|Làng Măng|1980|"051080000005"|Hộ nghèo`),
  });
  expect(registerFigures(reading)).toEqual({ 'Gò Lê': [5, 5, 0], 'Làng Măng': [1, 1, 0] });
  expect(
    withCode(reading, 'HO-018').map((finding) => [brief(finding, 4), finding.params.count]),
  ).toEqual([['HO-018 check B2 B3 B6 B7', 2]]);
  const found = findDuplicates([{ file: null, tables: reading.tables }]).findings;
  expect(
    [
      ...new Set(
        found.filter((finding) => finding.code.startsWith('TL-00')).map((finding) => finding.code),
      ),
    ].sort(),
  ).toEqual(['TL-002', 'TL-003', 'TL-004']);
});

test('D13: files of other kinds are refused before anything is read', async () => {
  // The container of old Office files, with the name of its main stream in the directory.
  const container = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1016),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(900),
    ]);
  const code = async (file: Uint8Array) =>
    openXlsx(file).then(
      () => 'opened',
      (error: { code: string }) => error.code,
    );
  expect(await code(container('Workbook'))).toBe('old-xls');
  expect(await code(container('EncryptedPackage'))).toBe('password');
  expect(await code(await zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }))).toBe(
    'xlsb',
  );
  expect(
    await code(
      await zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<x/>',
      }),
    ),
  ).toBe('ods');
  expect(await code(Buffer.from('STT,Thôn\n1,Gò Lê'))).toBe('not-a-workbook');
});

test('D15: a protected sheet is read like any other', async () => {
  const reading = await read({
    name: 'TH',
    protected: true,
    rows: grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Gò Lê|412|28'),
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, null] });
});

test('D16: formatting down to the last row of the sheet costs nothing', async () => {
  const bytes = await book([
    {
      name: 'TH',
      looks: { 'A4000:E4100': { fill: 'FFFF00' } },
      rows: grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Gò Lê|412|28'),
      hiddenRows: [1_048_576],
    },
  ]);
  const port = await openXlsx(bytes);
  let rows = 0;
  for await (const block of port.rows('TH')) rows += block.values.length;
  expect(rows).toBe(2);
});

test('D18: hamlets of before a merger are asked for while hamlets of record are missing', async () => {
  const sheet = {
    name: 'TH',
    rows: grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Gò Lê|412|28\n2|Xóm Cũ|100|9'),
  };
  const settings = { thon: 'Gò Lê; Suối Mẫu' };
  const asked = await read(sheet, { settings });
  expect(
    withCode(asked, 'CHU-009').map((finding) => [
      brief(finding),
      finding.params.names,
      finding.params.missing,
    ]),
  ).toEqual([['CHU-009 stop B3', ['Xóm Cũ'], ['Suối Mẫu']]]);
  const mapped = await read(
    [sheet, { name: 'Thông số', rows: grid('Mã|Nội dung|Giá trị\nten:Xóm Cũ|thôn cũ|Suối Mẫu') }],
    { settings },
  );
  expect(withCode(mapped, 'CHU-009')).toEqual([]);
  expect(hamletFigures(mapped)).toEqual({ 'Gò Lê': [412, 28, null], 'Suối Mẫu': [100, 9, null] });
});
