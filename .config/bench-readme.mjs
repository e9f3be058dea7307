// Puts the kept results of the benchmarks into the README, between its marks; run by itself with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { section } from '../test/bench/measure.mjs';

const readme = new URL('../README.md', import.meta.url);
const PARTS = ['files', 'host', 'functions', 'start'];

/** @returns the text of the README as it should be */
export function withMeasured(text) {
  const parts = PARTS.map(
    (name) => new URL(`../test/bench/results/${name}.json`, import.meta.url),
  ).filter((file) => existsSync(file));
  const shown = parts
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .map((result) => `### ${result.title}\n\n${section(result)}`);
  return text.replace(
    /(<!-- bench:begin -->\n)[\s\S]*?(<!-- bench:end -->)/,
    (_, begin, end) => `${begin}${shown.join('\n\n')}\n${end}`,
  );
}

export function writeMeasured() {
  writeFileSync(readme, withMeasured(readFileSync(readme, 'utf8')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = readFileSync(readme, 'utf8');
  if (!process.argv.includes('--check')) writeMeasured();
  else if (withMeasured(text) !== text) {
    console.error(
      'README.md: the table of measurements is not what test/bench/results says; run node .config/bench-readme.mjs',
    );
    process.exitCode = 1;
  }
}
