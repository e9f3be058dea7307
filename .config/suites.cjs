// Puts the test files of a room into few suites, so that the modules of the program are loaded, and compiled by V8, once for a dozen files
// and not once for each. A file stays whole within a `describe` of its name; its hooks hold for it alone.
const { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const top = path.resolve(__dirname, '..');
const SUITES = path.join(top, '.cache/suites');
const MOST_FILES = 12;

// The steps of the program are counted from the moment in which it is loaded, and counting slows all that comes after it.
const ALONE = /from '[./]+make\/work'/;
const ENVIRONMENT = /^\/\*\* @jest-environment (\S+) \*\//;
// What these register for every test while they are loaded must hold for all files of a suite.
const FOR_ALL = [
  [/from '@testing-library\/react'/, '@testing-library/react'],
  [/from '(\.\/|[./]+cli\/)run'/, path.join(top, 'test/cli/run')],
];

/** @returns each suite: its name, the files in it, the text of the file that stands for it */
function suites() {
  const rooms = new Map();
  const files = readdirSync(path.join(top, 'test'), { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('e2e/'))
    .sort();
  for (const file of files) {
    const text = readFileSync(path.join(top, 'test', file), 'utf8');
    const environment = ENVIRONMENT.exec(text)?.[1];
    const room = [
      path.dirname(file).replaceAll('/', '-'),
      ...(environment ? ['page'] : []),
      ...(ALONE.test(text) ? [path.basename(file).split('.')[0]] : []),
    ].join('-');
    const parts = rooms.get(room) ?? [[]];
    rooms.set(room, parts);
    if (parts.at(-1).length === MOST_FILES) parts.push([]);
    parts.at(-1).push({ file, text, environment });
  }
  return [...rooms].flatMap(([room, parts]) =>
    parts.map((part, at) => ({
      name: parts.length > 1 ? `${room}-${at + 1}` : room,
      files: part.map(({ file }) => file),
      text: suiteOf(part),
    })),
  );
}

function suiteOf(part) {
  const { environment } = part[0];
  const shared = FOR_ALL.filter(([imports]) => part.some(({ text }) => imports.test(text)));
  const whole = (file) => JSON.stringify(path.join(top, 'test', file));
  return [
    ...(environment ? [`/** @jest-environment ${environment} */`] : []),
    ...shared.map(([, module]) => `require(${JSON.stringify(module)});`),
    ...part.map(({ file }) => `describe('${file}', () => { require(${whole(file)}); });`),
    '',
  ].join('\n');
}

/** Writes them anew. @returns the folder in which they stand */
function writeSuites() {
  rmSync(SUITES, { recursive: true, force: true });
  mkdirSync(SUITES, { recursive: true });
  for (const { name, text } of suites()) writeFileSync(path.join(SUITES, `${name}.test.js`), text);
  return SUITES;
}

module.exports = { SUITES, suites, writeSuites };
