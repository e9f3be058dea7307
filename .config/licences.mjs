/**
 * Writes the table of runtime dependencies of src/README.md out of the lockfile, with a reason for each that is asked for by name and
 * the licences of all that come with it. Ends with an error for one without a reason, or with a licence that is not allowed; with
 * --check it writes nothing.
 *
 *   node .config/licences.mjs [--check] [folder with package.json, package-lock.json, src/README.md and .config/dependencies.json]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { putTable } from './page.mjs';

const PAGE = 'src/README.md';

const check = process.argv.includes('--check');
const top = path.resolve(
  process.argv.slice(2).find((word) => !word.startsWith('--')) ??
    path.join(import.meta.dirname, '..'),
);
const read = (file) => readFileSync(path.join(top, file), 'utf8');
const asked = JSON.parse(read('package.json')).dependencies;
const locked = JSON.parse(read('package-lock.json')).packages;
const { allowed, own, reasons } = JSON.parse(read('.config/dependencies.json'));

const runtime = Object.entries(locked)
  .filter(([place, item]) => place !== '' && !item.dev && !item.devOptional && !item.optional)
  .map(([place, { version, license }]) => ({
    name: place.split('node_modules/').pop(),
    version,
    licence: license ?? 'none told',
    place,
  }));
const isFree = ({ name, licence }) => own[name] !== undefined || allowed.includes(licence);
const cell = (text) => text.replaceAll('|', '\\|');

const lockedItem = (name) => runtime.find((item) => item.place === `node_modules/${name}`);

const problems = [
  ...Object.keys(asked)
    .filter((name) => !lockedItem(name))
    .map((name) => `${name} is not in the lock file; run npm install`),
  ...Object.keys(asked)
    .filter((name) => !reasons[name])
    .map((name) => `${name} is a runtime dependency without a reason`),
  ...Object.keys(reasons)
    .filter((name) => !asked[name])
    .map((name) => `${name} has a reason but is no runtime dependency`),
  ...runtime
    .filter((item) => !isFree(item))
    .map(({ name, licence }) => `${name} has the licence ${licence}, which is not allowed`),
];

const byLicence = new Map();
for (const { name, licence } of runtime)
  if (!asked[name]) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
const table = [
  '| runtime dependency | licence | reason |',
  '| --- | --- | --- |',
  ...Object.keys(asked)
    .sort()
    .map((name) => {
      const { version, licence } = lockedItem(name) ?? { version: '?', licence: '?' };
      return `| ${name} ${version} | ${own[name] ?? licence} | ${cell(reasons[name] ?? '')} |`;
    }),
  '',
  `With them come ${[...byLicence.values()].reduce((sum, count) => sum + count, 0)} more: ${[
    ...byLicence,
  ]
    .sort((a, b) => b[1] - a[1])
    .map(([licence, count]) => `${count} ${licence}`)
    .join(', ')}.`,
].join('\n');
if (!(await putTable(path.join(top, PAGE), 'dependencies', table, { check })))
  problems.push(
    `${PAGE}: the table of dependencies is not what the lockfile says; run npm run make:tables`,
  );
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
