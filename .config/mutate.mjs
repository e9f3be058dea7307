/**
 * Asks the tests of a room whether they would notice a small change: `npm run mutate -- [room or file]` (default all rooms).
 * Stryker makes every change of a room, one at a time. A whole room writes its account beside the reasons, in test/mutation/;
 * a single file is only printed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountOf, asText } from './mutation-account.mjs';

const top = path.resolve(import.meta.dirname, '..');

/** Of each room the files that are tried together, with the tests that judge them: the quickest that know them; long properties stay out. */
const WORDS = [
  'address',
  'birth',
  'citizen-id',
  'digit-hints',
  'encodings',
  'marks',
  'match-key',
  'measure-words',
  'number-text',
  'number-words',
  'read-number',
  'serial-dates',
  'syllables',
  'tcvn3',
  'vietnamese-format',
  'vietnamese-names',
  'vni',
  'word-choice',
  'working-days',
  'working-term',
  'persons/*',
];
const domain = (names) => names.map((name) => `src/domain/${name}.ts`);
const ROOMS = {
  domain: [
    {
      files: domain(WORDS),
      tests: [
        'test/domain',
        'test/functions/examples.test.ts',
        'test/regulations/work-calendar.test.ts',
      ],
    },
    { files: domain(['sheet-formula/*']), tests: ['test/domain/sheet-formula.test.ts'] },
    {
      files: domain(['households/*']),
      tests: ['test/domain/households.test.ts', 'test/actions/flows.test.ts'],
    },
    {
      files: [
        'src/domain/**/*.ts',
        ...domain([...WORDS, 'sheet-formula/*', 'households/*']).map((file) => `!${file}`),
      ],
      tests: [
        'test/domain',
        'test/functions/examples.test.ts',
        'test/checks',
        'test/sources/cases/funding-versions.test.ts',
        'test/report/target-form.test.ts',
        'test/report/hamlet-form.test.ts',
        'test/report/review-forms.test.ts',
      ],
    },
  ],
  'sources/values': [
    { files: ['src/sources/values/**/*.ts'], tests: ['test/sources/values', 'test/sources/cases'] },
  ],
  checks: [{ files: ['src/checks/**/*.ts'], tests: ['test/checks', 'test/sources/cases'] }],
};

const asked = process.argv[2];
const single = asked?.endsWith('.ts');
const rooms =
  asked === undefined
    ? Object.keys(ROOMS)
    : Object.keys(ROOMS).filter((room) => asked === room || asked.startsWith(`src/${room}/`));
if (rooms.length === 0) {
  console.log(`mutate: ${asked} is none of ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}
mkdirSync(path.join(top, '.cache/mutation'), { recursive: true });

/** The test files of a folder, or the one file that is named. */
function testFiles(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(path.join(top, place), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.posix.join(place, name));
}

/** The group with which a file is tried; the last one of a room has what no other names. */
function groupOf(room, file) {
  return (
    ROOMS[room].find(
      ({ files }) => files.includes(file) || files.includes(`${path.posix.dirname(file)}/*.ts`),
    ) ?? ROOMS[room].at(-1)
  );
}

/** @returns the report of Stryker, which is also kept, so that a run that was stopped goes on with the next group (--go-on) */
function tried(name, files, tests) {
  const place = path.join('.cache/mutation', `${name}.json`);
  const report = path.join(top, place);
  if (!(process.argv.includes('--go-on') && existsSync(report))) {
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
          MUTATION_REPORT: place,
        },
      },
    );
    if (run.status !== 0) process.exit(run.status ?? 1);
    writeFileSync(
      report,
      JSON.stringify({
        ...JSON.parse(readFileSync(report, 'utf8')),
        minutes: (Date.now() - started) / 60_000,
        date: new Date().toISOString().slice(0, 10),
      }),
    );
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}

for (const room of rooms) {
  const reports = single
    ? [tried(asked.replaceAll('/', '-'), [asked], groupOf(room, asked).tests)]
    : ROOMS[room].map((group, index) =>
        tried(`${room.replaceAll('/', '-')}-${index + 1}`, group.files, group.tests),
      );
  const reasons = JSON.parse(readFileSync(path.join(top, 'test/mutation/reasons.json'), 'utf8'));
  const account = accountOf(
    { files: Object.assign({}, ...reports.map((report) => report.files)) },
    reasons,
  );
  const minutes = Math.ceil(reports.reduce((all, report) => all + report.minutes, 0));
  const text = asText(room, account, {
    minutes,
    date: reports.map((report) => report.date).sort()[0],
  });
  if (!single)
    writeFileSync(path.join(top, 'test/mutation', `${room.replaceAll('/', '-')}.md`), text);
  console.log(text);
}
