// Reads every cell of every sheet by SheetJS alone, as lean as it can be asked to. usage: library.mjs BOOK
import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';

const { Sheets } = read(readFileSync(process.argv[2]), {
  type: 'buffer',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
});
let cells = 0;
for (const sheet of Object.values(Sheets))
  for (const row of sheet['!data'] ?? []) cells += row?.length ?? 0;
console.log(cells);
