/** A province: the workbooks of its communes merged into one, file by file. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCli } from '../../.config/build-cli.mjs';
import { bundle as cli, isFresh } from '../../.config/cli-bundle.mjs';
import { keep, machine, section } from './measure.mjs';
import { medians, timed } from './processes.mjs';
import { writeLargeBook } from '../make/large/index.ts';

const MOST_SECONDS = 30;
/** Peak memory of the merge ÷ that of its largest file alone. */
const MOST_TIMES = 3;
const folder = path.resolve(import.meta.dirname, '../../.cache/bench');

/** A commune's name has no digits. */
const WORDS = ['An', 'Bình', 'Cát', 'Dinh', 'Đông', 'Giang', 'Hà', 'Lâm', 'Minh', 'Nam'];
const communeName = (at) => `Mẫu ${WORDS[Math.floor(at / 10)]} ${WORDS[at % 10]}`;

/** @returns {Promise<string[]>} files of so many communes, made once */
async function communes(count, households) {
  const place = path.join(folder, `tinh-${count}-${households}`);
  const files = Array.from({ length: count }, (_, at) => path.join(place, `xa-${at + 1}.xlsx`));
  const done = path.join(place, 'xong');
  if (existsSync(done)) return files;
  mkdirSync(place, { recursive: true });
  console.error(`… makes ${count} workbooks`);
  for (const [at, file] of files.entries())
    await writeLargeBook(file, households, {
      commune: communeName(at),
      before: at * households,
    });
  writeFileSync(done, '');
  return files;
}

export async function run(options = []) {
  const small = options.includes('--nho');
  const [count, households, runs] = small ? [3, 300, 1] : [96, 4_000, 3];
  if (!isFresh() && !(await buildCli())) throw new Error('the command line cannot be built');
  const files = await communes(count, households);
  const out = path.join(folder, 'tinh.xlsx');
  const job = (...args) =>
    medians(
      Array.from({ length: runs }, () =>
        // A finding is no failure of the merge; nothing written would be.
        timed(process.execPath, [cli, ...args, '-o', out, '--ghi-de'], {
          limit: 300,
          allowed: [0, 1],
        }),
      ),
    );
  const alone = job('lap', files[0], '--bieu', 'tat-ca');
  rmSync(out);
  const merged = job('gop', ...files);
  if (!existsSync(out)) throw new Error('nothing was merged');
  const row = (what, { cpu, seconds, peak }) => [
    what,
    cpu === null ? '–' : cpu.toFixed(2),
    seconds.toFixed(2),
    peak === null ? '–' : String(Math.round(peak)),
  ];
  const aims = [
    {
      what: `${count} communes × ${households.toLocaleString('en')} households merged`,
      value: `${merged.seconds.toFixed(1)} s`,
      aim: `at most ${MOST_SECONDS} s`,
      reached: merged.seconds <= MOST_SECONDS,
    },
    ...(merged.peak === null
      ? []
      : [
          {
            what: 'peak memory of the merge ÷ one of its files alone, 15 Biểu',
            value: `${(merged.peak / alone.peak).toFixed(1)} ×`,
            aim: `at most ${MOST_TIMES} ×`,
            reached: merged.peak / alone.peak <= MOST_TIMES,
          },
        ]),
  ];
  const result = {
    name: 'merge',
    title: 'A province',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- gop',
    note: 'Workbooks of communes merged into one with the summary of the communes and the report; medians of three runs, each a process of its own.',
    head: ['', 'CPU s', 's', 'peak MB'],
    rows: [
      row(`one of ${households.toLocaleString('en')}, 15 Biểu`, alone),
      row(`${count} × ${households.toLocaleString('en')}`, merged),
    ],
    aims,
  };
  console.log(section(result));
  if (options.includes('--ghi') && !small) keep('merge', result);
  return result;
}
