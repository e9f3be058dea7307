/**
 * Runs the benchmarks of test/bench: all of them, or one by its name, such as `npm run bench -- ham`.
 *
 *   --ghi   keeps the results in test/bench/results and puts them into the tables of test/bench/README.md
 *   --nho   small sizes: only whether the benchmarks run and their peers agree
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import './typescript-loader.mjs';
import { writeMeasured } from './bench-readme.mjs';

const folder = path.resolve(import.meta.dirname, '../test/bench');
/** Names on the command line, and the file that measures. */
const benches = {
  tep: 'files.mjs',
  pha: 'phases.mjs',
  gop: 'merge.mjs',
  may: 'host.mjs',
  ham: 'functions.mjs',
  'khoi-dong': 'start.mjs',
  'nhan-dien': 'recognise.mjs',
  kho: 'store.mjs',
  xls: 'old-book.mjs',
};

const given = process.argv.slice(2);
const options = given.filter((item) => item.startsWith('--'));
const names = given.filter((item) => !item.startsWith('--'));
const unknown = names.find(
  (name) => !benches[name] || !existsSync(path.join(folder, benches[name])),
);
if (
  unknown !== undefined ||
  options.some((option) => !['--ghi', '--nho', '--nhanh'].includes(option))
) {
  console.log(`npm run bench -- [${Object.keys(benches).join(' | ')}] [--ghi] [--nho]`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  console.log(`\n## ${name}\n`);
  const { run } = await import(pathToFileURL(path.join(folder, benches[name])).href);
  await run(options);
}
if (options.includes('--ghi') && !options.includes('--nho')) await writeMeasured();
