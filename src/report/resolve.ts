/**
 * Settles every figure of a form: which is typed, which is a formula, and what a formula comes to.
 * The rules: a formula is taken when its operands are known; a figure that the workbook does not
 * give stays blank; a sum with a blank among its parts is said to be one; a rate is never computed
 * from totals that cover different rows.
 */
import type { CellRef } from '../domain/address';
import { toA1 } from '../domain/address';
import { type Decimal, roundHalfAway } from '../domain/decimal';
import type { Figure } from '../domain/facts';
import { demandsOf, type Expression, evaluate, keysOf, parseExpression } from './expression';
import type { Layout } from './layout';
import { rowFormula, verticalSum } from './native';
import type { PrintedRow } from './printed';

export interface Resolved {
  readonly value: Decimal | null;
  readonly formula?: string;
  /** The cells of the workbook behind the figure. */
  readonly cells: readonly CellRef[];
  /** Rows that ought to have taken part and are blank. */
  readonly missing: ReadonlySet<PrintedRow>;
  /** How the figure came about, where a foot note has to say so. */
  readonly remark?:
    | 'derived'
    | 'typed-differs'
    | 'sum-with-blank'
    | 'declared-only'
    | 'partial'
    | 'uncovered'
    | 'typed-rate';
  /** The figure as typed in the workbook, when the remark is about it. */
  readonly typed?: Figure;
}

const NONE: ReadonlySet<PrintedRow> = new Set();
const NOBODY: ReadonlySet<string> = new Set();
const BLANK: Resolved = { value: null, cells: [], missing: NONE };

interface NumericColumn {
  readonly key: string;
  readonly index: number;
  readonly source?: string;
  readonly formula: Expression | null;
  readonly otherwise: Expression | null;
  readonly places: number | null;
  /** Counts and money add up; rates and points are computed in the total row itself. */
  readonly additive: boolean;
  readonly isMoney: boolean;
}

export class Resolver {
  private readonly columns: ReadonlyMap<string, NumericColumn>;
  private readonly settled = new Map<PrintedRow, Map<string, Resolved>>();
  private readonly sums = new Map<PrintedRow, Map<string, Resolved>>();

  /**
   * @param amountOf the printed amount of a typed money figure: converted into the form's unit, and
   * rounded if the form rounds
   */
  constructor(
    layout: Layout,
    private readonly amountOf: (figure: Figure) => Decimal,
  ) {
    const columns: NumericColumn[] = layout.columns.map((column, index) => {
      const aside = column.withAside && layout.aside ? column.withAside.formula : column.formula;
      const isRate = column.kind === 'rate' || column.kind === 'points';
      return {
        key: column.key,
        index,
        source: column.source,
        formula: aside ? parseExpression(aside) : null,
        otherwise: column.otherwise ? parseExpression(column.otherwise) : null,
        places: isRate ? (column.places ?? 2) : null,
        additive: column.kind === 'count' || column.kind === 'money',
        isMoney: column.kind === 'money',
      };
    });
    if (layout.aside) {
      const { key, source, otherwise } = layout.aside.column;
      columns.push({
        key,
        index: layout.aside.index,
        source,
        formula: null,
        otherwise: parseExpression(otherwise),
        places: null,
        additive: true,
        isMoney: false,
      });
    }
    for (const { column, index } of layout.helpers) {
      columns.push({
        key: column.key,
        index,
        source: column.source,
        formula: column.formula ? parseExpression(column.formula) : null,
        otherwise: null,
        places: null,
        additive: column.formula === undefined,
        isMoney: false,
      });
    }
    this.columns = new Map(columns.map((column) => [column.key, column]));
  }

  /** @param summed whether sums of rows count too: something may be said of what is computed */
  isComputed(key: string, summed = false): boolean {
    const column = this.columns.get(key);
    return column !== undefined && (!isTaken(column) || (summed && column.additive));
  }

  figure(row: PrintedRow, key: string): Resolved {
    const column = this.columns.get(key);
    // Quickly made, and lists of households have tens of thousands of them.
    if (!column || (row.kind === 'leaf' && isTaken(column) && !column.isMoney))
      return this.settle(row, key, NOBODY);
    let own = this.settled.get(row);
    if (!own) this.settled.set(row, (own = new Map()));
    let found = own.get(key);
    if (!found) own.set(key, (found = this.settle(row, key, NOBODY)));
    return found;
  }

