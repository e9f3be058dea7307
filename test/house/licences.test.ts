/** Every runtime dependency has a reason and a licence that is allowed, and the table of src/README.md says so. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FILES = ['package.json', 'package-lock.json', 'src/README.md', '.config/dependencies.json'];
const folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(
  change: (
    read: (file: string) => unknown,
    write: (file: string, content: unknown) => void,
  ) => void = () => undefined,
): { code: number | null; said: string } {
  for (const file of FILES) mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  for (const file of FILES) cpSync(file, path.join(folder, file));
  change(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    (file, content) => writeFileSync(path.join(folder, file), JSON.stringify(content)),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['.config/licences.mjs', '--check', folder],
    { encoding: 'utf8' },
  );
  return { code: status, said: stderr };
}

test('every runtime dependency has a reason, a licence that is allowed, and its line in the table', () => {
  expect(check()).toEqual({ code: 0, said: '' });
});

test('a dependency without a reason, one with another licence, and a table that is old are reported', () => {
  const added = check((read, write) => {
    const all = read('package.json') as { dependencies: Record<string, string> };
    write('package.json', { ...all, dependencies: { ...all.dependencies, 'la-lung': '1.0.0' } });
    const lock = read('package-lock.json') as { packages: Record<string, unknown> };
    write('package-lock.json', {
      ...lock,
      packages: {
        ...lock.packages,
        'node_modules/la-lung': { version: '1.0.0', license: 'AGPL-3.0-only' },
      },
    });
  });
  expect(added.code).toBe(1);
  expect(added.said).toMatch(/la-lung is a runtime dependency without a reason/);
  expect(added.said).toMatch(/la-lung has the licence AGPL-3\.0-only/);
  expect(added.said).toMatch(/table of dependencies/);
});
