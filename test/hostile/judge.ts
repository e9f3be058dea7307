/** Gives one hostile file to the built command line, in a process with a bound on its memory, and says what came of it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Tests and scripts are run from the top of the tree. */
export const BUNDLE = path.resolve('dist/cli/program.cjs');

/** The heap that the program is given: more than it may use, so that too much is measured and not a crash. */
export const HEAP_MB = 1500;
/** Work is counted in steps of the program, which a busy machine does not change. */
export const MOST_STEPS = 600_000_000;
/** What an office machine can spare: heap, code and buffers of all processes together. */
export const MOST_MB = 1000;
/** Time that the processors worked, of all processes: steps of the one that reads other kinds are not counted. */
export const MOST_CPU_MS = 10_000;
/** What never ends is ended by the system, by the time that it worked. */
const MOST_WORK_S = 30;
const KILL_MS = 300_000;

export interface Outcome {
  /** 'read', the code of the sentence that was said, or what went wrong: 'hung', 'crashed', 'internal', 'no sentence'. */
  readonly said: string;
  readonly steps: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly message: string;
}

/** @returns what one file has cost more than it may, told by counts that no busy machine changes */
export function beyond({ steps, peakMb }: Pick<Outcome, 'steps' | 'peakMb'>): string[] {
  return [
    ...(steps < MOST_STEPS ? [] : [`${steps} steps`]),
    ...(peakMb < MOST_MB ? [] : [`${peakMb} MB`]),
  ];
}

/** @param folder a place for the file and for what is made of it */
export async function judge(
  kind: 'book' | 'plan',
  bytes: Uint8Array,
  folder: string,
  goodBook: string,
  ending = kind === 'book' ? 'xlsx' : 'docx',
): Promise<Outcome> {
  const file = path.join(folder, `vao.${ending}`);
  const out = path.join(folder, 'ra.xlsx');
  writeFileSync(file, bytes);
  rmSync(out, { force: true });
  const args =
    kind === 'book'
      ? ['lap', file, '-o', out, '--bieu', 'tat-ca', '--json']
      : ['doi-chieu', file, goodBook, '--json'];
  const run = await start(args);
  const said = verdict(run);
  // A refused file leaves nothing behind; one that was read may have given no Biểu.
  const left = said !== 'read' && existsSync(out) ? 'left an output' : said;
  return {
    said: left,
    steps: run.steps,
    cpuMs: run.cpuMs,
    peakMb: run.peakMb,
    message: run.message,
  };
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly hung: boolean;
  readonly steps: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  message: string;
}

const MEASURED = `ulimit -t ${MOST_WORK_S}; "$@"; code=$?; times >&4; exit $code`;
/** How bash names the end by SIGXCPU. */
const KILLED_FOR_TIME = 128 + 24;

/** "0m1.250s 0m0.120s" in the second line: what the processes that bash started have worked. */
function cpuOf(times: string): number {
  const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return Math.round(
    parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) *
      1000,
  );
}

/** MB that a process and all that it started hold at this moment; 0 where the system says nothing. */
function memoryOf(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
    return children.reduce(
      (sum, child) => sum + memoryOf(Number(child)),
      Math.round(Number(own?.[1] ?? 0) / 1024),
    );
  } catch {
    return 0;
  }
}

function start(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const program = [
      process.execPath,
      `--max-old-space-size=${HEAP_MB}`,
      '-r',
      path.resolve('test/hostile/measure.cjs'),
      BUNDLE,
      ...args,
    ];
    // What bash counts at the end is the work of all processes, those that read other kinds too.
    const child = spawn('bash', ['-c', MEASURED, 'bieu', ...program], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    const texts = ['', '', '', '', ''];
    [1, 2, 3, 4].forEach((fd) =>
      child.stdio[fd]!.on('data', (piece: Buffer) => {
        if (texts[fd]!.length < 4_000_000) texts[fd] += piece.toString();
      }),
    );
    let treeMb = 0;
    const look = setInterval(() => (treeMb = Math.max(treeMb, memoryOf(child.pid ?? 0))), 100);
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, KILL_MS);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(look);
      hung ||= signal === 'SIGKILL' || code === KILLED_FOR_TIME;
      const { steps = Infinity, peakMb = 0 } = texts[3]
        ? (JSON.parse(texts[3]) as { steps: number; peakMb: number })
        : {};
      resolve({
        code,
        out: texts[1]!,
        err: texts[2]!,
        hung,
        steps,
        cpuMs: cpuOf(texts[4]!),
        peakMb: Math.max(peakMb, treeMb),
        message: '',
      });
    });
  });
}

/** Every letter that Vietnamese alone has: a sentence holds one, a stack trace does not. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function verdict(run: Run): string {
  if (run.hung) return 'hung';
  if (run.code === null || ![0, 1, 3].includes(run.code))
    return `crashed (${run.code}) ${run.err.slice(0, 300)}`;
  if (run.code !== 3) return run.out.startsWith('{') ? 'read' : 'no document';
  try {
    const { error } = JSON.parse(run.out) as { error: { code: string; message: string } };
    run.message = error.message;
    return VIETNAMESE.test(error.message) && !error.message.includes('\n')
      ? error.code
      : 'no sentence';
  } catch {
    return 'no sentence';
  }
}
