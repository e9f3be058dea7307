/**
 * Types and lint over one program of TypeScript: what the compiler has found out about the types serves the rules that need them.
 * Prints every finding and exits 1 when there is one. `npm run typecheck` and `npm run lint` are the same two, each by itself.
 */
import { ESLint } from 'eslint';
import path from 'node:path';
import ts from 'typescript';
import config, { typed } from './eslint.config.mjs';

const top = path.resolve(import.meta.dirname, '..');

/** The program of tsconfig.json. */
function wholeProgram() {
  const file = path.join(top, 'tsconfig.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    top,
  );
  return ts.createProgram(fileNames, options);
}

/** @returns what the compiler has to say, as text; empty when nothing */
function complaints(program) {
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => top,
    getNewLine: () => '\n',
  };
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
}

const program = wholeProgram();
const said = complaints(program);
if (said) console.log(said);

const eslint = new ESLint({
  cwd: top,
  overrideConfigFile: true,
  overrideConfig: [
    ...config,
    {
      files: typed,
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  ],
});
const results = await eslint.lintFiles(['src', 'test']);
const formatter = await eslint.loadFormatter('stylish');
const lint = await formatter.format(results);
if (lint) console.log(lint);
const failed =
  said !== '' || results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0);
process.exitCode = failed ? 1 : 0;
