/** Everything of which a workbook may hold very many different ones: reading, checking and comparing take time that grows with their number alone. */
import { stepsOf } from '../make/work';
import { findDuplicates } from '../../src/app/duplicates';
import { makeBieu } from '../../src/app/make-bieu';
import { messageOf } from '../../src/app/describe';
import { survey, type Survey } from '../../src/app/survey';
import { MOST_LINES } from '../../src/sources/read-sheet';
import { MemoryWorkbook, type MemoryCell } from '../memory';

type Sheets = Record<string, MemoryCell[][]>;

const list = (count: number, row: (i: number) => MemoryCell[]): MemoryCell[][] =>
  Array.from({ length: count }, (_, i) => row(i));
const SUMMARY = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'];
const REGISTER = [
  'STT',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Số khẩu',
  'Số CCCD',
  'Phân loại hộ',
];
const OF_PROGRAMME = ['KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025'];
const FUNDING = ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã', 'Cơ quan chủ trì'];
const hamlet = (i: number, name = `Thôn ${i}`): MemoryCell[] => [i + 1, name, 100, 10, 2];
const person = (i: number, id: string, place = `Thôn ${i % 3}`): MemoryCell[] => [
  i + 1,
  `Đinh Thị Mẫu ${i}`,
  place,
  1950 + (i % 60),
  3,
  id,
  i % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo',
];

const WORKBOOKS: Readonly<Record<string, (count: number) => Sheets>> = {
  hamlets: (count) => ({ A: [SUMMARY, ...list(count, (i) => hamlet(i))] }),
  'lines of one hamlet': (count) => ({
    A: [SUMMARY, ...list(count, (i) => hamlet(i, 'Thôn Gò Lê'))],
  }),
  'hamlets that lack a figure': (count) => ({
    A: [SUMMARY, ...list(count, (i) => [i + 1, `Thôn ${i}`, 100, i % 2 ? 10 : null, null])],
  }),
  'hamlets that lack every figure': (count) => ({
    A: [
      SUMMARY,
      ...list(count, (i) => (i % 100 ? [i + 1, `Thôn ${i}`, null, null, null] : hamlet(i))),
    ],
  }),
  'hamlets of a register': (count) => ({
    A: [
      REGISTER,
      ...list(count, (i) => person(i, `051${String(i).padStart(9, '0')}`, `Thôn ${i}`)),
    ],
  }),
  'hamlets of a summary beside a register': (count) => ({
    A: [SUMMARY, ...list(count, (i) => hamlet(i))],
    B: [
      REGISTER,
      ...list(count, (i) => person(i, `051${String(i).padStart(9, '0')}`, `Thôn ${i}`)),
    ],
  }),
  'names that became one': (count) => ({
    A: [SUMMARY, ...list(count, (i) => hamlet(i))],
    'Thông số': [
      ['Mã', 'Nội dung', 'Giá trị'],
      ...list(count, (i) => [`ten:Thôn ${i}`, 'tên', 'Thôn Gò Lê']),
    ],
  }),
  'numbers of persons twice': (count) => ({
    A: [REGISTER, ...list(count, (i) => person(i, `051${String(i >> 1).padStart(9, '0')}`))],
  }),
  'persons of one number': (count) => ({
    A: [REGISTER, ...list(count, (i) => person(i, '051000000001'))],
  }),
  projects: (count) => ({
    A: [FUNDING, ...list(count, (i) => [i + 1, `Dự án ${i}`, 100, 80, 12, 8, 'Phòng Kinh tế'])],
  }),
  'lines of funding': (count) => ({
    A: [
      OF_PROGRAMME,
      FUNDING,
      ...list(count, (i) => [i + 1, `Mô hình chăn nuôi ${i}`, 100, 80, 12, 8, 'Phòng Kinh tế']),
    ],
  }),
  'agencies of funding': (count) => ({
    A: [
      OF_PROGRAMME,
      FUNDING,
      ...list(count, (i) => [i + 1, `Mô hình ${i}`, 100, 80, 12, 8, `Phòng chuyên môn số ${i}`]),
    ],
  }),
  agencies: (count) => ({
    A: [
      ['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao'],
      ...list(count, (i) => [i + 1, `Phòng chuyên môn số ${i}`, 'Dự án 1']),
    ],
  }),
  targets: (count) => ({
    A: [
      [
        'STT',
        'Chỉ tiêu',
        'ĐVT',
        'Kế hoạch năm 2025',
        'Số đối tượng',
        'Số thực hiện',
        'Cơ quan chủ trì',
      ],
      ...list(count, (i) => [
        i + 1,
        `Tỷ lệ hộ được hỗ trợ việc ${i}`,
        '%',
        60,
        100,
        50,
        `Phòng chuyên môn số ${i}`,
      ]),
    ],
  }),
  'units of measure': (count) => ({
    A: [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Số đối tượng', 'Số thực hiện'],
      ...list(count, (i) => [i + 1, `Chỉ tiêu ${i}`, `cái loại ${i}`, 60, 100, 50]),
    ],
  }),
  'lines of disbursement': (count) => ({
    A: [
      ['STT', 'Nội dung', 'Kế hoạch vốn', 'Đã giải ngân', 'Tỷ lệ giải ngân (%)'],
      ...list(count, (i) => [i + 1, `Mô hình ${i}`, 100, 40, 40]),
    ],
    B: [FUNDING, ...list(count, (i) => [i + 1, `Mô hình ${i}`, 100, 80, 12, 8, 'Phòng Kinh tế'])],
  }),
  'versions of one plan': (count) => ({
    A: [
      ['KINH PHÍ GIẢM NGHÈO GIAO ĐẦU NĂM 2025'],
      FUNDING,
      ...list(count, (i) => [i + 1, `Mô hình ${i}`, 100, 80, 12, 8, 'Phòng Kinh tế']),
    ],
    B: [
      ['KINH PHÍ GIẢM NGHÈO GIAO BỔ SUNG NĂM 2025 theo Quyết định số 12/QĐ-UBND ngày 01/6/2025'],
      FUNDING,
      ...list(count, (i) => [i + 1, `Mô hình ${i}`, 10, 8, 1, 1, 'Phòng Kinh tế']),
    ],
  }),
  flows: (count) => ({
    A: [
      ['BIẾN ĐỘNG HỘ NGHÈO NĂM 2025'],
      [
        'STT',
        'Thôn',
        'Hộ nghèo đầu năm',
        'Thoát nghèo',
        'Tái nghèo',
        'Phát sinh',
        'Hộ nghèo cuối năm',
      ],
      ...list(count, (i) => [i + 1, `Thôn ${i}`, 10, 2, 0, 0, 8]),
    ],
    B: [SUMMARY, ...list(count, (i) => hamlet(i))],
  }),
  'passed findings': (count) => ({
    A: [SUMMARY, ...list(count, (i) => hamlet(i, 'Thôn Gò Lê'))],
    'Thông số': [
      ['Mã', 'Nội dung', 'Giá trị'],
      ...list(count, (i) => ['bo-qua', `HO-009@A!B${i + 3}`, 'đã xem']),
    ],
  }),
  settings: (count) => ({
    A: [SUMMARY, ...list(9, (i) => hamlet(i))],
    'Thông số': [['Mã', 'Nội dung', 'Giá trị'], ...list(count, (i) => [`ma-${i}`, 'điều gì', i])],
  }),
  'small tables under each other': (count) => ({
    A: list(count / 4, (i) => hamlet(i)).flatMap((row) => [
      [`TỔNG HỢP HỘ NGHÈO THÔN ${row[0]}`],
      SUMMARY,
      row,
      [],
    ]),
  }),
  'ethnic groups': (count) => ({
    A: [
      [...REGISTER, 'Dân tộc'],
      ...list(count, (i) => [...person(i, `051${String(i).padStart(9, '0')}`), `Dân tộc ${i}`]),
    ],
  }),
};

