/**
 * Some changes of each of many rooms, chosen by a seed, and whether the room's own tests notice them. The account of all rooms that were
 * tried with one seed stands in test/mutation/sample.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { accountOf, notNoticed, share, totalsOf } from './mutation-account.mjs';
import { keyOf } from './mutation-key.mjs';
import { REPORTS, runStryker } from './run-stryker.mjs';

const top = path.resolve(import.meta.dirname, '..');
const ACCOUNT = path.join(top, 'test/mutation/sample.md');
/** What the account is written from, so that a run over one room leaves the lines of the others. */
const KEPT = path.join(top, 'test/mutation/sample.json');

/** The rooms whose tests run the program in one process; the quickest tests that know each. */
const ROOMS = {
  reading: [
    'test/reading/ledger',
    'test/reading/marks',
    'test/reading/axes.test.ts',
    'test/reading/cell-rules.test.ts',
    'test/reading/cells-as-shown.test.ts',
    'test/reading/answers.test.ts',
    'test/reading/questions.test.ts',
    'test/sources/cases',
  ],
  sources: [
    'test/sources/cases',
    'test/sources/values',
    'test/sources/odd-layouts.test.ts',
    'test/sources/corrections.test.ts',
  ],
  checks: ['test/checks', 'test/sources/cases'],
  cube: ['test/cube', 'test/sources/cases'],
  domain: ['test/domain', 'test/functions/examples.test.ts', 'test/checks'],
  regulations: [
    'test/regulations/holidays.test.ts',
    'test/regulations/programme.test.ts',
    'test/regulations/legal-values.test.ts',
    'test/checks',
  ],
  functions: [
    'test/functions/examples.test.ts',
    'test/functions/dates.test.ts',
    'test/functions/properties.test.ts',
  ],
  report: [
    'test/report/golden.test.ts',
    'test/report/small-parts.test.ts',
    'test/report/target-form.test.ts',
    'test/report/hamlet-form.test.ts',
    'test/report/funding-form.test.ts',
    'test/report/review-forms.test.ts',
    'test/report/support-list.test.ts',
    'test/report/head-and-page.test.ts',
    'test/report/expression.test.ts',
  ],
  app: [
    'test/app/plan-check',
    'test/app/merge.test.ts',
    'test/app/flows.test.ts',
    'test/app/dates.test.ts',
    'test/app/duplicates.test.ts',
    'test/app/of-period.test.ts',
    'test/app/funding-overview.test.ts',
    'test/app/questions.test.ts',
    'test/forms/again.test.ts',
    'test/forms/fill.test.ts',
  ],
  forms: ['test/forms'],
  'workbook/xlsx': [
    'test/workbook/cells-as-others-write-them.test.ts',
    'test/workbook/contract.test.ts',
    'test/workbook/repairing-cells.test.ts',
    'test/workbook/sheet-part.test.ts',
    'test/workbook/packages-as-others-write-them.test.ts',
  ],
  'workbook/officejs': [
    'test/excel-host/contract.test.ts',
    'test/excel-host/oddities.test.ts',
    'test/excel-host/places.test.ts',
  ],
};

/** @param named rooms; none means all */
export async function trySamples(most, seed, named) {
  const wrong = named.filter((room) => !(room in ROOMS));
  if (wrong.length > 0)
    throw new Error(`${wrong.join(', ')}: none of ${Object.keys(ROOMS).join(', ')}`);
  const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  const reasons = JSON.parse(readFileSync(path.join(top, 'test/mutation/reasons.json'), 'utf8'));
  for (const room of named.length > 0 ? named : Object.keys(ROOMS)) {
    const all = await changesOf(room);
    const chosen = all
      .map(keyOf)
      .sort((a, b) => rank(seed, a).localeCompare(rank(seed, b)))
      .slice(0, most);
    const sample = path.join(REPORTS, 'sample.json');
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(sample, JSON.stringify(chosen));
    const files = [...new Set(chosen.map((key) => key.slice(0, key.indexOf(':'))))].sort();
    const report = runStryker(`sample-${room.replaceAll('/', '-')}`, files, ROOMS[room], {
      MUTATION_SAMPLE: sample,
    });
    const { files: judged, missed } = accountOf(inSample(report, new Set(chosen)), reasons);
    kept[room] = {
      ...{ seed, of: all.length, chosen: chosen.length, ...totalsOf(judged), missed },
      ...{ date: report.date, minutes: Math.ceil(report.minutes) },
    };
    // After each room, so that a run that is stopped keeps what it has done.
    writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
    writeFileSync(ACCOUNT, textOf(kept));
    console.log(`${room}: ${kept[room].noticed} of ${kept[room].counted} noticed`);
  }
}

/** What no test reaches is never tried, and stands in the report all the same. */
function inSample(report, chosen) {
  const before = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  const isChosen = (fileName, { location: { start, end }, replacement }) =>
    chosen.has(
      keyOf({ fileName, location: { start: before(start), end: before(end) }, replacement }),
    );
  const files = Object.entries(report.files).map(([name, file]) => [
    name,
    { ...file, mutants: file.mutants.filter((mutant) => isChosen(name, mutant)) },
  ]);
  return { files: Object.fromEntries(files) };
}

const rank = (seed, key) => createHash('sha256').update(`${seed} ${key}`).digest('hex');

/** Every change that Stryker would make in a room. */
async function changesOf(room) {
  const require = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core'));
  const { createInstrumenter } = await import(require.resolve('@stryker-mutator/instrumenter'));
  const { createInjector } = await import(require.resolve('typed-inject'));
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const instrumenter = createInjector()
    .provideValue('logger', quiet)
    .provideValue('options', {})
    .injectFunction(createInstrumenter);
  const files = readdirSync(path.join(top, 'src', room), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => path.posix.join('src', room, name));
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({
      name,
      mutate: true,
      content: readFileSync(path.join(top, name), 'utf8'),
    })),
    { plugins: null, ignorers: [], excludedMutations: [], noHeader: false },
  );
  return mutants;
}

function textOf(kept) {
  const rooms = Object.entries(kept);
  return [
    '# Samples of small changes',
    '',
    'Some changes of a room, chosen by a seed, tried with the tests of the room; a room that is missing was not tried. Changes of tables that a',
    'module makes when it is loaded are left out. Made again by `npm run mutate -- sample`, one room by `npm run mutate -- sample 300 1 report`.',
    '',
    '| room | day | seed | changes in the room | chosen | tried | noticed | share | with a reason | minutes |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rooms.map(
      ([room, { date, seed, of, chosen, counted, noticed, missed, minutes }]) =>
        `| ${[room, date, seed, of, chosen, counted, noticed, share(noticed, counted), missed.filter((one) => one.reason !== '').length, minutes].join(' | ')} |`,
    ),
    '',
    ...notNoticed(
      rooms.flatMap(([, { missed }]) => missed),
      'src/',
    ),
  ].join('\n');
}
