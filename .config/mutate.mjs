/**
 * Asks the tests of a room whether they would notice a small change: `npm run mutate -- [room or file]` (default all rooms).
 * Stryker makes every change of a room, one at a time. A whole room writes its account beside the reasons, in test/mutation/;
 * a single file is only printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountOf, asText } from './mutation-account.mjs';

const top = path.resolve(import.meta.dirname, '..');

/** Of each room the tests that judge it: its own first, then the quick ones of its neighbours; long properties stay out. */
const ROOMS = {
  domain: [
    'test/domain', 'test/functions/examples.test.ts', 'test/regulations', 'test/actions/sheet-results.test.ts', 'test/report/small-parts.test.ts', 'test/report/expression.test.ts',
    'test/report/target-form.test.ts', 'test/report/hamlet-form.test.ts', 'test/report/review-forms.test.ts', 'test/checks/flow.test.ts', 'test/checks/review.test.ts', 'test/sources/cases/texts.test.ts',
  ],
  'sources/values': ['test/sources', 'test/domain/serial-dates.test.ts'],
  checks: ['test/checks', 'test/sources/cases'],
};

const asked = process.argv[2];
const rooms = asked === undefined ? Object.keys(ROOMS) : [Object.keys(ROOMS).find((room) => asked === room || asked.startsWith(`src/${room}/`))];
if (rooms[0] === undefined) {
  console.log(`mutate: ${asked} is none of ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}

for (const room of rooms) {
  const single = asked?.endsWith('.ts');
  const report = path.join('.cache/mutation', `${(single ? asked : room).replaceAll('/', '-')}.json`);
  mkdirSync(path.join(top, '.cache/mutation'), { recursive: true });
  const started = Date.now();
  const run = spawnSync(process.execPath, [path.join(top, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '.config/stryker.mjs'], {
    cwd: top, stdio: 'inherit',
    env: { ...process.env, MUTATION_FILES: single ? asked : `src/${room}/**/*.ts`, MUTATION_TESTS: ROOMS[room].join(','), MUTATION_REPORT: report },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const reasons = JSON.parse(readFileSync(path.join(top, 'test/mutation/reasons.json'), 'utf8'));
  const account = accountOf(JSON.parse(readFileSync(path.join(top, report), 'utf8')), reasons);
  const text = asText(room, account, { minutes: Math.round((Date.now() - started) / 60_000), date: new Date().toISOString().slice(0, 10) });
  if (!single) writeFileSync(path.join(top, 'test/mutation', `${room.replaceAll('/', '-')}.md`), text);
  console.log(text);
}
