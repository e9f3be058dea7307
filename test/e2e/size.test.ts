/** How much is loaded before the pages answer. A limit that is passed without need makes every day's opening slower. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const built = path.resolve(__dirname, '../..', process.env.E2E_BUILD ?? '.cache/e2e');
const kilobytes = (file: string): number =>
  gzipSync(readFileSync(path.join(built, file))).length / 1024;

/** The worker for files of other kinds, and the library that it brings. */
const isForeign = (name: string): boolean =>
  name.startsWith('foreign.') || readFileSync(path.join(built, name), 'utf8').includes('SheetJS');

/** What writes a .docx, which comes when an officer asks for one. */
const isDocument = (name: string): boolean =>
  readFileSync(path.join(built, name), 'utf8').includes('w:docGrid');

test.each([
  ['workbench.js', 130],
  ['taskpane.js', 130],
])('%s stays below %i KB', (file, limit) => {
  expect(kilobytes(file)).toBeLessThan(limit);
});

// The same work is there twice: in the worker, and as a part that Excel's page loads only where no worker can be started. What reads
// the looks of a sheet is one of these: in Excel it draws the pages of a preview, and comes with the first preview alone.
// What reads a province's form (titles, group rows, having and lacking, a form filled in before) takes 30 KB in each of the two, and
// what tells a plan, people, leavers, another commune or programme from the review's own figures takes 6; the words of titles take 6.
// The families of words for rows and columns of many offices take 8.
test('all scripts of both shells that are loaded later stay below 1,155 KB together', () => {
  const parts = readdirSync(built).filter(
    (name) =>
      name === 'workbench.js' ||
      (/^[^/]+\.[0-9a-f]{8}\.js$/.test(name) && !isForeign(name) && !isDocument(name)),
  );
  expect(parts.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThan(1155);
});

test('what reads files of other kinds, which comes with such a file alone, stays below 160 KB', () => {
  const parts = readdirSync(built).filter((name) => /\.js$/.test(name) && isForeign(name));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThan(160);
});

test('what writes documents stays below 100 KB', () => {
  const parts = readdirSync(built).filter((name) => /\.js$/.test(name) && isDocument(name));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThan(100);
});
