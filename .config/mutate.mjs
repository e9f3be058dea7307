/**
 * Asks the tests of a room whether they would notice: `npm run mutate -- [room or file] [most changes]` (default domain, 60).
 * Each change of one operator or constant is made in a copy of the tree; a change that no test notices is printed and counts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { changesOf } from './mutations.mjs';

const top = path.resolve(import.meta.dirname, '..');
const target = process.argv[2] ?? 'domain';
const most = Number(process.argv[3] ?? 60);
const source = target.endsWith('.ts') ? target : `src/${target}`;
const room = source.split('/')[1];

const files = ts.sys.readDirectory(path.join(top, source.endsWith('.ts') ? path.dirname(source) : source), ['.ts', '.tsx'])
  .filter((file) => !source.endsWith('.ts') || file === path.join(top, source));
const all = files.flatMap((file) => changesOf(file, readFileSync(file, 'utf8')).map((change) => ({ file, ...change })));
// Evenly spread over the room, and the same ones each time.
const picked = all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]);

const copy = mkdtempSync(path.join(tmpdir(), 'mutate-'));
const survivors = [];
try {
  for (const name of ['src', 'test', 'assets', '.config', 'package.json', 'tsconfig.json']) cpSync(path.join(top, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(top, 'node_modules'), path.join(copy, 'node_modules'));
  const jest = () => spawnSync(process.execPath, [path.join(copy, 'node_modules/jest/bin/jest.js'), '--config', path.join(copy, '.config/jest.config.cjs'), '--bail', '--silent', `test/${room}/`], { cwd: copy, stdio: 'ignore', timeout: 120_000 }).status;
  if (jest() !== 0) {
    console.log(`mutate: test/${room} does not pass as it is`);
    process.exit(1);
  }
  for (const { file, start, end, text, line } of picked) {
    const inCopy = path.join(copy, path.relative(top, file));
    const original = readFileSync(inCopy, 'utf8');
    writeFileSync(inCopy, original.slice(0, start) + text + original.slice(end));
    const noticed = jest() !== 0;
    writeFileSync(inCopy, original);
    if (!noticed) {
      survivors.push(1);
      console.log(`not noticed: ${path.relative(top, file)}:${line}  ${original.slice(start, end)} → ${text}`);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`mutate: ${picked.length} of ${all.length} changes tried in ${source}, ${picked.length - survivors.length} noticed, ${survivors.length} not`);
