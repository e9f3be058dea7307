/**
 * Runs a benchmark of test/bench by its name: `npm run bench -- ham`. Without a name it lists them.
 * With `--ghi` the result is kept in test/bench/results.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import './typescript-loader.mjs';

const folder = path.resolve(import.meta.dirname, '../test/bench');
/** Names on the command line, and the file that measures. */
const benches = { ham: 'functions.mjs', 'nhan-dien': 'recognise.mjs' };

const [name, ...options] = process.argv.slice(2);
const file = name && path.join(folder, benches[name] ?? `${name}.mjs`);
if (!file || !existsSync(file)) {
  console.log(`npm run bench -- ${Object.keys(benches).join(' | ')} [--ghi]`);
  process.exit(name ? 2 : 0);
}
const { run } = await import(pathToFileURL(file).href);
await run(options);
