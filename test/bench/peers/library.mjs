// Reads every row of every sheet with the xlsx library alone, as a stream. usage: library.mjs BOOK SHEETS
import { readFileSync } from 'node:fs';
import { streamXlsxRows } from 'hucre/xlsx';

const bytes = readFileSync(process.argv[2]);
let cells = 0;
for (let sheet = 0; sheet < Number(process.argv[3]); sheet += 1) {
  for await (const row of streamXlsxRows(bytes, { sheet })) cells += row.values.length;
}
console.log(cells);
