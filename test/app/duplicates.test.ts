import { findDuplicates, type Duplicates } from '../../src/app/duplicates';
import { describeFinding } from '../../src/app/describe';
import { everyTable, recognise } from '../../src/sources/recognise';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type CellSpec, type SheetSpec } from '../make/book';
import { story } from '../make/stories';

async function look(...files: (Uint8Array | Promise<Uint8Array>)[]): Promise<Duplicates> {
  const read = await Promise.all(
    files.map(async (bytes, index) => ({
      file: files.length > 1 ? `tep-${index + 1}.xlsx` : null,
      tables: everyTable(await recognise(await openXlsx(await bytes))),
    })),
  );
  return findDuplicates(read);
}

const told = (found: Duplicates): string[] =>
  found.duplicates.map((item) =>
    [
      item.grade,
      item.code,
      ...item.cells.map((cell) => `${cell.file ? `[${cell.file}]` : ''}${cell.sheet}!${cell.cell}`),
      ...item.supports,
    ].join(' '),
  );
const codes = (found: Duplicates): string[] => found.findings.map((item) => item.code);

const HEAD = ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Năm sinh', 'Số CCCD', 'Phân loại hộ'];
const register = (
  rows: readonly CellSpec[][],
  name = 'DS',
  head: readonly string[] = HEAD,
): SheetSpec => ({ name, rows: [['DANH SÁCH HỘ NGHÈO'], [], [...head], ...rows] });
const HONG = 'Đinh Thị Hồng';
const NAM = 'Phạm Văn Nam';

describe('households A to D', () => {
  test('A and B are one by number, C is suspected, D is not named', async () => {
    const found = await look(story('S10'));
    expect(told(found)).toEqual([
      'certain TL-001 Danh sách hộ!B4 Danh sách hộ!B5',
      'possible TL-002 Danh sách hộ!B4 Danh sách hộ!B6',
    ]);
    expect(found.findings.filter((item) => item.severity === 'stop')).toEqual([]);
  });
  test('D11: the lists of two projects add that one person benefits from both', async () => {
    const found = await look(story('S10-huong-loi'));
    expect(told(found)).toContain(
      'certain TL-005 Hưởng lợi DA2!B4 Hưởng lợi TDA1-DA3!B4 DA2 DA3.1',
    );
    const benefit = found.findings.find((item) => item.code === 'TL-005')!;
    expect(describeFinding(benefit).message).toContain(
      'hưởng hai dự án: Dự án 2 và Tiểu dự án 1 – Dự án 3',
    );
    expect(benefit.rule).toMatchObject({ unconfirmed: true });
  });
  test('the zero that was put back is said, and the number is masked', async () => {
    const found = await look(story('S10'));
    const note = found.findings.find((item) => item.code === 'TL-010')!;
    expect(note.cells).toEqual([{ sheet: 'Danh sách hộ', cell: 'E5' }]);
    expect(describeFinding(note).message).toContain('051*****0001');
  });
});

test('no name and no whole number is in anything that is handed out', async () => {
  const found = await look(story('S10-huong-loi'));
  const all = JSON.stringify([found, found.findings.map((item) => describeFinding(item))])
    .normalize('NFC')
    .toLowerCase();
  for (const secret of ['thị hồng', 'thi hong', '051000000001', '51000000001', '051000000002'])
    expect(all).not.toContain(secret);
});

test('one number with two names, and one name with two numbers', async () => {
  const found = await look(
    book([
      register([
        [1, HONG, 'Thôn A', 1990, '051000000001', 'Hộ nghèo'],
        [2, NAM, 'Thôn A', 1970, '051000000001', 'Hộ nghèo'],
        [3, 'Lê Thị Lan', 'Thôn A', 1980, '051000000333', 'Hộ nghèo'],
        [4, 'Lê Thị Lan', 'Thôn B', 1980, '051000000777', 'Hộ nghèo'],
      ]),
    ]),
  );
  expect(told(found)).toEqual(['certain TL-003 DS!B4 DS!B5', 'possible TL-004 DS!B6 DS!B7']);
});

test('an old card is a weak key and is said; a cut number is never compared', async () => {
  const found = await look(
    book([
      register([
        [1, HONG, 'Thôn A', null, 212345678, 'Hộ nghèo'],
        [2, HONG, 'Thôn B', null, '212345678', 'Hộ nghèo'],
        [3, NAM, 'Thôn A', 1970, '5.1E+10', 'Hộ nghèo'],
        [4, 'Lê Thị Lan', 'Thôn B', 1980, '5.1E+10', 'Hộ nghèo'],
      ]),
    ]),
  );
  expect(told(found)).toEqual(['probable TL-002 DS!B4 DS!B5']);
  expect(codes(found)).toEqual(['TL-002', 'TL-011', 'TL-012']);
});

test('a household that moved is found in the sheets of two hamlets', async () => {
  const head = ['STT', 'Họ và tên chủ hộ', 'Ngày sinh', 'Phân loại hộ'];
  const found = await look(
    book([
      register([[1, HONG, '05/03/1990', 'Hộ nghèo']], 'Thôn Gò Lê', head),
      register([[1, 'đinh  thị hồng', '05/03/1990', 'Hộ nghèo']], 'Thôn Làng Măng', head),
    ]),
  );
  expect(told(found)).toEqual(['probable TL-002 Thôn Gò Lê!B4 Thôn Làng Măng!B4']);
  expect(found.duplicates[0]!.hamlets).toEqual(['Thôn Gò Lê', 'Thôn Làng Măng']);
});

