/**
 * A finding's code is written once, in its own file: elsewhere the rule is asked for it, so that
 * the compiler knows every place that a finding is raised, compared or passed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RULES, topicOf } from '../../src/rules';
import { linesWithCodes } from './codes';

const topics = [...new Set(RULES.map(topicOf))];
const sources = readdirSync('src', { recursive: true })
  .map((file) => path.join('src', String(file)))
  .filter((file) => /\.(?:tsx?|json)$/.test(file) && !file.startsWith(path.join('src', 'rules')));

test('no code of a finding is written outside the file of the finding', () => {
  expect(sources.length).toBeGreaterThan(700);
  expect(
    sources.flatMap((file) =>
      linesWithCodes(file, readFileSync(file, 'utf8'), topics).map((line) => `${file}:${line}`),
    ),
  ).toEqual([]);
});

test.each([
  ['a code', `item.code === 'HO-001'`],
  ['a code in a set', `new Set(['one', 'DB-003'])`],
  ['a key', `({ 'HO-006': 1 })`],
  ['the beginning of codes', `code.startsWith('DB-')`],
  ['a template', 'const code = `DB-00${at}`'],
  ['an expression', '/^HO-0(?:06|13)$/.test(code)'],
  ['an expression of several topics', '/^(?:DB|HO)-/.test(code)'],
  ['a type', `type Code = 'HO-002' | 'other'`],
  ['a text between tags', 'const a = <b>DB-003</b>'],
])('%s is found', (_, line) => {
  expect(linesWithCodes('a.tsx', `const first = 1;\n${line};\n`, ['DB', 'HO'])).toEqual([2]);
});

test.each([
  ['what is imported', `import { fewerPeople } from '../rules/households/HO-045'`],
  ['a sentence with an example', `const text = 'Ví dụ HO-001 hoặc HO-002.'`],
  ['a code of something else', `const code = 'QĐ-TTg HO-so'`],
  ['a comment', 'const a = 1 // HO-001'],
  ['the name of a topic', `const topic = 'HO'`],
])('%s is left alone', (_, line) => {
  expect(linesWithCodes('a.tsx', `${line};\n`, ['DB', 'HO'])).toEqual([]);
});
