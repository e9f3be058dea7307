/** In which suites the test files run, and in which order. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(__dirname, '..');
interface Suite {
  readonly name: string;
  readonly files: readonly string[];
}
const { suites } = jest.requireActual<{ suites: () => readonly Suite[] }>(
  '../../.config/suites.cjs',
);

// A list that names files long gone would start the long ones last again.
test('every file that is started first is there', () => {
  const { LONGEST } = jest.requireActual<{ LONGEST: readonly string[] }>(
    '../../.config/jest.sequencer.cjs',
  );
  expect(LONGEST.length).toBeGreaterThan(5);
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});

test('every test file but those of the browser stands in exactly one suite', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('e2e'))
    .sort();
  const standing = suites().flatMap((suite) => suite.files);
  expect([...standing].sort()).toEqual(files);
  expect(new Set(suites().map(({ name }) => name)).size).toBe(suites().length);
});

test('what counts its steps stands alone', () => {
  const counted = suites().filter(({ files }) => files.includes('sources/long-register.test.ts'));
  expect(counted.map(({ files }) => files.length)).toEqual([1]);
});
