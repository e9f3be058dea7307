/**
 * Runs every property test again and again with a new seed: `npm run fuzz -- [minutes] [path]` (default 5, test).
 * `npm run fuzz -- tep [count] [seed]` gives hostile and damaged files to the built command line instead (default 2000, 1).
 * `npm run fuzz -- trang` opens the same files in the workbench, in a real browser.
 * Stops at the first failure and names the seed that shows it again: FUZZ_SEED=… npm run test:unit -- <file>.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
if (process.argv[2] === 'tep') {
  const { fuzzFilesOf } = await import('./fuzz-files.mjs');
  process.exit(
    (await fuzzFilesOf(Number(process.argv[3] ?? 2000), Number(process.argv[4] ?? 1))) ? 0 : 1,
  );
}

if (process.argv[2] === 'trang') {
  const run = spawnSync(
    process.execPath,
    [
      path.join(top, 'node_modules/jest/bin/jest.js'),
      '--config',
      path.join(top, '.config/jest.e2e.config.cjs'),
      '--runInBand',
      'test/e2e/hostile.alone.test.ts',
    ],
    {
      cwd: top,
      stdio: 'inherit',
      env: { ...process.env, FULL: '1' },
    },
  );
  process.exit(run.status ?? 1);
}

const minutes = Number(process.argv[2] ?? 5);
const folder = path.resolve(top, process.argv[3] ?? 'test');

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('e2e/'))
  .map((file) => path.join(folder, file))
  .filter((file) => readFileSync(file, 'utf8').includes("'fast-check'"));
if (files.length === 0) {
  console.log(`fuzz: no property test under ${path.relative(top, folder)}`);
  process.exit(1);
}

const end = Date.now() + minutes * 60_000;
let rounds = 0;
for (
  let seed = Date.now() % 2 ** 31;
  rounds === 0 || Date.now() < end;
  seed = (seed * 48271) % (2 ** 31 - 1)
) {
  const run = spawnSync(
    process.execPath,
    [
      path.join(top, 'node_modules/jest/bin/jest.js'),
      '--config',
      path.join(top, '.config/jest.config.cjs'),
      '--silent',
      '--reporters=summary',
      '--runTestsByPath',
      ...files,
    ],
    {
      cwd: top,
      stdio: 'inherit',
      env: { ...process.env, FULL: '1', FUZZ_SEED: String(seed) },
    },
  );
  if (run.status !== 0) {
    console.log(`fuzz: seed ${seed} fails`);
    process.exit(1);
  }
  rounds += 1;
}
console.log(`fuzz: ${files.length} files, ${rounds} seeds, no failure`);
