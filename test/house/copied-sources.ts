/** A copy of the sources in which the lines of the table "What do I change for …" are tried, and the table itself. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { book, type SheetSpec } from '../make/book';
import type * as Catalogue from '../../src/app/list';
import type * as Names from '../../src/app/form-names';
import type * as Forms from '../../src/app/forms';
import type * as Guide from '../../src/app/guide';
import type * as Reading from '../../src/app/survey';
import type * as Called from '../../src/functions/call';
import type * as Regulations from '../../src/regulations';
import type * as Opened from '../../src/workbook/xlsx/open';

export const top = path.resolve(__dirname, '../..');
export const folder = mkdtempSync(path.join(tmpdir(), 'change-'));
beforeAll(() => {
  cpSync(path.join(top, 'src'), path.join(folder, 'src'), { recursive: true });
  cpSync(path.join(top, '.config'), path.join(folder, '.config'), { recursive: true });
  symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(path.join(top, '.github/CONTRIBUTING.md'), 'utf8');
const table = page.slice(page.indexOf('## What do I change for'), page.indexOf('## A new form'));
export const lines = [...table.matchAll(/^\| ([^|`]+?) +\| (.+?) +\| (.*?) +\|$/gm)]
  .slice(2)
  .map(([, wish = '', named = '', then = '']) => ({
    wish,
    files: [...named.matchAll(/`([^`]+)`/g)].map((file) => file[1] ?? ''),
    then,
  }));

export const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

export const tried = new Set<string>();

/** One line of the table while it is tried: only files and folders that the line names can be changed. */
export function trial(wish: string) {
  tried.add(wish);
  const line = lines.find((one) => one.wish === wish);
  if (!line) throw new Error(`the table has no line «${wish}»`);
  const mayTouch = (file: string): void => {
    const named = line.files.some(
      (one) => file === one || (one.endsWith('/') && file.startsWith(one)),
    );
    if (!named) throw new Error(`«${wish}» does not name ${file}`);
  };
  return {
    add(file: string, text: string): void {
      mayTouch(file);
      write(file, text);
    },
    /** Puts a text before the first place of another one. */
    before(file: string, mark: string, text: string): void {
      mayTouch(file);
      const old = read(file);
      if (!old.includes(mark)) throw new Error(`${file} has no «${mark}»`);
      write(
        file,
        old.replace(mark, () => text + mark),
      );
    },
  };
}

/* eslint-disable @typescript-eslint/no-require-imports -- the copy is no part of the program */
/** A module of the copy, loaded when it is asked for: after the changes. */
const inCopy =
  <T>(file: string): (() => T) =>
  () =>
    require(path.join(folder, file)) as T;
/* eslint-enable @typescript-eslint/no-require-imports */

export const opened = inCopy<typeof Opened>('src/workbook/xlsx/open');
export const reading = inCopy<typeof Reading>('src/app/survey');
export const regulations = inCopy<typeof Regulations>('src/regulations');
export const forms = inCopy<typeof Forms>('src/app/forms');
export const names = inCopy<typeof Names>('src/app/form-names');
export const guide = inCopy<typeof Guide>('src/app/guide');
export const called = inCopy<typeof Called>('src/functions/call');
export const catalogue = inCopy<typeof Catalogue>('src/app/list');

/** Reads sheets with the copy, the whole way from bytes to findings. */
export async function survey(...sheets: SheetSpec[]) {
  return reading().survey(await opened().openXlsx(await book(sheets)), {});
}

/** A summary by hamlets with the word of its second column, and its rows. */
export const households = (
  head: string,
  ...rows: readonly (readonly (string | number)[])[]
): SheetSpec => ({
  name: 'Tổng hợp',
  rows: [['STT', head, 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'], ...rows],
});

/** The command line of the copy, as a terminal calls it. */
export async function terminal(...args: string[]): Promise<{ code: unknown; said: string }> {
  const { argv, exitCode } = process;
  let said = '';
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => {
    said += text;
  });
  try {
    process.argv = [process.execPath, 'bieu', ...args];
    process.exitCode = undefined;
    jest.isolateModules(inCopy('src/cli/main'));
    for (let turn = 0; process.exitCode === undefined && turn < 100_000; turn++)
      await new Promise((resolve) => setImmediate(resolve));
    return { code: process.exitCode, said };
  } finally {
    log.mockRestore();
    Object.assign(process, { argv, exitCode });
  }
}
