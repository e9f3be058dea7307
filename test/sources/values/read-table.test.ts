/** The figures of a recognised table, field by field. */
import { MemoryWorkbook } from '../../memory';
import { NO_CORRECTIONS } from '../../../src/sources/corrections';
import { recognise } from '../../../src/sources/recognise';
import { TableReader } from '../../../src/sources/values/read-table';

async function reader() {
  const book = MemoryWorkbook.of({
    'Tổng hợp': [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, 'Thôn Đồng', 100, '1O', 1],
      [2, 'Thôn Suối', 120, '-', 1],
    ],
  });
  const { tables } = await recognise(book);
  const subjects: string[] = [];
  const table = new TableReader(tables[0]!, NO_CORRECTIONS, (field) => {
    subjects.push(field);
    return ['households.closing'];
  });
  return { table, rows: tables[0]!.rows, subjects };
}

test('a field is read once, and its findings are kept', async () => {
  const { table, rows, subjects } = await reader();
  for (let again = 0; again < 2; again++)
    expect(rows.map((row) => table.number('now.poor', row)?.value.toNumber() ?? null)).toEqual([
      null,
      0,
    ]);
  expect(
    table.findings.map((item) => [item.code, item.subjects, item.cells.map((cell) => cell.cell)]),
  ).toEqual([
    ['SO-004', ['households.closing'], ['D3']],
    ['SO-011', ['households.closing'], ['D4']],
  ]);
  expect(subjects).toEqual(['now.poor']);
});

test('a field that the table has not gives nothing, and its place is the first cell of the row', async () => {
  const { table, rows } = await reader();
  expect([table.has('now.poor'), table.has('people')]).toEqual([true, false]);
  expect(table.number('people', rows[0]!)).toBeNull();
  expect(table.findings).toEqual([]);
  expect([
    table.text('place', rows[0]!),
    table.text('people', rows[0]!),
    table.text('now.poor', rows[0]!),
  ]).toEqual(['Thôn Đồng', '', '1O']);
  expect([table.cell('now.poor', rows[0]!), table.cell('people', rows[1]!)]).toEqual([
    { sheet: 'Tổng hợp', cell: 'D3' },
    { sheet: 'Tổng hợp', cell: 'A4' },
  ]);
});

test('a line of a register without a name says nothing of numbers', async () => {
  const { tables } = await recognise(
    MemoryWorkbook.of({
      'Danh sách': [
        ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
        ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại'],
        [null, null, null, 'chưa rà', null],
        [1, 'Đinh Thử Một', 'Thôn Đồng', 4, 'Hộ nghèo'],
        [2, 'Đinh Thử Hai', 'Thôn Đồng', 5, 'Hộ nghèo'],
      ],
    }),
  );
  const table = new TableReader(tables[0]!, NO_CORRECTIONS, () => []);
  expect(
    tables[0]!.rows.map((row) => [row.role, table.number('people', row)?.value.toNumber() ?? null]),
  ).toEqual([
    ['item', 4],
    ['item', 5],
  ]);
  expect(tables[0]!.skipped.map(({ row }) => row)).toEqual([2]);
  expect(table.findings).toEqual([]);
});

test('a column is read as the office has said', async () => {
  const book = MemoryWorkbook.of({
    'Kinh phí': [
      ['KINH PHÍ NĂM 2025'],
      ['STT', 'Dự án', 'Tổng kinh phí'],
      [1, 'Dự án 1', '1,412'],
      [2, 'Dự án 2', 5.5],
    ],
  });
  const { tables } = await recognise(book);
  const key = tables[0]!.columns[2]!.key;
  const read = (numbers: ReadonlyMap<string, 'vi' | 'en'>) =>
    new TableReader(tables[0]!, { ...NO_CORRECTIONS, numbers }, () => [])
      .number('total', tables[0]!.rows[0]!)
      ?.value.toNumber() ?? null;
  expect([read(new Map()), read(new Map([[key, 'en']])), read(new Map([[key, 'vi']]))]).toEqual([
    null,
    1412,
    1.412,
  ]);
});
