/** The table of dates on the command line: every call as it is typed, and a few in a process of their own. */
import { typedIn } from '../../src/cli/arguments';
import { command } from '../../src/cli/commands/call';
import table from '../examples/dates.json';
import { bieu, json, workFolder } from './run';
import { book } from '../make/book';

interface Row {
  readonly about: string;
  readonly machine: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
}
const rows = table.calls as readonly Row[];
const typed = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
const folder = workFolder();

test.each(rows.map((row) => [row.machine, row.call, row.about, row] as const))(
  'ham --den-ngay %s %s: %s',
  async (_, __, ___, { machine, call, args, value, error }) => {
    const said: string[] = [];
    // The day may stand anywhere after the name.
    const line = typedIn(['ham', call, '--den-ngay', machine, ...args.map(typed)]);
    const code = await command.run(line, {
      say: (...lines) => said.push(...lines),
      json: () => undefined,
    });
    expect(code).toBe(error === undefined ? 0 : 1);
    if (error === undefined) expect(said).toEqual([String(value)]);
    else expect(said[0]?.startsWith(`${error} `)).toBe(true);
  },
);

test('in a process: the day of the call, and arrays in braces as the help writes them', async () => {
  const call = ['ham', 'PHANLOAITHUNHAP', '2000000', '4', 'nông thôn'];
  expect((await bieu(...call, '--den-ngay', '2026-12-30')).out.trim()).toBe(
    'Hộ có mức sống trung bình',
  );
  expect((await json(...call, '--den-ngay', '2027-01-02')).body).toEqual({ value: 'Hộ nghèo' });
  expect((await bieu('ham', 'HOCUOIKY', '368', '{8;264;3}', '{4;2;3;2}')).out.trim()).toBe('104');
  expect((await bieu(...call, '--den-ngay', '31/02/2026')).code).toBe(2);
});

test('danh-sach prints the own mark of each value, and tells what is not known from what was repealed', async () => {
  const { out } = await bieu('danh-sach');
  const row = (...parts: string[]): string =>
    out.split('\n').find((line) => parts.every((part) => line.includes(part))) ?? '';
  expect(row('Chuẩn nghèo về thu nhập, khu vực nông thôn', '01/01/2027')).toMatch(
    /2200000.*đã đọc văn bản.*27\/11\/2026/,
  );
  expect(row('Vốn đối ứng tối thiểu', 'dưới 50 %', '18/01/2022')).toContain('theo báo chí');
  expect(row('Ngưỡng điểm thu nhập', 'nông thôn', '01/01/2026')).toContain('chưa xác nhận');
  expect(row('mức sống trung bình, khu vực nông thôn', '01/01/2027')).toContain('chưa biết');
  expect(row('Chuẩn nghèo về thu nhập, khu vực nông thôn', '01/01/2031')).toContain('hết hiệu lực');
  expect(row('24/11/2026', 'Ngày Văn hóa')).toContain('Nghị quyết 28/2026/QH16');
});

test('lich takes the swap from --tham-so and says the next working day', async () => {
  const file = folder.file(
    'so.xlsx',
    await book([
      {
        name: 'Thông số',
        rows: [
          ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
          ['nam', '', '2026', '', ''],
        ],
      },
    ]),
  );
  const days = async (...more: string[]): Promise<Map<string, { workingDays: number }>> => {
    const { body } = await json('lich', file, '--den-ngay', '2026-11-25', ...more);
    return new Map(body.items.map((one: { id: string }) => [one.id, one]));
  };
  expect((await days()).get('review.yearly-end')?.workingDays).toBe(13);
  const swapped = await days('--tham-so', 'lich-nghi=hoan-doi-23-11-2026');
  expect(swapped.get('review.yearly-end')?.workingDays).toBe(14);
  expect(swapped.get('review.yearly-official')).toMatchObject({ movedTo: '2026-12-21' });
  const { out } = await bieu('lich', file, '--den-ngay', '2026-11-25');
  expect(out).toContain('19/12/2026 → 21/12/2026');
});
