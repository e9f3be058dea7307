/**
 * Plants known faults, one at a time, in a copy of the sources and looks whether the test that is named beside it goes red: what a real Excel
 * does otherwise with its handling turned off, and faults that once were noticed nowhere. `npm run mutate -- faults [word]` tries those of
 * test/mutation/faults.json (with a word, those whose text holds it; with "open", those that no run has seen noticed); each gets its line of test/mutation/faults.md anew, the others stay.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
const ACCOUNT = path.join(top, 'test/mutation/faults.md');
const COPY = path.join(top, '.cache/planted');

function copySources() {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' });
  for (const name of listed.stdout.split('\0').filter((file) => file !== ''))
    cpSync(path.join(top, name), path.join(COPY, name));
  symlinkSync(path.join(top, 'node_modules'), path.join(COPY, 'node_modules'));
}

/** @returns whether the tests of the file pass in the copy; those of the browser get pages of their own, built there */
function passes(test, only = '') {
  const inBrowser = test.startsWith('test/e2e/');
  const run = spawnSync(
    process.execPath,
    [
      path.join(COPY, 'node_modules/jest/bin/jest.js'),
      '--config',
      inBrowser ? '.config/jest.e2e.config.cjs' : '.config/jest.config.cjs',
      '--runInBand',
      '--bail',
      ...(only ? ['--testNamePattern', only] : []),
      test,
    ],
    { cwd: COPY, encoding: 'utf8' },
  );
  const ran = /^Tests: .*?(\d+) total/m.exec(run.stderr)?.[1];
  if (!(Number(ran) > 0)) throw new Error(`${test} ran no test:\n${run.stderr}`);
  return run.status === 0;
}

/** @returns {boolean} whether every fault was noticed */
export function plantFaults(word = '') {
  const all = JSON.parse(readFileSync(path.join(top, 'test/mutation/faults.json'), 'utf8'));
  const noticedBefore = linesKept()
    .filter((line) => line.endsWith(NOTICED))
    .map(faultOf);
  const faults = all.filter((fault) =>
    word === 'open' ? !noticedBefore.includes(fault.about) : JSON.stringify(fault).includes(word),
  );
  copySources();
  const green = new Map();
  let noticed = 0;
  for (const { about, file, was, became, test, only } of faults) {
    const tests = `${test} ${only ?? ''}`;
    if (!green.has(tests)) green.set(tests, passes(test, only));
    const place = path.join(COPY, file);
    const text = readFileSync(place, 'utf8');
    if (text.split(was).length !== 2) throw new Error(`${file} does not hold once: ${was}`);
    writeFileSync(
      place,
      text.replace(was, () => became),
    );
    const seen = green.get(tests) && !passes(test, only);
    writeFileSync(place, text);
    noticed += seen ? 1 : 0;
    const said = seen ? 'noticed' : green.get(tests) ? 'NOT NOTICED' : 'THE TEST FAILS WITHOUT IT';
    console.log(`${said}: ${about} (${file})`);
    // After each, so that a run that is stopped keeps what it has done.
    writeAccount(all, about, `| ${today()} | ${about} | ${file} | ${test} | ${said} |`);
  }
  console.log(`# Planted faults: ${noticed} of ${faults.length} noticed`);
  rmSync(COPY, { recursive: true, force: true });
  return noticed === faults.length;
}

const NOTICED = '| noticed |';
const faultOf = (line) => line.split(' | ')[1];
const linesKept = () => (existsSync(ACCOUNT) ? readFileSync(ACCOUNT, 'utf8').split('\n') : []);
const today = () => new Date().toISOString().slice(0, 10);

/** @param all the faults in their order; one that is in the account no more is left out */
function writeAccount(all, about, row) {
  const kept = linesKept();
  const rows = all.flatMap((fault) =>
    fault.about === about ? [row] : kept.filter((line) => faultOf(line) === fault.about),
  );
  const noticed = rows.filter((line) => line.endsWith(NOTICED)).length;
  const left = all.length - rows.length;
  const text = [
    `# Planted faults: ${noticed} of ${rows.length} noticed${left > 0 ? `, ${left} not tried yet` : ''}`,
    '',
    'Each test is green without the fault; what was planted stands in [faults.json](faults.json). Made again by `npm run mutate -- faults`.',
    '',
    '| day | the fault | planted in | noticed by | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  writeFileSync(ACCOUNT, text.join('\n'));
}
