/** Gives damaged workbooks to the built command line, many in one process, and says what went wrong with which seed. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { damagedBook } from './damage';
import { BUNDLE, HEAP_MB, MOST_STEPS } from './judge';
import type { Parts } from './zip-bytes';

const IN_ONE_PROCESS = 40;
/** By the time that it worked, as a busy machine makes it wait. */
const MOST_WORK_S = 60;
const KILL_MS = 900_000;

export interface Fuzzed {
  readonly inputs: number;
  readonly slowestMs: number;
  /** How often each answer was given. */
  readonly said: ReadonlyMap<string, number>;
  readonly failures: readonly { readonly seed: number; readonly what: string }[];
}

export async function fuzzFiles(
  first: number,
  count: number,
  good: Parts,
  folder: string,
): Promise<Fuzzed> {
  const said = new Map<string, number>();
  const failures: { seed: number; what: string }[] = [];
  let slowestMs = 0;
  for (let from = first; from < first + count; from += IN_ONE_PROCESS) {
    const seeds = Array.from(
      { length: Math.min(IN_ONE_PROCESS, first + count - from) },
      (_, index) => from + index,
    );
    for (const seed of seeds)
      writeFileSync(path.join(folder, `${seed}.xlsx`), damagedBook(seed, good));
    for (const answer of await answers(folder, seeds)) {
      said.set(answer.said, (said.get(answer.said) ?? 0) + 1);
      slowestMs = Math.max(slowestMs, answer.cpuMs);
      if (['internal', 'hung', 'died'].includes(answer.said) || answer.steps > MOST_STEPS)
        failures.push({ seed: answer.seed, what: `${answer.said} ${answer.steps} steps` });
    }
  }
  return { inputs: count, slowestMs, said, failures };
}

interface Answer {
  readonly seed: number;
  readonly said: string;
  readonly steps: number;
  readonly cpuMs: number;
}

/** A process that hangs or dies is told with the file that it was at; the files after it go to the next process. */
async function answers(folder: string, seeds: readonly number[]): Promise<Answer[]> {
  if (seeds.length === 0) return [];
  const { lines, hung } = await batch(folder, seeds);
  const done = lines
    .filter((line) => line.said !== undefined)
    .map((line): Answer => ({
      seed: seedOf(line.name),
      said: line.said ?? '',
      steps: line.steps ?? Infinity,
      cpuMs: line.cpuMs ?? 0,
    }));
  if (done.length === seeds.length) return done;
  const at = seeds[done.length]!;
  return [
    ...done,
    { seed: at, said: hung ? 'hung' : 'died', steps: 0, cpuMs: 0 },
    ...(await answers(folder, seeds.slice(done.length + 1))),
  ];
}

const seedOf = (name: string): number => Number(/\d+/.exec(name)![0]);

/** What the batch says of one file; of one that it did not come to the end of, the name alone. */
interface Line {
  readonly name: string;
  readonly said?: string;
  readonly steps?: number;
  readonly cpuMs?: number;
}

function batch(
  folder: string,
  seeds: readonly number[],
): Promise<{ lines: Line[]; hung: boolean }> {
  return new Promise((resolve) => {
    const program = [
      process.execPath,
      `--max-old-space-size=${HEAP_MB}`,
      path.resolve('test/hostile/batch.cjs'),
      BUNDLE,
      folder,
      ...seeds.map((seed) => `${seed}.xlsx`),
    ];
    const child = spawn('bash', ['-c', `ulimit -t ${MOST_WORK_S}; exec "$@"`, 'bieu', ...program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, KILL_MS);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      hung ||= signal !== null;
      resolve({
        hung,
        lines: text
          .split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line) as Line),
      });
    });
  });
}
