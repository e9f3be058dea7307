/**
 * Results of formulas that a workbook does not keep, or keeps as 0 until a program computes it:
 * workbooks written by software that nobody has opened in Excel. What is plain is computed over the
 * whole workbook; the rest stays "not computed".
 */
import { Decimal, dec } from '../../domain/decimal';
import { evaluateFormula, type FormulaValue } from '../../domain/sheet-formula/evaluate';
import type { CellValue, SheetLayout } from '../../workbook/port';
import { KIND } from '../../workbook/store/column';
import { placeOf, type SheetStore } from '../../workbook/store/sheet-store';

/** A sheet as stored, for those who compute over it. */
export interface StoredSheet {
  readonly name: string;
  readonly layout: Pick<SheetLayout, 'hiddenRows' | 'filteredRows' | 'collapsedRows'>;
  readonly store: SheetStore;
}

/** What computing a sheet gave, by {@link placeOf}. */
export interface Results {
  /** In place of what is stored; {@link NOT_COMPUTED} for a formula that could not be computed. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** Cells of `values` that keep another result, other than 0, than their formula comes to. */
  readonly outdated: ReadonlySet<number>;
}

export const NO_RESULTS: Results = { values: new Map(), outdated: new Set() };

/** Stands where a result would stand; no number, no total and no class can be had from it. */
export const NOT_COMPUTED = { error: '#CHUATINH' } as const;

const ROWS = 1_048_576;
const keyOf = (sheet: number, row: number, column: number): number =>
  placeOf(sheet * ROWS + row, column);

/**
 * So deep may one formula rest on another before its turn is put off; a long chain must not exhaust
 * the stack.
 */
const DEEPEST = 100;

/**
 * So many cells are read at most in all: running totals over a long list ask for each cell
 * thousands of times.
 */
const MOST_READS = 20_000_000;

/** Thrown to put a formula off until the one that it waits for has been computed. */
class Waits extends Error {
  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly column: number,
  ) {
    super();
  }
}

/**
 * @param toBeComputed the workbook asks to be computed as it is opened
 * @returns for each sheet its results that differ from what is stored
 */
