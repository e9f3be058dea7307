/** Reads every row of every sheet with the program's own reader alone. usage: reader.cjs BOOK */
import { readFileSync } from 'node:fs';
import { nodeCodec } from '../../../src/cli/codec';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { useCodec } from '../../../src/workbook/xlsx/package/codec';

async function run(file: string): Promise<number> {
  useCodec(nodeCodec);
  const workbook = await openXlsx(readFileSync(file));
  let cells = 0;
  for (const { name } of await workbook.sheets()) {
    for await (const block of workbook.rows(name))
      for (const row of block.values) cells += row.length;
  }
  return cells;
}

void run(process.argv[2]!).then((cells) => console.log(cells));
