/** Reading a register of 20,000 households, 30 columns wide, out of an .xls, beside the library that knows such files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { buildCli } from '../../.config/build-cli.mjs';
import { foreignBundle, isFresh } from '../../.config/cli-bundle.mjs';
import { keep, machine, section } from './measure.mjs';
import { medians, timed } from './processes.mjs';
import { writeLargeBook } from '../make/large/index.ts';

const SIZE = 20_000;
const SMALL = 500;
/** Times the processor seconds of the library. */
const MOST_TIMES = 1.5;
const MOST_MB = 600;
/** A script of Node that is given the workbook, its last argument. */
const FED =
  'for book; do :; done; exec node --max-semi-space-size=64 --max-old-space-size=800 "$0" "$@" < "$book"';
const peer = (name) => path.resolve(import.meta.dirname, 'peers', name);

export async function run(options) {
  const small = options.includes('--nho');
  const count = small ? SMALL : SIZE;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    if (!isFresh() && !(await buildCli())) throw new Error('the command line cannot be built');
    const file = path.join(folder, 'so.xls');
    await writeLargeBook(path.join(folder, 'so.xlsx'), count);
    const book = read(readFileSync(path.join(folder, 'so.xlsx')), { cellStyles: true });
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'biff8' }));
    const [library, ours] = inTurns(small ? 1 : 5, [
      [peer('old-library.mjs'), file],
      // As the command line does: the workbook comes in on standard input.
      [foreignBundle, file],
    ]);
    const result = {
      title: 'Reading an old workbook',
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      command: 'npm run bench -- xls',
      note: 'An .xls in; out comes an .xlsx of the same content. Both look at values, formulas, formats and what is hidden; each run is a process of its own, medians of five runs that take turns.',
      head: ['', 'CPU s', 's', 'peak MB'],
      rows: [
        [`the library reads ${count} households`, ...figures(library)],
        ['this program reads them and writes an .xlsx', ...figures(ours)],
      ],
      aims: small || library.cpu === null ? [] : aims(library, ours),
    };
    console.log(section(result));
    if (options.includes('--ghi') && !small) keep('old-book', result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inTurns(rounds, peers) {
  const measured = peers.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    peers.forEach((args, index) => measured[index].push(timed('sh', ['-c', FED, ...args])));
  return measured.map(medians);
}

function aims(library, ours) {
  const times = ours.cpu / library.cpu;
  return [
    {
      what: 'CPU s of this program ÷ those of the library',
      value: `${times.toFixed(2)} ×`,
      aim: `at most ${MOST_TIMES} ×`,
      reached: times <= MOST_TIMES,
    },
    {
      what: 'peak memory',
      value: `${Math.round(ours.peak)} MB`,
      aim: `at most ${MOST_MB} MB`,
      reached: ours.peak <= MOST_MB,
    },
  ];
}

const shown = (value) => (value === null ? '–' : value.toFixed(2));
const figures = ({ cpu, seconds, peak }) => [
  shown(cpu),
  shown(seconds),
  peak === null ? '–' : Math.round(peak),
];
