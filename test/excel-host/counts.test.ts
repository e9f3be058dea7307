/**
 * Requests and their sizes as a workbook grows: an action makes a constant number of them, plus those that the size of a request forces.
 * FULL=1 goes up to 100,000 rows.
 */
import { PaneWork } from '../../src/app/pane-work';
import { officeWorkbook } from '../../src/workbook/officejs';
import { CELLS_AT_ONCE } from '../../src/workbook/officejs/read-rows';
import { REQUEST_LIMIT } from '../../src/workbook/officejs/steps';
import type { MemoryCell, MemoryWorkbookInit } from '../memory';
import { bookFrom } from './fill';
import type { LogEntry } from './host';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';

const DAY = '2025-11-20';
const SIZES = process.env.FULL ? [100, 1000, 10_000, 100_000] : [100, 1000, 2000];
const HAMLETS = ['Thôn Gò Lê', 'Thôn Đồng Lâu', 'Thôn Nước Tiên', 'Thôn Làng Măng', 'Thôn Hóc Kè'];
const HEAD = [
  'STT',
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Dân tộc',
  'Số khẩu',
  'Điểm B1',
  'Điểm B2',
  'Phân loại hộ',
  'Ghi chú',
];
const COLUMNS = HEAD.length;

/** A register of so many made-up households, one after the other. */
function register(households: number): MemoryWorkbookInit {
  const rows: MemoryCell[][] = [['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO XÃ BA DINH NĂM 2025'], [], HEAD];
  for (let index = 0; index < households; index += 1) {
    rows.push([
      index + 1,
      `BD-${String(index + 1).padStart(6, '0')}`,
      `Chủ hộ số ${index + 1}`,
      HAMLETS[index % HAMLETS.length]!,
      1950 + (index % 50),
      'Kinh',
      1 + (index % 6),
      100 + (index % 60),
      30 + (index % 20),
      index % 3 === 0 ? 'Hộ cận nghèo' : 'Hộ nghèo',
      null,
    ]);
  }
  return { sheets: [{ name: 'Danh sách hộ', rows }] };
}

interface Measured {
  readonly rows: number;
  readonly reading: readonly LogEntry[];
  readonly writing: readonly LogEntry[];
  readonly sheets: readonly string[];
}

let excel: OpenExcel;
const measured: Measured[] = [];
beforeAll(
  async () => {
    excel = await openExcel(profiles.web);
    for (const rows of SIZES) {
      excel.host.reset(bookFrom(register(rows)));
      const port = officeWorkbook();
      let writing: readonly LogEntry[] = [];
      const work = new PaneWork({
        ...port,
        // The workbook is read again before it is written; only the writing itself is counted here.
        write: async (changes, progress) => {
          const from = excel.host.log.length;
          const result = await port.write(changes, progress);
          writing = excel.host.log.slice(from);
          return result;
        },
      });
      await work.read({ today: DAY }, {});
      const reading = [...excel.host.log];
      await work.preview({ forms: ['bc-11', 'bc-12'], period: null, today: DAY }, {});
      const { bieu } = await work.write({}, {});
      measured.push({ rows, reading, writing, sheets: bieu });
      expect(excel.host.unknown).toEqual([]);
      // The register forms have a line for each household.
      expect(bieu).toHaveLength(2);
      const used = excel.host.book.sheet(bieu[0]!)!.used(true)!;
      expect(used.bottom).toBeGreaterThan(rows);
    }
  },
  process.env.FULL ? 1_800_000 : 240_000,
);
afterAll(() => excel.close());

const total = (log: readonly LogEntry[], part: 'bytes' | 'answerBytes'): number =>
  log.reduce((sum, entry) => sum + entry[part], 0);

it('no request and no answer is larger than 4,5 MB', () => {
  for (const { reading, writing } of measured) {
    for (const entry of [...reading, ...writing])
      expect(Math.max(entry.bytes, entry.answerBytes)).toBeLessThanOrEqual(REQUEST_LIMIT);
  }
});

it('reading takes a constant number of requests and one for each block', () => {
  const blocks = (rows: number): number =>
    Math.ceil((rows + 3) / Math.min(1000, Math.floor(CELLS_AT_ONCE / COLUMNS)));
  const [first] = measured;
  // A block of which some columns look different from row to row asks a second time, and what is doubtful a third.
  for (const { rows, reading } of measured)
    expect([
      rows,
      reading.length,
      reading.length <= first!.reading.length + 3 * (blocks(rows) - blocks(first!.rows)),
    ]).toEqual([rows, reading.length, true]);
});

it('writing takes a constant number of requests and what 4,5 MB force', () => {
  const constant = measured[0]!.writing.length;
  expect(constant).toBeLessThan(20);
  for (const { rows, writing } of measured) {
    const sent = total(writing, 'bytes');
    // Full requests, but for the one that ends a sheet: a chunk is at least a quarter of the limit.
    const forced = Math.floor(sent / (REQUEST_LIMIT / 4));
    expect([rows, writing.length, writing.length <= constant + forced]).toEqual([
      rows,
      writing.length,
      true,
    ]);
  }
});

it('says its figures', () => {
  const table = measured.map(({ rows, reading, writing }) => ({
    rows,
    reading: reading.length,
    answers: Math.round(total(reading, 'answerBytes') / 1e4) / 100,
    largestAnswer: Math.round(Math.max(...reading.map((entry) => entry.answerBytes)) / 1e4) / 100,
    writing: writing.length,
    sent: Math.round(total(writing, 'bytes') / 1e4) / 100,
    largest: Math.round(Math.max(...writing.map((entry) => entry.bytes)) / 1e4) / 100,
  }));
  if (process.env.FULL ?? process.env.PRINT)
    process.stdout.write(`${JSON.stringify(table, null, 1)}\n`);
  expect(table.map(({ rows }) => rows)).toEqual(SIZES);
});