  /**
   * @param asking keys whose settling led here: a column may follow from another one or the other
   * way round, never both
   */
  private settle(row: PrintedRow, key: string, asking: ReadonlySet<string>): Resolved {
    const column = this.columns.get(key);
    if (!column || row.kind === 'heading' || asking.has(key)) return BLANK;
    if (row.kind === 'leaf' && !column.formula && !column.otherwise) {
      const own = this.typed(row, column);
      if (!own) return BLANK;
      const remark = column.places !== null ? ('typed-rate' as const) : undefined;
      const { value, figure } = own;
      return { value, cells: figure.cells, missing: NONE, remark, typed: figure };
    }
    const inside = new Set(asking).add(key);
    const sums = column.additive && row.kind !== 'leaf' ? this.vertical(row, column) : null;
    if (sums && (row.kind === 'sum' || (row.leaves.length > 0 && sums.missing.size === 0)))
      return this.compare(row, column, sums);

    const typed = this.typed(row, column);
    const computed = column.formula && this.compute(row, column, column.formula, inside);
    if (computed?.value) {
      if (!typed || typed.value.equals(computed.value) || column.places !== null) return computed;
      // A sum with a blank part cannot speak against the sum that the workbook gives.
      if (column.formula!.kind === 'sum' && this.hasBlank(row, column.formula!, inside)) {
        return {
          value: typed.value,
          cells: typed.figure.cells,
          missing: NONE,
          remark: 'sum-with-blank',
          typed: typed.figure,
        };
      }
      return { ...computed, remark: 'typed-differs', typed: typed.figure };
    }
    if (typed) {
      const remark = sums ? 'declared-only' : column.places !== null ? 'typed-rate' : undefined;
      // A typed total that is just the sum of the rows that are filled in does not cover the blank
      // ones.
      const missing = sums?.value?.equals(typed.value) ? sums.missing : NONE;
      return {
        value: typed.value,
        cells: typed.figure.cells,
        missing,
        remark,
        typed: typed.figure,
      };
    }
    const otherwise = column.otherwise && this.compute(row, column, column.otherwise, inside);
    if (otherwise?.value) return { ...otherwise, remark: 'derived' };
    if (sums?.value) return { ...sums, remark: 'partial' };
    return computed ?? sums ?? BLANK;
  }

  /** The sum of a long list is asked for by every column that is computed from it. */
  private vertical(row: PrintedRow, column: NumericColumn): Resolved {
    const sums = this.sums.get(row) ?? new Map<string, Resolved>();
    this.sums.set(row, sums);
    let found = sums.get(column.key);
    if (!found) sums.set(column.key, (found = this.addUp(row, column)));
    return found;
  }

  private addUp(row: PrintedRow, column: NumericColumn): Resolved {
    let value: Decimal | null = null;
    const missing = new Set<PrintedRow>();
    for (const leaf of row.leaves) {
      const part = this.figure(leaf, column.key).value;
      if (part === null) missing.add(leaf);
      else value = value === null ? part : value.plus(part);
    }
    const parts = (): Resolved[] => row.leaves.map((leaf) => this.figure(leaf, column.key));
    return {
      value,
      formula:
        row.leaves.length > 0
          ? verticalSum(
              column.index,
              row.leaves.map((leaf) => leaf.at),
              value === null,
            )
          : undefined,
      // Asked for by explanations alone.
      get cells() {
        return unique(parts().flatMap(({ value: known, cells }) => (known === null ? [] : cells)));
      },
      missing,
    };
  }

  /** Says so when the workbook's own figure of a sum is another one. */
  private compare(row: PrintedRow, column: NumericColumn, sums: Resolved): Resolved {
    const typed = this.typed(row, column);
    if (!typed || !sums.value || typed.value.equals(sums.value)) return sums;
    return { ...sums, remark: 'typed-differs', typed: typed.figure };
  }

  private compute(
    row: PrintedRow,
    column: NumericColumn,
    formula: Expression,
    asking: ReadonlySet<string>,
  ): Resolved | null {
    const operands = new Map(keysOf(formula).map((key) => [key, this.settle(row, key, asking)]));
    const parts = [...operands.values()];
    // What stands inside a sum, or only bounds a figure, may be blank: it does not decide which
    // rows are covered.
    const wanted =
      formula.kind === 'sum' ? [] : demandsOf(formula).present.map((key) => operands.get(key)!);
    const exact = evaluate(formula, (key) => operands.get(key)!.value);
    // Totals of different sets of rows do not belong in one rate or difference.
    if (exact && wanted.some((part) => !sameRows(part.missing, wanted[0]!.missing))) {
      return { ...BLANK, remark: 'uncovered' };
    }
    const value = exact && column.places !== null ? roundHalfAway(exact, column.places) : exact;
    return {
      value,
      formula: rowFormula(
        formula,
        (key) => toA1(row.at, this.columns.get(key)!.index),
        column.places,
        value === null,
      ),
      get cells() {
        return unique(parts.flatMap((part) => part.cells));
      },
      missing: (wanted[0] ?? parts[0])?.missing ?? NONE,
    };
  }

  private hasBlank(row: PrintedRow, formula: Expression, asking: ReadonlySet<string>): boolean {
    return keysOf(formula).some((key) => this.settle(row, key, asking).value === null);
  }

  private typed(row: PrintedRow, column: NumericColumn): { value: Decimal; figure: Figure } | null {
    const source = column.source ? row.values[column.source] : null;
    if (!source || !('figure' in source)) return null;
    return {
      value: column.isMoney ? this.amountOf(source.figure) : source.figure.value,
      figure: source.figure,
    };
  }
}

/** Whether a leaf shows the workbook's own figure, of which nothing is to be said. */
function isTaken({ formula, otherwise, places }: NumericColumn): boolean {
  return !formula && !otherwise && places === null;
}

function sameRows(left: ReadonlySet<PrintedRow>, right: ReadonlySet<PrintedRow>): boolean {
  return left.size === right.size && [...left].every((row) => right.has(row));
}

function unique(cells: readonly CellRef[]): readonly CellRef[] {
  if (cells.length < 2) return cells;
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell])).values()];
}
