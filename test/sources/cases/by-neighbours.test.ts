/** Columns of a register that the columns beside them explain. */
import { columnOf } from '../../../src/sources/table';
import { grid } from '../../make/cell';
import { read, withCode, type Reading } from '../read';

const NAMES = [
  ...['Việc làm', 'Người phụ thuộc', 'Dinh dưỡng', 'BHYT', 'TĐGD NL', 'Đi học TE'],
  ...['CL nhà ở', 'DT nhà ở', 'Nước SH', 'Nhà tiêu HVS', 'DV viễn thông', 'PT tiếp cận TT'],
];

const register = (group: string, names: readonly string[], mark = 'x'): Promise<Reading> =>
  read({
    name: 'DS',
    rows: grid(`DANH SÁCH HỘ NGHÈO NĂM 2025
      STT|Họ và tên chủ hộ|Thôn|Phân loại|${group}${'|'.repeat(names.length - 1)}
      ||||${names.join('|')}
      1|Mẫu Văn A|Thôn Một|Hộ nghèo|${names.map(() => mark).join('|')}
      2|Mẫu Văn B|Thôn Một|Hộ nghèo|${names.map((_, at) => (at % 2 ? mark : '')).join('|')}
      3|Mẫu Văn C|Thôn Hai|Hộ nghèo|${names.map((_, at) => (at % 3 ? mark : '')).join('|')}`),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
  });

const columnsOf = ({ tables: [table] }: Reading, ...fields: string[]): (number | null)[] =>
  fields.map((field) => (table && columnOf(table, field)?.column) ?? null);

const without = (...changes: [number, string][]): string[] =>
  NAMES.map((name, at) => changes.find(([one]) => one === at)?.[1] ?? name);

test('two unread columns among the twelve in their order are the two that are missing', async () => {
  const reading = await register('Chỉ số thiếu hụt', without([4, 'HV NTT'], [8, 'NHVS']));
  expect(columnsOf(reading, 'indicator5', 'indicator9', 'indicator10')).toEqual([8, 12, 13]);
  expect(withCode(reading, 'BANG-004')).toHaveLength(2);
});

test.each([
  ['three of them are unread', without([4, 'HV NTT'], [8, 'NHVS'], [9, 'HX']), 'x'],
  ['another order', without([4, 'HV NTT'], [6, 'DT nhà ở'], [7, 'CL nhà ở']), 'x'],
  ['eleven of them', without([4, 'HV NTT']).slice(0, 11), 'x'],
  ['no marks', without([4, 'HV NTT']), '125000'],
])('%s: nothing is guessed', async (_, names, mark) => {
  expect(columnsOf(await register('Chỉ số thiếu hụt', names, mark), 'indicator5')).toEqual([null]);
});

test.each([
  ['Thuộc đối tượng', ['Hộ có NCC', 'Không có KNLĐ'], [null, 5]],
  ['Thuộc đối tượng', ['Hộ có NCC', 'Hộ không có KNLĐ'], [null, 5]],
  ['Nguyên nhân nghèo', ['Thiếu đất SX', 'Không có KNLĐ'], [5, null]],
])('under «%s», %s', async (group, names, expected) => {
  expect(columnsOf(await register(group, names), 'cause6', 'noLabour')).toEqual(expected);
});

test.each([
  ['DTTS|Không có KNLĐ|Ghi chú', [null, 5]],
  ['Thiếu đất SX|Không có KNLĐ|Ghi chú', [5, null]],
  ['Số khẩu|Không có KNLĐ|Ghi chú', [null, null]],
])('without a heading its neighbours say what it is: %s', async (names, expected) => {
  const reading = await read({
    name: 'DS',
    rows: grid(`DANH SÁCH HỘ NGHÈO NĂM 2025
      STT|Họ và tên chủ hộ|Thôn|Phân loại|${names}
      1|Mẫu Văn A|Thôn Một|Hộ nghèo|1|x|
      2|Mẫu Văn B|Thôn Một|Hộ nghèo|1|x|
      3|Mẫu Văn C|Thôn Hai|Hộ nghèo|1||`),
  });
  expect(columnsOf(reading, 'cause6', 'noLabour')).toEqual(expected);
});
