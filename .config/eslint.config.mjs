/**
 * The whole lint: the rules that read one file as text, and those that need the types of the program.
 * The tests that plant violations in text which stands in no file use the former alone.
 */
import path from 'node:path';
import rules from './eslint-rules.mjs';

/** The files whose rules may ask for types. */
export const typed = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];

export default [
  ...rules,
  {
    // Rules that need the types: a switch names every case, and no promise is left to itself.
    files: typed,
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: path.resolve(import.meta.dirname, '..'),
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
];
