/** Scanning a register of 20,000 households, 30 columns wide, into columns: a whole process, as `unzip` is one. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { keep, machine, section } from './measure.mjs';
import { medians, timed } from './processes.mjs';
import { writeLargeBook } from '../make/large/index.ts';

const SIZE = 20_000;
const SMALL = 500;
/** Processor seconds of the whole process, all threads together. */
const AIM = 0.35;

export async function run(options) {
  const small = options.includes('--nho');
  const count = small ? SMALL : SIZE;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'so.xlsx');
    await writeLargeBook(file, count);
    const script = await bundle('test/bench/peers/scan.ts');
    const rounds = small ? 1 : 5;
    const of = (args) => medians(Array.from({ length: rounds }, () => timed('node', args)));
    const bare = of(['-e', '0']);
    const scan = of([script, file]);
    const rows = [
      ['Node alone', shown(bare.cpu), shown(bare.seconds), peak(bare)],
      [`scan of ${count} households`, shown(scan.cpu), shown(scan.seconds), peak(scan)],
    ];
    const aims =
      small || scan.cpu === null
        ? []
        : [
            {
              what: 'CPU s of the scan, whole process',
              value: shown(scan.cpu),
              aim: `≤ ${AIM}`,
              reached: scan.cpu <= AIM,
            },
          ];
    const result = {
      title: 'Scanning a sheet into columns',
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      command: 'npm run bench -- kho',
      note: 'Medians of five runs of a process each.',
      head: ['', 'CPU s', 's', 'peak MB'],
      rows,
      aims,
    };
    console.log(section(result));
    if (options.includes('--ghi') && !small) keep('store', result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shown = (value) => (value === null ? '–' : value.toFixed(2));
const peak = ({ peak: value }) => (value === null ? '–' : String(Math.round(value)));
