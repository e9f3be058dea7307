/**
 * The last generated cells of the Biểu, as the workbook keeps them in one hidden part. Without them
 * nobody could tell a figure that the officer changed by hand from one that the program wrote.
 * Columns about persons are never kept.
 */
import { fromA1, toA1 } from '../../domain/address';
import type { SheetPlan } from '../../workbook/plan';
import { spotOf } from './spot';

export interface RememberedCell {
  readonly value: string | number | null;
  readonly formula?: string;
}

export interface RememberedSheet {
  readonly sheet: string;
  readonly form: string;
  readonly fingerprint: string;
  /** By "row,column" counted from 0. */
  readonly cells: ReadonlyMap<string, RememberedCell>;
  readonly right: number;
  readonly bottom: number;
}

const VERSION = 1;

/** A cell's value; a formula stands with its result. */
type StoredCell = string | number | readonly [formula: string, result: string | number | null];

/** The column of the mark, which says when and by what a Biểu was made, is the last one. */
export function markColumnOf(plan: SheetPlan): number {
  return plan.columnWidths.length - 1;
}

/**
 * What is generated on a sheet: the printed area and the helper column beside it, without the mark.
 */
export function rememberedOf(plan: SheetPlan, sheet: string): RememberedSheet {
  const mark = markColumnOf(plan);
  const cells = new Map<string, RememberedCell>();
  for (const { row, column, value, formula } of plan.cells) {
    if (column >= mark || value === null) continue;
    cells.set(`${row},${column}`, formula === undefined ? { value } : { value, formula });
  }
  const bottom = plan.cells.reduce(
    (last, cell) => (cell.column < mark ? Math.max(last, cell.row) : last),
    0,
  );
  return {
    sheet,
    form: plan.tag?.form ?? '',
    fingerprint: plan.tag?.fingerprint ?? '',
    cells,
    right: Math.max(0, mark - 1),
    bottom,
  };
}

/**
 * @param before the part as it stands: what else it holds, such as the figures that were sent,
 * stays
 */
export function writeMemory(sheets: readonly RememberedSheet[], before: string | null): string {
  return JSON.stringify({ ...othersIn(before), version: VERSION, sheets: sheets.map(stored) });
}

/** One sheet as plain data, for the hidden part and for the sheet's own column. */
export function stored({ sheet, form, fingerprint, cells, right, bottom }: RememberedSheet) {
  return {
    sheet,
    form,
    fingerprint,
    area: toA1(bottom, right),
    cells: Object.fromEntries(
      Array.from(cells, ([key, cell]): [string, StoredCell] => [
        toA1(...spotOf(key)),
        cell.formula === undefined ? cell.value! : [cell.formula, cell.value],
      ]),
    ),
  };
}

/**
 * What an earlier run kept; nothing when the part is missing, damaged, or of a form that this
 * version does not know.
 */
export function readMemory(text: string | null): RememberedSheet[] {
  if (text === null) return [];
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  const { version, sheets } = (content ?? {}) as { version?: unknown; sheets?: unknown };
  if (version !== VERSION || !Array.isArray(sheets)) return [];
  return sheets.flatMap((item: unknown) => readStored(item) ?? []);
}

/** What {@link stored} made; null for anything else. */
export function readStored(item: unknown): RememberedSheet | null {
  const { sheet, form, fingerprint, area, cells } = (item ?? {}) as Record<string, unknown>;
  const corner = typeof area === 'string' ? fromA1(area) : null;
  if (
    typeof sheet !== 'string' ||
    typeof form !== 'string' ||
    typeof cells !== 'object' ||
    cells === null ||
    !corner
  )
    return null;
  return {
    sheet,
    form,
    fingerprint: String(fingerprint ?? ''),
    right: corner.column,
    bottom: corner.row,
    cells: readCells(cells),
  };
}

function readCells(stored: object): Map<string, RememberedCell> {
  const cells = new Map<string, RememberedCell>();
  for (const [address, cell] of Object.entries(stored) as [string, StoredCell][]) {
    const place = fromA1(address);
    if (!place) continue;
    cells.set(
      `${place.row},${place.column}`,
      Array.isArray(cell)
        ? { formula: String(cell[0]), value: cell[1] as string | number | null }
        : { value: cell as string | number },
    );
  }
  return cells;
}

/** The memory after sheets were written: theirs anew, that of others as it was. */
export function withRemembered(
  before: readonly RememberedSheet[],
  written: readonly RememberedSheet[],
  gone: readonly string[] = [],
): RememberedSheet[] {
  const replaced = new Set([...written.map((item) => item.sheet), ...gone]);
  return [...before.filter((item) => !replaced.has(item.sheet)), ...written];
}

function othersIn(before: string | null): Record<string, unknown> {
  try {
    const content: unknown = before === null ? null : JSON.parse(before);
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return {};
    return Object.fromEntries(
      Object.entries(content).filter(([key]) => key !== 'sheets' && key !== 'version'),
    );
  } catch {
    return {};
  }
}
