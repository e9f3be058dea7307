/** Every generated thing has a script, and what the script makes in a copy of the tree is what is committed. */
import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'made-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NEEDED = [
  ...['package.json', 'package-lock.json', '.config', 'src', 'assets', 'README.md'],
  ...['test/make', 'test/workbooks', 'test/bench', 'test/examples'],
];
beforeAll(() => {
  for (const place of NEEDED)
    cpSync(path.join(top, place), path.join(folder, place), { recursive: true });
  symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
});

const at = (place: string, file: string): string => path.join(place, file);
const same = (file: string): void =>
  expect([file, readFileSync(at(folder, file)).equals(readFileSync(at(top, file)))]).toEqual([
    file,
    true,
  ]);

/** The script as `npm run` starts it. */
function run(name: string): void {
  const { scripts } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  execSync(scripts[name] ?? `echo no script ${name} && exit 1`, { cwd: folder, stdio: 'pipe' });
}

test.each([
  ['make:manifest', ['manifest.xml']],
  ['make:functions', ['src/functions/catalogue.json']],
  ['make:sample', ['test/workbooks/xa-thu-hai.json']],
])('npm run %s', (name, files) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) rmSync(at(folder, file), { force: true });
  run(name);
  files.forEach(same);
});

test('npm run make:tables fills the tables of the pages again', () => {
  const pages = ['assets/huong-dan/can-bo.md', 'src/README.md', 'test/bench/README.md'];
  for (const page of pages) {
    const text = readFileSync(at(folder, page), 'utf8');
    const emptied = text.replace(/(<!-- \w+:begin -->)[\s\S]*?(<!-- \w+:end -->)/, '$1\n$2');
    expect([page, emptied.length < text.length]).toEqual([page, true]);
    writeFileSync(at(folder, page), emptied);
  }
  run('make:tables');
  pages.forEach(same);
});

test('npm run make:guide writes a page with its style and its pictures', () => {
  run('make:guide');
  const page = readFileSync(at(folder, 'dist/huong-dan.html'), 'utf8');
  const shown = [...page.matchAll(/(?:src|href)="(huong-dan[^"#]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(shown.length).toBeGreaterThan(5);
  for (const file of shown)
    expect(readFileSync(at(folder, `dist/${file}`)).length).toBeGreaterThan(0);
});

test('the version is the same in the package, its lock file, the manifest and the newest entry of the changes', () => {
  const read = (file: string): string => readFileSync(at(top, file), 'utf8');
  const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, object> };
  expect(lock).toMatchObject({ version });
  expect(lock.packages['']).toMatchObject({ version, license });
  expect(/<Version>(.*)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  expect(license).toBe('MIT');
  expect(read('LICENSE')).toMatch(
    /^MIT License\n\nCopyright \(c\) 2026 the authors of Giảm nghèo\n/,
  );
});
