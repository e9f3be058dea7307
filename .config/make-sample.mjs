// Writes the workbooks that are kept in the repository anew: assets/so-mau.xlsx and test/workbooks/xa-thu-hai.*.
// The same sources always give the same parts; tests compare the committed files with them.
import { writeFile } from 'node:fs/promises';
import './typescript-loader.mjs';

const { sampleBook } = await import('../test/make/sample/index.ts');
const { secondBook, secondFigures } = await import('../test/make/second/index.ts');

const files = {
  'assets/so-mau.xlsx': await sampleBook(),
  'test/workbooks/xa-thu-hai.xlsx': await secondBook(),
  'test/workbooks/xa-thu-hai.json': `${JSON.stringify(secondFigures(), null, 2)}\n`,
};
for (const [path, content] of Object.entries(files)) {
  await writeFile(new URL(`../${path}`, import.meta.url), content);
  console.log(`${path}: ${content.length} bytes`);
}
