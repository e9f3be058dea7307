/**
 * Recognition apart from the reading of the file: a register of 20,000 and of 200,000 households, 30 columns wide. The cells are
 * read once and held; recognition, and then the facts, are measured over the held cells.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keep, machine, section } from './measure.mjs';
import { gather } from '../../src/sources/gather.ts';
import { recognise } from '../../src/sources/recognise.ts';
import { openXlsx } from '../../src/workbook/xlsx/open.ts';
import { writeLargeBook } from '../make/large/index.ts';

const SIZES = [20_000, 200_000];
const SMALL_SIZES = [500, 2000];

/** Everything that recognition asks a workbook for, read once. */
async function hold(bytes) {
  const port = await openXlsx(bytes);
  const sheets = await port.sheets();
  const held = new Map();
  for (const { name } of sheets) {
    const layout = await port.layout(name);
    held.set(name, { layout, store: await port.cells(name) });
  }
  const links = await port.externalLinks();
  return {
    sheets: async () => sheets,
    layout: async (sheet) => held.get(sheet).layout,
    externalLinks: async () => links,
    memory: async () => null,
    cells: async (sheet) => held.get(sheet).store,
    isToBeComputed: async () => false,
  };
}

/** Processor time, all threads together: other work on the machine changes it little. */
async function timed(run) {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

async function measure(count, file, rounds) {
  await writeLargeBook(file, count);
  const bytes = readFileSync(file);
  const best = [Infinity, Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    const [reading, port] = await timed(() => hold(bytes));
    const [recognising, recognition] = await timed(() => recognise(port));
    const [gathering, { facts }] = await timed(async () => gather(recognition));
    const households = facts.register.byHamlet.reduce(
      (all, place) => all + place.households.value.toNumber(),
      0,
    );
    if (households !== count) throw new Error(`${households} households read instead of ${count}`);
    [reading, recognising, gathering].forEach((time, index) => {
      best[index] = Math.min(best[index], time);
    });
  }
  return best;
}

export async function run(options = []) {
  const small = options.includes('--nho');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhan-dien-'));
  const rows = [];
  let smaller = null;
  try {
    for (const count of small ? SMALL_SIZES : SIZES) {
      const [reading, recognising, gathering] = await measure(
        count,
        path.join(folder, `${count}.xlsx`),
        count > 50_000 ? 1 : 3,
      );
      const both = recognising + gathering;
      const growth =
        smaller === null
          ? '–'
          : `${(both / smaller.both).toFixed(1)}× (rows ${(count / smaller.count).toFixed(0)}×)`;
      rows.push([
        count,
        reading.toFixed(0),
        recognising.toFixed(0),
        gathering.toFixed(0),
        `${(recognising / reading).toFixed(2)}×`,
        `${(both / reading).toFixed(2)}×`,
        growth,
      ]);
      smaller = { count, both };
      console.error(rows.at(-1).join('  '));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const result = {
    title: 'Recognition of a long register',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- nhan-dien',
    note: 'Processor time, best of three runs (200,000 rows: of one); 30 columns, with the small sheets around the register. "reading" opens the file and scans every sheet into columns; "recognition" finds the tables and their columns in the cells that were read; "facts" counts households, people and classes and looks for repeated numbers.',
    head: [
      'households',
      'reading, ms',
      'recognition, ms',
      'facts, ms',
      'recognition ÷ reading',
      'both ÷ reading',
      'growth of both',
    ],
    rows,
    aims: [],
  };
  console.log(section(result));
  if (options.includes('--ghi') && !small) keep('recognise', result);
}
