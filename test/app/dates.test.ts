/** The table of deadlines through the calendar that the command line prints and the pane shows. */
import { calendarOf } from '../../src/app/calendar';
import { PaneWork } from '../../src/app/pane-work';
import { survey } from '../../src/app/survey';
import { MemoryWorkbook } from '../memory';
import table from '../examples/dates.json';

interface Row {
  readonly about: string;
  readonly today: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly id: string;
  readonly due: string;
  readonly movedTo?: string;
  readonly workingDays: number;
}
const rows = table.deadlines as readonly Row[];
const workbook = (settings: Row['settings']): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: [
      {
        name: 'Thông số',
        rows: [
          ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
          ['nam', '', '2026', '', ''],
          ...Object.entries(settings ?? {}).map(([code, value]) => [code, '', value, '', '']),
        ],
      },
    ],
  });
const about = (row: Row): unknown => ({
  due: row.due,
  workingDays: row.workingDays,
  movedTo: row.movedTo,
});

test.each(rows.map((row) => [row.today, row.about, row] as const))(
  'on %s: %s',
  async (_, __, row) => {
    const seen = await survey(workbook(row.settings));
    const item = calendarOf(seen, row.today).items.find(({ id }) => id === row.id);
    expect({ due: item?.due, workingDays: item?.workingDays, movedTo: item?.movedTo }).toEqual(
      about(row),
    );
    const pane = await new PaneWork(workbook(row.settings)).read({ today: row.today }, {});
    const shown = pane.deadlines.find(({ id }) => id === row.id);
    expect({ due: shown?.due, workingDays: shown?.workingDays, movedTo: shown?.movedTo }).toEqual(
      about(row),
    );
  },
);

test('a swap that nobody has decided is told until the office turns it on; an unknown name of one is asked about', async () => {
  const codes = async (settings: Row['settings']): Promise<string[]> =>
    calendarOf(await survey(workbook(settings)), '2026-11-20').findings.map(({ code }) => code);
  expect(await codes({})).toContain('HAN-009');
  expect(await codes({ 'lich-nghi': 'hoan-doi-23-11-2026' })).not.toContain('HAN-009');
  expect(await codes({ 'lich-nghi': 'nghỉ thứ Hai' })).toContain('HAN-006');
});

test('a year whose review nobody has set says so instead of leaving its days out', async () => {
  const seen = await survey(workbook({}), { settings: new Map([['nam', '2027']]) });
  const calendar = calendarOf(seen, '2027-01-02');
  expect(calendar.items.filter(({ id }) => id.startsWith('review.'))).toEqual([]);
  expect(calendar.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['HAN-005', 'HAN-008']),
  );
});

test('figures of one day judged by the standard of another are told', async () => {
  const register = (day: string): MemoryWorkbook =>
    new MemoryWorkbook({
      sheets: [
        {
          name: 'Danh sách',
          rows: [
            [`DANH SÁCH HỘ NGHÈO (số liệu đến ngày ${day})`],
            [],
            ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ'],
            [1, 'Hộ Thử Một', 'Thôn Số 1', 'Hộ nghèo'],
            [2, 'Hộ Thử Hai', 'Thôn Số 1', 'Hộ nghèo'],
          ],
        },
      ],
    });
  const told = async (day: string, year: string): Promise<boolean> =>
    (await survey(register(day), { settings: new Map([['nam', year]]) })).findings.some(
      ({ code }) => code === 'LUAT-005',
    );
  expect(await told('15/12/2026', '2027')).toBe(true);
  expect(await told('15/12/2026', '2026')).toBe(false);
  expect(await told('02/01/2027', '2027')).toBe(false);
  expect(await told('31/12/2025', '2026')).toBe(false);
});
