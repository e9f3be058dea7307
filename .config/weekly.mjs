/**
 * What is too long for every day, one after the other: `npm run weekly -- [step …]` (default all of them). Each step that was run gets its line in
 * test/weekly.md anew, with its day and its own last words; the lines of the others stay. What a step finds is mended before the account is committed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
const ACCOUNT = path.join(top, 'test/weekly.md');

/** Each with what it runs, and the line of its output that sums it up. */
const STEPS = {
  test: [['.config/test.mjs', '--full'], /^\d+ passed, \d+ failed$/],
  'fuzz-files': [['.config/fuzz.mjs', 'tep'], /^fuzz: .*$/],
  'fuzz-page': [['.config/fuzz.mjs', 'trang'], /the page: .*|^Tests: .*$/],
  'fuzz-properties': [['.config/fuzz.mjs', '60'], /^fuzz: .*$/],
  'mutation-faults': [['.config/mutate.mjs', 'faults'], /^# Planted faults: .*$/],
  'mutation-rooms': [['.config/mutate.mjs'], /^# .* of the changes noticed$/],
  'mutation-sample': [['.config/mutate.mjs', 'sample'], /^[a-z/]+: \d+ of \d+ noticed$/],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((step) => !(step in STEPS));
if (unknown.length > 0) {
  console.log(`weekly: ${unknown.join(', ')} is none of ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

/** @returns the lines of the account by their steps, as another run may have left them meanwhile */
function linesNow() {
  const text = existsSync(ACCOUNT) ? readFileSync(ACCOUNT, 'utf8') : '';
  return new Map(
    text.split('\n').flatMap((line) => {
      const step = /^\| ([a-z-]+) +\| `/.exec(line)?.[1];
      return step && step in STEPS ? [[step, line]] : [];
    }),
  );
}

let failed = 0;
for (const step of asked.length > 0 ? asked : Object.keys(STEPS)) {
  const [args, sums] = STEPS[step];
  const started = Date.now();
  const run = spawnSync(process.execPath, args, {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  const said = `${run.stdout}\n${run.stderr}`;
  process.stdout.write(said);
  const told = said
    .split('\n')
    .map((line) => sums.exec(line.trim())?.[0])
    .filter(Boolean);
  failed += run.status === 0 ? 0 : 1;
  const cells = [
    step,
    `\`node ${args.join(' ')}\``,
    new Date().toISOString().slice(0, 10),
    `${Math.ceil((Date.now() - started) / 60_000)} minutes`,
    run.status === 0 ? 'passed' : 'FAILED',
    [...new Set(told)].join('; ').replaceAll('|', '/') || 'it gave no account of itself',
  ];
  const lines = linesNow().set(step, `| ${cells.join(' | ')} |`);
  // After each step, so that a run that is stopped keeps what it has done.
  writeFileSync(ACCOUNT, accountOf(lines));
}
process.exitCode = failed > 0 ? 1 : 0;

function accountOf(lines) {
  return [
    '# The weekly run',
    '',
    'Written by `npm run weekly`; a step that is missing was never run whole. What each finds in detail stands in',
    '[hostile/results.md](hostile/results.md), [mutation/](mutation/) and the output of the tests.',
    '',
    '| step | command | day | took | result | in its own words |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.keys(STEPS).flatMap((step) => lines.get(step) ?? []),
    '',
  ].join('\n');
}
