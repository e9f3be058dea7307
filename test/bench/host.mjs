/** In Excel: requests and bytes for reading and writing, beside the least that could go over the wire. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import '../../.config/typescript-loader.mjs';
import { bundle } from './bundle.mjs';
import { keep, machine, table } from './measure.mjs';

const { writeLargeBook } = await import('../make/large/index.ts');
const folder = path.resolve(import.meta.dirname, '../../.cache/bench');
const REGISTER = 'đọc Danh sách hộ';
const ALL = 'ghi tất cả một lần';
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

export async function run(options = []) {
  mkdirSync(folder, { recursive: true });
  const count = options.includes('--nho') ? 100 : 1_000;
  const book = path.join(folder, `so-may-${count}.xlsx`);
  await writeLargeBook(book, count);
  const done = spawnSync(process.execPath, [await bundle('test/bench/peers/host.ts'), book], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 300_000,
  });
  if (done.status !== 0) throw new Error(`the host failed: ${done.stderr.slice(-2000)}`);
  const counts = JSON.parse(done.stdout);
  const rows = counts.map(({ what, cells, requests, ranges, bytes, least }) => [
    what,
    cells.toLocaleString('en'),
    requests,
    ranges.toLocaleString('en'),
    kilobytes(bytes),
    kilobytes(least),
    `${(bytes / least).toFixed(2)}×`,
  ]);
  const head = [
    '',
    'cells',
    'requests (each one sync)',
    'ranges asked for',
    'bytes both ways',
    'the cells alone as JSON',
    'ratio',
  ];
  const ratio = (what) => {
    const found = counts.find((item) => item.what === what);
    return found.bytes / found.least;
  };
  const [read, write] = [ratio(REGISTER), ratio(ALL)];
  const { ranges } = counts.find((item) => item.what === ALL);
  const result = {
    name: 'host',
    title: 'In Excel',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- may',
    note: `Microsoft's own office.js against the played Excel on the web; a register of ${count.toLocaleString('en')} households × 30 columns read, and every Biểu written by itself, then all at once. Bytes of requests and answers together.`,
    head,
    rows,
    aims: [
      {
        what: `reading ${count.toLocaleString('en')} households: bytes ÷ the cells alone`,
        value: `${read.toFixed(2)} ×`,
        aim: 'at most 2.0 ×',
        reached: read <= 2,
      },
      {
        what: 'writing all Biểu at once: bytes ÷ the cells alone',
        value: `${write.toFixed(2)} ×`,
        aim: 'at most 4.5 ×',
        reached: write <= 4.5,
      },
      {
        what: 'writing all Biểu at once: ranges asked for',
        value: ranges.toLocaleString('en'),
        aim: 'at most 400',
        reached: ranges <= 400,
      },
    ],
    results: counts,
  };
  console.log(table(head, rows));
  for (const aim of result.aims)
    console.log(
      `${aim.reached ? 'reached' : 'MISSED '}  ${aim.what}: ${aim.value} (aim: ${aim.aim})`,
    );
  if (options.includes('--ghi') && !options.includes('--nho')) keep('host', result);
  return result;
}
