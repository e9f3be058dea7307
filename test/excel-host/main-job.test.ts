/** The main job in Excel: recognise, check, make every Biểu, write. Then the same with each of its requests failing in turn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { numbersOf } from '../../src/app/figures';
import { numbersJson } from '../../src/app/json';
import { makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import type { MemoryWorkbookInit } from '../memory';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { SheetPlan } from '../../src/workbook/plan';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Calculator } from './calculate';
import { bookFrom } from './fill';
import { initFromFile } from './from-file';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';
import { snapshots } from './snapshot';

const sample = path.resolve(__dirname, '../../assets/so-mau.xlsx');
let excel: OpenExcel;
let init: MemoryWorkbookInit;
beforeAll(async () => {
  excel = await openExcel(profiles.web);
  init = await initFromFile(sample);
});
afterAll(() => excel.close());

async function mainJob(): Promise<{ plans: readonly SheetPlan[]; sheets: readonly string[] }> {
  const port = officeWorkbook();
  const seen = await survey(port);
  const plans = makeBieu(seen).made.map((one) => one.rendered.plan);
  const { sheets } = await port.write([
    ...plans.map((plan) => ({ kind: 'add' as const, plan })),
    { kind: 'memory', xml: '<kept/>' },
  ]);
  return { plans, sheets };
}

const staff = (): string[] => init.sheets.map((sheet) => sheet.name);

it('gives the figures that the file gives', async () => {
  excel.host.reset(bookFrom(init));
  const inExcel = await survey(officeWorkbook());
  const inFile = await survey(await openXlsx(new Uint8Array(readFileSync(sample))));
  expect(JSON.stringify(numbersJson(numbersOf(inExcel.facts)))).toBe(
    JSON.stringify(numbersJson(numbersOf(inFile.facts))),
  );
  expect(
    inExcel.findings.map((finding) => [finding.code, finding.severity, finding.cells]),
  ).toEqual(inFile.findings.map((finding) => [finding.code, finding.severity, finding.cells]));
}, 60_000);

it('writes every Biểu, whose formulas compute to what the program computed', async () => {
  excel.host.reset(bookFrom(init));
  const before = snapshots(excel.host.book, staff());
  const { plans, sheets } = await mainJob();
  expect(plans.length).toBeGreaterThan(2);
  expect(snapshots(excel.host.book, staff())).toEqual(before);
  expect(excel.host.undoCleared).toEqual([]);
  expect(excel.host.unknown).toEqual([]);
  const calculator = new Calculator(excel.host.book);
  const wrong: unknown[] = [];
  plans.forEach((plan, index) => {
    const sheet = excel.host.book.sheet(sheets[index]!)!;
    for (const { row, column, value, formula } of plan.cells) {
      if (formula === undefined) continue;
      const computed = calculator.value(sheet, row, column);
      const same =
        typeof value === 'number' && typeof computed === 'number'
          ? Math.abs(computed - value) < 1e-9 * Math.max(1, Math.abs(value))
          : computed === value;
      if (!same) wrong.push([sheet.name, row + 1, column, formula, value, computed]);
    }
  });
  expect(wrong).toEqual([]);
}, 60_000);

it(
  'leaves the staff’s sheets as they are and no half Biểu, whichever request fails',
  async () => {
    excel.host.reset(bookFrom(init));
    await mainJob();
    const requests = excel.host.log.length;
    const pristine = snapshots(bookFrom(init), staff());
    const codes = process.env.FULL
      ? [
          'ActivityLimitReached',
          'RequestPayloadSizeLimitExceeded',
          'ItemNotFound',
          'AccessDenied',
          'ConnectionFailure',
        ]
      : ['ConnectionFailure'];
    // Reading and writing alike; the last requests are the ones that write, so they are never left out.
    const step = process.env.FULL ? 1 : Math.max(1, Math.floor(requests / 5));
    const chosen = Array.from({ length: requests }, (_, index) => index + 1).filter(
      (request) => request % step === 0 || request > requests - 4,
    );
    const left: (readonly string[])[] = [];
    for (const code of codes) {
      for (const request of chosen) {
        // In turns: what matters of the answer that is lost is tried on every click elsewhere.
        for (const when of process.env.FULL
          ? [(request + codes.indexOf(code)) % 2 === 0 ? ('before' as const) : ('after' as const)]
          : (['before', 'after'] as const)) {
          excel.host.reset(bookFrom(init));
          excel.host.faults = [{ request, code, when }];
          const failed = await mainJob().then(
            () => false,
            () => true,
          );
          excel.host.faults = [];
          expect(snapshots(excel.host.book, staff())).toEqual(pristine);
          const names = excel.host.book.sheets.map((sheet) => sheet.name);
          if (failed) left.push([code, String(request), when, ...names]);
        }
      }
    }
    expect(left.length).toBeGreaterThanOrEqual(chosen.length);
    expect(left).toEqual(left.map((one) => [...one.slice(0, 3), ...staff()]));
  },
  process.env.FULL ? 1_800_000 : 300_000,
);
