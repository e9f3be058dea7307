/**
 * Keeps what V8 compiles of the command line while it works: program.cache beside program.cjs, with one mark at the head of both. Most of a
 * short run would go into compiling the same functions again. In a process of its own, since the flags of V8 hold for a whole process.
 *
 *   node .config/compile-cache.mjs FOLDER
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';

const top = path.resolve(import.meta.dirname, '..');

/** @param folder where program.cjs and bieu.cjs stand @throws Error when the program fails on the sample */
export function keepCompiled(folder) {
  const done = spawnSync(process.execPath, [import.meta.filename, folder], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (done.status !== 0) throw new Error(`the program fails on its sample: ${done.stderr}`);
}

/** The commands that an officer gives most, each with the sample workbook. */
function jobs(book, out) {
  return [
    ['lap', book, '-o', path.join(out, 'bieu.xlsx'), '--bieu', 'tat-ca'],
    ['so-lieu', book],
    ['kiem-tra', book],
    ['nhan-dien', book, '--json'],
    ['ham', 'TYLENGHEO', '1', '2'],
  ];
}

/** The program says that it is done by its exit code. */
async function ended() {
  while (process.exitCode === undefined) await new Promise((done) => setImmediate(done));
  return process.exitCode;
}

async function work(folder) {
  const file = path.join(folder, 'program.cjs');
  const text = readFileSync(file, 'utf8').replace(/^\/\/ [0-9a-f]{64}\n/, '');
  const mark = createHash('sha256').update(text).digest('hex');
  writeFileSync(file, `// ${mark}\n${text}`);
  // The starter sets the flags of V8, without which the cache would not be taken back.
  process.argv = [process.execPath, file, '--help'];
  const [log, error] = [console.log, console.error];
  console.log = console.error = () => undefined;
  createRequire(import.meta.url)(path.join(folder, 'bieu.cjs'));
  await ended();
  const script = new vm.Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file });
  const out = mkdtempSync(path.join(tmpdir(), 'bieu-'));
  try {
    const book = path.join(out, 'so.xlsx');
    copyFileSync(path.join(top, 'assets/so-mau.xlsx'), book);
    for (const args of jobs(book, out)) {
      process.argv = [process.execPath, file, ...args];
      process.exitCode = undefined;
      script.runInThisContext()({}, createRequire(file), { exports: {} }, file, folder);
      // Findings are no failure; a broken program is.
      if ((await ended()) > 2) throw new Error(`${args[0]} ended with ${process.exitCode}`);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
    [console.log, console.error] = [log, error];
  }
  const cache = path.join(folder, 'program.cache');
  writeFileSync(cache, Buffer.concat([Buffer.from(mark), script.createCachedData()]));
  process.exitCode = 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
  await work(path.resolve(process.argv[2]));
