import { freeSheetName } from '../../src/workbook/names';
import { storeOf } from '../../src/workbook/store/rows';
import type { SheetStore } from '../../src/workbook/store/sheet-store';
import {
  WorkbookError,
  type Progress,
  type RowBlock,
  type SheetChange,
  type SheetInfo,
  type SheetLayout,
  type WorkbookPort,
  type WriteResult,
} from '../../src/workbook/port';
import {
  repaired,
  sheetFromInit,
  sheetFromPlan,
  type MemoryCell,
  type MemorySheet,
  type MemorySheetInit,
} from './sheet';

export interface MemoryWorkbookInit {
  readonly sheets: readonly MemorySheetInit[];
  readonly externalLinks?: readonly string[];
  readonly memory?: string | null;
  readonly toBeComputed?: boolean;
}

interface State {
  readonly sheets: readonly MemorySheet[];
  readonly memory: string | null;
}

/**
 * A workbook that lives in memory alone: for tests, and for merging several workbooks before
 * anything is written.
 */
export class MemoryWorkbook implements WorkbookPort {
  private state: State;
  private readonly links: readonly string[];
  private readonly toBeComputed: boolean;

  constructor(init: MemoryWorkbookInit) {
    this.state = { sheets: init.sheets.map(sheetFromInit), memory: init.memory ?? null };
    this.links = init.externalLinks ?? [];
    this.toBeComputed = init.toBeComputed ?? false;
  }

  /** `MemoryWorkbook.of({ 'Thôn Gò Lê': [['STT', 'Họ tên'], [1, 'A']] })` */
  static of(sheets: Readonly<Record<string, readonly (readonly MemoryCell[])[]>>): MemoryWorkbook {
    return new MemoryWorkbook({
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    });
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.state.sheets.map(({ name, visibility, protected: locked, tag }) => ({
      name,
      visibility,
      protected: locked,
      tag,
    }));
  }

  async layout(sheet: string): Promise<SheetLayout> {
    const { merges, hiddenRows, filteredRows, collapsedRows, hiddenColumns } = this.sheet(sheet);
    return { merges, hiddenRows, filteredRows, collapsedRows, hiddenColumns };
  }

  cells(sheet: string, passed?: (rows: number) => void | Promise<void>): Promise<SheetStore> {
    return storeOf(this.rows(sheet), passed);
  }

  async *rows(
    sheet: string,
    options: { readonly blockRows?: number } = {},
  ): AsyncGenerator<RowBlock> {
    const { values, looks } = this.sheet(sheet);
    const blockRows = options.blockRows ?? 2000;
    for (let firstRow = 0; firstRow < values.length; firstRow += blockRows) {
      yield {
        firstRow,
        values: values.slice(firstRow, firstRow + blockRows),
        look: (row, column) => looks.get(`${row},${column}`),
      };
    }
  }

  async externalLinks(): Promise<readonly string[]> {
    return this.links;
  }

  async isToBeComputed(): Promise<boolean> {
    return this.toBeComputed;
  }

  async memory(): Promise<string | null> {
    return this.state.memory;
  }

  async write(changes: readonly SheetChange[], progress: Progress = {}): Promise<WriteResult> {
    let state = this.state;
    const names: string[] = [];
    for (const [index, change] of changes.entries()) {
      if (progress.signal?.aborted) throw new WorkbookError('cancelled');
      state = applied(state, change, names);
      progress.report?.(index + 1, changes.length);
    }
    if (progress.signal?.aborted) throw new WorkbookError('cancelled');
    this.state = state;
    return { sheets: names };
  }

  /** The sheet as it is held. @throws WorkbookError 'no-such-sheet' */
  sheet(name: string): MemorySheet {
    return find(this.state, name);
  }
}

/** The state after a change; the names of written sheets are added to `names`. */
function applied(state: State, change: SheetChange, names: string[]): State {
  switch (change.kind) {
    case 'memory':
      return { ...state, memory: change.xml };
    case 'add': {
      const name = freeSheetName(
        change.plan.name,
        state.sheets.map((sheet) => sheet.name),
      );
      names.push(name);
      return { ...state, sheets: [...state.sheets, sheetFromPlan(change.plan, name)] };
    }
    case 'replace': {
      const old = ours(state, change.sheet);
      // The tab keeps its name: formulas of the officer may refer to it.
      names.push(old.name);
      const made = sheetFromPlan(change.plan, old.name);
      return { ...state, sheets: state.sheets.map((sheet) => (sheet === old ? made : sheet)) };
    }
    case 'repair': {
      // A workbook without a look has no room between its rows.
      if (change.inserts?.length) throw new WorkbookError('unsupported', 'rows put in');
      const old = find(state, change.sheet);
      const made = repaired(old, change.cells);
      return { ...state, sheets: state.sheets.map((sheet) => (sheet === old ? made : sheet)) };
    }
    case 'remove': {
      const old = ours(state, change.sheet);
      // Excel cannot show a workbook without a visible sheet.
      const left = state.sheets.filter((sheet) => sheet !== old);
      if (!left.some((sheet) => sheet.visibility === 'visible'))
        throw new WorkbookError('unsupported', 'last visible sheet');
      return { ...state, sheets: left };
    }
  }
}

function ours(state: State, name: string): MemorySheet {
  const sheet = find(state, name);
  if (sheet.tag === null) throw new WorkbookError('not-ours');
  return sheet;
}

function find(state: State, name: string): MemorySheet {
  const sheet = state.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new WorkbookError('no-such-sheet');
  return sheet;
}
