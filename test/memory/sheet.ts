/** A sheet held in memory, and the short forms in which a test or a caller may write one down. */
import { areaFromA1, type Area } from '../../src/domain/address';
import type {
  CellLook,
  CellValue,
  RepairedCell,
  SheetTag,
  SheetVisibility,
} from '../../src/workbook/port';
import { formatOf, type SheetPlan } from '../../src/workbook/plan';

/** A bare value, or a value with its looks: `{ value: 1001, formula: '=871+87+43' }`. */
export type MemoryCell = CellValue | (CellLook & { readonly value?: CellValue });

export interface MemorySheetInit {
  readonly name: string;
  /** rows[r][c]; rows may be of different lengths. */
  readonly rows?: readonly (readonly MemoryCell[])[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  /** Counted from 0, as all rows and columns here. */
  readonly hiddenRows?: readonly number[];
  readonly filteredRows?: readonly number[];
  readonly collapsedRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetVisibility;
  readonly protected?: boolean;
  readonly tag?: SheetTag | null;
}

export interface MemorySheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** By "row,column". */
  readonly looks: ReadonlyMap<string, CellLook>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
  readonly collapsedRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly tag: SheetTag | null;
  /** What it was written from, for a sheet that the program made. */
  readonly plan: SheetPlan | null;
}

export function sheetFromInit(init: MemorySheetInit): MemorySheet {
  const looks = new Map<string, CellLook>();
  const values = (init.rows ?? []).map((cells, row) =>
    cells.map((cell, column) => {
      if (cell === null || typeof cell !== 'object' || 'error' in cell) return cell;
      const { value = null, ...look } = cell;
      if (Object.keys(look).length > 0) looks.set(`${row},${column}`, look);
      return value;
    }),
  );
  return {
    name: init.name,
    looks,
    values: trimmed(values, looks),
    merges: (init.merges ?? []).map((text) => {
      const area = areaFromA1(text);
      if (!area) throw new RangeError(`no area: ${text}`);
      return area;
    }),
    hiddenRows: new Set(init.hiddenRows),
    filteredRows: new Set(init.filteredRows),
    collapsedRows: new Set(init.collapsedRows),
    hiddenColumns: new Set(init.hiddenColumns),
    visibility: init.visibility ?? 'visible',
    protected: init.protected ?? false,
    tag: init.tag ?? null,
    plan: null,
  };
}

/** The sheet that a plan makes, under the name that it got. */
export function sheetFromPlan(plan: SheetPlan, name: string): MemorySheet {
  const looks = new Map<string, CellLook>();
  const values: CellValue[][] = [];
  for (const cell of plan.cells) {
    const style = plan.styles[cell.style]!;
    const row = (values[cell.row] ??= []);
    while (row.length < cell.column) row.push(null);
    row[cell.column] = cell.value;
    const format = formatOf(cell, style);
    looks.set(`${cell.row},${cell.column}`, {
      font: plan.font,
      ...(cell.formula !== undefined && { formula: cell.formula }),
      ...(format !== 'General' && { format }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.indent && { indent: style.indent }),
      align: style.horizontal,
      ...(style.border && { borders: 15 }),
      ...(style.fill !== undefined && { fill: style.fill }),
      ...(style.color !== undefined && { color: style.color }),
    });
  }
  const rows = Array.from(values, (row) => row ?? []);
  const none: ReadonlySet<number> = new Set();
  return {
    name,
    looks,
    values: trimmed(rows, looks),
    merges: plan.merges,
    hiddenRows: none,
    filteredRows: none,
    collapsedRows: none,
    hiddenColumns: none,
    visibility: plan.visibility ?? 'visible',
    protected: false,
    tag: plan.tag,
    plan,
  };
}

/** The sheet with other values in some cells; formulas there give way, formats stay. */
export function repaired(sheet: MemorySheet, cells: readonly RepairedCell[]): MemorySheet {
  const values = sheet.values.map((row) => [...row]);
  const looks = new Map(sheet.looks);
  for (const { row, column, value, formula, keepsFormula } of cells) {
    while (values.length <= row) values.push([]);
    while (values[row]!.length < column) values[row]!.push(null);
    if (formula !== undefined) {
      // Nobody computes here: the old result stands until a host does.
      looks.set(`${row},${column}`, { ...looks.get(`${row},${column}`), formula });
      continue;
    }
    values[row]![column] = value;
    if (keepsFormula) continue;
    const { formula: _gone, ...look } = looks.get(`${row},${column}`) ?? {};
    looks.set(`${row},${column}`, look);
  }
  return { ...sheet, values, looks };
}

/** Without the empty cells at the end of rows and the empty rows at the end of the sheet. */
function trimmed(
  rows: readonly (readonly CellValue[])[],
  looks: ReadonlyMap<string, CellLook>,
): (readonly CellValue[])[] {
  const kept = rows.map((cells, row) => {
    let length = cells.length;
    while (
      length > 0 &&
      cells[length - 1] === null &&
      looks.get(`${row},${length - 1}`)?.formula === undefined
    )
      length -= 1;
    return cells.slice(0, length);
  });
  while (kept.length > 0 && kept[kept.length - 1]!.length === 0) kept.pop();
  return kept;
}