export function computeResults(
  sheets: readonly StoredSheet[],
  toBeComputed: boolean,
): readonly Results[] {
  return new BookResults(sheets, toBeComputed).all();
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

class BookResults {
  private readonly values = new Map<number, FormulaValue | undefined>();
  private readonly open = new Set<number>();
  private readonly byName: ReadonlyMap<string, number>;
  private depth = 0;
  private reads = 0;

  constructor(
    private readonly sheets: readonly StoredSheet[],
    private readonly toBeComputed: boolean,
  ) {
    this.byName = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  }

  all(): readonly Results[] {
    const cells = this.sheets.map((sheet) => this.formulasOf(sheet));
    const doubt = this.toBeComputed ? this.doubtOf(cells) : null;
    return this.sheets.map((sheet, index) => {
      const values = new Map<number, CellValue>();
      const outdated = new Set<number>();
      for (const { row, column } of cells[index] ?? []) {
        const place = placeOf(row, column);
        const stored = sheet.store.value(row, column);
        const result = this.resultAt(index, row, column);
        if (result !== undefined) {
          const value = result instanceof Decimal ? result.toNumber() : (result ?? 0);
          if (isSame(stored, value)) continue;
          // What Excel shows as it opens the workbook; another number than 0 was once a result,
          // which is said.
          values.set(place, value);
          if (stored !== null && stored !== 0) outdated.add(place);
        } else if (stored === null || doubt?.(index, sheet.store.formula(row, column) ?? ''))
          values.set(place, NOT_COMPUTED);
      }
      return { values, outdated };
    });
  }

  /** Those without a stored result alone, where the others hold. */
  private formulasOf({ store }: StoredSheet): readonly FormulaCell[] {
    const all = [...store.formulas()];
    return this.toBeComputed
      ? all
      : all.filter(({ row, column }) => store.kind(row, column) === KIND.open);
  }

  /**
   * Which kept results that cannot be computed here may be old: all, where all that are kept are 0,
   * as software leaves them that does not compute; else those of a sheet, or over a sheet, in which
   * a result is not what its formula comes to now.
   */
  private doubtOf(
    cells: readonly (readonly FormulaCell[])[],
  ): (sheet: number, formula: string) => boolean {
    let kept = 0;
    let zero = 0;
    const changed = new Set<number>();
    for (const [index, sheet] of this.sheets.entries()) {
      for (const { row, column } of cells[index] ?? []) {
        const stored = sheet.store.value(row, column);
        if (stored === null) continue;
        kept += 1;
        if (stored === 0) zero += 1;
        const result = this.resultAt(index, row, column);
        if (result instanceof Decimal && !isSame(stored, result.toNumber())) changed.add(index);
      }
    }
    if (kept > 0 && kept === zero) return () => true;
    const names = [...changed].map((index) => this.sheets[index]?.name.toLowerCase() ?? '');
    return (sheet, formula) =>
      changed.has(sheet) || names.some((name) => formula.toLowerCase().includes(name));
  }

  /** The result of a formula, however long the chain that it rests on. */
  private resultAt(sheet: number, row: number, column: number): FormulaValue | undefined {
    const waiting: (readonly [number, number, number])[] = [[sheet, row, column]];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      try {
        this.depth = 0;
        this.valueAt(...last);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Waits)) throw error;
        this.open.clear();
        // What waits for itself has no result.
        if (waiting.some(([s, r, c]) => s === error.sheet && r === error.row && c === error.column))
          this.values.set(keyOf(error.sheet, error.row, error.column), undefined);
        else waiting.push([error.sheet, error.row, error.column]);
      }
    }
    return this.values.get(keyOf(sheet, row, column));
  }

  private valueAt(index: number, row: number, column: number): FormulaValue | undefined {
    const sheet = this.sheets[index];
    this.reads += 1;
    if (!sheet || this.reads > MOST_READS) return undefined;
    const stored = sheet.store.value(row, column);
    if (stored !== null && !this.toBeComputed) return plain(stored);
    const formula = sheet.store.formula(row, column);
    if (formula === undefined) return plain(stored);
    const key = keyOf(index, row, column);
    if (this.values.has(key)) return this.values.get(key);
    if (this.open.has(key)) return undefined;
    if (this.depth >= DEEPEST) throw new Waits(index, row, column);
    this.open.add(key);
    this.depth += 1;
    const value = evaluateFormula(formula, (r, c) => this.valueAt(index, r, c), {
      cellOf: (name, r, c) => this.valueAt(this.byName.get(name.toLowerCase()) ?? -1, r, c),
      lastRow: (name) => this.sheetOf(index, name)?.store.rowCount,
      passedOver: (name, r, c, byHand) =>
        this.isPassedOver(this.sheetOf(index, name), r, c, byHand),
      row,
    });
    this.depth -= 1;
    this.open.delete(key);
    // A result that was kept and that nothing here can compute is better than none for those that
    // rest on it.
    const known = value ?? (stored === null || this.toBeComputed ? value : plain(stored));
    this.values.set(key, known);
    return known;
  }

  private sheetOf(own: number, name: string | null): StoredSheet | undefined {
    return this.sheets[name === null ? own : (this.byName.get(name.toLowerCase()) ?? -1)];
  }

  private isPassedOver(
    sheet: StoredSheet | undefined,
    row: number,
    column: number,
    byHand: boolean,
  ): boolean {
    if (!sheet) return false;
    const { filteredRows, hiddenRows, collapsedRows } = sheet.layout;
    return (
      filteredRows.has(row) ||
      (byHand && (hiddenRows.has(row) || collapsedRows.has(row))) ||
      /^=\s*SUBTOTAL\(/i.test(sheet.store.formula(row, column) ?? '')
    );
  }
}

function plain(value: CellValue): FormulaValue | undefined {
  if (typeof value === 'number') return dec(value);
  return typeof value === 'object' && value !== null ? undefined : value;
}

function isSame(stored: CellValue, result: string | number | boolean): boolean {
  return typeof stored === 'number' && typeof result === 'number'
    ? Math.abs(stored - result) <= 1e-9 * Math.max(1, Math.abs(result))
    : stored === result;
}
