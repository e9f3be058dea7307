/** The benchmarks run (the one in Excel in counted-work.test.ts), their peers agree on the figures, and the page beside them shows what was kept. */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');
// Of these the small size takes long as well.
const FULL = process.env.FULL ? ['ham', 'gop'] : [];
const program = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });

test('the page shows the kept results', () => {
  execFileSync(process.execPath, ['.config/bench-readme.mjs', '--check'], {
    cwd: top,
    stdio: 'pipe',
  });
});

test('from file to file they run at a small size, and every peer comes to the same figures', () => {
  const { status, stdout, stderr } = program('.config/bench.mjs', 'tep', '--nho');
  expect([status, stderr.includes('NOT FINISHED')]).toEqual([0, false]);
  // LibreOffice, or pandas, may be missing on a machine; then it is said aloud, and only then.
  const missing = stderr.match(/^SKIPPED: .+ is not here|^SKIPPED: .+ are not here/gm) ?? [];
  const [line] = stdout.split('\n').filter((text) => text.startsWith('| 300 |'));
  expect(line?.match(/\d CPU s, \S+ s, \d+ MB/g)).toHaveLength(8 - missing.length);
}, 240_000);

test('a register is scanned, and read out of an old workbook, in processes of their own', () => {
  const { status, stdout } = program('.config/bench.mjs', 'kho', 'xls', 'pha', ...FULL, '--nho');
  expect(status).toBe(0);
  expect(stdout).toContain('| scan of 500 households |');
  expect(stdout).toContain('| the library reads 500 households |');
  expect(stdout).toContain('| writing the file |');
  expect(stdout.includes('| 3 × 300 |')).toBe(FULL.length > 0);
}, 240_000);

test('a figure that differs ends the benchmark and is named', () => {
  const script =
    "import('./test/bench/figures.mjs').then(({ mustAgree }) => mustAgree('pandas', [[1, 2]], [[1, 3]]))";
  const { status, stderr } = program('-e', script);
  expect(status).not.toBe(0);
  expect(stderr).toContain('pandas: Thôn Mẫu 01, poor.people: 3 instead of 2');
});

test('an unknown name is answered with those that there are', () => {
  const { status, stdout } = program('.config/bench.mjs', 'nhanh');
  expect([status, stdout.trim()]).toEqual([
    2,
    'npm run bench -- [tep | pha | gop | may | ham | khoi-dong | nhan-dien | kho | xls] [--ghi] [--nho]',
  ]);
});
