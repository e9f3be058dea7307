/** Runs a peer in a process of its own, so that its memory is its own, and says how long it took. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const measure = path.resolve(import.meta.dirname, 'peers/measure.py');

/** The first of the commands that runs the little program, or null. */
function firstThat(commands, args) {
  return (
    commands.find((command) => spawnSync(command, args, { stdio: 'ignore' }).status === 0) ?? null
  );
}

export const python = firstThat(['/usr/bin/python3', 'python3'], ['-c', 'import resource']);
export const analyst = firstThat(
  ['/usr/bin/python3', 'python3'],
  ['-c', 'import pandas, openpyxl'],
);
export const ssconvert = firstThat(['ssconvert'], ['--version']);
export const soffice = firstThat(['soffice', 'libreoffice'], ['--version']);

/**
 * @returns {{seconds: number, cpu: number|null, peak: number|null}} peak memory in MB; null where no Python measures it
 * @throws Error when the command fails or takes longer than `limit` seconds
 */
export function timed(command, args, { limit = 300, allowed = [0] } = {}) {
  const start = process.hrtime.bigint();
  const wrapped = python ? [python, [measure, String(limit), command, ...args]] : [command, args];
  const done = spawnSync(wrapped[0], wrapped[1], {
    encoding: 'utf8',
    timeout: (limit + 20) * 1000,
    maxBuffer: 64 * 2 ** 20,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0)
    throw new Error(
      `${path.basename(command)} ${args.map((arg) => path.basename(arg)).join(' ')} failed: ${(done.stderr ?? '').slice(-2000)}`,
    );
  if (!python) return { seconds, cpu: null, peak: null };
  const used = JSON.parse(done.stdout.trim().split('\n').at(-1));
  if (!allowed.includes(used.code))
    throw new Error(
      `${path.basename(args[0] ?? command)} ended with ${used.code}: ${done.stderr.slice(-2000)}`,
    );
  return used;
}

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The medians of several runs, each figure by itself. */
export function medians(runs) {
  const of = (name) =>
    runs.some((run) => run[name] === null) ? null : middle(runs.map((run) => run[name]));
  return { seconds: of('seconds'), cpu: of('cpu'), peak: of('peak'), runs: runs.length };
}

/** Slope of the straight line through the logarithms: 1 where twice the rows take twice as much. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  );
}
