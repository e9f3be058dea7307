/**
 * The whole test: machine, types, lint, rooms, builds, suites, browser. Every step runs, whatever the one before it said.
 * Closes with one line, "N passed, N failed", in which each step counts as one and the suites count their tests.
 *
 *   node .config/test.mjs [--full]   --full runs property tests and fuzzing at full size (FULL=1)
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { prepareMachine } from './machine.mjs';

const top = path.resolve(import.meta.dirname, '..');
const full = process.argv.includes('--full');
const env = { ...process.env, ...(full ? { FULL: '1' } : {}) };
// Tests wait for other programs and for pages: a worker more than there are cores keeps the cores busy.
const WORKERS = `--maxWorkers=${availableParallelism() + 1}`;
const total = { passed: 0, failed: 0 };

const at = (file) => path.join(top, file);
const bin = (file) => at(`node_modules/${file}`);
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

function node(...args) {
  return spawnSync(process.execPath, args, { cwd: top, stdio: 'inherit', env }).status === 0;
}

/** One step after the other; its output is kept until it has ended, so that two lanes do not talk into each other. */
async function lane(...steps) {
  for (const [name, ...args] of steps) {
    const run = spawn(process.execPath, args, { cwd: top, env });
    let said = '';
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    const code = await new Promise((resolve) => {
      run.on('error', () => resolve(-1)).on('close', resolve);
    });
    process.stdout.write(said);
    count(name, code === 0);
  }
}

function count(name, ok) {
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  (${seconds()})`);
}

/** A suite counts its tests; one that gives no account of itself has failed. */
function suite(name, args, report) {
  rmSync(report, { force: true });
  const ok = node(...args);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const passed = found?.numPassedTests ?? 0;
  const failed = (found?.numFailedTests ?? 0) + (found?.numRuntimeErrorTestSuites ?? 0);
  total.passed += passed;
  total.failed += failed;
  if (failed === 0 && (!ok || passed === 0)) total.failed += 1;
  const skipped = (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  console.log(
    `${ok && failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped  (${seconds()})`,
  );
}

mkdirSync(at('.cache'), { recursive: true });
await Promise.all([
  lane(
    ['format', bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
    ['add-in', bin('webpack-cli/bin/cli.js'), '--env', 'only=addin'],
    ['pages for the browser tests', at('.config/e2e-setup.cjs')],
  ),
  lane(
    ['types and lint', at('.config/types-and-lint.mjs')],
    ['rooms', at('.config/check-rooms.mjs')],
    ['expressions', at('.config/check-expressions.mjs')],
    ['members of Excel', at('.config/office-members.mjs')],
    ['command line', at('.config/build-cli.mjs')],
  ),
]);
count('machine', prepareMachine(full));
const report = at('.cache/jest-report.json');
suite(
  'suites',
  [
    bin('jest/bin/jest.js'),
    WORKERS,
    '--config',
    at('.config/jest.suites.cjs'),
    '--json',
    `--outputFile=${report}`,
  ],
  report,
);
// What takes time by the clock is measured with no other test beside it.
const browser = (name, report, ...args) =>
  suite(
    name,
    [
      bin('jest/bin/jest.js'),
      '--config',
      at('.config/jest.e2e.config.cjs'),
      ...args,
      '--json',
      `--outputFile=${report}`,
    ],
    report,
  );
// Built above, beside other steps.
env.E2E_IS_BUILT = '1';
browser(
  'browser',
  at('.cache/e2e-report.json'),
  WORKERS,
  '--testPathIgnorePatterns',
  '/node_modules/',
  String.raw`\.alone\.test\.ts$`,
);
browser(
  'browser, by the clock',
  at('.cache/e2e-alone-report.json'),
  '--runInBand',
  '--testPathPatterns',
  String.raw`\.alone\.test\.ts$`,
);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
