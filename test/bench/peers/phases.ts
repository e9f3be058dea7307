/**
 * The main job step by step: how much processor time each phase takes. usage: phases.cjs BOOK OUT.
 * Prints a list of [phase, milliseconds] as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bieuChanges } from '../../../src/app/make-bieu/bieu-changes';
import { makeBieu } from '../../../src/app/make-bieu';
import { survey } from '../../../src/app/survey';
import { runChecks } from '../../../src/checks';
import { nodeCodec } from '../../../src/cli/codec';
import { gather } from '../../../src/sources/gather';
import { recognise } from '../../../src/sources/recognise';
import type { SheetStore } from '../../../src/workbook/store/sheet-store';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx/open';
import { useCodec } from '../../../src/workbook/package/codec';

const LISTS = ['bc-11', 'bc-12'];
const phases: [string, number][] = [];
let before = 0;

/** Ends a phase. */
function phase(name: string): void {
  const { user, system } = process.cpuUsage();
  phases.push([name, (user + system - before) / 1000]);
  before = user + system;
}

/** Leaves out what has been done since the last phase. */
function leaveOut(): void {
  const { user, system } = process.cpuUsage();
  before = user + system;
}

/** The same workbook with its cells at hand. */
async function held(port: XlsxWorkbook): Promise<XlsxWorkbook> {
  const stores = new Map<string, SheetStore>();
  for (const { name } of await port.sheets()) stores.set(name, await port.cells(name));
  const cells = (name: string): Promise<SheetStore> => {
    const known = stores.get(name);
    return known ? Promise.resolve(known) : port.cells(name);
  };
  return new Proxy(port, {
    get: (target, key) => (key === 'cells' ? cells : Reflect.get(target, key, target)),
  });
}

async function main(file: string, out: string): Promise<void> {
  phase('Node, and the text of the program');
  useCodec(nodeCodec);
  const port = await openXlsx(new Uint8Array(readFileSync(file)));
  for (const { name } of await port.sheets()) await port.layout(name);
  phase('looking at the sheets');
  const book = await held(port);
  phase('cells into columns');
  const recognition = await recognise(book);
  phase('recognition, rows');
  const gathered = gather(recognition);
  phase('facts: counts, places, review');
  const { year } = gathered.facts;
  runChecks({ ...gathered, date: year === null ? null : `${year}-12-31` });
  phase('checks');
  const seen = await survey(book);
  leaveOut();
  const lists = makeBieu(seen, { forms: LISTS });
  phase('the two lists of households');
  const all = makeBieu(seen, { forms: ['tat-ca'] });
  phase('all 15 Biểu, lists included');
  const { changes } = await bieuChanges(book, seen, all, []);
  phase('what the workbook is to remember');
  await port.write(changes);
  phase('XML of the sheets, deflated');
  writeFileSync(out, await port.save());
  phase('writing the file');
  if (lists.made.length !== LISTS.length) throw new Error('a list was not made');
}

void main(process.argv[2] ?? '', process.argv[3] ?? '').then(() =>
  console.log(JSON.stringify(phases)),
);
