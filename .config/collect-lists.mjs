/** Writes `src/catalogue/lists/index.ts` from the folders beside it: `node .config/collect-lists.mjs`. A test compares both. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../src/catalogue/lists');

/** @returns the text of the index for the kinds of lists that have a folder */
export function listIndex() {
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const nameOf = (kind) => kind.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '/** The kinds of lists, one folder each. Written by `.config/collect-lists.mjs`. */',
    ...kinds.map((kind) => `import ${nameOf(kind)} from './${kind}/list.json';`),
    "import type { ListKind } from './types';",
    '',
    "export type { ListKind } from './types';",
    '',
    'export const LIST_KINDS: readonly ListKind[] = [',
    ...kinds.map((kind) => `  ${nameOf(kind)},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(path.join(folder, 'index.ts'), listIndex());
