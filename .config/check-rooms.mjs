/**
 * Checks the rooms: `node .config/check-rooms.mjs [folder]`. Prints every violation and exits 1 when there is one.
 * Zero modules read is a failure too: the reader goes silent when it meets a TypeScript that it does not know.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const require = createRequire(import.meta.url);
const config = require('../.dependency-cruiser.cjs');
const { rooms } = require('./rooms.cjs');
const top = path.resolve(import.meta.dirname, '..');
const folder = process.argv[2] ?? top;

const { options, ...ruleSet } = config;
const { tsConfig: _, ...rest } = options;
const { output } = await cruise(
  ['src'],
  { ...rest, baseDir: folder, ruleSet, validate: true },
  undefined,
  {
    tsConfig: extractTsConfig(path.join(top, 'tsconfig.json')),
  },
);

const paths = rooms.map((room) => new RegExp(room.path));
const homeless = output.modules
  .map((module) => module.source)
  .filter((source) => source.startsWith('src/') && !paths.some((path) => path.test(source)));

const { totalCruised, totalDependenciesCruised } = output.summary;
const lines = [
  ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  ...homeless.map((source) => `no-file-outside-the-rooms: ${source}`),
];
for (const line of lines) console.log(line);
if (totalCruised === 0) console.log('no-module-read: the reader found nothing under src');
console.log(
  `rooms: ${totalCruised} modules, ${totalDependenciesCruised ?? 0} imports, ${lines.length} violations`,
);
process.exitCode = lines.length > 0 || totalCruised === 0 ? 1 : 0;
