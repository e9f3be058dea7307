/** Runs Stryker over files with the tests that judge them, and keeps its report with its day and its minutes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
export const REPORTS = path.join(top, '.cache/mutation');

/** The test files of a folder, or the one file that is named. */
export function testFiles(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(path.join(top, place), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.posix.join(place, name));
}

/** @param env what else Stryker's own set-up reads. @returns the report; a run that fails ends the process */
export function runStryker(name, files, tests, env = {}) {
  const report = path.join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  const started = Date.now();
  const run = spawnSync(
    process.execPath,
    [
      path.join(top, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      '.config/stryker.mjs',
    ],
    {
      cwd: top,
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_FILES: files.join(','),
        MUTATION_TESTS: [...new Set(tests.flatMap(testFiles))].join(','),
        MUTATION_REPORT: path.relative(top, report),
        ...env,
      },
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
  const said = {
    ...JSON.parse(readFileSync(report, 'utf8')),
    minutes: (Date.now() - started) / 60_000,
    date: new Date().toISOString().slice(0, 10),
  };
  writeFileSync(report, JSON.stringify(said));
  return said;
}
