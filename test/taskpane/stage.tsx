/** The pane over a workbook in memory, as a test uses it: with the eyes and hands of an officer. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { PaneWork } from '../../src/app/pane-work';
import { App } from '../../src/taskpane/App';
import type { PaneHost } from '../../src/taskpane/host';
import { forgetPreferences } from '../../src/taskpane/use-preferences';
import type { CellRef } from '../../src/domain/address';
import { fromA1 } from '../../src/domain/address';
import type { WorkbookPort } from '../../src/workbook/port';
import { MemoryWorkbook, type MemoryCell } from '../memory';
import type { SheetSpec } from '../make/book';
import { detail } from '../make/cell';

/** The sheets of a workbook that other tests write as a file, held in memory. */
export function inMemory(sheets: readonly SheetSpec[]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: sheets.map((sheet) => {
      const start = fromA1(sheet.at ?? 'A1')!;
      const rows: MemoryCell[][] = Array.from({ length: start.row }, () => []);
      for (const row of sheet.rows) {
        rows.push([
          ...Array.from({ length: start.column }, () => null),
          ...row.map((cell): MemoryCell => {
            const { v, f } = detail(cell);
            return f === undefined ? v : { value: v, formula: `=${f.replace(/^=/, '')}` };
          }),
        ]);
      }
      return { name: sheet.name, rows, merges: sheet.merges ?? [] };
    }),
  });
}

export interface Shown {
  readonly host: PaneHost;
  readonly visited: CellRef[];
  readonly written: string[][];
  readonly unmount: () => void;
}

/** @param first whether this is the first day on this machine */
export async function show(
  port: WorkbookPort,
  rest: Partial<PaneHost> = {},
  first = false,
): Promise<Shown> {
  localStorage.clear();
  forgetPreferences();
  if (!first)
    localStorage.setItem(
      'giam-ngheo.options',
      JSON.stringify({ lastUse: new Date().toISOString().slice(0, 10) }),
    );
  const visited: CellRef[] = [];
  const written: string[][] = [];
  const host: PaneHost = {
    work: new PaneWork(port),
    name: null,
    readFile: async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()) }),
    goTo: (cell) => {
      visited.push(cell);
    },
    written: (sheets) => {
      written.push([...sheets]);
    },
    ...rest,
  };
  const { unmount } = render(<App host={host} />);
  if (!first) await screen.findByRole('tab', { name: 'Tổng quan' }, { timeout: 10_000 });
  return { host, visited, written, unmount };
}

const BEHIND: Readonly<Record<string, string>> = {
  'Dữ liệu': 'row-data',
  Hàm: 'row-functions',
  'Thông số': 'row-settings',
  'Văn bản': 'row-documents',
};

/** Goes to a part of the pane; some stand behind the last tab. */
export function tab(name: string): void {
  const row = BEHIND[name];
  fireEvent.click(screen.getByRole('tab', { name: row === undefined ? name : 'Khác' }));
  const behind = row === undefined ? null : document.getElementById(row);
  if (behind) fireEvent.click(behind);
}

/** Waits until no job runs any more. */
export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  });
  for (let turn = 0; turn < 200; turn += 1) {
    if (!document.querySelector('[aria-busy="true"]')) return;
    await act(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    });
  }
  throw new Error('the pane is still busy');
}
