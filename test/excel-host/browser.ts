/** The host in a real browser: loaded before the page, it makes office.js believe that it is in Excel. `window.excelHost` is for the test. */
import type { MemoryWorkbookInit } from '../memory';
import { bookFrom } from './fill';
import { ExcelHost } from './host';
import { profiles } from './profiles';
import { seenInHost } from './seen';
import type { SeenSheet } from './seen';
import { snapshot } from './snapshot';
import { prepareWindow } from './start-up';

export interface HostSetup {
  readonly profile: keyof typeof profiles;
  readonly book: MemoryWorkbookInit;
  readonly dark?: boolean;
}

/** What the test may ask of the host from outside; everything goes over as JSON. */
export interface BrowserHost {
  readonly host: ExcelHost;
  sheets(): readonly string[];
  snapshot(sheet: string): unknown;
  /** The sheet as an officer sees and prints it. */
  seen(sheet: string): SeenSheet | null;
  /** The workbook as it was at the start, with an empty log. */
  reset(): void;
  values(sheet: string): readonly (readonly unknown[])[];
}

declare global {
  interface Window {
    excelHostSetup: HostSetup;
    excelHost: BrowserHost;
  }
}

const { profile, book, dark } = window.excelHostSetup;
const host = new ExcelHost(profiles[profile]);
host.reset(bookFrom(book));
host.dark = dark ?? false;
prepareWindow(window, host);
window.excelHost = {
  host,
  sheets: () => host.book.sheets.map((sheet) => sheet.name),
  snapshot: (name) => {
    const sheet = host.book.sheet(name);
    return sheet ? snapshot(sheet) : null;
  },
  seen: (name) => {
    const sheet = host.book.sheet(name);
    return sheet ? seenInHost(host.book, sheet) : null;
  },
  reset: () => host.reset(bookFrom(book)),
  values: (name) => {
    const sheet = host.book.sheet(name);
    const used = sheet?.used(true);
    if (!sheet || !used) return [];
    return Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (__, column) => {
        const cell = sheet.cell(row, column);
        return cell?.formula ?? cell?.value ?? '';
      }),
    );
  },
};
