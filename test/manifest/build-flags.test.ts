/** What the flags of a build change: the address, the prefix of the functions, the copy of office.js, the development add-in. The scripts themselves play no part. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(180_000);
const top = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the pages around scripts of one line, in a process of its own. */
function build(name: string, env: Readonly<Record<string, string | boolean>>): string {
  const out = path.join(folder, name);
  const entry = path.join(folder, 'entry.js');
  mkdirSync(out, { recursive: true });
  writeFileSync(entry, 'document.title += "";\n');
  const script = `
    const webpack = require('webpack');
    const [config] = require('./webpack.config.js')(${JSON.stringify({ only: 'addin', ...env })});
    const entry = Object.fromEntries(Object.keys(config.entry).map((key) => [key, ${JSON.stringify(entry)}]));
    webpack({ ...config, entry, cache: false, output: { ...config.output, path: ${JSON.stringify(out)} } }).run((error, stats) => {
      if (error || stats.hasErrors()) { console.error(error ?? stats.toString('errors-only')); process.exitCode = 1; }
    });`;
  const run = spawnSync(process.execPath, ['-e', script], { cwd: top, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return out;
}

const text = (out: string, file: string): string => readFileSync(path.join(out, file), 'utf8');
const idOf = (manifest: string): string => /<Id>(.*?)<\/Id>/.exec(manifest)![1]!;

it('for production: the address given, Microsoft’s office.js, no prefix', () => {
  const out = build('production', { diaChi: 'https://tinh.example/giam-ngheo/' });
  const manifest = text(out, 'manifest.xml');
  expect(manifest).toContain('DefaultValue="https://tinh.example/giam-ngheo/taskpane.html"');
  expect(manifest).toContain('<AppDomain>https://tinh.example</AppDomain>');
  expect(manifest).not.toContain('localhost');
  expect(manifest).not.toContain('<Namespace');
  expect(idOf(manifest)).toBe(idOf(readFileSync(path.join(top, 'manifest.xml'), 'utf8')));
  const page = text(out, 'taskpane.html');
  expect(page).toMatch(
    /<script src="?https:\/\/officeapis\.public\.onecdn\.static\.microsoft\/1\/office\.js"?>/,
  );
  expect(/script-src ([^;]*)/.exec(page)![1]).toBe(
    "'self' https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com",
  );
  expect(readdirSync(out)).not.toContain('office');
  // Whatever the manifest names is there to be served.
  for (const [, file] of manifest.matchAll(
    /DefaultValue="https:\/\/tinh\.example\/giam-ngheo\/([^"]+)"/g,
  ))
    expect([file, readdirSync(path.join(out, path.dirname(file!)))]).toEqual([
      file,
      expect.arrayContaining([path.basename(file!)]),
    ]);
});

it('with an own copy of office.js: unchanged files beside the pages, and no other place for scripts', () => {
  const out = build('self', { officejs: 'self', namespace: 'XA' });
  const page = text(out, 'taskpane.html');
  expect(page).toMatch(/<script src="?office\/office\.js"?>/);
  expect(/script-src ([^;]*)/.exec(page)![1]).toBe("'self'");
  for (const file of ['office.js', 'excel-win32-16.01.js', 'LICENSE.md']) {
    const original = path.join(
      top,
      'node_modules/@microsoft/office-js',
      file === 'LICENSE.md' ? file : path.join('dist', file),
    );
    expect(readFileSync(path.join(out, 'office', file)).equals(readFileSync(original))).toBe(true);
  }
  const manifest = text(out, 'manifest.xml');
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="XA"/>');
});

it('for development: an Id, a name and a prefix of its own, and an own office.js', () => {
  const out = build('development', { dev: true });
  const manifest = text(out, 'manifest.xml');
  expect(idOf(manifest)).not.toBe(idOf(readFileSync(path.join(top, 'manifest.xml'), 'utf8')));
  expect(manifest).toContain('DefaultValue="Giảm nghèo (thử)"');
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="THU"/>');
  expect(manifest).toContain('https://localhost:3000/taskpane.html');
  expect(text(out, 'taskpane.html')).toContain('office/office.js');
});
