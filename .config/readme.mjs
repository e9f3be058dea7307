// Writes the README's table of custom functions from the functions' own descriptions; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);
const catalogue = JSON.parse(
  readFileSync(new URL('../src/functions/catalogue.json', import.meta.url), 'utf8'),
);
const cell = (text) => text.split('\n')[0].replaceAll('|', '\\|');
const table = [
  '| hàm | dùng để | ví dụ |',
  '| --- | --- | --- |',
  ...catalogue.map(
    (item) =>
      `| \`${cell(item.signature)}\` | ${cell(item.description)} | ${item.examples[0] ? `\`${cell(item.examples[0].formula)}\` → ${cell(item.examples[0].result)}` : ''} |`,
  ),
].join('\n');
const text = readFileSync(readme, 'utf8');
const wanted = text.replace(
  /(<!-- functions:begin -->\n)[\s\S]*?(<!-- functions:end -->)/,
  (_, begin, end) => `${begin}${table}\n${end}`,
);
if (process.argv.includes('--check')) {
  if (wanted !== text) {
    console.error(
      'README.md: the table of functions is not what the functions say; run node .config/readme.mjs',
    );
    process.exitCode = 1;
  }
} else writeFileSync(readme, wanted);
