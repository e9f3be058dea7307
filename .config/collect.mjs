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

const FORM_GROUPS = ['plan', 'review', 'monitoring'];
const numbered = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/**
 * The versions of each form, newest last; the forms in the order in which a plan attaches them: by the group of the newest version, annexes
 * before Biểu, then by their names.
 */
function forms(folder) {
  const placeOf = ({ group, form }) => [
    FORM_GROUPS.indexOf(group),
    form.startsWith('phu-luc') ? 0 : 1,
  ];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: form }) => {
      const files = readdirSync(path.join(folder, form)).sort(numbered);
      const { group } = JSON.parse(readFileSync(path.join(folder, form, files.at(-1)), 'utf8'));
      if (!FORM_GROUPS.includes(group)) throw new Error(`${form} is of no group: ${group}`);
      return { form, group, versions: files.map((file) => file.replace('.json', '')) };
    })
    .sort((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)];
      return one[0] - other[0] || one[1] - other[1] || numbered(a.form, b.form);
    });
}

/** Forms: one folder each, one file a version. */
function templates(folder) {
  const versions = forms(folder).flatMap(({ form, versions }) =>
    versions.map((version) => ({
      file: `${form}/${version}.json`,
      name: `${camel(form)}_${version.replaceAll('-', '_')}`,
    })),
  );
  return [
    '/**',
    ' * All versions of all forms, in the order in which a plan attaches them, the newest version last.',
    ' * Written by `.config/collect.mjs`.',
    ' */',
    ...versions.map(({ file, name }) => `import ${name} from './${file}';`),
    '',
    'export const ALL = [',
    ...versions.map(({ name }) => `  ${name},`),
    '];',
    '',
  ];
}

/** What is loaded first knows forms by their names, without the forms themselves. */
function formNames(folder) {
  return [
    '/** The names of the forms, in their order. Written by `.config/collect.mjs`. */',
    'export const FORM_NAMES: readonly string[] = [',
    ...forms(folder).map(({ form }) => `  '${form}',`),
    '];',
    '',
  ];
}

const MADE = {
  'src/catalogue/lists/index.ts': lists,
  'src/templates/all.ts': templates,
  'src/templates/names.ts': formNames,
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
