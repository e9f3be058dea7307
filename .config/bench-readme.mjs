// Puts the kept results of the benchmarks into their page, between its marks; with --check it only compares.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { section } from '../test/bench/measure.mjs';
import { putTable } from './page.mjs';

const PAGE = 'test/bench/README.md';
const PARTS = ['files', 'phases', 'merge', 'host', 'functions', 'start', 'old-book'];
const at = (file) => new URL(`../${file}`, import.meta.url);

/** The kept results as they are shown, one below the other. */
const measured = () =>
  PARTS.map((name) => at(`test/bench/results/${name}.json`))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .map((result) => `### ${result.title}\n\n${section(result)}`)
    .join('\n\n');

/** @returns {Promise<boolean>} whether the page shows the kept results, afterwards */
export const writeMeasured = (options) => putTable(at(PAGE), 'bench', measured(), options);

if (
  import.meta.url === pathToFileURL(process.argv[1] ?? '').href &&
  !(await writeMeasured({ check: process.argv.includes('--check') }))
) {
  console.error(
    `${PAGE}: the measurements are not what test/bench/results says; run npm run make:tables`,
  );
  process.exitCode = 1;
}