const ALL: typeof WORKBOOKS = {
  ...WORKBOOKS,
  'sheets named alike': (count) =>
    Object.fromEntries(
      Array.from({ length: count / 8 }, (_, i): [string, MemoryCell[][]] => [
        `Thôn ${i}`,
        [SUMMARY, hamlet(i)],
      ]),
    ),
};

async function look(sheets: Sheets): Promise<Survey> {
  return survey(MemoryWorkbook.of(sheets), { settings: new Map([['nam', '2025']]) });
}

/** Eight times as many take some eight times the steps, and sixty times where each is held against every other. */
const MOST = 12;
const MEETING = new Set([
  'hamlets of a summary beside a register',
  'names that became one',
  'passed findings',
]);

/** By default those whose lines meet each other in most ways; FULL=1 tries all. */
const MOST_TELLING = new Set(['passed findings', 'persons of one number', 'sheets named alike']);

test.each(Object.entries(ALL).filter(([name]) => process.env.FULL || MOST_TELLING.has(name)))(
  '%s are read, checked, told and compared',
  async (name, of) => {
    const all = (count: number) => async (): Promise<void> => {
      const seen = await look(of(count));
      expect(seen.recognition.tables.length).toBeGreaterThan(0);
      seen.findings.slice(0, 100).forEach((item) => messageOf(item));
      findDuplicates([{ file: null, tables: seen.recognition.tables }]);
    };
    // Where most of the work is the reading itself, what lines do to each other shows only in longer tables.
    const count = MEETING.has(name) ? 600 : 300;
    // What is done once only, as compiling an expression, is done before the counting.
    await all(40)();
    const few = await stepsOf(all(count));
    const many = await stepsOf(all(8 * count));
    expect(many / few).toBeLessThan(MOST);
  },
  120_000,
);

test('a table of more lines than a table of its kind can have is told and not read, a list of households is read', async () => {
  const { findings, facts } = await look({
    A: [SUMMARY, ...list(MOST_LINES + 1, (i) => hamlet(i))],
    B: [REGISTER, ...list(MOST_LINES + 1, (i) => person(i, `051${String(i).padStart(9, '0')}`))],
  });
  const told = findings.filter((item) => item.code === 'BANG-033');
  expect(told.map(({ severity, cells }) => [severity, cells])).toEqual([
    ['stop', [{ sheet: 'A', cell: 'A1' }]],
  ]);
  expect(messageOf(told[0]!)).toContain('10.001 dòng');
  expect(facts.households?.hamlets).toHaveLength(3);
  expect(facts.register?.byHamlet).toHaveLength(3);
}, 120_000);

test('a Biểu that would have a line for each of ten thousand hamlets of a register is not made, and the list of households is', async () => {
  const { made, notMade } = makeBieu(await look(ALL['hamlets of a register']!(MOST_LINES + 1)), {
    forms: ['bieu-02', 'bc-12'],
  });
  expect(made.map(({ form }) => form.form)).toEqual(['bc-12']);
  expect(notMade.map(({ form, why }) => [form.form, why.vi])).toEqual([
    ['bieu-02', expect.stringContaining('Biểu sẽ có 10.001 dòng')],
  ]);
}, 120_000);
