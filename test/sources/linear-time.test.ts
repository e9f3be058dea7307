import { stepsOf } from '../make/work';
import { gather } from '../../src/sources/gather';
import { recognise } from '../../src/sources/recognise';
import { MemoryWorkbook, type MemoryCell } from '../memory';

const SETTINGS = { settings: new Map([['nam', '2025']]) };
const REGISTER = [
  'STT',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Số khẩu',
  'Số CCCD',
  'Phân loại hộ',
];
const household = (
  i: number,
  place = `Thôn ${['Gò Lê', 'Làng Măng', 'Đồng Dinh'][i % 3]!}`,
): MemoryCell[] => [
  i + 1,
  `Đinh Thị Mẫu ${i}`,
  place,
  1950 + (i % 60),
  1 + (i % 7),
  `051${String(i).padStart(9, '0')}`,
  i % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo',
];
const list = (count: number, row: (i: number) => MemoryCell[]): MemoryCell[][] =>
  Array.from({ length: count }, (_, i) => row(i));

/** Long tables of kinds in which each line might be held against every other. */
const TABLES: Readonly<Record<string, (rows: number) => MemoryCell[][]>> = {
  'a register': (rows) => [REGISTER, ...list(rows, (i) => household(i))],
  'a register whose header is printed again on each page': (rows) =>
    list(rows, (i) => household(i)).flatMap((row, i) => (i % 40 === 0 ? [REGISTER, row] : [row])),
  'a register in which every household has an address of its own': (rows) => [
    REGISTER,
    ...list(rows, (i) => household(i, `Số nhà ${i}`)),
  ],
  'a register of namesakes without birth and number': (rows) => [
    REGISTER,
    ...list(rows, (i) => [i + 1, 'Đinh Văn Mẫu', 'Gò Lê', null, 3, null, 'Hộ nghèo']),
  ],
  'a summary of many places': (rows) => [
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
    ...list(rows, (i) => [i + 1, `Thôn ${i}`, 100, 10, 2]),
  ],
  'a long table of funding': (rows) => [
    ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã'],
    ...list(rows, (i) => [i + 1, `Mô hình giảm nghèo ${i}`, 100, 80, 12, 8]),
  ],
};

function steps(rows: readonly (readonly MemoryCell[])[]): Promise<number> {
  return stepsOf(async () => {
    const { facts } = gather(await recognise(MemoryWorkbook.of({ DS: rows })), SETTINGS);
    expect(facts.register ?? facts.households ?? facts.funding).not.toBeNull();
  });
}

/** Eight times the rows take some eight times the steps, and sixty times where lines meet each other. */
const MOST = 12;

test.each(Object.entries(TABLES))(
  'the work for %s grows with its rows',
  async (_, table) => {
    // What is done once only, as compiling an expression, is done before the counting.
    await steps(table(40));
    const few = await steps(table(300));
    const many = await steps(table(2400));
    expect(many / few).toBeLessThan(MOST);
  },
  120_000,
);
