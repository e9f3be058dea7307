/** Where the time of the main job goes: each phase in a process of its own run, by processor time. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { keep, machine, section } from './measure.mjs';
import { V8_FLAGS } from '../../src/cli/v8-flags.ts';
import { writeLargeBook } from '../make/large/index.ts';

const SIZES = [1_000, 20_000];
const folder = path.resolve(import.meta.dirname, '../../.cache/bench');
const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** @returns {Promise<[string, number][]>} medians in milliseconds */
async function phasesOf(script, rows, runs) {
  const book = path.join(folder, `so-pha-${rows}.xlsx`);
  await writeLargeBook(book, rows);
  const all = Array.from({ length: runs }, () =>
    JSON.parse(
      execFileSync(process.execPath, [...V8_FLAGS, script, book, `${book}.ra.xlsx`], {
        encoding: 'utf8',
      }),
    ),
  );
  return all[0].map(([name], at) => [name, middle(all.map((run) => run[at][1]))]);
}

export async function run(options = []) {
  const small = options.includes('--nho');
  mkdirSync(folder, { recursive: true });
  const script = await bundle('test/bench/peers/phases.ts');
  const sizes = small ? [300] : SIZES;
  const columns = [];
  for (const rows of sizes) columns.push(await phasesOf(script, rows, small ? 1 : 5));
  const rows = columns[0].map(([name], at) => [
    name,
    ...columns.flatMap((phases) => {
      const whole = phases.reduce((sum, [, time]) => sum + time, 0);
      const [, time] = phases[at];
      return [time.toFixed(0), `${((time / whole) * 100).toFixed(0)} %`];
    }),
  ]);
  const result = {
    name: 'phases',
    title: 'Phases',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- pha',
    note: `Processor milliseconds, all threads, medians of five runs; without what V8 keeps of an earlier run, so that the code of each phase is cold. The lists are made once by themselves and once with all Biểu.`,
    head: ['', ...sizes.flatMap((count) => [`${count.toLocaleString('en')} households, ms`, ''])],
    rows,
    aims: [],
    results: columns,
  };
  console.log(section(result));
  if (options.includes('--ghi') && !small) keep('phases', result);
  return result;
}
