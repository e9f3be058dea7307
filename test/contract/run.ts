/**
 * One suite for every adapter of the workbook port:
 *
 *     runContract({ name: 'memory', open: async (init) => new MemoryWorkbook(init), skip: {} });
 *
 * A case that a host cannot keep is named in `skip` with the reason, so that the differences between hosts are a
 * list that one can read; a name that is no case fails, and so does a reason that is empty.
 */
import type { MemoryWorkbookInit } from '../memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { readingCases } from './reading';
import { writingCases } from './writing';

export interface Contract {
  /** The adapter's name. */
  readonly name: string;
  /** A workbook that holds what is described. */
  open(init: MemoryWorkbookInit): Promise<WorkbookPort>;
  /** The workbook as it is after saving and opening again; absent where there is nothing to save. */
  reopen?(port: WorkbookPort): Promise<WorkbookPort>;
  /** Names of cases that the host cannot keep, each with its reason. */
  readonly skip: Readonly<Record<string, string>>;
}

/** One case: a sentence that is true of every adapter, and the steps that show it. */
export type Cases = Readonly<Record<string, (contract: Contract) => Promise<void>>>;

export function runContract(contract: Contract): void {
  describe(`workbook port: ${contract.name}`, () => {
    const cases: Cases = { ...readingCases, ...writingCases };
    for (const [name, run] of Object.entries(cases)) {
      const reason = contract.skip[name];
      if (reason === undefined) test(name, () => run(contract));
      // eslint-disable-next-line no-restricted-syntax -- the reason is a part of the name, and a test below demands it
      else test.skip(`${name}: ${reason}`, () => undefined);
    }
    test('every skipped case exists and has a reason', () => {
      for (const [name, reason] of Object.entries(contract.skip)) {
        expect(Object.keys(cases)).toContain(name);
        expect(reason.trim()).not.toBe('');
      }
    });
  });
}