test('registers of two years hold the same people by right', async () => {
  const of = (year: number): SheetSpec => ({
    ...register([[1, HONG, 'Thôn A', 1990, '051000000001', 'Hộ nghèo']], `Hộ nghèo ${year}`),
    rows: [
      [`DANH SÁCH HỘ NGHÈO NĂM ${year}`],
      [],
      HEAD,
      [1, HONG, 'Thôn A', 1990, '051000000001', 'Hộ nghèo'],
    ],
  });
  expect(told(await look(book([of(2024), of(2025)])))).toEqual([]);
});

test('a list that is drawn from another is said once, not person by person', async () => {
  const rows = (count: number): CellSpec[][] =>
    Array.from({ length: count }, (_, i) => [
      i + 1,
      `Đinh Văn Mẫu ${'abcdefghijklmnop'[i]}`,
      'Thôn A',
      1960 + i,
      `05100000${String(1000 + i)}`,
      'Hộ nghèo',
    ]);
  const found = await look(book([register(rows(12), 'Toàn xã'), register(rows(6), 'Trích')]));
  expect(told(found)).toEqual([]);
  expect(found.findings.map((item) => describeFinding(item).message)).toEqual([
    'Hai danh sách «Toàn xã» và «Trích» có chung 6/6 người, nên không nêu từng người.',
  ]);
});

describe('supports', () => {
  const list = (project: string, name: string): SheetSpec => ({
    name,
    rows: [
      [`DANH SÁCH HỘ HƯỞNG LỢI ${project}`],
      [],
      ['STT', 'Họ và tên', 'Thôn', 'Năm sinh', 'Số CCCD'],
      [1, HONG, 'Thôn A', 1990, '051000000001'],
    ],
  });
  test.each([
    ['two of one kind', 'DỰ ÁN 2', 'TDA1-DA3', 'TL-005', 'check'],
    ['two of different kinds', 'DỰ ÁN 2', 'DỰ ÁN 5', 'TL-006', 'note'],
    ['one that the table does not know', 'DỰ ÁN 2', 'ĐỀ ÁN KHÁC', 'TL-005', 'check'],
    ['one project twice', 'DỰ ÁN 2', 'Dự án 2', 'TL-007', 'check'],
  ])('%s', async (_, first, second, code, severity) => {
    const found = await look(book([list(first, 'Một'), list(second, 'Hai')]));
    expect(found.findings.map((item) => `${item.code} ${item.severity}`)).toEqual([
      `${code} ${severity}`,
    ]);
  });
  const gifts = (title: string, name: string, gift: string): SheetSpec => ({
    name,
    rows: [
      [`DANH SÁCH HỘ HƯỞNG LỢI ${title}`],
      [],
      ['STT', 'Họ và tên', 'Thôn', 'Số CCCD', 'Nội dung hỗ trợ'],
      [1, HONG, 'Thôn A', '051000000001', gift],
      [2, NAM, 'Thôn A', name === 'Một' ? '051000000002' : '051000000003', gift],
    ],
  });
  test.each([
    ['one gift of two projects', 'DỰ ÁN 2', 'TDA1-DA3', 'Bò sinh sản', 'TL-005', ['DA2', 'DA3.1']],
    ['one gift of one project twice', 'DỰ ÁN 2', 'DỰ ÁN 2', 'Bò sinh sản', 'TL-007', ['DA2']],
    ['two gifts of one project', 'DỰ ÁN 2', 'DỰ ÁN 2', 'Phân bón', 'TL-005', ['DA2']],
  ])('%s', async (_, first, second, gift, code, supports) => {
    const found = await look(
      book([gifts(first, 'Một', 'Bò sinh sản'), gifts(second, 'Hai', gift)]),
    );
    const own = found.duplicates.find((item) => item.cells.some(({ cell }) => cell === 'B4'));
    expect([own?.code, own?.supports]).toEqual([code, supports]);
  });
  test('two on one line of a register', async () => {
    const found = await look(
      book([
        register(
          [[1, HONG, 'Thôn A', 1990, '051000000001', 'Hộ nghèo', 'Dự án 2; TDA1-DA3']],
          'DS',
          [...HEAD, 'Được hỗ trợ'],
        ),
      ]),
    );
    expect(told(found)).toEqual(['certain TL-005 DS!B4 DA2 DA3.1']);
  });
  test('standing in a register and in a list of beneficiaries is no fault', async () => {
    expect(
      told(
        await look(
          book([
            register([[1, HONG, 'Thôn A', 1990, '051000000001', 'Hộ nghèo']]),
            list('DỰ ÁN 2', 'Hưởng'),
          ]),
        ),
      ),
    ).toEqual([]);
  });
});

test('two workbooks are looked through together, each cell with its file', async () => {
  const one = (place: string): Promise<Uint8Array> =>
    book([register([[1, HONG, place, 1990, '051000000001', 'Hộ nghèo']])]);
  expect(told(await look(one('Thôn A'), one('Thôn B')))).toEqual([
    'certain TL-002 [tep-1.xlsx]DS!B4 [tep-2.xlsx]DS!B4',
  ]);
});
