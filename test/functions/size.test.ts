import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(__dirname, '../../.config/functions-bundle.mjs');

test('the functions stay small and bring neither React nor a workbook with them', () => {
  const program = `import(${JSON.stringify(script)}).then(async (made) => console.log(JSON.stringify({ ...(await made.bundleFunctions()), limit: made.LIMIT })))`;
  const made = JSON.parse(
    execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }),
  ) as { modules: string[]; gzip: number; limit: number };
  expect(
    made.modules
      .filter((name) => name.includes('node_modules/'))
      .every((name) => name.includes('node_modules/decimal.js/')),
  ).toBe(true);
  expect(
    made.modules.filter((name) => /src\/(?!domain|regulations|functions|text)/.test(name)),
  ).toEqual([]);
  expect(made.modules.length).toBeGreaterThan(20);
  expect(made.gzip).toBeLessThan(made.limit * 1024);
}, 60_000);
