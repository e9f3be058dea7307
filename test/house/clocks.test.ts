/** Tests count work, not seconds: outside the benchmarks and the few browser tests by the clock, no test reads or judges a duration. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { clocksIn } from './clocks';

const files = readdirSync('test', { recursive: true })
  .map((file) => path.join('test', String(file)))
  .filter((file) => /\.tsx?$/.test(file));
const isTimed = (file: string): boolean =>
  file.startsWith('test/bench/') || file.endsWith('.alone.test.ts');

/** Readings that nothing is judged by, with their reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'test/e2e/compare.ts new Date()': 'the day of the run, as the page has it',
  'test/e2e/ribbon.test.ts new Date()': 'the day of the run, as the page has it',
  'test/taskpane/stage.tsx new Date()': 'the day of the run, as the pane is given it',
  'test/e2e/troubles.test.ts performance.now': 'a host that is made slow on purpose',
  'test/hostile/hostile.test.ts cpuMs is judged':
    'ten seconds of the processor are what a hostile file may cost; the clock of the wall is not read',
  'test/excel-host/start-up.ts performance.now': 'told to the browser test by the clock',
};

test('no test reads a clock or judges a duration', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files
    .filter((file) => !isTimed(file))
    .flatMap((file) =>
      clocksIn(readFileSync(file, 'utf8')).map(({ line, what }) => ({ file, line, what })),
    );
  expect(
    found
      .filter(({ file, what }) => !ALLOWED[`${file} ${what}`])
      .map(({ file, line, what }) => `${file}:${line} ${what}`),
  ).toEqual([]);
  const used = new Set(found.map(({ file, what }) => `${file} ${what}`));
  expect(Object.keys(ALLOWED).filter((entry) => !used.has(entry))).toEqual([]);
});

test.each([
  ['const start = performance.now();', 'performance.now'],
  ['const start = Date.now();', 'Date.now'],
  ['const start = new Date();', 'new Date()'],
  ['const start = process.hrtime.bigint();', 'process.hrtime'],
  ['const spent = process.cpuUsage(start).user;', 'process.cpuUsage'],
  ['expect(cpuMs).toBeLessThan(10_000);', 'cpuMs is judged'],
  ['expect(run.took).toBeLessThanOrEqual(limit);', 'took is judged'],
  ['expect(await timed()).toBeLessThan(MOST_MS);', 'MOST_MS is judged'],
])('a planted clock is found: %s', (text, what) => {
  expect(clocksIn(`\n${text}\n`)).toEqual([{ line: 2, what }]);
});

test.each([
  'const day = new Date(2025, 0, 1);',
  'expect(steps).toBeLessThan(MOST_STEPS);',
  'jest.setTimeout(120_000);',
  'const forms = items.length;\nexpect(forms).toBeLessThan(3);',
])('what is no clock is left alone: %s', (text) => {
  expect(clocksIn(text)).toEqual([]);
});

test('browser tests by the clock are few, and are tried once more before they fail', () => {
  const timed = files.filter((file) => file.endsWith('.alone.test.ts'));
  expect(timed.map((file) => path.basename(file, '.alone.test.ts')).sort()).toEqual(
    ['hostile', 'host-tasks', 'long-tasks', 'start'].sort(),
  );
  expect(
    timed.filter((file) => !readFileSync(file, 'utf8').includes('jest.retryTimes(1);')),
  ).toEqual([]);
});
