/** Where the bundle of the command line stands, and whether it is older than what it is made of. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const top = path.resolve(import.meta.dirname, '..');
export const bundle = path.join(top, 'dist/cli/bieu.cjs');
/** The process that it starts for workbooks of other kinds. */
export const foreignBundle = path.join(top, 'dist/cli/foreign.cjs');
/**
 * All that is built: the program with what V8 compiled of it, the process for workbooks of other kinds, and the starter, whose age is asked
 * for and which comes last.
 */
export const FILES = ['program.cjs', 'program.cache', 'foreign.cjs', 'bieu.cjs'].map((name) =>
  path.join(top, 'dist/cli', name),
);

const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/** A folder's own time changes when a file in it appears or goes, so deleted files count too. */
function newerThan(limit, file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return false;
  if (stat.mtimeMs > limit) return true;
  return (
    stat.isDirectory() && readdirSync(file).some((name) => newerThan(limit, path.join(file, name)))
  );
}

export function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false });
  return (
    built !== undefined && !sources.some((name) => newerThan(built.mtimeMs, path.join(top, name)))
  );
}
