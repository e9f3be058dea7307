// Writes assets/so-mau.xlsx anew. The same sources always give the same bytes; a test compares the committed file with them.
import { writeFile } from 'node:fs/promises';
import './typescript-loader.mjs';

const { sampleBook } = await import('../test/make/sample/index.ts');
const target = new URL('../assets/so-mau.xlsx', import.meta.url);
const bytes = await sampleBook();
await writeFile(target, bytes);
console.log(`assets/so-mau.xlsx: ${bytes.length} bytes`);
