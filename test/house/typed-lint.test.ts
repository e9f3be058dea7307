/** What only the types show, and what only the formatter knows: each is planted, and caught by the very check that `npm run lint` runs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lint } from './planted';

const rulesOf = (found: ReturnType<typeof lint>, file: string): (string | null)[] =>
  (found.get(file) ?? []).map((one) => one.ruleId);

describe('typed lint', () => {
  const kinds = "type Kind = 'poor' | 'near-poor';\n";
  const later = 'const later = async (): Promise<void> => undefined;\n';
  const files = new Map([
    ['test/keeps.ts', 'export const one = 1;\n'],
    [
      'src/domain/switch-open.ts',
      `${kinds}export function word(kind: Kind): string {\n  let told = '';\n  switch (kind) {\n    case 'poor':\n      told = 'nghèo';\n      break;\n  }\n  return told;\n}\n`,
    ],
    [
      'src/domain/switch-whole.ts',
      `${kinds}export function word(kind: Kind): string {\n  switch (kind) {\n    case 'poor':\n      return 'nghèo';\n    case 'near-poor':\n      return 'cận nghèo';\n  }\n}\n`,
    ],
    ['src/domain/promise-left.ts', `${later}export function run(): void {\n  later();\n}\n`],
    [
      'src/domain/promise-kept.ts',
      `${later}export async function run(): Promise<void> {\n  await later();\n}\n`,
    ],
    ['test/promise-left.ts', `${later}export function run(): void {\n  later();\n}\n`],
  ]);
  const found = lint(files, 'eslint.config.mjs');

  it.each([
    ['a switch that leaves a case out', 'src/domain/switch-open.ts', 'switch-exhaustiveness-check'],
    ['a promise that is left to itself', 'src/domain/promise-left.ts', 'no-floating-promises'],
    ['the same in a test', 'test/promise-left.ts', 'no-floating-promises'],
  ])('catches %s', (_, file, rule) => {
    expect(rulesOf(found, file)).toEqual([`@typescript-eslint/${rule}`]);
  });

  it('leaves a whole switch and an awaited promise alone', () => {
    for (const file of ['src/domain/switch-whole.ts', 'src/domain/promise-kept.ts'])
      expect([file, ...rulesOf(found, file)]).toEqual([file]);
  });
});

describe('the format', () => {
  /** What `prettier --check` says of a text that stands in a file of this name. */
  const isFormatted = (file: string, text: string): boolean =>
    spawnSync(
      process.execPath,
      ['node_modules/prettier/bin/prettier.cjs', '--list-different', '--stdin-filepath', file],
      { input: text },
    ).status === 0;

  it.each([
    ['a line that is too long', `export const all = [${"'một thôn', ".repeat(12)}'hết'];\n`],
    ['other quotation marks', 'export const one = "một";\n'],
    ['another indentation', "export function one(): string {\n    return 'một';\n}\n"],
  ])('catches %s', (_, text) => {
    expect(isFormatted('src/domain/planted.ts', text)).toBe(false);
  });

  it('leaves what is formatted alone, at 100 columns', () => {
    const line = `export const all = [${"'một', ".repeat(10)}'hết'];`;
    expect(line.length).toBeGreaterThan(80);
    expect(isFormatted('src/domain/planted.ts', `${line}\n`)).toBe(true);
  });
});

test('both are part of what continuous integration runs', () => {
  const steps = readFileSync('.config/test.mjs', 'utf8').replace(/\s+/g, ' ');
  expect(steps).toMatch(/bin\('prettier\/bin\/prettier\.cjs'\), '--check', '\.'/);
  expect(steps).toContain("at('.config/types-and-lint.mjs')");
  const both = readFileSync('.config/types-and-lint.mjs', 'utf8').replace(/\s+/g, ' ');
  expect(both).toContain('ts.getPreEmitDiagnostics(program)');
  expect(both).toContain('overrideConfig: [ ...config,');
  expect(both).toContain("eslint.lintFiles(['src', 'test'])");
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts.lint).toContain('prettier --check .');
  expect(scripts.lint).toContain('--config .config/eslint.config.mjs src test');
});
