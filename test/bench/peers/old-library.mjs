/**
 * Reads an old workbook by the library alone, with what the program wants of it: values, formulas,
 * formats, what is hidden. usage: old-library.mjs BOOK. Prints how many cells there are.
 */
import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';

const { Sheets } = read(readFileSync(process.argv[2]), {
  type: 'buffer',
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: true,
});
let cells = 0;
for (const sheet of Object.values(Sheets))
  for (const row of sheet['!data'] ?? []) cells += row?.length ?? 0;
console.log(cells);
