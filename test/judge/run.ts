import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs a program and gives back what it printed.
 * @throws Error with the program's own words when it fails, or when it is not done in time
 */
export function run(
  command: string,
  parameters: readonly string[],
  milliseconds = 60_000,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      // LibreOffice starts a second process; both are in the group of the first.
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, milliseconds);
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`${command} was not done in ${milliseconds} ms`));
      else if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else
        reject(
          new Error(
            `${command} failed (${code}): ${Buffer.concat(errors).toString('utf8').slice(0, 2000)}`,
          ),
        );
    });
  });
}

/** A folder that is gone when the work in it is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'judge-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
