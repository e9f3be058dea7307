/** How much is loaded before the pages answer. A limit that is passed without need makes every day's opening slower. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const built = path.resolve(__dirname, '../..', process.env.E2E_BUILD ?? '.cache/e2e');
const kilobytes = (file: string): number => gzipSync(readFileSync(path.join(built, file))).length / 1024;

test.each([['workbench.js', 150], ['taskpane.js', 150]])('%s stays below %i KB', (file, limit) => {
  expect(kilobytes(file)).toBeLessThan(limit);
});

test('all scripts of the workbench together stay below 480 KB', () => {
  const parts = readdirSync(built).filter((name) => name === 'workbench.js' || /^[^/]+\.[0-9a-f]{8}\.js$/.test(name));
  expect(parts.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThan(480);
});
