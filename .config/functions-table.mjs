// Writes the officer's table of custom functions from the functions' own descriptions; with --check it only compares.
import { readFileSync } from 'node:fs';
import { putTable } from './page.mjs';

const PAGE = 'assets/huong-dan/can-bo.md';
const at = (file) => new URL(`../${file}`, import.meta.url);
const cell = (text) => text.split('\n')[0].replaceAll('|', '\\|');
const example = ([first]) => (first ? `\`${cell(first.formula)}\` → ${cell(first.result)}` : '');

const table = [
  '| hàm | dùng để | ví dụ |',
  '| --- | --- | --- |',
  ...JSON.parse(readFileSync(at('src/functions/catalogue.json'), 'utf8')).map(
    (item) =>
      `| \`${cell(item.signature)}\` | ${cell(item.description)} | ${example(item.examples)} |`,
  ),
].join('\n');

const check = process.argv.includes('--check');
if (!(await putTable(at(PAGE), 'functions', table, { check }))) {
  console.error(
    `${PAGE}: the table of functions is not what the functions say; run npm run make:tables`,
  );
  process.exitCode = 1;
}
