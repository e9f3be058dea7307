/**
 * Reading and writing files: a file is written beside its place and renamed, so it is whole or
 * absent.
 */
import { createHash } from 'node:crypto';
import { constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { cliWords } from '../text/cli';
import { workbookErrors } from '../text/workbook-errors';
import { isForOthers } from '../workbook/foreign/kind';
import { WorkbookError } from '../workbook/port';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx/open';
import { useCodec } from '../workbook/package/codec';
import { nodeCodec } from './codec';
import { Failure } from './failure';
import { shownWords } from './words';
import { readForeign } from './foreign-process';

useCodec(nodeCodec);

/**
 * A workbook of another kind is read into a new .xlsx, in a process of its own; the file itself is
 * never written.
 */
export async function openWorkbook(file: string): Promise<XlsxWorkbook> {
  const bytes = readBytes(file);
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError) || !isForOthers(error.code, file)) throw asFailure(error);
  }
  try {
    const { bytes: made, origin } = await readForeign(bytes, file);
    const workbook = await openXlsx(made, origin);
    // The result is an .xlsx, and Excel opens none under the name of a workbook with macros.
    if (path.extname(file).toLowerCase() === '.xlsm')
      throw new Failure(
        3,
        'renamed',
        cliWords.renamed(origin.kind),
        cliWords.renamedFix(origin.kind),
      );
    return workbook;
  } catch (error) {
    throw asFailure(error);
  }
}

export function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory())
      throw new Failure(3, 'folder', cliWords.isFolder(file), cliWords.noFileFix);
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure(
      3,
      missing ? 'no-file' : 'unreadable',
      missing ? cliWords.noFile(file) : cliWords.unreadable(file),
      cliWords.noFileFix,
    );
  }
}

/** A file of text in UTF-8; the mark that Windows puts before it is left out. */
export const readText = (file: string): string => new TextDecoder().decode(readBytes(file));

/** A workbook's own error as the sentence for it; anything else passes through. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof WorkbookError)) return error;
  const words = workbookErrors[error.code];
  return new Failure(3, error.code, words.message, words.fix);
}

/** Workbooks that stay what they are; the result of any other is a new .xlsx. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm']);

/** Checks the place of the output before any work is done. */
export function checkOutput(
  input: string | null,
  output: string,
  overwrite: boolean,
  newBook: boolean,
): void {
  const kind = path.extname(output).toLowerCase();
  const inputKind = input === null ? '.xlsx' : path.extname(input).toLowerCase();
  if (newBook && kind !== '.xlsx') throw new Failure(2, 'kind', cliWords.notXlsx);
  if (!newBook && KEPT_KINDS.has(inputKind) && kind !== inputKind)
    throw new Failure(2, 'kind', cliWords.otherKind(inputKind, kind || shownWords.noEnding));
  if (!newBook && !KEPT_KINDS.has(inputKind) && kind !== '.xlsx')
    throw new Failure(
      2,
      'kind',
      cliWords.newKind(inputKind || shownWords.noEnding, kind || shownWords.noEnding),
      cliWords.newKindFix(path.join(path.dirname(output), `${path.parse(output).name}.xlsx`)),
    );
  mustNotOverwrite(input === null ? [] : [input], output, overwrite);
}

/** None of the inputs is ever written over; another file only where that is wished. */
export function mustNotOverwrite(
  inputs: readonly string[],
  output: string,
  overwrite: boolean,
): void {
  if (!existsSync(output)) return;
  const place = realpathSync(output);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === place))
    throw new Failure(2, 'same-file', cliWords.sameFile, cliWords.sameFileFix);
  if (!overwrite) throw new Failure(2, 'exists', cliWords.exists(output), cliWords.existsFix);
}

/**
 * Writes a file whole or not at all: beside its place first, then by a rename, which a file system
 * does at once.
 * What a run that was stopped has left beside is cleared away by the next one that writes there.
 * @throws Failure that says why nothing was written
 */
export async function writeFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const beside = path.join(folder, besideName(process.pid));
  try {
    await clearLeftOvers(folder);
    await access(folder, constants.W_OK);
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(bytes);
      // The rename must not reach the disk before the content does.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const [message, fix] = whyNotWritten((error as NodeJS.ErrnoException).code, file);
    throw new Failure(3, 'cannot-write', message, fix);
  }
}

/**
 * The machine is part of the name: on a shared drive the number of a process says nothing about
 * another machine's.
 */
function besideName(process: number): string {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return `.bieu-${machine}-${process}.tmp`;
}

async function clearLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const process = /^\.bieu-[0-9a-f]{8}-(\d+)\.tmp$/.exec(name)?.[1];
    if (process === undefined || name !== besideName(Number(process)) || isRunning(Number(process)))
      continue;
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function whyNotWritten(code: string | undefined, file: string): readonly [string, string] {
  const words = cliWords.cannotWrite;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return words.noRoom(file);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return words.noRight(file);
  if (code === 'EBUSY' || code === 'ETXTBSY') return words.inUse(file);
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.noFolder(file);
  return words.other(file);
}

/**
 * A short name for each of several files: its own name, with as much of its folder as tells it from
 * the others.
 */
export function fileLabels(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file));
  return files.map((file, index) =>
    names.indexOf(names[index]!) === names.lastIndexOf(names[index]!)
      ? names[index]!
      : path.normalize(file),
  );
}

export async function ensureFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}
