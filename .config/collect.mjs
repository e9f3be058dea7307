/**
 * Writes the lists of what stands in a folder of its own or a file of its own: `node .config/collect.mjs`. With `--check` it writes nothing,
 * and ends with 1 and the names of those that are not what it would write.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Kinds of lists: one folder each. */
function lists(folder) {
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return [
    '/** The kinds of lists, one folder each. Written by `.config/collect.mjs`. */',
    ...kinds.map((kind) => `import ${camel(kind)} from './${kind}/list.json';`),
    "import type { ListKind } from './types';",
    '',
    "export type { ListKind } from './types';",
    '',
    'export const LIST_KINDS: readonly ListKind[] = [',
    ...kinds.map((kind) => `  ${camel(kind)},`),
    '];',
    '',
  ];
}

/** Findings: one file each. */
function rules(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\/[A-Z]+-\d{3}\.ts$/.test(file))
    .sort();
  return [
    '/** Every finding, one file each. Written by `.config/collect.mjs`. */',
    ...files.map((file) => `export * from './${file.slice(0, -3)}';`),
    '',
  ];
}

/** Verbs: one folder each that says what it takes. */
const verbFolders = () => {
  const app = path.join(top, 'src/app');
  return readdirSync(app)
    .filter((folder) => existsSync(path.join(app, folder, 'verb.ts')))
    .sort();
};

function verbs() {
  return [
    '/** Every verb, one folder each. Written by `.config/collect.mjs`. */',
    ...verbFolders().map((name) => `export { verb as ${camel(name)} } from '../${name}/verb';`),
    '',
  ];
}

/** What a terminal adds to each verb: a file of the same name. */
function commands() {
  return [
    '/** What a terminal does for each verb, one file each. Written by `.config/collect.mjs`. */',
    ...verbFolders().map((name) => `export { command as ${camel(name)} } from './${name}';`),
    '',
  ];
}

const MADE = {
  'src/catalogue/lists/index.ts': lists,
  'src/rules/all.ts': rules,
  'src/app/verbs/all.ts': verbs,
  'src/cli/commands/all.ts': commands,
};

const other = Object.entries(MADE).filter(([file, lines]) => {
  const target = path.join(top, file);
  const text = lines(path.dirname(target)).join('\n');
  if (process.argv.includes('--check')) return readFileSync(target, 'utf8') !== text;
  writeFileSync(target, text);
  return false;
});
for (const [file] of other) console.error(`${file} is not what .config/collect.mjs writes`);
process.exitCode = other.length > 0 ? 1 : 0;
