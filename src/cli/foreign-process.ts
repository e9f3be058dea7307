/**
 * Has a workbook of another kind read by a process of its own, with bounds on its time and its
 * memory.
 */
import path from 'node:path';
import { mustBeBounded, patience } from '../workbook/foreign/kind';
import { WorkbookError, type Origin, type WorkbookErrorCode } from '../workbook/port';

/** What the process answers before the bytes of the .xlsx. */
export type ForeignAnswer = { readonly origin: Origin } | { readonly code: WorkbookErrorCode };

const MOST_HEAP_MB = 800;
/**
 * Beside the command line, in its own file, so that nobody waits for it who has no such workbook.
 */
const PROGRAM = path.join(__dirname, 'foreign.cjs');

export interface Bounds {
  readonly program: string;
  readonly milliseconds: number;
}

/**
 * @param bounds the program that reads, and how many milliseconds it gets
 * @throws WorkbookError, 'too-large' for a file that takes too long or too much memory
 */
export async function readForeign(
  file: Uint8Array,
  name: string,
  bounds: Bounds = { program: PROGRAM, milliseconds: patience(file.length) },
): Promise<{ readonly bytes: Uint8Array; readonly origin: Origin }> {
  mustBeBounded(file);
  const answer = await run(file, name, bounds);
  if (answer.length < 4) throw new WorkbookError('too-large', 'no answer');
  const length = answer.readUInt32LE(0);
  const head: ForeignAnswer = JSON.parse(answer.toString('utf8', 4, 4 + length));
  if ('code' in head) throw new WorkbookError(head.code);
  return { bytes: new Uint8Array(answer.subarray(4 + length)), origin: head.origin };
}

/** @returns what came out, nothing when the process had to be ended or ran out of memory */
async function run(
  file: Uint8Array,
  name: string,
  { program, milliseconds }: Bounds,
): Promise<Buffer> {
  // Loaded by who has such a workbook alone.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--max-semi-space-size=64',
        `--max-old-space-size=${MOST_HEAP_MB}`,
        program,
        path.basename(name),
      ],
      { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
    );
    const pieces: Buffer[] = [];
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, milliseconds);
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    // A process that ended before it had read all closes the pipe; its end says why.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(late || code !== 0 ? Buffer.alloc(0) : Buffer.concat(pieces));
    });
    child.stdin.end(file);
  });
}
