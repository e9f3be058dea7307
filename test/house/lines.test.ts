/** No line of the sources is longer than 100 signs, save where one text, expression, path or address does not fit. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { longLines } from './lines';

const sources = readdirSync('src', { recursive: true })
  .map((file) => path.join('src', String(file)))
  .filter((file) => /\.tsx?$/.test(file));

test('no line of the sources is too long', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(
    sources.flatMap((file) =>
      longLines(file, readFileSync(file, 'utf8')).map((line) => `${file}:${line}`),
    ),
  ).toEqual([]);
});

const words = (count: number): string => 'chữ '.repeat(count).trim();
test.each([
  ['code', `export const sum = ${'one + '.repeat(20)}one;`],
  ['a comment', `/** ${words(30)} */`],
  ['a comment after code', `export const one = 1; // ${words(30)}`],
  ['short texts beside each other', `export const all = [${"'một', ".repeat(20)}];`],
  ['a text that fits, beside too much code', `export const a = one(${'two, '.repeat(20)}'x');`],
])('%s is found', (_, line) => {
  expect(longLines('a.ts', `export const first = 1;\n${line}\n`)).toEqual([2]);
});

test.each([
  ['a string', `  title: '${words(30)}',`],
  ['a template', `  title: \`${words(20)} \${count} ${words(20)}\`,`],
  ['a regular expression', `  /${'a|'.repeat(60)}b/,`],
  ['an address in a comment', `// https://example.vn/${'a'.repeat(100)}`],
])('%s that does not fit is left alone', (_, line) => {
  const inside = line.startsWith('//')
    ? line
    : `export const count = [{\n${line.replace('title: ', '')}\n}];`;
  const text = line.startsWith('  title')
    ? `export const all = {\n${line}\n};`
    : inside.replace('[{', '[').replace('}]', ']');
  expect(longLines('a.ts', text)).toEqual([]);
});

test('what is as long as it may be is left alone, whatever bytes its letters take', () => {
  const line = `// ${'ệ'.repeat(97)}`;
  expect(longLines('a.ts', line)).toEqual([]);
  expect(longLines('a.ts', `// ệ ${'ệ'.repeat(96)}`)).toEqual([1]);
});
