/**
 * Asks the tests of a room whether they would notice a small change: `npm run mutate -- [room or file]` (default all rooms).
 * Stryker makes every change of a room, one at a time. A whole room writes its account beside the reasons, in test/mutation/;
 * a single file is only printed. `-- faults` plants known faults, `-- sample [changes] [seed] [room …]` tries some changes of each of many rooms.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountOf, asText } from './mutation-account.mjs';
import { plantFaults } from './planted-faults.mjs';
import { REPORTS, runStryker } from './run-stryker.mjs';

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
      tests: ['test/domain/households.test.ts', 'test/app/flows.test.ts'],
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
if (asked === 'faults') process.exit(plantFaults(process.argv[3]) ? 0 : 1);
if (asked === 'sample') {
  const { trySamples } = await import('./mutation-sample.mjs');
  const [most, seed, ...named] = process.argv.slice(3);
  await trySamples(Number(most ?? 300), Number(seed ?? 1), named);
  process.exit(0);
}
const single = asked?.endsWith('.ts');
const rooms =
  asked === undefined
    ? Object.keys(ROOMS)
    : Object.keys(ROOMS).filter((room) => asked === room || asked.startsWith(`src/${room}/`));
if (rooms.length === 0) {
  console.log(`mutate: ${asked} is none of ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
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
  const report = path.join(REPORTS, `${name}.json`);
  return process.argv.includes('--go-on') && existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : runStryker(name, files, tests);
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
