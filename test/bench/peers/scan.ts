/** Scans every sheet of a workbook into columns and says how many cells it found: a process of its own, as a reader runs. */
import { readFileSync } from 'node:fs';
import { nodeCodec } from '../../../src/cli/codec';
import { KIND } from '../../../src/workbook/store/column';
import { useCodec } from '../../../src/workbook/package/codec';
import { openXlsx } from '../../../src/workbook/xlsx/open';

async function main(file: string): Promise<void> {
  useCodec(nodeCodec);
  const port = await openXlsx(new Uint8Array(readFileSync(file)));
  let cells = 0;
  for (const { name } of await port.sheets()) {
    const store = await port.cells(name);
    for (const column of store.columns) {
      if (!column) continue;
      for (let index = 0; index < column.length; index += 1)
        if (column.kinds[index] !== KIND.none) cells += 1;
    }
  }
  process.stdout.write(`${cells}\n`);
}

void main(process.argv[2] ?? '');
