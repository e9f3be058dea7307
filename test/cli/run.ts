/** Runs the command line as an officer does. */
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const TOP = path.resolve(__dirname, '../..');
const BUNDLE = path.join(TOP, 'dist/cli/program.cjs');

/** Runs it in a process of its own, which builds the command line first when a source is newer. */
export function inOwnProcess(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(TOP, '.config/run-cli.mjs'), ...args],
      { cwd: TOP, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 },
      (error, out, err) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ code, out, err });
      },
    );
  });
}

/** The process in which all runs of a test file but the first take place, and who waits for which answer. */
interface Host {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (run: Run) => void>;
}
let first: Promise<Run> | null = null;
let host: Host | null = null;
let asked = 0;

function startHost(): Host {
  const child = fork(path.join(__dirname, 'host.cjs'), [BUNDLE], { cwd: TOP, execArgv: [] });
  const waiting: Host['waiting'] = new Map();
  child.on('message', ({ id, ...run }: Run & { readonly id: number }) => {
    waiting.get(id)?.(run);
    waiting.delete(id);
  });
  // A run that takes the process with it is told to whoever waits, and the next run gets a new process.
  child.on('exit', (code) => {
    for (const tell of waiting.values()) tell({ code: code || -1, out: '', err: 'the host ended' });
    host = null;
  });
  return { child, waiting };
}

afterAll(() => host?.child.kill());

/**
 * Runs the command line as an officer does. The first run of a test file has a process of its own; those after it share one process, in
 * which each begins anew from the same bundle: starting a process costs more than most of the runs.
 */
export async function bieu(...args: string[]): Promise<Run> {
  if (!first) return (first = inOwnProcess(...args));
  await first;
  host ??= startHost();
  const { child, waiting } = host;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    child.send({ id, args });
  });
}

/** The one JSON document of a run; the test fails when standard output holds anything else. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
export async function json(...args: string[]): Promise<{ code: number; body: any }> {
  const run = await bieu(...args, '--json');
  return { code: run.code, body: JSON.parse(run.out) };
}

/** A folder of its own for each test file, gone afterwards. */
export function workFolder(): {
  file: (name: string, bytes?: Uint8Array | string) => string;
  path: string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'bieu-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    file(name, bytes) {
      const full = path.join(folder, name);
      if (bytes !== undefined) writeFileSync(full, bytes);
      return full;
    },
  };
}

export async function opened(file: string): Promise<XlsxWorkbook> {
  return openXlsx(new Uint8Array(readFileSync(file)));
}

/** Values and formulas of a sheet: "C12" → { value, formula }. */
export async function cellsOf(
  file: string,
  sheet: string,
): Promise<Map<string, { value: unknown; formula?: string }>> {
  const book = await opened(file);
  const cells = new Map<string, { value: unknown; formula?: string }>();
  for await (const block of book.rows(sheet)) {
    block.values.forEach((row, offset) =>
      row.forEach((value, column) => {
        const at = block.firstRow + offset;
        if (value === null) return;
        const formula = block.look(at, column)?.formula;
        cells.set(`${letters(column)}${at + 1}`, { value, ...(formula ? { formula } : {}) });
      }),
    );
  }
  return cells;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
