/** There is one Excel in the tests, the host that answers Microsoft's own client; nobody else plays Office.js. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');
const files = (readdirSync(path.join(top, 'test'), { recursive: true }) as string[])
  .filter((file) => /\.(ts|tsx|cjs|mjs|js)$/.test(file))
  // These two hold forbidden lines as texts, to see them caught.
  .filter(
    (file) =>
      !['one-host.test.ts', 'globals.test.ts']
        .map((name) => path.join('house', name))
        .includes(file),
  );

/** Ways to put something of one's own in the place of Office's globals. */
const fakes: readonly RegExp[] = [
  /(?:globalThis|global|window|outside)\s*(?:as [^)]*\))?\s*(?:\.|\[['"])(?:Excel|Office|OfficeExtension|CustomFunctions)(?:['"]\])?\s*=[^=]/,
  /\b(?:const|let|var|class|function)\s+(?:Excel|Office|OfficeExtension|CustomFunctions)\b/,
  /Object\.(?:assign|defineProperty)\([^)]*['"{ ](?:Excel|Office|OfficeExtension|CustomFunctions)['"]?\s*[:,]/,
  /jest\.(?:mock|doMock|unstable_mockModule)\(\s*['"][^'"]*(?:office|excel|custom-functions)/i,
  /office-addin-mock|OfficeMockObject|setMock\(|_overrideSession|mock-office/,
];
const breaks = (text: string): boolean => fakes.some((fake) => fake.test(text));

it('no test makes an Office.js of its own', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(
    files.filter((file) => breaks(readFileSync(path.join(top, 'test', file), 'utf8'))),
  ).toEqual([]);
});

it('only the host prepares a page for office.js', () => {
  const using = files.filter((file) =>
    readFileSync(path.join(top, 'test', file), 'utf8').includes('_richApiNativeBridge'),
  );
  expect(using).toEqual([path.join('excel-host', 'start-up.ts')]);
});

it.each([
  'globalThis.Excel = { run: async () => undefined };',
  "(globalThis as any)['Office'] = {};",
  'window.CustomFunctions = { associate() {} };',
  'const Excel = { run() {} };',
  'Object.assign(globalThis, { Excel: {} });',
  "jest.mock('../../src/workbook/officejs');",
  "import { OfficeMockObject } from 'office-addin-mock';",
  'OfficeExtension.SessionBase._overrideSession = session;',
])('would see %s', (text) => expect(breaks(text)).toBe(true));
