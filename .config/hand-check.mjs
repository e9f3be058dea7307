// Writes dist/kiem-tra-tay.xlsx, the workbook of the hand check, after a build: with the prefix of the functions that the built manifest asks for.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { childOf, read, walk } from './addin/xml.mjs';
import './typescript-loader.mjs';

const top = path.resolve(import.meta.dirname, '..');
const { handCheckBook } = await import('../test/hand-check/book.ts');

/** The prefix that a manifest gives the functions, or null. */
export function namespaceOf(manifest) {
  const nodes = [...walk(read(manifest))];
  const resid = nodes.find((node) => node.name === 'Namespace')?.attributes.resid;
  return (
    nodes.find((node) => node.name === 'bt:String' && node.attributes.id === resid)?.attributes
      .DefaultValue ?? null
  );
}

const built = path.join(top, 'dist/addin/manifest.xml');
const manifest = readFileSync(existsSync(built) ? built : path.join(top, 'manifest.xml'), 'utf8');
const version = childOf(read(manifest), 'Version').children[0];
const bytes = await handCheckBook({ namespace: namespaceOf(manifest), version });
mkdirSync(path.join(top, 'dist'), { recursive: true });
writeFileSync(path.join(top, 'dist/kiem-tra-tay.xlsx'), bytes);
console.log(`dist/kiem-tra-tay.xlsx: ${bytes.length} bytes`);
