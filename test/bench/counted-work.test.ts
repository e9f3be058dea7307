/**
 * What the work on a long register may cost, counted and not timed: how often a cell is asked for,
 * what is kept of a household, what goes to Excel and back. The limits stand a little above what
 * was measured; whoever raises one says why.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mergeWorkbooks } from '../../src/app/merge';
import { survey } from '../../src/app/survey';
import { SheetStore } from '../../src/workbook/store/sheet-store';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { writeLargeBook } from '../make/large';

const [FEW, MANY] = [500, 1500];
const WIDTH = 30;
const folder = mkdtempSync(path.join(os.tmpdir(), 'counted-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bookOf(households: number, commune?: string): Promise<Uint8Array> {
  const file = path.join(folder, `${households}.xlsx`);
  await writeLargeBook(file, households, { ...(commune !== undefined && { commune }) });
  return new Uint8Array(readFileSync(file));
}

/** Bytes that stay while what the work gave is held. */
async function keptBy<T>(work: () => Promise<T>, see: (given: T) => void): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = getHeapStatistics().used_heap_size;
  const given = await work();
  collect();
  const after = getHeapStatistics().used_heap_size;
  see(given);
  return after - before;
}

test('a cell of a long register is asked for a limited number of times', async () => {
  const counted = async (bytes: Uint8Array): Promise<{ values: number; looks: number }> => {
    const value = jest.spyOn(SheetStore.prototype, 'value');
    const kind = jest.spyOn(SheetStore.prototype, 'kind');
    const look = jest.spyOn(SheetStore.prototype, 'look');
    await survey(await openXlsx(bytes));
    const values = value.mock.calls.length + kind.mock.calls.length;
    const counts = { values, looks: look.mock.calls.length };
    jest.restoreAllMocks();
    return counts;
  };
  const [few, many] = [await counted(await bookOf(FEW)), await counted(await bookOf(MANY))];
  const cells = (MANY - FEW) * WIDTH;
  // The small sheets and the head of the register fall out of the difference.
  const perCell = {
    values: (many.values - few.values) / cells,
    looks: (many.looks - few.looks) / cells,
  };
  // The sex of each head is read as well, since households of women are counted; rows are told
  // apart cell by cell, without a copy of each.
  expect(perCell.values).toBeLessThan(3.7);
  expect(perCell.looks).toBeLessThan(0.25);
});

test('of a household a limited number of bytes is kept', async () => {
  const kept = (bytes: Uint8Array): Promise<number> =>
    keptBy(
      async () => survey(await openXlsx(bytes)),
      (seen) => expect(seen.facts.review?.households.length).toBeGreaterThan(0),
    );
  const [few, many] = [await bookOf(FEW), await bookOf(MANY)];
  await kept(few);
  const perHousehold = ((await kept(many)) - (await kept(few))) / (MANY - FEW);
  // 900 to 1,035, by what else the process has compiled; the sex of the head is kept as well.
  expect(perHousehold).toBeLessThan(1100);
});

test('of a household of a merged commune its keys are kept, and no cell', async () => {
  const kept = (files: readonly Uint8Array[]): Promise<number> =>
    keptBy(
      () =>
        mergeWorkbooks(
          files.map((bytes, at) => ({
            name: `${at}.xlsx`,
            digest: String(at),
            open: () => openXlsx(bytes),
          })),
        ),
      ({ level, files: read }) =>
        expect([level, read.length, read.flatMap(({ withCells }) => withCells)]).toEqual([
          'commune',
          files.length,
          [],
        ]),
    );
  const [few, other, many] = [
    await bookOf(FEW, 'Mẫu An'),
    await bookOf(FEW + 1, 'Mẫu Bình'),
    await bookOf(MANY, 'Mẫu Cát'),
  ];
  for (const files of [
    [few, other, many],
    [few, other],
    [few, other, many],
  ])
    await kept(files);
  const perHousehold = ((await kept([few, other, many])) - (await kept([few, other]))) / MANY;
  expect(perHousehold).toBeLessThan(700);
});

test('what goes to Excel and back stays below a limit', () => {
  const { status, stdout } = spawnSync(process.execPath, ['.config/bench.mjs', 'may', '--nho'], {
    cwd: path.resolve(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  /** Requests, ranges, kilobytes. */
  const row = (what: string): number[] =>
    (stdout.split('\n').find((line) => line.startsWith(`| ${what} |`)) ?? '')
      .split('|')
      .slice(3, 6)
      .map((text) => parseFloat(text.replace(/,/g, '')));
  const within = (found: readonly number[], most: readonly number[]): void => {
    expect(found).toHaveLength(most.length);
    expect(found.filter((count, at) => !(count <= (most[at] ?? 0)))).toEqual([]);
  };
  within(row('đọc Danh sách hộ'), [5, 25, 72]);
  within(row('ghi tất cả một lần'), [4, 350, 540]);
});
