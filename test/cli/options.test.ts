/** What a command does not know is refused by name, and nothing is written. */
import { existsSync } from 'node:fs';
import { EVERYWHERE, OPTIONS, TAKES } from '../../src/cli/options';
import { usage, usageOf } from '../../src/text/cli-usage';
import { bieu, json, workFolder } from './run';

const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';

test.each([
  [
    ['lap', SAMPLE, '--chi-tong-hop'],
    'Lệnh lap không dùng tùy chọn «--chi-tong-hop» (của lệnh gop).',
  ],
  [['lap', SAMPLE, '--chi-bie'], 'Không có tùy chọn «--chi-bie». Có phải «--chi-bieu»?'],
  [
    ['kiem-tra', SAMPLE],
    'Lệnh kiem-tra không dùng tùy chọn «-o» (của lệnh nhan-dien, lap, sua, gop, mau, cap-nhat, van-ban, dien, chot, bien-dong, chuyen-chuan, xuat).',
  ],
  [['gop', SAMPLE, SAMPLE, '--ghide'], 'Không có tùy chọn «--ghide». Có phải «--ghi-de»?'],
  [['chuyen-chuan', SAMPLE, '--de', '2027-01-01'], 'Không có tùy chọn «--de». Có phải «--den»?'],
  [
    ['lap', SAMPLE, '--tham-so', 'nguoi-lp=X'],
    'Không có thông số «nguoi-lp». Có phải «nguoi-lap»?',
  ],
  [['lap', SAMPLE, '--tham-so', 'qqqqqqqq=X'], 'Không có thông số «qqqqqqqq».'],
])('%j', async (args, said) => {
  const out = folder.file('ra.xlsx');
  const [first = '', ...rest] = args;
  const run = await json(first, ...rest, '-o', out);
  expect([run.code, run.body.error.code, run.body.error.message]).toEqual([2, 'usage', said]);
  expect(existsSync(out)).toBe(false);
});

test('without a command nothing but what holds everywhere is taken', async () => {
  const run = await json('--gui-di');
  expect([run.code, run.body.error.message]).toEqual([
    2,
    'Chạy sổ mẫu không dùng tùy chọn «--gui-di» (của lệnh lap).',
  ]);
});

test('every option is taken by some command, and told where it is', () => {
  const told = (name: string): string => (name === 'output' ? '-o ' : `--${name}`);
  for (const [command, names] of Object.entries(TAKES))
    for (const name of names)
      expect([command, name, usageOf(command).includes(told(name))]).toEqual([command, name, true]);
  const taken = new Set([...EVERYWHERE, ...Object.values(TAKES).flat()]);
  expect([...taken].sort()).toEqual(Object.keys(OPTIONS).sort());
});

test('help is about the command that was named', async () => {
  const one = await bieu('xuat', '--help');
  expect([one.code, one.out.trim()]).toEqual([0, usageOf('xuat')]);
  expect(one.out).toContain('xuat SO… -o F.csv');
  expect(one.out).not.toContain('trung-lap');
  expect((await bieu('ham', '--help')).out).toContain('HOCUOIKY');
  expect((await bieu('--help')).out.trim()).toBe(usage);
});
