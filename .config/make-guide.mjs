// Writes the officer's guide as a page that opens from disk, with its style and its pictures: dist/huong-dan.html.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './typescript-loader.mjs';

const top = path.resolve(import.meta.dirname, '..');
const { guidePage } = await import('../src/app/guide/page.ts');
const page = guidePage(
  '<link rel="stylesheet" href="huong-dan.css"><script src="huong-dan.js" defer></script>',
);
const to = (name) => path.join(top, 'dist', name);

mkdirSync(to('huong-dan'), { recursive: true });
writeFileSync(to('huong-dan.html'), page);
for (const name of ['huong-dan.css', 'huong-dan.js'])
  cpSync(path.join(top, 'src/taskpane', name), to(name));
cpSync(path.join(top, 'assets/huong-dan'), to('huong-dan'), {
  recursive: true,
  filter: (file) => !file.endsWith('.md'),
});
console.log(`dist/huong-dan.html: ${page.length} characters`);
